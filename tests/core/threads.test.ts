/** Conversations: what is carried from one message to the next, and what is not. */
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/reply.ts';
import { plainText } from '../eval/plain-text.ts';
import { inThread, realBot } from '../support/real-bot.ts';

let threads = 0;

/** The replies to messages of one new conversation. */
async function talk(...messages: readonly string[]): Promise<readonly Reply[]> {
  threads += 1;
  const replies: Reply[] = [];
  for (const message of messages) replies.push(await bot.ask(message, inThread(`talk ${threads}`)));
  return replies;
}

const bot = realBot();

/** The first sentence of the last reply to messages of one new conversation. */
async function lastHeadline(...messages: readonly string[]): Promise<string> {
  const reply = (await talk(...messages)).at(-1);
  return reply?.blocks.flatMap((block) => (block.type === 'headline' ? [block.text] : []))[0] ?? '';
}

async function lastText(...messages: readonly string[]): Promise<string> {
  const reply = (await talk(...messages)).at(-1);
  return reply ? plainText(reply) : '';
}

describe('the question which of two places is meant', () => {
  it.each(['1', 'the first', 'first one', 'the state not the country', 'the us one', 'the us state'])(
    'takes "%s" for the state',
    async (choice) => {
      expect((await talk('is tiktok banned in georgia', choice)).at(-1)?.entries[0]).toBe('status-us-ga');
    },
  );

  it.each(['2', 'the second one', 'the latter', 'the country', 'georgia the country'])(
    'takes "%s" for the country',
    async (choice) => {
      expect((await talk('is tiktok banned in georgia', choice)).at(-1)?.entries[0]).toBe('status-ge');
    },
  );

  it('offers questions that the reader understands alone', async () => {
    const [which] = await talk('is tiktok banned on government devices in georgia');
    const asked = which?.choices.map(({ ask }) => ask) ?? [];
    expect(asked).toHaveLength(2);
    for (const [at, ask] of asked.entries())
      expect((await talk(ask))[0]?.entries[0]).toBe(['status-us-ga', 'status-ge'][at]);
  });

  it('is left by a question on another place', async () => {
    expect(await lastHeadline('is tiktok banned in georgia', 'what about texas')).toMatch(/Texas/);
  });

  it('is remembered for what comes after the choice', async () => {
    expect(await lastHeadline('is tiktok banned in georgia', '1', 'and on government phones?')).toMatch(
      /government devices in Georgia since 15 December 2022/,
    );
  });
});

describe('a message that was held back', () => {
  it('leaves the subject as it was', async () => {
    expect(
      await lastText('is tiktok banned in india', 'how do i get more views on tiktok', 'since when'),
    ).toMatch(/29 June 2020/);
  });

  it('leaves the last question to be asked of another place', async () => {
    expect(
      await lastHeadline('is tiktok banned in india', 'who won the super bowl', 'and in jordan'),
    ).toMatch(/^Yes\..*Jordan/);
  });

  it('does not make the next question one out of scope', async () => {
    expect(await lastHeadline('who won the super bowl', 'ok then, is it blocked in jordan')).toMatch(
      /Jordan/,
    );
  });

  it('offers choices that a number takes', async () => {
    const [held, chosen] = await talk('how do i get more views on tiktok', '1');
    expect(held?.choices.length).toBeGreaterThan(0);
    expect(chosen?.kind).toBe('answer');
  });
});
