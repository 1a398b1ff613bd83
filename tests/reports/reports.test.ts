import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../src/core/reply.ts';
import { compareReport } from '../../src/core/reports/compare.ts';
import { finesReport } from '../../src/core/reports/fines.ts';
import { mapReport } from '../../src/core/reports/map.ts';
import { sourcesReport } from '../../src/core/reports/sources.ts';
import { statusReport, statusTableReport } from '../../src/core/reports/status.ts';
import { TIMELINE_PAGE, timelineReport } from '../../src/core/reports/timeline.ts';
import { topicsReport } from '../../src/core/reports/topics.ts';
import { upcomingReport } from '../../src/core/reports/upcoming.ts';
import { eventKinds } from '../../src/knowledge/schema.ts';
import { NOW, realKnowledge } from '../support/real-knowledge.ts';
import { faultsOf } from '../support/well-formed.ts';

const knowledge = realKnowledge();
const blockOf = <T extends Block['type']>(reply: Reply, type: T) =>
  reply.blocks.find((block): block is Extract<Block, { type: T }> => block.type === type);
const headline = (reply: Reply) => blockOf(reply, 'headline')?.text ?? '';
const textOf = (reply: Reply) => JSON.stringify(reply.blocks);

const place = fc.constantFrom(...knowledge.places.map(({ code }) => code));
const places = fc.uniqueArray(place, { maxLength: 2 });
const day = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Every row of these blocks tells something that a record says, so it must cite. */
function uncitedRows(reply: Reply): readonly string[] {
  return reply.blocks.flatMap((block) => {
    if (block.type === 'timeline')
      return block.rows.filter(({ cites }) => cites.length === 0).map(({ text }) => text);
    if (block.type === 'facts')
      return block.items.filter(({ cites }) => cites.length === 0).map(({ text }) => text);
    if (block.type !== 'table') return [];
    const counts = /^Events in the knowledge|^Due next|^Fines and settlements/;
    return block.rows
      .filter(({ cites, cells }) => cites.length === 0 && !counts.test(cells[0] ?? ''))
      .map(({ cells }) => cells.join(' | '));
  });
}

