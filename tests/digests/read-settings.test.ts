import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/digests/read-settings.ts';
import type { DigestSettings } from '../../src/store/subscriptions.ts';
import { aKnowledge } from './fixture.ts';

const knowledge = aKnowledge();
const base: DigestSettings = {
  frequency: 'weekly',
  day: 1,
  time: '09:00',
  zone: 'UTC',
  places: [],
  topics: [],
  quiet: 'short',
};
const read = (words: string, from = base) => {
  const result = readSettings({ words }, knowledge, from);
  return 'settings' in result ? result.settings : result;
};

describe('the settings of a digest', () => {
  it.each<[string, Partial<DigestSettings>]>([
    ['', {}],
    ['weekly', {}],
    ['every friday at 5 pm', { day: 5, time: '17:00' }],
    [
      'weekly monday 9:00 Europe/Berlin eu, children',
      { zone: 'Europe/Berlin', places: ['EU'], topics: ['children'] },
    ],
    ['eu kids europe/berlin 9:00 monday', { zone: 'Europe/Berlin', places: ['EU'], topics: ['children'] }],
    ['tuesdays at 9 New York time US', { day: 2, zone: 'America/New_York', places: ['US'] }],
    ['daily 08:30 quiet: skip', { frequency: 'daily', time: '08:30', quiet: 'skip' }],
    [
      'every day at noon utc about privacy',
      { frequency: 'daily', time: '12:00', topics: ['data-protection'] },
    ],
    [
      'monthly on the 31st at 17h30 Asia/Kolkata India',
      { frequency: 'monthly', day: 31, time: '17:30', zone: 'Asia/Kolkata', places: ['IN'] },
    ],
    ['monthly on the last day of the month', { frequency: 'monthly', day: 31 }],
    ['the 15th', { frequency: 'monthly', day: 15 }],
    ['as-it-happens in Ireland and the United States', { frequency: 'as-it-happens', places: ['IE', 'US'] }],
    ['as it happens', { frequency: 'as-it-happens' }],
    [
      'frequency:daily time:7:15 zone:"Los Angeles" places:eu,in topics:kids',
      {
        frequency: 'daily',
        time: '07:15',
        zone: 'America/Los_Angeles',
        places: ['EU', 'IN'],
        topics: ['children'],
      },
    ],
    ['12 am', { time: '00:00' }],
    ['at 23', { time: '23:00' }],
  ])('reads “%s”', (words, wanted) => {
    const { day, ...expected } = { ...base, ...wanted };
    const keepsDay = expected.frequency === 'weekly' || expected.frequency === 'monthly';
    expect(read(words)).toEqual(keepsDay ? { ...expected, day } : expected);
  });

  it('reads typed options, as a form gives them', () => {
    const values = {
      frequency: 'monthly',
      day: '15',
      time: '9',
      zone: 'Tokyo',
      places: 'EU,IN',
      topics: 'children',
      quiet: 'skip',
    };
    expect(readSettings(values, knowledge, base)).toEqual({
      settings: {
        frequency: 'monthly',
        day: 15,
        time: '09:00',
        zone: 'Asia/Tokyo',
        places: ['EU', 'IN'],
        topics: ['children'],
        quiet: 'skip',
      },
    });
  });

  it('changes what is named and leaves the rest', () => {
    const held: DigestSettings = { ...base, day: 3, places: ['EU'], zone: 'Europe/Berlin' };
    expect(read('17:30', held)).toEqual({ ...held, time: '17:30' });
    expect(read('everywhere', held)).toEqual({ ...held, places: [] });
    expect(read('india', held)).toEqual({ ...held, places: ['IN'] });
    expect(read('monthly', held)).toEqual({ ...held, frequency: 'monthly', day: 1 });
    expect(read('daily', held)).not.toHaveProperty('day');
  });

  it.each([
    [{ words: 'weekly irland' }, /do not know “irland”/, 'Ireland'],
    [{ words: 'daily on flooble' }, /do not know “flooble”/, undefined],
    [{ zone: 'Mars/Olympus' }, /is no time zone/, 'Europe/Berlin'],
    [{ zone: 'york' }, /is no time zone/, 'America/New_York'],
    [{ time: '25:00' }, /is no time/, '09:00'],
    [{ day: 'someday' }, /is no day/, 'Monday'],
    [{ frequency: 'hourly' }, /is no frequency/, 'daily'],
    [{ quiet: 'loud' }, /neither “skip” nor “short”/, 'skip'],
    [{ places: 'atlantis' }, /no place called “atlantis”/, undefined],
    [{ frequency: 'weekly', day: '15' }, /needs a weekday/, 'Friday'],
  ])('says what is wrong with %o and what is near', (values, problem, near) => {
    const result = readSettings(values, knowledge, base);
    if (!('problem' in result)) throw new Error('no problem was seen');
    expect(result.problem).toMatch(problem);
    if (near !== undefined) expect(result.near).toContain(near);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        const result = readSettings({ words, day: words, time: words, zone: words }, knowledge, base);
        expect('settings' in result || result.problem.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
