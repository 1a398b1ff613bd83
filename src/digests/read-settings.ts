/** Reads how somebody wants a digest, from typed options and from free words in any order. */
import type { CommandValues } from '../core/command.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type DigestSettings, type Frequency, frequencies } from '../store/subscriptions.ts';
import { findName, namesOf, nearNames, takeNames } from './read-names.ts';
import { readDay, readTime, readZone, takeDay, takeTime, takeZone } from './read-times.ts';

export type SettingsRead =
  | { readonly settings: DigestSettings }
  /** What could not be read, and the nearest that can. */
  | { readonly problem: string; readonly near: readonly string[] };

type Draft = { -readonly [K in keyof DigestSettings]?: DigestSettings[K] };

/** The settings wanted: `base` with what is said changed. Never throws. */
export function readSettings(
  values: CommandValues,
  knowledge: Knowledge,
  base: DigestSettings,
): SettingsRead {
  const { text, keyed } = takeKeyed(values.words ?? '');
  const draft: Draft = {};
  const problem =
    readTyped({ ...keyed, ...values }, knowledge, draft) ??
    readWords(text, knowledge, draft) ??
    mend(draft, base);
  if (problem) return problem;
  const { day, ...settings } = { ...base, ...draft };
  const keepsDay = settings.frequency === 'weekly' || settings.frequency === 'monthly';
  return { settings: keepsDay ? { ...settings, day: day ?? 1 } : settings };
}

type Problem = { readonly problem: string; readonly near: readonly string[] };

