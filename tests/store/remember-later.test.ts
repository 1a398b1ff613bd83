import { expect, it, vi } from 'vitest';
import type { Turn } from '../../src/core/ports.ts';
import { rememberLater, type WrittenConversations } from '../../src/store/remember-later.ts';

const turnOf = (intent: string): Turn => ({
  places: [],
  topics: [],
  entries: [],
  intent,
  choices: [],
  words: [],
});

/** Conversations that note what is written; each writing waits to be let through. */
function slowConversations() {
  const written: string[] = [];
  const doors: (() => void)[] = [];
  const conversations: WrittenConversations = {
    recall: async () => turnOf('stored'),
    async rememberAll(turns) {
      await new Promise<void>((resolve) => doors.push(resolve));
      written.push([...turns].map(([thread, { intent }]) => `${thread} ${intent}`).join(', '));
    },
  };
  const begun = () => vi.waitFor(() => expect(doors).not.toHaveLength(0));
  const letThrough = async () => {
    await begun();
    doors.shift()?.();
  };
  return { conversations, written, begun, letThrough };
}

it('gives a turn at once, and the stored one of another conversation', async () => {
  const { conversations, written } = slowConversations();
  const later = rememberLater(conversations, () => {});
  await later.remember('a', turnOf('new'));
  expect(written).toEqual([]);
  expect((await later.recall('a'))?.intent).toBe('new');
  expect((await later.recall('b'))?.intent).toBe('stored');
});

it('writes a turn by itself, and then asks the store again', async () => {
  const { conversations, written, letThrough } = slowConversations();
  const later = rememberLater(conversations, () => {});
  await later.remember('a', turnOf('new'));
  await letThrough();
  await vi.waitFor(async () => expect((await later.recall('a'))?.intent).toBe('stored'));
  expect(written).toEqual(['a new']);
});

it('writes the last turns of many conversations together', async () => {
  const { conversations, written, letThrough } = slowConversations();
  const later = rememberLater(conversations, () => {});
  for (const [thread, intent] of [
    ['a', 'first'],
    ['b', 'only'],
    ['a', 'last'],
  ] as const)
    await later.remember(thread, turnOf(intent));
  const settled = later.settled();
  await letThrough();
  await settled;
  expect(written).toEqual(['a last, b only']);
});

it('writes in order what is remembered while it writes, and gives it meanwhile', async () => {
  const { conversations, written, begun, letThrough } = slowConversations();
  const later = rememberLater(conversations, () => {});
  await later.remember('a', turnOf('first'));
  const settled = later.settled();
  await begun();
  await later.remember('a', turnOf('second'));
  await letThrough();
  await settled;
  expect((await later.recall('a'))?.intent).toBe('second');
  const again = later.settled();
  await letThrough();
  await again;
  expect(written).toEqual(['a first', 'a second']);
});

it('tells of a turn that could not be written, and goes on', async () => {
  const troubles: unknown[] = [];
  const conversations = {
    recall: async () => undefined,
    rememberAll: () => Promise.reject(new Error('disk full')),
  };
  const later = rememberLater(conversations, (cause) => troubles.push(cause));
  await later.remember('a', turnOf('new'));
  await later.settled();
  expect(troubles).toHaveLength(1);
  expect(await later.recall('a')).toBeUndefined();
});
