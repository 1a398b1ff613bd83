import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storeContract } from './contract.ts';

const root = mkdtempSync(path.join(tmpdir(), 'bot-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

storeContract('SQLite', async () => ({ dataDir: mkdtempSync(path.join(root, 'store-')) }));

it('says which variable to mend where the data folder cannot be used', async () => {
  const opening = openStore({ dataDir: '/dev/null/nowhere', clock: () => new Date() });
  await expect(opening).rejects.toThrow(/^store: cannot open .*; let DATA_DIR name a folder/);
});

it('says which variable to mend where the address is not one of PostgreSQL', async () => {
  const opening = openStore({ databaseUrl: 'mysql://secret@host/x', dataDir: root, clock: () => new Date() });
  await expect(opening).rejects.toThrow(/^store: DATABASE_URL is not an address of PostgreSQL/);
  await expect(opening).rejects.not.toThrow(/secret/);
});
