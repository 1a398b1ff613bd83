/** Pictures made up for tests and the benchmark: any number of events, awkward texts among them. */
import type { BarsPicture, MapPicture, TimelineMark, TimelinePicture } from '../../src/core/picture.ts';
import { eventKinds } from '../../src/knowledge/schema.ts';

export const AWKWARD = [
  'Short',
  'Ireland fines TikTok €530 million over transfers of personal data of European users to China',
  'A <script> & "quotes" ]]> in \'one\' title',
  'Control\u0000 characters\u0007 and\u001b[31m escapes\u2028here',
  'الهيئة الوطنية تحظر التطبيق على أجهزة الحكومة',
  'איסור על מכשירים ממשלתיים',
  'Wortungetümekönnensolangseindasssieaufkeinezeilepassenundtrotzdembleibtdasbildheil',
  '短视频应用 and 🎉🎉 what no font of ours has',
  '',
];

const about = {
  asOf: '2026-11-20',
  sources: 'Sources: Federal Register, EUR-Lex, Data Protection Commission and others; 41 in all.',
};

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

export function sampleTimeline(events: number, lanes: number, seed = 1): TimelinePicture {
  const next = numbers(seed);
  const [from, to] = ['2019-01-01', '2026-11-20'];
  const span = Date.parse(to) - Date.parse(from);
  const marks = Array.from({ length: events }, (): TimelineMark => {
    const time = Date.parse(from) + next() ** 0.7 * span;
    const date = isoDay(time);
    const until = next() < 0.5 ? 'open' : isoDay(time + next() * 900 * DAY);
    return {
      lane: `lane-${Math.floor(next() * lanes)}`,
      label: AWKWARD[Math.floor(next() * AWKWARD.length)] ?? '',
      kind: eventKinds[Math.floor(next() * eventKinds.length)] ?? 'law',
      date,
      ...(next() < 0.7 ? { when: next() < 0.4 ? date.slice(0, 7) : date } : {}),
      turningPoint: next() < 0.12,
      ...(next() < 0.12 ? { until } : {}),
    };
  });
  return {
    type: 'timeline',
    title: `${events} events in ${lanes} places`,
    subtitle: 'Made up for a test',
    ...about,
    from,
    to,
    lanes: Array.from({ length: lanes }, (_, i) => ({ id: `lane-${i}`, name: `Place number ${i + 1}` })),
    marks: marks.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

export function sampleBars(bars: number): BarsPicture {
  return {
    type: 'bars',
    title: `The ${bars} largest fines`,
    ...about,
    unit: 'million EUR',
    bars: Array.from({ length: bars }, (_, i) => ({
      label: AWKWARD[i % AWKWARD.length] ?? '',
      ...(i % 3 === 0 ? {} : { note: AWKWARD[(i * 5) % AWKWARD.length] ?? '' }),
      value: 530 / (i + 1),
      shown: `€${(530 / (i + 1)).toFixed(1)} million`,
    })),
  };
}

const CLASSES = ['banned', 'restricted', 'withdrawn', 'never-offered', 'available'];
const COVERED =
  'AT BE CZ DE DK EE ES FI FR GB GR IE IT LT LU LV MT NL NO PL PT RO SE SK XK AU BH BR CA CL CN FJ HK ID IN JP KE ' +
  'KR MU MX NC NG NP NZ PK SG TW US VN ZA';

export function sampleMap(extra: Readonly<Record<string, string>> = {}): MapPicture {
  const places = COVERED.split(' ').map((code, i) => [code, CLASSES[i % CLASSES.length] ?? ''] as const);
  return {
    type: 'map',
    title: 'Where the app stands',
    ...about,
    classes: CLASSES.map((id) => ({ id, name: id.replaceAll('-', ' ') })),
    places: { ...Object.fromEntries(places), ...extra },
  };
}
