/** `npm run store:backup [-- FILE]`: writes everything the store holds to a file that only its owner may read. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { backupLines } from '../store/backup.ts';
import { StoreError } from '../store/store-error.ts';
import { storePlace } from './store-place.ts';

const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
const file = process.argv[2] ?? `store-backup-${stamp}.jsonl`;
try {
  // An existing file is never overwritten: it may be the last good backup.
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await once(out, 'open');
  let rows = -1;
  for await (const line of backupLines(storePlace())) {
    if (!out.write(line)) await once(out, 'drain');
    rows += 1;
  }
  out.end();
  await finished(out);
  console.log(`${file}: ${rows} rows`);
} catch (error) {
  console.error(
    error instanceof StoreError ? error.message : `store: cannot write ${file}; ${String(error)}`,
  );
  process.exitCode = 1;
}
