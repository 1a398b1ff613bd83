import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/adapters/terminal/arguments.ts';
import { askOnce } from '../../src/adapters/terminal/ask-once.ts';
import { answerJson, type JsonReply } from '../../src/adapters/terminal/json-door.ts';
import { LINE_LIMIT } from '../../src/adapters/terminal/limits.ts';
import { answerLines } from '../../src/adapters/terminal/line-door.ts';
import { lookFor } from '../../src/adapters/terminal/look.ts';
import { textOf } from '../../src/adapters/terminal/questions.ts';
import { safeText } from '../../src/adapters/terminal/safe-text.ts';
import { readLines } from '../../src/adapters/terminal/streams.ts';
import { echoReply, fakeBot } from './fake-bot.ts';

/** A stream that keeps what is written to it. */
function kept(): Writable & { readonly text: () => string } {
  let held = '';
  const stream = new Writable({
    write(chunk, _, done) {
      held += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => held });
}

async function json(input: Iterable<string | Uint8Array>, bot = fakeBot()): Promise<readonly JsonReply[]> {
  const output = kept();
  await answerJson({ bot, input: Readable.from(input), output });
  return output
    .text()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JsonReply);
}

describe('the JSON door', () => {
  it('gives one object a line, in order, with exactly the fields of the contract', async () => {
    const [first, second] = await json(['Who owns TikTok?\n{"question": "Why?", "thread": "t1"}\n']);
    expect(Object.keys(first ?? {})).toEqual([
      'question',
      'kind',
      'text',
      'citations',
      'asOf',
      'entries',
      'choices',
      'ms',
    ]);
    expect(first).toMatchObject({
      question: 'Who owns TikTok?',
      kind: 'answer',
      text: 'You asked: Who owns TikTok? [1]\n\nAs of 20 August 2026.',
      citations: [
        { n: 1, title: 'A page', publisher: 'A paper', url: 'https://example.org/a', date: '2024-05' },
      ],
      asOf: '2026-08-20',
      entries: ['x'],
      choices: ['Why?', 'Timeline'],
    });
    expect(first?.ms).toBeGreaterThanOrEqual(0);
    expect(second?.question).toBe('Why?');
  });

  it('keeps lines of one thread in one conversation, and all others alone', async () => {
    const bot = fakeBot();
    const line = (thread: unknown) => `${JSON.stringify({ question: 'q', thread })}\n`;
    await json([line('a'), line('b'), line('a'), line(7), line(null), 'q\n'], bot);
    const threads = bot.asked.map(({ setting }) => setting.thread);
    expect(threads[0]).toBeDefined();
    expect(threads[2]).toBe(threads[0]);
    expect(new Set(threads.slice(0, 4)).size).toBe(3);
    expect(threads.slice(4)).toEqual([undefined, undefined]);
  });

  it.each([
    ['{"question": ', /not valid JSON/],
    ['{}', /no "question"/],
    ['{"question": 7}', /no "question"/],
    ['{"question": "q", "thread": {}}', /"thread"/],
    ['\u0000\u0001\u0002binary', /UTF-8/],
    ['x'.repeat(LINE_LIMIT + 1), /longer than/],
  ])('answers the line %.20s with an error that says what to write', async (line, expected) => {
    const bot = fakeBot();
    const replies = await json([`${line}\nnext\n`], bot);
    expect(replies.map(({ kind }) => kind)).toEqual(['error', 'answer']);
    expect(replies[0]?.text).toMatch(expected);
    expect(bot.asked.map(({ text }) => text)).toEqual(['next']);
  });

  it('answers every line of any bytes with one line of JSON that no terminal acts on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 20 }), async (chunks) => {
        const output = kept();
        await answerJson({ bot: fakeBot(), input: Readable.from(chunks), output });
        const bytes = Buffer.concat(chunks);
        const ends = bytes.filter((byte) => byte === 10).length;
        const tail = new TextDecoder().decode(bytes).split('\n').at(-1) === '' ? 0 : 1;
        const lines = output.text().split('\n').slice(0, -1);
        expect(lines).toHaveLength(ends + tail);
        for (const line of lines) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          expect(typeof (JSON.parse(line) as JsonReply).text).toBe('string');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('reads and answers line by line: it holds neither the input nor the output', async () => {
    let made = 0;
    let read = 0;
    let furthest = 0;
    async function* questions() {
      for (; made < 10_000; made += 1) {
        furthest = Math.max(furthest, made - read);
        yield Buffer.from(`question ${made}\n`);
      }
    }
    const output = new Writable({
      highWaterMark: 1024,
      write(chunk, _, done) {
        read += String(chunk).split('\n').length - 1;
        setImmediate(done);
      },
    });
    await answerJson({ bot: fakeBot(), input: questions(), output });
    expect(made).toBe(10_000);
    expect(furthest).toBeLessThan(50);
  });
});

describe('lines of a stream', () => {
  const linesOf = async (chunks: Iterable<string | Uint8Array>) =>
    Array.fromAsync(readLines(Readable.from(chunks)));

  it('are the same however the bytes are cut', async () => {
    const bytes = Buffer.from('éa\r\n\n你好 🇮🇪\nlast');
    const whole = await linesOf([bytes]);
    expect(whole.map(({ text }) => text)).toEqual(['éa', '', '你好 🇮🇪', 'last']);
    expect(await linesOf(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('are cut at the limit, and the next line is whole again', async () => {
    const chunk = Buffer.from('x'.repeat(100_000));
    const lines = await linesOf([...Array.from({ length: 50 }, () => chunk), Buffer.from('\nshort\n')]);
    expect(lines.map(({ text, cut }) => [text.length, cut])).toEqual([
      [LINE_LIMIT, true],
      [5, false],
    ]);
  });

  it('do without the mark that some editors put first', async () => {
    expect(await linesOf([Buffer.from('\ufeffhello\n')])).toEqual([{ text: 'hello', cut: false }]);
  });
});

describe('piped lines', () => {
  const look = lookFor({}, 'auto', { saving: 'none', numbered: true });

  it('are answered one by one as one conversation, empty ones passed over', async () => {
    const bot = fakeBot();
    const output = kept();
    await answerLines({ bot, input: Readable.from(['first\n\n', '/tiktok help\n']), output, look });
    expect(bot.asked.map(({ text }) => text)).toEqual(['first', '/tiktok help']);
    expect(new Set(bot.asked.map(({ setting }) => setting.thread)).size).toBe(1);
    expect(output.text()).toMatch(/^> first\nYou asked: first \[1\]\n[\s\S]*> \/tiktok help\n/);
  });

  it('are never repeated raw', async () => {
    const output = kept();
    const input = Readable.from([Buffer.from('\u001b]0;title\u0007red \u001b[31mtext\u202e\n')]);
    await answerLines({ bot: fakeBot((text) => echoReply(text)), input, output, look });
    expect(output.text()).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(output.text()).toContain('> red text');
  });

  it('that are not text are told so', async () => {
    const output = kept();
    const noise = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 97 + 128) % 256));
    await answerLines({ bot: fakeBot(), input: Readable.from([noise]), output, look });
    expect(output.text()).toContain('not text that I can read');
  });
});

describe('one question', () => {
  const look = lookFor({}, 'auto', { saving: 'flags', numbered: false });
  const ask = async (args: readonly string[], bot = fakeBot()) => {
    const output = kept();
    const aside = kept();
    await askOnce({ bot, asked: readArguments(args), output, aside, look });
    return { output: output.text(), aside: aside.text(), bot };
  };

  it('is asked with all its words', async () => {
    const { output, bot } = await ask(['is', 'tiktok', 'banned?']);
    expect(bot.asked[0]?.text).toBe('is tiktok banned?');
    expect(bot.asked[0]?.setting).toMatchObject({ platform: 'terminal', mayManage: true });
    expect(output).toMatch(/^You asked: is tiktok banned\?/);
  });

  it('is a command where its first word is the name of one', () => {
    const { commands } = fakeBot();
    expect(textOf(['timeline', 'eu', 'since', '2024'], commands)).toBe('/tiktok timeline eu since 2024');
    expect(textOf(['digest', 'start'], commands)).toBe('/tiktok digest start');
    expect(textOf(['/tiktok', 'help'], commands)).toBe('/tiktok help');
    expect(textOf(['timeline of the ban'], commands)).toBe('timeline of the ban');
    expect(textOf(['who', 'fined', 'it'], commands)).toBe('who fined it');
  });

  it('shows how it came about with --explain', async () => {
    expect((await ask(['why', '--explain'])).output).toMatch(/Understood\n {2}words: why\n$/);
    const { output } = await ask(['why', '--explain', '--json']);
    expect(JSON.parse(output).explanation.sections[0].title).toBe('Understood');
  });

  it('is one object with --json', async () => {
    const { output } = await ask(['--json', 'why']);
    expect(output.split('\n')).toHaveLength(2);
    expect(JSON.parse(output)).toMatchObject({ question: 'why', kind: 'answer' });
  });

  it('says what to do where a picture or calendar was asked for that is not there', async () => {
    await expect(ask(['why', '--png', '/tmp/x.png'])).rejects.toThrow(/ask: this reply has no picture; /);
    await expect(ask(['why', '--ics', '/tmp/x.ics'])).rejects.toThrow(/ask: this reply has no calendar; /);
  });

  it('refuses flags that it does not know', () => {
    expect(() => readArguments(['--colour'])).toThrow(/^ask: unknown option '--colour'; see .*--help/);
    expect(() => readArguments(['--png'])).toThrow(/^ask: .*--png.*; see/);
    expect(readArguments(['--', '--what is this']).words).toEqual(['--what is this']);
  });
});

describe('text made safe', () => {
  it('is idempotent, one line, and free of what a terminal acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const safe = safeText(text);
        expect(safeText(safe)).toBe(safe);
        expect(safe.isWellFormed()).toBe(true);
        expect(safe).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('leaves every script and emoji as it was', () => {
    for (const text of ['مرحبا', 'שלום', '你好', 'می‌خواهم', '👩‍👩‍👧‍👦', '🇮🇪', 'e\u0301', '€530 million']) {
      expect(safeText(text)).toBe(text);
    }
  });

  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u009b31mred', 'red'],
    ['a\u001bPq#0;2;0;0;0\u001b\\b', 'ab'],
    ['\u001bcreset', 'reset'],
    ['line\r\nbreak\ttab', 'line break tab'],
    ['\u001b', ''],
  ])('drops the whole sequence of %j', (text, expected) => {
    expect(safeText(text)).toBe(expected);
  });
});
