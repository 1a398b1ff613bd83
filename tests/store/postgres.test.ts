import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { storeContract } from './contract.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

storeContract('PostgreSQL', async () => ({
  databaseUrl: await postgres.newDatabase(),
  dataDir: tmpdir(),
}));

it('outlives connections that break', async () => {
  const databaseUrl = await postgres.newDatabase();
  const troubles: unknown[] = [];
  const store = await openStore({
    databaseUrl,
    dataDir: tmpdir(),
    clock: () => new Date(),
    onTrouble: (cause) => troubles.push(cause),
  });
  await store.claims.claim('a', 60);
  await postgres.cutConnections(databaseUrl);
  await expect.poll(() => troubles.length).toBeGreaterThan(0);
  expect(await store.claims.claim('a', 60)).toBe(false);
  await store.close();
});

it('says which variable to mend where the server cannot be reached', async () => {
  const databaseUrl = 'postgres://someone:secret@127.0.0.1:1/none';
  const opening = openStore({ databaseUrl, dataDir: tmpdir(), clock: () => new Date() });
  await expect(opening).rejects.toThrow(/^store: cannot reach PostgreSQL; check DATABASE_URL/);
  await expect(opening).rejects.not.toThrow(/secret/);
});
