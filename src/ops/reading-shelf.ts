/** Keeps the readings of a knowledge as files, named by the knowledge, the program that read it and its runtime. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptReadings, ReadingShelf } from '../core/search/readings.ts';

const KEPT = 4;
const NAMED = /^readings-[\w-]{24}\.json$/;
const core = path.resolve(import.meta.dirname, '../core');

/** A shelf in a folder, which is made when first needed. What goes wrong with files only costs time. */
export function createReadingShelf(folder: string): ReadingShelf {
  const fileOf = (hash: string): string => {
    const name = createHash('sha256').update(`${hash}\0${process.version}`);
    for (const file of readdirSync(core, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.ts')) name.update(readFileSync(path.join(core, file)));
    }
    return path.join(folder, `readings-${name.digest('base64url').slice(0, 24)}.json`);
  };
  return {
    find(hash) {
      try {
        return JSON.parse(readFileSync(fileOf(hash), 'utf8')) as KeptReadings;
      } catch {
        return undefined;
      }
    },
    keep(hash, readings) {
      try {
        const file = fileOf(hash);
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${file}.${process.pid}`, JSON.stringify(readings));
        renameSync(`${file}.${process.pid}`, file);
        dropOldest(folder);
      } catch {
        // The next start reads everything again.
      }
    },
  };
}

function dropOldest(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => NAMED.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of kept.slice(KEPT)) rmSync(file, { force: true });
}
