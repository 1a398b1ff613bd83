/** `npm run store:restore -- FILE`: puts a backup into a store that holds nothing yet. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { restoreLines } from '../store/backup.ts';
import { StoreError } from '../store/store-error.ts';
import { storePlace } from './store-place.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('store: no file is named; write npm run store:restore -- FILE');
  process.exitCode = 1;
} else {
  try {
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
    const rows = await restoreLines(storePlace(), lines);
    console.log(`${file}: ${rows} rows restored`);
  } catch (error) {
    console.error(
      error instanceof StoreError ? error.message : `store: cannot read ${file}; ${String(error)}`,
    );
    process.exitCode = 1;
  }
}
