/** Replies made at random, for property tests of adapters: any block, any text, any length. */
import fc from 'fast-check';
import type { Block, Citation, Reply } from '../../src/core/reply.ts';
import { nastyTexts } from '../adapters/sample-replies.ts';

const sentence = fc.lorem({ mode: 'sentences', maxCount: 3 });
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 2, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('&', '<', '>', '"', '\\', '*', ' ', '.'), maxLength: 3000 }),
  },
  { weight: 1, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', 'a'.repeat(5000), '. '.repeat(4000)) },
);
const cites = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 300 }) },
);
const cited = fc.record({ text, cites });
const date = fc.constantFrom('2024', '2024-04', '2024-04-24');
const many = <T>(item: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(item, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(item, { maxLength: 120 }) },
  );

const table = fc.integer({ min: 1, max: 24 }).chain((width) =>
  fc.record({
    type: fc.constant('table' as const),
    title: text,
    columns: fc.array(fc.record({ label: text }), { minLength: width, maxLength: width }),
    rows: many(fc.record({ cells: fc.array(text, { minLength: width, maxLength: width }), cites })),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  cited.map((said) => ({ type: 'headline' as const, ...said })),
  cited.map((said) => ({ type: 'paragraph' as const, ...said })),
  cited.map((said) => ({ type: 'notice' as const, tone: 'warning' as const, ...said })),
  fc.record({ type: fc.constant('facts' as const), title: text, items: many(cited) }),
  table,
  fc.record({
    type: fc.constant('timeline' as const),
    rows: many(
      fc.record({ date, place: text, text, cites, entry: fc.constant('x'), turningPoint: fc.boolean() }),
    ),
  }),
  fc.record({
    type: fc.constant('moments' as const),
    title: text,
    items: many(
      fc.record({
        label: text,
        instant: fc.constantFrom('2026-11-30T08:00:00Z', 'never'),
        zone: fc.constantFrom('Europe/Dublin', 'Nowhere/Land'),
      }),
    ),
  }),
  fc.record({
    type: fc.constant('picture' as const),
    alt: text,
    picture: text.map((title) => ({
      type: 'bars' as const,
      title,
      asOf: '2026-08-20',
      sources: title,
      unit: 'EUR',
      bars: [],
    })),
  }),
  fc.record({
    type: fc.constant('file' as const),
    name: fc.constant('a.ics'),
    mediaType: fc.constant('text/calendar'),
    text,
  }),
);

const citation = (n: number): fc.Arbitrary<Citation> =>
  fc.record({
    n: fc.constant(n),
    title: text,
    publisher: text,
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom(
        'https://example.org/a|b>c',
        'javascript:alert(1)',
        'no address',
        `https://example.org/${'a'.repeat(4000)}`,
      ),
    ),
    date,
  });

/** Any reply that the types allow. */
export const anyReply: fc.Arbitrary<Reply> = fc.integer({ min: 0, max: 60 }).chain((count) =>
  fc.record({
    kind: fc.constantFrom('answer', 'report', 'suggestions', 'unknown', 'smalltalk', 'error'),
    blocks: fc.array(block, { maxLength: 8 }),
    citations: fc.tuple(...Array.from({ length: count }, (_, index) => citation(index + 1))),
    asOf: fc.constantFrom('2026-08-20', '2025-01-01'),
    entries: fc.array(fc.stringMatching(/^[a-z-]{1,60}$/), { maxLength: 50 }),
    choices: fc.array(
      fc.record({
        label: text,
        ask: text,
        role: fc.constantFrom('next' as const, 'older' as const, 'newer' as const),
      }),
      { maxLength: 30 },
    ),
  }),
);
