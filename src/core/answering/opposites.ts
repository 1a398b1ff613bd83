/** Questions that take the opposite of what happened for granted: "why did the court strike it down" where it upheld it. */
import type { Engine } from '../engine.ts';
import { type Candidate, rank } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { termOf } from '../understanding/words.ts';
import { confidenceOf } from './judge.ts';

/** Deeds that rule each other out: how the one is put, and a word of the other. */
const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:struck|strikes?|striking) (?:it |them |this )?down\b|\b(?:overturn|annul|invalidat|quash)\w*/i,
    'upheld',
  ],
  [/\bveto\w*/i, 'signed'],
  [/\brepeal\w*/i, 'signed'],
  [/\b(?:upheld|uphold|upholding)\b/i, 'annulled'],
];

/** As sure as this it must be that the records tell the opposite. */
const SURE = 0.55;

export interface Turned {
  /** The question with the opposite deed in it. */
  readonly query: Query;
  readonly candidates: readonly Candidate[];
}

/**
 * The records that tell the opposite of what a question takes for granted; undefined where none surely does, or where
 * the nearest record tells of the deed itself.
 */
export function tellingTheOpposite(
  query: Query,
  nearest: Candidate | undefined,
  { read, index }: Engine,
): Turned | undefined {
  for (const [deed, opposite] of OPPOSITES) {
    if (!deed.test(query.text)) continue;
    const said = read(query.text.match(deed)?.[0] ?? '').terms;
    const tells = (document: Candidate['document']): boolean =>
      said.some((term) => index.holds(document, term) > 0);
    if (nearest && tells(nearest.document)) continue;
    const turned = read(query.text.replace(deed, opposite));
    const candidates = rank(turned, index);
    const best = candidates[0]?.document;
    if (!best || index.holds(best, termOf(opposite)) === 0) continue;
    if (tells(best)) continue;
    if (confidenceOf(candidates, turned, { away: 0, flagged: false }, index) < SURE) continue;
    return { query: turned, candidates };
  }
  return undefined;
}
