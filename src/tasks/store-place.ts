/** Where the store is, for the tasks that back it up and restore it. */
import { readConfig } from '../config.ts';

export function storePlace() {
  const { databaseUrl, dataDir } = readConfig();
  return { databaseUrl, dataDir, clock: () => new Date() };
}
