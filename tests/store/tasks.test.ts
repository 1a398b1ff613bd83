import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bot-tasks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = promisify(execFile);
const task = (name: string, dataDir: string, ...more: string[]) =>
  run(process.execPath, [fileURLToPath(new URL(`../../src/tasks/${name}.ts`, import.meta.url)), ...more], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
  });
const clock = () => new Date('2026-11-23T09:00:00Z');

it('backs up a running store to a file for its owner only, and restores it elsewhere', async () => {
  const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
  const store = await openStore({ dataDir: from, clock });
  await store.journal.note([{ id: 'r', substance: 'x', added: '2026-01-01' }], 0);
  const file = path.join(folder, 'backup.jsonl');
  expect((await task('store-backup', from, file)).stdout).toBe(`${file}: 2 rows\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await store.close();
  const again = task('store-backup', from, file);
  await expect(again).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('EEXIST') });
  expect((await task('store-restore', to, file)).stdout).toBe(`${file}: 2 rows restored\n`);
  const twice = task('store-restore', to, file);
  await expect(twice).rejects.toMatchObject({
    code: 1,
    stderr: 'store: the store is not empty: records has rows; restore into an empty DATA_DIR or database\n',
  });
  const restored = await openStore({ dataDir: to, clock });
  expect(await restored.journal.note([{ id: 'r', substance: 'x', added: '2026-01-01' }], 0)).toEqual([]);
  await restored.close();
});

it('says what is wrong and leaves no empty file behind', async () => {
  const file = path.join(folder, 'none.jsonl');
  const nothing = task('store-backup', path.join(folder, 'nowhere'), file);
  await expect(nothing).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no store to back up'),
  });
  expect(() => readFileSync(file)).toThrow(/ENOENT/);
  expect(() => statSync(path.join(folder, 'nowhere'))).toThrow(/ENOENT/);
  await expect(task('store-restore', folder)).rejects.toMatchObject({
    stderr: 'store: no file is named; write npm run store:restore -- FILE\n',
  });
  const wrong = path.join(folder, 'wrong.jsonl');
  writeFileSync(wrong, 'hello\n');
  const unreadable = task('store-restore', path.join(folder, 'other'), wrong);
  await expect(unreadable).rejects.toMatchObject({ stderr: expect.stringContaining('line 1 of the backup') });
});
