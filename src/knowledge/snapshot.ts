/**
 * Snapshots of checked knowledge, named by the hash of the files and of the program that checked them:
 * reading YAML with line numbers takes seconds, a snapshot milliseconds.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KnowledgeData } from './build.ts';
import type { RawFile } from './list-files.ts';

/** How many snapshots are kept, so that switching between branches stays quick. */
const KEPT = 4;
const NAMED = /^knowledge-[\w-]{24}\.json$/;

/** The snapshot's file for these contents. The program's own text counts too: a changed check is run again. */
export function snapshotFile(cacheFolder: string, files: readonly RawFile[]): string {
  const hash = createHash('sha256');
  const here = import.meta.dirname;
  for (const name of readdirSync(here).sort()) hash.update(readFileSync(path.join(here, name)));
  for (const file of files) hash.update(`\0${file.path}\0${file.text}`);
  return path.join(cacheFolder, `knowledge-${hash.digest('base64url').slice(0, 24)}.json`);
}

/** The data kept in the snapshot; undefined where there is none or it cannot be read. */
export function readSnapshot(file: string): KnowledgeData | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KnowledgeData;
  } catch {
    return undefined;
  }
}

/** Keeps a snapshot, whole or not at all. It only saves time: where it cannot be written the program goes on without. */
export function writeSnapshot(file: string, data: KnowledgeData): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(data));
    renameSync(draft, file);
    dropOldest(path.dirname(file));
  } catch {
    drop(draft);
  }
}

function dropOldest(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => NAMED.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of kept.slice(KEPT)) drop(file);
}

function drop(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there, or another process holds it.
  }
}
