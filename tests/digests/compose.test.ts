import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASK_LIMIT, LABEL_LIMIT, type Reply } from '../../src/core/reply.ts';
import { composeDigest } from '../../src/digests/compose.ts';
import { ENOUGH_TO_DRAW, WORDS } from '../../src/digests/limits.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { DigestSettings } from '../../src/store/subscriptions.ts';
import { aDeadline, aKnowledge, anEvent, DAY, START } from './fixture.ts';
import { textOf } from './memory-poster.ts';

const weekly: DigestSettings = {
  frequency: 'weekly',
  day: 1,
  time: '09:00',
  zone: 'UTC',
  places: [],
  topics: [],
  quiet: 'short',
};
const news = (id: string, kind: 'new' | 'changed' = 'new') => ({
  id,
  kind,
  changed: '',
  arrivedAt: START - 1,
});
const compose = (knowledge: Knowledge, settings: Partial<DigestSettings> = {}, more: object = {}) =>
  composeDigest(knowledge, {
    settings: { ...weekly, ...settings },
    news: [],
    sinceAt: START - 7 * DAY,
    untilAt: START,
    now: START,
    ...more,
  });
const titles = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.type === 'facts' ? [block.title] : []));

describe('a digest’s text', () => {
  it('tells what is new, what changed, what happened, what is due and one “on this day”', () => {
    const knowledge = aKnowledge(
      [
        anEvent('fresh'),
        anEvent('mended'),
        anEvent('lately', { date: '2026-11-20' }),
        anEvent('long-ago', { date: '2022-11-23' }),
        anEvent('too-early', { date: '2026-11-16' }),
      ],
      [aDeadline('soon', '2026-12-01'), aDeadline('passed', '2026-11-01'), aDeadline('later', '2027')],
    );
    const { reply, isQuiet } = compose(knowledge, {}, { news: [news('fresh'), news('mended', 'changed')] });
    expect(isQuiet).toBe(false);
    expect(reply.blocks[0]).toMatchObject({
      text: 'TikTok regulation, weekly digest, 16 to 23 November 2026: 1 new, 1 changed, 1 event.',
    });
    expect(titles(reply)).toEqual([
      'New in the knowledge',
      'Changed',
      'What happened',
      'Due next',
      'On this day',
    ]);
    expect(textOf(reply)).toMatch(/by 2026-12-01, Ireland: Title of soon.*by 2027, Ireland: Title of later/);
    expect(textOf(reply)).toContain('23 November 2022, Ireland: Title of long-ago');
    expect(textOf(reply)).not.toMatch(/passed|too-early/);
    expect(reply.asOf).toBe('2026-07-01');
  });

  it('tells a record once, though it is new and happened too, and a change of what is new not at all', () => {
    const knowledge = aKnowledge([anEvent('fresh', { date: '2026-11-20' })]);
    const { reply } = compose(
      knowledge,
      {},
      { news: [news('fresh'), news('fresh', 'changed'), news('gone')] },
    );
    expect(textOf(reply).split('Title of fresh')).toHaveLength(2);
    expect(titles(reply)).toEqual(['New in the knowledge']);
  });

  it('lets a place stand for all within it, and nothing else', () => {
    const events = [
      anEvent('irish', { date: '2026-11-20' }),
      anEvent('indian', { date: '2026-11-20', place: 'IN' }),
      anEvent('private', { date: '2026-11-20', topics: ['data-protection'] }),
    ];
    const text = (settings: Partial<DigestSettings>) => textOf(compose(aKnowledge(events), settings).reply);
    expect(text({ places: ['EU'] })).toMatch(/irish|private/);
    expect(text({ places: ['EU'] })).not.toContain('indian');
    expect(text({ places: ['EU'], topics: ['children'] })).not.toContain('private');
    expect(text({ places: ['US'] })).toContain('nothing new');
  });

  it('draws when there is enough to draw', () => {
    const some = (count: number) =>
      aKnowledge(
        Array.from({ length: count }, (_, i) => anEvent(`e${i}`, { date: `2026-11-${17 + (i % 6)}` })),
      );
    const pictures = (count: number) =>
      compose(some(count)).reply.blocks.filter(({ type }) => type === 'picture');
    expect(pictures(ENOUGH_TO_DRAW - 1)).toHaveLength(0);
    expect(pictures(ENOUGH_TO_DRAW)).toHaveLength(1);
  });

  it('takes days in the zone of its readers', () => {
    const knowledge = aKnowledge([anEvent('today', { date: '2026-11-24' })]);
    const at = { now: START + 11 * 3_600_000, untilAt: START + 11 * 3_600_000 };
    expect(compose(knowledge, { zone: 'UTC' }, at).isQuiet).toBe(true);
    expect(compose(knowledge, { zone: 'Pacific/Auckland' }, at).isQuiet).toBe(false);
  });

  it('says that it is late, and is short when nothing is new', () => {
    const { reply, isQuiet } = compose(aKnowledge(), {}, { slot: START - 2 * 3_600_000 });
    expect(isQuiet).toBe(true);
    expect(reply.blocks).toHaveLength(2);
    expect(textOf(reply)).toContain('is late by 2 hours');
  });

  it('is read in a minute, cites every line and keeps to the limits, whatever there is to tell', () => {
    const words = fc.lorem({ maxCount: 30, mode: 'words' });
    const events = fc.array(
      fc.record({ title: words, day: fc.integer({ min: 10, max: 23 }), isNew: fc.boolean() }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(events, fc.constantFrom('weekly', 'as-it-happens'), (some, frequency) => {
        const knowledge = aKnowledge(
          some.map(({ title, day }, i) => anEvent(`e${i}`, { title, date: `2026-11-${day}` })),
          [aDeadline('due', '2026-12-01')],
        );
        const fresh = some.flatMap(({ isNew }, i) => (isNew ? [news(`e${i}`)] : []));
        const { reply } = compose(knowledge, { frequency: frequency as 'weekly' }, { news: fresh });
        const lines = reply.blocks.flatMap((block) => (block.type === 'facts' ? block.items : []));
        const count = lines.reduce((all, { text }) => all + text.split(/\s+/u).length, 0);
        expect(count).toBeLessThanOrEqual(WORDS);
        for (const { cites } of lines) {
          expect(cites.length).toBeGreaterThan(0);
          for (const cite of cites) expect(reply.citations.map(({ n }) => n)).toContain(cite);
        }
        for (const { ask, label } of reply.choices) {
          expect(Buffer.byteLength(ask)).toBeLessThanOrEqual(ASK_LIMIT);
          expect(label.length).toBeLessThanOrEqual(LABEL_LIMIT);
        }
      }),
      { numRuns: 40 },
    );
  });
});
