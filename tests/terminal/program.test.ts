import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonReply } from '../../src/adapters/terminal/json-door.ts';
import { changed, writeKnowledge } from '../knowledge/small-knowledge.ts';
import { runProgram, runToEnd } from './program.ts';

const objects = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JsonReply);

describe('npm run ask', () => {
  it('answers with citations, sources and as of, in plain text when piped', async () => {
    const { code, out, err } = await runToEnd(['ask', 'How much did Ireland fine TikTok?']);
    expect(code).toBe(0);
    expect(out).toMatch(/€530 million/);
    expect(out).toMatch(
      /\[1\] Inquiry into TikTok Technology Limited \(Data Protection Commission, 2 May\s+2025\)/,
    );
    expect(out).toMatch(/As of 20 August 2026\./);
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
  });

  it('opens no store and writes nothing where it stands', async () => {
    const { folder } = await runToEnd(['ask', 'hello']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('runs a command by its name, and writes its picture and calendar to files', async () => {
    const { code, out, err, folder } = await runToEnd([
      'ask',
      'map',
      'apps',
      '--svg',
      'a.svg',
      '--png',
      'a.png',
    ]);
    expect(err).toMatch(/^Saved .*a\.png \(\d+ KB\)\.\nSaved .*a\.svg \(\d+ KB\)\.\n$/);
    expect(code).toBe(0);
    expect(out).toMatch(/Picture: World map/);
    expect(readFileSync(path.join(folder, 'a.svg'), 'utf8')).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
    expect(readFileSync(path.join(folder, 'a.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('helps, with every command', async () => {
    const { code, out } = await runToEnd(['ask', '--help']);
    expect(code).toBe(0);
    for (const word of [
      '--json',
      '--explain',
      '--png',
      'timeline',
      'status',
      'fines',
      'upcoming',
      'compare',
    ]) {
      expect(out).toContain(word);
    }
  });

  it.each([
    [['ask', '--nonsense'], {}, /^ask: unknown option '--nonsense'; see npm run ask -- --help/],
    [['dance'], {}, /^main: there is no task "dance"; use start or ask\n$/],
    [
      ['ask', 'x'],
      { KNOWLEDGE_DIR: '/nowhere' },
      /^knowledge: .*\n.*there is no knowledge here; name the folder/,
    ],
    [['ask', 'x'], { LOG_LEVEL: 'loud' }, /^config: LOG_LEVEL has 4 characters, not a level; use one of/],
    [['ask', 'x', '--png', '/nowhere/a.png'], {}, /^ask: this reply has no picture; /],
  ])('ends %j with one plain message and code 1', async (args, env, expected) => {
    const { code, err } = await runToEnd(args, { env });
    expect(err).toMatch(expected);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it('tells file and line where the knowledge is wrong', async () => {
    const KNOWLEDGE_DIR = writeKnowledge(changed('events/europe.yaml', 'place: IE', 'place: XX'));
    const { code, err } = await runToEnd(['ask', 'x'], { env: { KNOWLEDGE_DIR } });
    expect(code).toBe(1);
    expect(err).toMatch(/events\/europe\.yaml:4: the place "XX" is not in the vocabulary; add it/);
  });

  it('colours where it is told to', async () => {
    const { out } = await runToEnd(['ask', 'hello'], { env: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[');
  });

  it('reads .env in the folder where it runs', async () => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'tiktok-bot-env-'));
    writeFileSync(path.join(cwd, '.env'), 'LOG_LEVEL=loud\n');
    expect((await runToEnd(['ask', 'x'], { cwd })).err).toMatch(/LOG_LEVEL/);
    expect((await runToEnd(['ask', 'x'], { cwd, env: { LOG_LEVEL: 'warn' } })).code).toBe(0);
  });
});

describe('npm run ask -- --json', () => {
  it('answers each line in order, threads apart, errors in their place, and prints nothing else', async () => {
    const input = [
      'How much did Ireland fine TikTok?',
      '{"question": "What is the Data Protection Commission?", "thread": "t"}',
      '{"question": ',
      '',
      '/tiktok help',
      'Ireland 🇮🇪 مرحبا \u202e\u0007',
      'x'.repeat(10_000),
    ].join('\n');
    const { code, out, err } = await runToEnd(['ask', '--json'], { input });
    const replies = objects(out);
    expect(replies).toHaveLength(7);
    expect(replies.map(({ question }) => question.slice(0, 12))).toEqual(
      [
        'How much did',
        'What is the ',
        '{"question":',
        '',
        '/tiktok help',
        'Ireland 🇮🇪 م',
        'xxxxxxxxxxxx',
      ].map((question) => question.slice(0, 12)),
    );
    expect(replies[0]).toMatchObject({ kind: 'answer', asOf: '2026-08-20' });
    expect(replies[0]?.text).toContain('€530 million');
    expect(replies[0]?.citations[0]).toMatchObject({ n: 1, publisher: 'Data Protection Commission' });
    expect(replies[2]?.kind).toBe('error');
    expect(replies[4]?.kind).toBe('report');
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('answers a line as soon as it comes, so that a program can talk with it', async () => {
    const program = runProgram(['ask', '--json']);
    program.stdin.write('hello\n');
    await program.shows(/\n/);
    program.stdin.write('{"question":"hello","thread":"a"}\n');
    await program.shows(/\n.*\n/);
    program.stdin.end();
    expect(await program.ended).toBe(0);
  });

  it('takes any bytes', async () => {
    const noise = Uint8Array.from({ length: 20_000 }, (_, index) => (index * index * 31 + index) % 256);
    const { code, out, err } = await runToEnd(['ask', '--json'], { input: noise });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(objects(out).length).toBe(
      noise.filter((byte) => byte === 10).length + (noise.at(-1) === 10 ? 0 : 1),
    );
  });

  it('answers thousands of lines with bounded memory', async () => {
    const input = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ question: `Did Ireland fine TikTok in ${index}?`, thread: String(index % 900) }),
    ).join('\n');
    const { code, out } = await runToEnd(['ask', '--json'], {
      input,
      env: { NODE_OPTIONS: '--max-old-space-size=96' },
    });
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(3001);
  });

  it('ends quietly when nobody reads any more', async () => {
    const program = runProgram(['ask', '--json']);
    program.stdout.destroy();
    program.stdin.end('hello\n'.repeat(2000));
    expect(await program.ended).toBe(0);
    expect(program.err()).toBe('');
  });
});

describe('npm start', () => {
  it('without credentials says so in one line, and answers each line that is piped in', async () => {
    const { code, out, err } = await runToEnd([], { input: 'How much did Ireland fine TikTok?\n\nhello\n' });
    expect(code).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(
      /No Slack or Discord credentials.*SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_TOKEN, into \.env/,
    );
    expect(out).toMatch(/^> How much did Ireland[\s\S]*€530 million[\s\S]*\n> hello\n/);
  });

  it('takes binary on standard input', async () => {
    const { code, out, err } = await runToEnd([], {
      input: Uint8Array.of(0, 255, 254, 128, 10, 27, 91, 50, 74),
    });
    expect(code).toBe(0);
    expect(out).toContain('not text that I can read');
    expect(out).not.toContain('\u001b');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says what is missing where only half of the credentials are there', async () => {
    const { code, err } = await runToEnd([], { env: { SLACK_BOT_TOKEN: 'xoxb-1234567' } });
    expect(code).toBe(1);
    expect(err).toMatch(/^config: SLACK_APP_TOKEN is missing; add it/);
    expect(err).not.toContain('1234567');
  });
});
