import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectEvents } from '../../src/core/reports/select-events.ts';
import { largestByCurrency, selectFines, totalsOf } from '../../src/core/reports/select-fines.ts';
import { selectLawsuits } from '../../src/core/reports/select-lawsuits.ts';
import { selectStatuses } from '../../src/core/reports/select-statuses.ts';
import { selectUpcoming } from '../../src/core/reports/select-upcoming.ts';
import { buildKnowledge } from '../../src/knowledge/build.ts';
import type { EventEntry } from '../../src/knowledge/knowledge.ts';
import { appStates, deviceStates, eventKinds } from '../../src/knowledge/schema.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const knowledge = realKnowledge();
const some = <T>(values: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const place = fc.constantFrom(...knowledge.places.map(({ code }) => code), 'EU', 'US', 'EUROPE', 'NOWHERE');
const day = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filter = fc.record(
  {
    places: fc.uniqueArray(place, { maxLength: 3 }),
    topics: some(knowledge.topics.map(({ id }) => id)),
    kinds: some(eventKinds),
    about: some(
      knowledge.concepts.map(({ id }) => id),
      1,
    ),
    from: day,
    to: day,
  },
  { requiredKeys: [] },
);
const hasSource = (sources: readonly string[]) =>
  sources.length > 0 && sources.every((id) => knowledge.source(id));

describe('events', () => {
  it('are exactly those that pass every filter, oldest first', () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        const ids = selectEvents(knowledge, wanted).map(({ id }) => id);
        const isInside = (code: string) =>
          wanted.places?.some((wide) => wide === code || knowledge.within(wide).includes(code)) ?? true;
        const expected = knowledge.events.filter(
          (event) =>
            (!wanted.places?.length || event.places.some(isInside)) &&
            (!wanted.topics?.length || wanted.topics.some((topic) => event.topics.includes(topic))) &&
            (!wanted.kinds?.length || wanted.kinds.includes(event.kind)) &&
            (!wanted.about?.length ||
              event.related.includes(wanted.about[0] ?? '') ||
              knowledge.entry(wanted.about[0] ?? '')?.related.includes(event.id)) &&
            !(wanted.from !== undefined && event.date.first < wanted.from) &&
            !(wanted.to !== undefined && event.date.last > wanted.to),
        );
        expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort());
        const dates = selectEvents(knowledge, wanted).map(({ date }) => date.first);
        expect(dates).toEqual([...dates].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('of a wider place include those of the places within it', () => {
    const eu = selectEvents(knowledge, { places: ['EU'] });
    expect(eu.some(({ places }) => places.includes('IE'))).toBe(true);
    expect(eu.every(({ places }) => places.some((code) => knowledge.within('EU').includes(code)))).toBe(true);
  });

  it('known to the year only are not taken to be of a later month of it', () => {
    const yearOnly = knowledge.events.find(({ date }) => date.precision === 'year');
    expect(yearOnly).toBeDefined();
    const year = yearOnly?.date.written;
    const ids = (span: object) => selectEvents(knowledge, span).map(({ id }) => id);
    expect(ids({ from: `${year}-03-01` })).not.toContain(yearOnly?.id);
    expect(ids({ from: `${year}-01-01`, to: `${year}-12-31` })).toContain(yearOnly?.id);
  });
});

describe('fines', () => {
  it('each cite a source, and totals are the sums of their rows', () => {
    fc.assert(
      fc.property(
        fc.record({ places: fc.uniqueArray(place, { maxLength: 2 }), from: day }, { requiredKeys: [] }),
        (wanted) => {
          const rows = selectFines(knowledge, wanted);
          expect(rows.every(({ sources }) => hasSource(sources))).toBe(true);
          const totals = totalsOf(rows);
          expect(totals.reduce((count, total) => count + total.rows.length, 0)).toBe(rows.length);
          for (const { currency, total, rows: own } of totals) {
            expect(own.every((row) => row.currency === currency)).toBe(true);
            const all = rows.filter((row) => row.currency === currency);
            expect(total).toBe(all.reduce((sum, { entry }) => sum + (entry.money?.value ?? Number.NaN), 0));
          }
          for (const { rows: own } of largestByCurrency(rows)) {
            const values = own.map(({ value }) => value);
            expect(values).toEqual([...values].sort((a, b) => b - a));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('settled in two steps are counted once, told by the last step', () => {
    const settled = knowledge.events.find(
      ({ money, places }) => money?.value === 92_000_000 && places.includes('US-IL'),
    );
    if (!settled) throw new Error('the settlement of $92 million is gone; name another');
    const first: EventEntry = {
      ...settled,
      id: 'preliminary-approval',
      places: ['US'],
      date: { first: '2021-09-30', last: '2021-09-30', precision: 'day', written: '2021-09-30' },
    };
    const twice = buildKnowledge({ ...knowledge, events: [first, ...knowledge.events] });
    const rows = selectFines(twice).filter(
      ({ value, currency }) => value === 92_000_000 && currency === 'USD',
    );
    expect(rows.map(({ entry, steps }) => [entry.id, steps.map(({ id }) => id)])).toEqual([
      [settled.id, [first.id]],
    ]);
    expect(totalsOf(selectFines(twice))).toHaveLength(totalsOf(selectFines(knowledge)).length);
    const dollars = (fines: ReturnType<typeof selectFines>) =>
      totalsOf(fines).find(({ currency }) => currency === 'USD')?.total;
    expect(dollars(selectFines(twice))).toBe(dollars(selectFines(knowledge)));
  });

  it('alike in amount but imposed twice are both counted', () => {
    const sevens = selectFines(knowledge, { places: ['RU'] }).filter(({ value }) => value === 7_000_000);
    expect(sevens).toHaveLength(2);
  });

  it('of Ireland are the 345 and 530 million euro of the Data Protection Commission', () => {
    expect(selectFines(knowledge, { places: ['IE'] }).map(({ value }) => value)).toEqual([345e6, 530e6]);
  });
});

describe('statuses', () => {
  it('never let a place through that does not pass, nor leave one out', () => {
    const wanted = fc.record(
      {
        app: some(appStates),
        devices: some(deviceStates),
        withMinimumAge: fc.boolean(),
        places: fc.uniqueArray(place, { maxLength: 2 }),
        only: fc.constantFrom('countries' as const, 'us-states' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wanted, (filters) => {
        const rows = selectStatuses(knowledge, filters);
        expect(rows.every(({ sources }) => hasSource(sources))).toBe(true);
        const expected = knowledge.statuses.filter(({ places: [code = ''], status }) => {
          const inside = filters.places?.flatMap((wide) => [wide, ...knowledge.within(wide)]);
          const isState = code.startsWith('US-');
          return (
            (!filters.app?.length || filters.app.includes(status.app)) &&
            (!filters.devices?.length || filters.devices.includes(status.devices)) &&
            (!filters.withMinimumAge || status.minimumAge !== undefined) &&
            (!inside?.length || inside.includes(code)) &&
            (filters.only !== 'us-states' || isState) &&
            (filters.only !== 'countries' || (code.length === 2 && code !== 'EU'))
          );
        });
        expect(rows.map(({ entry }) => entry.id).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('tell India among the countries that ban the app, and no U.S. state among countries', () => {
    const banned = selectStatuses(knowledge, { app: ['banned'], only: 'countries' }).map(
      ({ place: { code } }) => code,
    );
    expect(banned).toContain('IN');
    expect(banned.some((code) => code.startsWith('US-'))).toBe(false);
  });
});

describe('what is upcoming', () => {
  it('is soonest first, never past, the undated last, each with a source', () => {
    const now = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(now, fc.uniqueArray(place, { maxLength: 2 }), (at, places) => {
        const rows = selectUpcoming(knowledge, at, places);
        const today = at.toISOString().slice(0, 10);
        const lasts = rows.map(({ entry }) => entry.date?.last ?? '9999');
        expect(lasts).toEqual([...lasts].sort());
        expect(lasts.every((last) => last >= today)).toBe(true);
        expect(rows.every(({ sources }) => hasSource(sources))).toBe(true);
        const undated = knowledge.upcoming.filter(({ date }) => date === undefined).length;
        if (places.length === 0) expect(rows.filter(({ entry }) => !entry.date)).toHaveLength(undated);
      }),
      { numRuns: 100 },
    );
  });
});

describe('lawsuits', () => {
  it('of states tell the states that sue from suits of others', () => {
    const rows = selectLawsuits(knowledge);
    const suing = rows.filter(({ byState }) => byState).map(({ state }) => state.code);
    expect(suing).toEqual(expect.arrayContaining(['US-UT', 'US-NV', 'US-NE', 'US-TX']));
    const title = (part: string) => rows.find(({ entry }) => entry.title.includes(part));
    expect(title('Seattle Public Schools')?.byState).toBe(false);
    expect(title('TikTok sues California')?.byState).toBe(false);
    expect(rows.every(({ sources, state }) => hasSource(sources) && state.code.startsWith('US-'))).toBe(true);
    expect(
      selectLawsuits(knowledge, { states: ['US-UT'] }).every(({ state }) => state.code === 'US-UT'),
    ).toBe(true);
    expect(selectLawsuits(knowledge, { to: '2000-01-01' })).toEqual([]);
    expect(rows.length).toBeGreaterThan(selectLawsuits(knowledge, { from: '2025-01-01' }).length);
  });
});