describe('any report', () => {
  const reports: readonly (readonly [string, fc.Arbitrary<Reply>])[] = [
    [
      'timeline',
      fc
        .record(
          {
            places,
            topics: fc.uniqueArray(fc.constantFrom(...knowledge.topics.map(({ id }) => id)), {
              maxLength: 2,
            }),
            kinds: fc.uniqueArray(fc.constantFrom(...eventKinds), { maxLength: 2 }),
            from: day,
            to: day,
            page: fc.integer({ min: -3, max: 99 }),
          },
          { requiredKeys: [] },
        )
        .map((options) => timelineReport(knowledge, NOW, options)),
    ],
    ['status', place.map((code) => statusReport(knowledge, NOW, code))],
    ['status table', places.map((codes) => statusTableReport(knowledge, NOW, { places: codes }))],
    [
      'map',
      fc
        .constantFrom('apps' as const, 'devices' as const, 'ages' as const)
        .map((layer) => mapReport(knowledge, NOW, layer)),
    ],
    [
      'fines',
      fc
        .record({ places, from: day }, { requiredKeys: [] })
        .map((options) => finesReport(knowledge, NOW, options)),
    ],
    ['upcoming', places.map((codes) => upcomingReport(knowledge, NOW, codes))],
    [
      'compare',
      fc
        .tuple(
          ...[0, 1].map(() => fc.oneof(place, fc.constantFrom(...knowledge.entries.map(({ id }) => id)))),
        )
        .map(([a = '', b = '']) => compareReport(knowledge, NOW, a, b)),
    ],
    ['sources', fc.constantFrom(...knowledge.entries).map((entry) => sourcesReport(knowledge, entry))],
    ['topics', fc.constant(topicsReport(knowledge, NOW))],
  ];
  it.each(reports)('%s: is well formed and every row cites a source', (_, report) => {
    fc.assert(
      fc.property(report, (reply) => {
        expect(faultsOf(reply, knowledge)).toEqual([]);
        expect(uncitedRows(reply)).toEqual([]);
        expect(reply.kind).toBe('report');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the timeline', () => {
  it('pages through every event exactly once, oldest first on each page', () => {
    const seen: string[] = [];
    let page = 1;
    for (;;) {
      const reply = timelineReport(knowledge, NOW, { places: ['EU'], page });
      const rows = blockOf(reply, 'timeline')?.rows ?? [];
      expect(rows.length).toBeLessThanOrEqual(TIMELINE_PAGE);
      seen.unshift(...rows.map(({ entry }) => entry));
      if (!reply.choices.some(({ role }) => role === 'older')) break;
      page += 1;
    }
    const dates = seen.map((id) => knowledge.events.find((event) => event.id === id)?.date.first ?? '');
    expect(dates).toEqual([...dates].sort());
    expect(new Set(seen).size).toBe(
      knowledge.events.filter(({ places: own }) => own.some((code) => knowledge.within('EU').includes(code)))
        .length,
    );
    expect(
      timelineReport(knowledge, NOW, { places: ['EU'], page: 2 }).choices.map(({ role }) => role),
    ).toContain('newer');
  });

  it('says plainly that a span lies in the future, or is empty, and what there is without it', () => {
    const future = timelineReport(knowledge, NOW, { places: ['IN'], from: '2027-01-01' });
    expect(headline(future)).toMatch(/future/);
    const empty = timelineReport(knowledge, NOW, { places: ['IN'], to: '2018-01-01' });
    expect(headline(empty)).toMatch(/no event/);
    expect(textOf(empty)).toMatch(/Without the dates there are \d+ events/);
    expect(empty.choices.map(({ ask }) => ask)).toContain('/tiktok timeline IN');
  });

  it('says where things stand now and how fresh the knowledge is', () => {
    const text = textOf(timelineReport(knowledge, NOW, { places: ['IN'] }));
    expect(text).toMatch(/Where it stands \(checked/);
    expect(text).toMatch(/newest event in the knowledge is of/);
  });

  it('ends its axis on the last day asked for, though a ban goes on', () => {
    const block = blockOf(timelineReport(knowledge, NOW, { to: '2024-12-31' }), 'picture');
    if (block?.picture.type !== 'timeline') throw new Error('no timeline');
    expect(block.picture.to <= '2024-12-31').toBe(true);
    expect(block.picture.marks.some(({ until = '' }) => until > '2024-12-31')).toBe(true);
  });

  it('draws all events of the filter, not of the page, on lanes that exist, with a last day that is not before the first', () => {
    fc.assert(
      fc.property(places, (codes) => {
        const block = blockOf(timelineReport(knowledge, NOW, { places: codes }), 'picture');
        const picture = block?.picture;
        if (block === undefined || picture?.type !== 'timeline') return;
        const lanes = new Set(picture.lanes.map(({ id }) => id));
        expect(lanes.size).toBe(picture.lanes.length);
        expect(picture.marks.every(({ lane }) => lanes.has(lane))).toBe(true);
        expect(picture.marks.every(({ date }) => date >= picture.from && date <= picture.to)).toBe(true);
        expect(picture.marks.every(({ date, until = 'open' }) => until === 'open' || until >= date)).toBe(
          true,
        );
        expect(picture.lanes.every(({ id }) => picture.marks.some(({ lane }) => lane === id))).toBe(true);
        expect(block.alt.length).toBeLessThan(2000);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a status', () => {
  it('tells the app, devices, minimum age and as of, and offers history and neighbours', () => {
    const reply = statusReport(knowledge, NOW, 'IN');
    expect(headline(reply)).toMatch(/^India: /);
    const cells =
      blockOf(reply, 'table')?.rows.map(({ cells: [label, value] }) => `${label}: ${value}`) ?? [];
    expect(cells.join('\n')).toMatch(/App: Banned, since 29 June 2020/);
    expect(cells.map((cell) => cell.split(':')[0])).toEqual(
      expect.arrayContaining(['Government devices', 'Minimum age', 'As of']),
    );
    expect(reply.choices.map(({ ask }) => ask)).toContain('/tiktok timeline IN');
    expect(reply.choices.filter(({ ask }) => ask.startsWith('/tiktok status ')).length).toBeGreaterThan(0);
  });

  it('leads with how things stand now, where the record begins with history', () => {
    expect(headline(statusReport(knowledge, NOW, 'NP'))).toMatch(
      /^Nepal: the app has been available since 22 August 2024; /,
    );
  });

  it('warns when it was checked long ago', () => {
    const later = new Date('2029-01-01T00:00:00Z');
    expect(
      statusReport(knowledge, later, 'IN').blocks.some(
        (block) => block.type === 'notice' && block.tone === 'warning',
      ),
    ).toBe(true);
  });

  it('of a place without one says so', () => {
    const uncovered = knowledge.places.find(({ code }) =>
      knowledge.within(code).every((inner) => !knowledge.status(inner)),
    );
    expect(headline(statusReport(knowledge, NOW, uncovered?.code ?? ''))).toMatch(/does not say/);
  });
});

describe('the fines report', () => {
  it('names the totals per currency and does not add currencies together', () => {
    const reply = finesReport(knowledge, NOW, { places: ['IE'] });
    expect(headline(reply)).toBe('2 fines and settlements in Ireland: €875 million (2).');
    expect(textOf(finesReport(knowledge, NOW))).toMatch(/no exchange rates/);
  });

  it('draws bars that are largest first and of one currency', () => {
    const block = blockOf(finesReport(knowledge, NOW), 'picture');
    const bars = block?.picture.type === 'bars' ? block.picture.bars : [];
    const values = bars.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.length).toBeGreaterThan(1);
    expect(bars.every(({ shown }) => shown.startsWith('€'))).toBe(true);
  });
});

describe('the map', () => {
  it('classes every covered country and describes itself in words', () => {
    const block = blockOf(mapReport(knowledge, NOW), 'picture');
    if (block?.picture.type !== 'map') throw new Error('no map');
    const ids = new Set(block.picture.classes.map(({ id }) => id));
    expect(Object.values(block.picture.places).every((id) => ids.has(id))).toBe(true);
    expect(Object.keys(block.picture.places).every((code) => /^[A-Z]{2}$/.test(code) && code !== 'EU')).toBe(
      true,
    );
    expect(block.picture.places.IN).toBe('banned');
    expect(block.alt).toMatch(/Banned: .*India/);
  });
});

describe('a comparison', () => {
  it('puts two places side by side, row by row', () => {
    const table = blockOf(compareReport(knowledge, NOW, 'IN', 'NP'), 'table');
    expect(table?.columns.map(({ label }) => label)).toEqual(['', 'India', 'Nepal']);
    const app = table?.rows.find(({ cells: [label] }) => label === 'App')?.cells ?? [];
    expect(app[1]).toMatch(/^Banned/);
    expect(app[2]).toMatch(/^Available/);
  });

  it('of what the knowledge lacks throws an error that names it', () => {
    expect(() => compareReport(knowledge, NOW, 'IN', 'no-such-thing')).toThrow(/no-such-thing/);
  });
});
