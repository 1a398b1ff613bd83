import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openChat } from '../../src/adapters/terminal/chat.ts';
import { lookFor } from '../../src/adapters/terminal/look.ts';
import type { Draw } from '../../src/core/picture.ts';
import { sampleReplies } from '../adapters/sample-replies.ts';
import { echoReply, type FakeBot, fakeBot } from './fake-bot.ts';

/** A chat with somebody who types; `until` waits for what the screen then shows. */
function sitDown(bot: FakeBot = fakeBot(), draw?: Draw) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80, isTTY: true });
  let shown = '';
  let look: (() => void) | undefined;
  output.on('data', (chunk) => {
    shown += String(chunk);
    look?.();
  });
  const ended = openChat({
    bot,
    input,
    output,
    look: () => lookFor({ columns: 80 }, 'never', { saving: 'chat', numbered: true }),
    ...(draw === undefined ? {} : { draw }),
  });
  const screen = () => stripVTControlCharacters(shown);
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      look = () => pattern.test(screen()) && resolve(screen());
      look();
    });
  return {
    bot,
    ended,
    screen,
    until,
    type: (keys: string) => void input.write(keys),
    hangUp: () => input.end(),
  };
}

describe('the chat', () => {
  it('greets, answers, and says goodbye to Ctrl-D', async () => {
    const chat = sitDown();
    await chat.until(/Ask about TikTok regulation/);
    chat.type('who owns it?\r');
    await chat.until(/You asked: who owns it\?[\s\S]*› $/);
    chat.type('\u0004');
    await chat.ended;
    expect(chat.screen()).toMatch(/Goodbye\.\n$/);
  });

  it('drops the line at Ctrl-C, and ends at Ctrl-C on an empty one', async () => {
    const chat = sitDown();
    chat.type('half a quest');
    chat.type('\u0003');
    chat.type('whole question\r');
    await chat.until(/You asked: whole question/);
    chat.type('\u0003');
    await chat.ended;
    expect(chat.bot.asked.map(({ text }) => text)).toEqual(['whole question']);
    expect(chat.screen()).toMatch(/Goodbye\.\n$/);
  });

  it('takes a number for what the last reply offers under it', async () => {
    const chat = sitDown();
    chat.type('first\r2\r9\r/quit\r');
    await chat.ended;
    expect(chat.bot.asked.map(({ text }) => text)).toEqual(['first', '/tiktok timeline', '9']);
  });

  it('edits lines and brings back earlier ones', async () => {
    const chat = sitDown();
    chat.type('frst\u001b[D\u001b[D\u001b[Di\r');
    await chat.until(/You asked: first/);
    chat.type('\u001b[A\r');
    await chat.until(/You asked: first[\s\S]*You asked: first/);
    chat.hangUp();
    await chat.ended;
  });

  it('takes /name for a command', async () => {
    const chat = sitDown();
    chat.type('/timeline eu\r/tiktok help\r/quit\r');
    await chat.ended;
    expect(chat.bot.asked.map(({ text }) => text)).toEqual(['/tiktok timeline eu', '/tiktok help']);
    expect(chat.screen()).toContain('/png FILE');
  });

  it('completes the name of a command', async () => {
    const chat = sitDown();
    chat.type('/tim');
    await chat.until(/\/tim/);
    // A tab within a burst of keys is taken for a paste.
    chat.type('\t');
    await chat.until(/eline/);
    chat.type('eu\r/quit\r');
    await chat.ended;
    expect(chat.bot.asked.map(({ text }) => text)).toEqual(['/tiktok timeline eu']);
  });

  it('tells how the last reply came about', async () => {
    const chat = sitDown();
    chat.type('/explain\rfirst\r/explain\r/quit\r');
    await chat.ended;
    expect(chat.screen()).toMatch(/There is no explanation[\s\S]*Understood\n {2}words: first/);
  });

  it('answers what is pasted at once in order, and only then ends', async () => {
    const chat = sitDown();
    chat.type('one\rtwo\rthree\r');
    chat.hangUp();
    await chat.ended;
    expect(chat.bot.asked[0]?.text).toBe('one');
    expect(chat.screen()).toMatch(/Goodbye\.\n$/);
  });

  it('keeps what was asked within one conversation', async () => {
    const chat = sitDown();
    chat.type('one\rtwo\r/quit\r');
    await chat.ended;
    expect(new Set(chat.bot.asked.map(({ setting }) => setting.thread))).toEqual(new Set(['terminal:chat']));
  });

  it('saves pictures and calendars where it is told, and nowhere else', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tiktok-bot-chat-'));
    const draw: Draw = async () => ({ svg: '<svg/>', png: Uint8Array.of(1, 2), width: 1, height: 1 });
    const reply = sampleReplies['a report with pictures and a file'] ?? echoReply('');
    const chat = sitDown(
      fakeBot(() => reply),
      draw,
    );
    chat.type(
      `/png ${folder}/a.png\rmap\r/png\r/png ${folder}/a.png\r/svg ${folder}/a.svg\r/ics ${folder}/a.ics\r`,
    );
    chat.type(`/png ${folder}/not/there.png\r/quit\r`);
    await chat.ended;
    expect(chat.screen()).toMatch(/nothing to save yet[\s\S]*Name the file[\s\S]*Saved .*a\.png/);
    expect(chat.screen()).toMatch(/cannot write .*there\.png \(ENOENT\); name a file in a folder/);
    expect([...readFileSync(`${folder}/a.png`)]).toEqual([1, 2]);
    expect(readFileSync(`${folder}/a.svg`, 'utf8')).toBe('<svg/>');
    expect(readFileSync(`${folder}/a.ics`, 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
  });

  it('goes on when a picture cannot be drawn', async () => {
    const reply = sampleReplies['a report with pictures and a file'] ?? echoReply('');
    const chat = sitDown(
      fakeBot(() => reply),
      () => Promise.reject(new Error('pictures: no font')),
    );
    chat.type('map\r/png /tmp/never.png\rmap\r/quit\r');
    await chat.ended;
    expect(chat.screen()).toContain('could not be drawn');
    expect(chat.bot.asked).toHaveLength(2);
  });
});
