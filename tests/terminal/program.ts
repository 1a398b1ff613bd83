/** Runs the real program in a process of its own, in an empty folder and without this machine's environment. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeKnowledge } from '../knowledge/small-knowledge.ts';

const main = path.resolve('src/main.ts');
const shared = { knowledge: '', cache: '' };

export interface Program extends ChildProcessWithoutNullStreams {
  /** An empty folder, in which it runs. */
  readonly folder: string;
  /** What it has written so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** The exit code when it has ended (a signal's name where one ended it). */
  readonly ended: Promise<number | string | null>;
  /** Waits until standard output or error matches. Rejects when the program ends before. */
  readonly shows: (pattern: RegExp) => Promise<void>;
}

/** Starts `node src/main.ts …` with a small knowledge; `env` adds to or replaces its environment. */
export function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Program {
  shared.knowledge ||= writeKnowledge();
  shared.cache ||= mkdtempSync(path.join(tmpdir(), 'tiktok-bot-cache-'));
  const folder = cwd ?? mkdtempSync(path.join(tmpdir(), 'tiktok-bot-run-'));
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      KNOWLEDGE_DIR: shared.knowledge,
      CACHE_DIR: shared.cache,
      DATA_DIR: path.join(folder, 'data'),
      ...env,
    },
  });
  let out = '';
  let err = '';
  const watchers = new Set<() => void>();
  const note = () => {
    for (const watcher of watchers) watcher();
  };
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
    note();
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
    note();
  });
  // Whoever ends before reading all that it is sent breaks the pipe; tests look at how it ended instead.
  child.stdin.on('error', () => {});
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  const shows = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!pattern.test(out) && !pattern.test(err)) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
      ended.then(() => reject(new Error(`it ended without ${pattern}:\n${out}\n${err}`)));
    });
  return Object.assign(child, { folder, out: () => out, err: () => err, ended, shows });
}

/** Runs it to its end with all of its input at once. */
export async function runToEnd(
  args: readonly string[],
  {
    input = '',
    env = {},
    cwd,
  }: { input?: string | Uint8Array; env?: Readonly<Record<string, string>>; cwd?: string } = {},
) {
  const program = runProgram(args, env, cwd);
  program.stdin.end(input);
  const code = await program.ended;
  return { code, out: program.out(), err: program.err(), folder: program.folder };
}
