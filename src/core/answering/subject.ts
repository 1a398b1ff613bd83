/** What a conversation is about, in words that lead back to its record. */
import type { Entry } from '../../knowledge/knowledge.ts';
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Query } from '../understanding/query.ts';
import { wordsOf } from '../understanding/words.ts';
import { tellingName } from './which-place.ts';

/** A last question of fewer words does not say what was asked of a place. */
const FRAME_WORDS = 3;

/** Words of the last question that make a new subject complete: "is tiktok banned" in "is tiktok banned in India". */
export function frameOf(turn: Turn): string {
  return turn.words.join(' ');
}

/** The subject of the last answer in words that lead back to its record. */
export function subjectOf(turn: Turn, { knowledge, gazetteer }: Engine): string | undefined {
  const entry = turn.entries[0] === undefined ? undefined : knowledge.entry(turn.entries[0]);
  const placed = (words: string, codes: readonly string[]): string =>
    codes.length === 0
      ? words
      : `${words} in ${codes.map((code) => tellingName(code, gazetteer)).join(' and ')}`;
  if (!entry) return turn.words.length > 2 ? placed(frameOf(turn), turn.places) : undefined;
  if (entry.type === 'status') {
    const asked = turn.words.length >= FRAME_WORDS ? frameOf(turn) : 'TikTok ban';
    return placed(asked, entry.places.slice(0, 1));
  }
  return entry.title.replace(/[?.]+$/, '');
}

/** A subject as it is left beside what a message names anew. */
export interface Beside {
  readonly text: string;
  /** What the message names belongs elsewhere, so that the last places go too. */
  readonly isElsewhere: boolean;
}

/**
 * The subject without what the message puts another in the place of: a place where it names a new one, an agency where it
 * names another agency. "Is there something like that in Germany" asks nothing of Amsterdam.
 */
export function subjectBeside(
  subject: string,
  message: Query,
  places: readonly string[],
  turn: Turn,
  { knowledge, read }: Engine,
): Beside {
  const told = turn.entries[0] === undefined ? undefined : knowledge.entry(turn.entries[0]);
  const fresh = [...message.named.keys()]
    .filter((id) => !turn.entries.includes(id))
    .flatMap((id) => knowledge.entry(id) ?? [])
    .flatMap((entry) => (entry.type === 'concept' ? [entry] : []));
  const kinds = new Set(fresh.map(({ kind }) => kind));
  const replaced = [...read(subject).named.keys()].flatMap((id) => {
    const entry = knowledge.entry(id);
    return entry?.type === 'concept' && kinds.has(entry.kind) && !fresh.includes(entry) ? [entry] : [];
  });
  let text = subject;
  for (const { title, names } of replaced)
    for (const name of [title, ...names]) text = withoutWords(text, name);
  const isOther = (codes: readonly string[]): boolean =>
    codes.length > 0 && !codes.some((code) => code === 'GLOBAL' || isAmong(code, turn, told, knowledge));
  const isElsewhere = places.length === 0 && isOther(fresh.flatMap((entry) => entry.places));
  if (isElsewhere || isOther(places)) text = withoutPlaces(text, read);
  return { text, isElsewhere };
}

function isAmong(
  code: string,
  { places }: Turn,
  told: Entry | undefined,
  knowledge: Engine['knowledge'],
): boolean {
  const known = [...places, ...(told?.places ?? [])];
  return known.some(
    (one) =>
      one === code ||
      one === 'GLOBAL' ||
      knowledge.place(one)?.in.includes(code) ||
      knowledge.place(code)?.in.includes(one),
  );
}

function withoutWords(text: string, words: string): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

function withoutPlaces(text: string, read: Engine['read']): string {
  const { words, places } = read(text);
  return words
    .filter((_, at) => !places.some(({ from, to }) => from <= at && at < to))
    .map(({ written }) => written)
    .join(' ');
}

/** The words of a question that another place can be put into: all but its places and the words that lead to them. */
export function frameWords(folded: string, placeWords: ReadonlySet<string>): string[] {
  const words = wordsOf(folded).map((word) => word.folded);
  const kept = words.filter((word) => !placeWords.has(word));
  while (kept.length > 0 && /^(?:in|for|by|of|from|the|to|at|and)$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept.filter((word, index) => index > 0 || !/^(?:and|but|so)$/.test(word)).slice(0, 24);
}
