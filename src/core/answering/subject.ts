/** What a conversation is about, in words that lead back to its record. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
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
  if (!entry) return turn.words.length > 2 ? frameOf(turn) : undefined;
  if (entry.type === 'status') {
    const asked = turn.words.length >= FRAME_WORDS ? frameOf(turn) : 'TikTok ban';
    return `${asked} in ${tellingName(entry.places[0] ?? '', gazetteer)}`;
  }
  return entry.title.replace(/[?.]+$/, '');
}

/** The words of a question that another place can be put into: all but its places and the words that lead to them. */
export function frameWords(folded: string, placeWords: ReadonlySet<string>): string[] {
  const words = wordsOf(folded).map((word) => word.folded);
  const kept = words.filter((word) => !placeWords.has(word));
  while (kept.length > 0 && /^(?:in|for|by|of|from|the|to|at|and)$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept.filter((word, index) => index > 0 || !/^(?:and|but|so)$/.test(word)).slice(0, 24);
}