/** Takes `time:9:00` and `places:"eu, us"` out of a text. */
function takeKeyed(words: string): { text: string; keyed: Record<string, string> } {
  const keyed: Record<string, string> = {};
  const text = words.replace(
    /(?<!\S)(frequency|day|time|zone|places?|topics?|quiet)\s?[:=]\s?(?:["“]([^"”]*)["”]|(\S+))/giu,
    (_, key: string, quoted: string | undefined, bare: string | undefined) => {
      const name = key.toLowerCase().replace(/^(place|topic)$/u, '$1s');
      keyed[name] = [keyed[name], quoted ?? bare].filter(Boolean).join(',');
      return ' ';
    },
  );
  return { text, keyed };
}

function readTyped(values: CommandValues, knowledge: Knowledge, draft: Draft): Problem | undefined {
  const { frequency, day, time, zone, places, topics, quiet } = values;
  if (frequency !== undefined) {
    const read = readFrequency(frequency);
    if (!read) return { problem: `“${frequency}” is no frequency`, near: frequencies };
    draft.frequency = read;
  }
  if (day !== undefined) {
    const read = readDay(day);
    if (!read) return { problem: `“${day}” is no day`, near: ['Monday', '1', '31'] };
    draft.day = read.day;
    if (draft.frequency === undefined) draft.frequency = read.frequency;
  }
  if (time !== undefined) {
    draft.time = readTime(time) ?? '';
    if (draft.time === '') return { problem: `“${time}” is no time`, near: ['09:00', '5 pm'] };
  }
  if (zone !== undefined) {
    const { zone: read, near } = readZone(zone);
    if (read === undefined) return { problem: `“${zone}” is no time zone`, near };
    draft.zone = read;
  }
  for (const [kind, said] of [
    ['places', places],
    ['topics', topics],
  ] as const) {
    if (said === undefined) continue;
    if (ALL.test(said.trim())) {
      draft[kind] = [];
      continue;
    }
    const names = namesOf(knowledge, kind);
    // A piece between commas is a name as a whole, so that IN and AT are codes here.
    const pieces = said.split(/[,;]/u).map((piece) => findName(piece, names) ?? takeNames(piece, names));
    const found = pieces.flatMap((piece) => piece.found);
    const [unknown] = pieces.flatMap((piece) => piece.left);
    if (unknown !== undefined) {
      return {
        problem: `I know no ${kind.slice(0, -1)} called “${unknown}”`,
        near: nearNames(unknown, knowledge, [kind]),
      };
    }
    draft[kind] = [...new Set(found.map(({ value }) => value))];
  }
  if (quiet !== undefined) {
    const read = /^(skip|silent|short|line)/iu.exec(quiet)?.[1]?.toLowerCase();
    if (!read) return { problem: `“${quiet}” is neither “skip” nor “short”`, near: ['skip', 'short'] };
    draft.quiet = read.startsWith('s') && read !== 'short' ? 'skip' : 'short';
  }
  return undefined;
}

const ALL = /^(?:all|everywhere|everything|any|anywhere|world(?:wide)?)$/iu;
const FREQUENCY_WORDS: readonly (readonly [RegExp, Frequency])[] = [
  [
    /\bas[\s-]it[\s-]happens\b|\binstant(?:ly)?\b|\bimmediate(?:ly)?\b|\bat once\b|\blive\b/iu,
    'as-it-happens',
  ],
  [/\bdaily\b|\b(?:every|each) day\b/iu, 'daily'],
  [/\bweekly\b|\b(?:every|each) week\b/iu, 'weekly'],
  [/\bmonthly\b|\b(?:every|each) month\b/iu, 'monthly'],
];

function readFrequency(said: string): Frequency | undefined {
  return FREQUENCY_WORDS.find(([words]) => words.test(said))?.[1];
}

function readWords(words: string, knowledge: Knowledge, draft: Draft): Problem | undefined {
  let text = words;
  const take = (pattern: RegExp): boolean => {
    const before = text;
    text = text.replace(pattern, ' ');
    return text !== before;
  };
  const zoned = takeZone(text);
  text = zoned.rest;
  if (zoned.zone !== undefined) draft.zone = zoned.zone;
  for (const [pattern, frequency] of FREQUENCY_WORDS) if (take(pattern)) draft.frequency = frequency;
  if (take(/\b(?:quiet:?\s*)?(?:skip|silent(?:ly)?)(?:\s+when\s+(?:nothing\s+is\s+new|quiet))?/iu))
    draft.quiet = 'skip';
  if (take(/\b(?:quiet:?\s*)?short\b/iu)) draft.quiet = 'short';
  const dated = takeDay(text);
  text = dated.rest;
  if (dated.day) {
    draft.day = dated.day.day;
    draft.frequency ??= dated.day.frequency;
  }
  const timed = takeTime(text);
  text = timed.rest;
  if (timed.time !== undefined) draft.time = timed.time;
  if (
    take(/(?<!\p{L})(?:all(?:\s+(?:places|topics))*|everywhere|everything|anywhere|worldwide)(?!\p{L})/giu)
  ) {
    draft.places ??= [];
    draft.topics ??= [];
  }
  const { found, left } = takeNames(text, namesOf(knowledge, 'places', 'topics'));
  for (const kind of ['places', 'topics'] as const) {
    const values = found.filter((name) => name.kind === kind).map(({ value }) => value);
    if (values.length > 0) draft[kind] = [...new Set([...(draft[kind] ?? []), ...values])];
  }
  const [unknown] = left;
  if (unknown === undefined) return undefined;
  return {
    problem: `I do not know “${unknown.slice(0, 60)}”`,
    near: nearNames(unknown, knowledge, ['places', 'topics']),
  };
}

/** Whether day and frequency go together. */
function mend(draft: Draft, base: DigestSettings): Problem | undefined {
  const frequency = draft.frequency ?? base.frequency;
  if (draft.frequency !== undefined && draft.frequency !== base.frequency) draft.day ??= 1;
  const day = draft.day ?? base.day ?? 1;
  if (frequency === 'weekly' && day > 7) {
    return { problem: 'A weekly digest needs a weekday', near: ['Monday', 'Friday'] };
  }
  return undefined;
}
