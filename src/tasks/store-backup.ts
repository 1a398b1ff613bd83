/** `npm run store:backup [-- FILE]`: writes everything the store holds to a file that only its owner may read. */
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { backupLines } from '../store/backup.ts';
import { StoreError } from '../store/store-error.ts';
import { storePlace } from './store-place.ts';

const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
const file = process.argv[2] ?? `store-backup-${stamp}.jsonl`;
let made = false;
try {
  const lines = backupLines(storePlace());
  // The first line tells that there is a store; only then is a file made. An existing one is never overwritten.
  const first = await lines.next();
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await once(out, 'open');
  made = true;
  out.write(first.value);
  let rows = 0;
  for await (const line of lines) {
    if (!out.write(line)) await once(out, 'drain');
    rows += 1;
  }
  out.end();
  await finished(out);
  console.log(`${file}: ${rows} rows`);
} catch (error) {
  // Half a backup would be taken for a whole one.
  if (made) rmSync(file, { force: true });
  console.error(
    error instanceof StoreError ? error.message : `store: cannot write ${file}; ${String(error)}`,
  );
  process.exitCode = 1;
}
