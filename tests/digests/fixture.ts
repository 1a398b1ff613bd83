/** A small knowledge for digests, and what tests of digests share. */
import { buildData, buildKnowledge } from '../../src/knowledge/build.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { fileSchemas, type Written } from '../../src/knowledge/schema.ts';

export const START = Date.parse('2026-11-23T09:00:00Z');
export const DAY = 86_400_000;

/** An event as a file holds it, with what is given put in. */
export function anEvent(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    title: `Title of ${id}`,
    date: '2024-05-01',
    place: 'IE',
    kind: 'fine',
    topics: ['children'],
    answer: `Answer of ${id}.`,
    facts: [{ text: `Fact of ${id}.`, sources: ['source-one'] }],
    questions: [`What about ${id}?`],
    checked: '2026-07-01',
    added: '2026-07-01',
    ...more,
  };
}

export function aDeadline(
  id: string,
  date: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const { kind: _, date: __, ...rest } = anEvent(id);
  return { ...rest, expected: { date, text: `by ${date}` }, ...more };
}

/** A knowledge with these events and deadlines, and five places. */
export function aKnowledge(events: readonly object[] = [], upcoming: readonly object[] = []): Knowledge {
  const written = {
    answers: [],
    concepts: [],
    events,
    upcoming,
    places: [
      { code: 'GLOBAL', name: 'Worldwide' },
      { code: 'EU', name: 'European Union', names: ['Europe'], in: ['GLOBAL'] },
      { code: 'IE', name: 'Ireland', names: ['Irish', 'Dublin'], in: ['EU'] },
      { code: 'US', name: 'United States', names: ['America', 'U.S.'], in: ['GLOBAL'] },
      { code: 'IN', name: 'India', in: ['GLOBAL'] },
    ],
    sources: [
      {
        id: 'source-one',
        title: 'A decision',
        publisher: 'A regulator',
        url: 'https://example.org/decision',
        date: '2024-05-01',
        type: 'primary',
        seen: 'result',
      },
    ],
    topics: [
      { id: 'children', name: 'Children’s safety', names: ['kids', 'minors'] },
      { id: 'data-protection', name: 'Data protection', names: ['privacy'] },
    ],
  };
  const read = Object.fromEntries(
    Object.entries(fileSchemas).map(([kind, schema]) => [
      kind,
      schema.parse(written[kind as keyof typeof written]),
    ]),
  ) as unknown as Written;
  return buildKnowledge(buildData(read));
}
