/** The whole program as a process of its own, connected to the stand-in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MENTION, runCommand, write } from '../support/discord/people.ts';
import { textOf } from '../support/discord/shapes.ts';
import { DiscordStandIn } from '../support/discord/stand-in.ts';
import { MODERATOR, TOKEN } from '../support/discord/world.ts';
import { answerTo } from './harness.ts';

let standIn: DiscordStandIn;
let dataDir: string;
let program: ChildProcess | undefined;
beforeEach(async () => {
  standIn = await DiscordStandIn.start();
  dataDir = await mkdtemp(path.join(tmpdir(), 'discord-program-'));
});
afterEach(async () => {
  program?.kill('SIGKILL');
  program = undefined;
  await standIn.close();
  await rm(dataDir, { recursive: true, force: true });
  expect(standIn.violations).toEqual([]);
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves when standard output matches. */
  says(pattern: RegExp): Promise<void>;
}

function start(environment: Readonly<Record<string, string>>): Started {
  const child = spawn(path.resolve('node_modules/.bin/node'), ['src/main.ts', 'start'], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  program = child;
  let output = '';
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += String(chunk);
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    output += String(chunk);
  });
  return {
    child,
    output: () => output,
    errors: () => errors,
    async says(pattern) {
      const ended = once(child, 'exit').then(() => {
        throw new Error(`the program ended: ${errors}`);
      });
      ended.catch(() => undefined);
      while (!pattern.test(output))
        await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended]);
    },
  };
}

describe('npm start with a Discord token', () => {
  it('says as whom it connected, answers, sets up a digest, and ends in order', {
    timeout: 60_000,
  }, async () => {
    const { child, says } = start({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl });
    await says(/Discord: connected as tiktok-rules.*out of date, run npm run discord:register/);
    const answer = await answerTo(standIn, write(standIn, `${MENTION} Is TikTok banned in India?`));
    expect(textOf(answer)).toMatch(/India.*\[1\]/);
    const digest = await answerTo(standIn, runCommand(standIn, 'digest start', {}, { by: MODERATOR }));
    expect(textOf(digest)).toMatch(/<t:\d+:F>/);
    const refused = await answerTo(standIn, runCommand(standIn, 'digest start'));
    expect(textOf(refused)).toMatch(/may manage/);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(standIn.thinking()).toEqual([]);
  });

  it('ends with one plain line where the token is wrong', { timeout: 60_000 }, async () => {
    const wrong = `${Buffer.from('1234567890123456789').toString('base64')}.Wrong1.${'x'.repeat(38)}`;
    const { child, errors } = start({ DISCORD_TOKEN: wrong, DISCORD_API_URL: standIn.apiUrl });
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(1);
    expect(errors()).toMatch(/discord: the token was refused; copy it again from .* into DISCORD_TOKEN/);
    expect(errors()).not.toContain(wrong);
  });
});
