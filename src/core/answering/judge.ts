/** Decides from the evidence whether to answer, to offer choices, or to say that it is not in the knowledge. */

import { type Forest, plant, sumOf } from '../boosted-trees.ts';
import type { SearchIndex } from '../search/index.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { areTied, type Bearing, featuresOf } from './judge-features.ts';
import model from './judge-model.json' with { type: 'json' };
import { tellsMeasure } from './measure-told.ts';
import { isOnTheNumbered } from './numbered.ts';

export type Verdict =
  | {
      readonly kind: 'answer';
      readonly best: Candidate;
      readonly also: readonly Candidate[];
      /** Less sure than this the reply says that it is only the nearest on record. */
      readonly isSure: boolean;
      readonly why: string;
    }
  | { readonly kind: 'suggest'; readonly near: readonly Candidate[]; readonly why: string }
  | { readonly kind: 'unknown'; readonly near: readonly Candidate[]; readonly why: string };

/** At or above this confidence a record answers, and from `sure` on without a caveat; below it, records at or above `suggest` are offered as choices. */
export const BARS = { sure: 0.5, answer: 0.28, suggest: 0.1 } as const;

/** Further records within this score of the best one may be told as well; more where they are tied to it. */
const ALSO_WITHIN = { any: 1.6, tied: 7 } as const;
let forest: Forest | undefined;

/** How sure it is, from 0 to 1, that the best candidate holds the answer: by trees that `npm run eval:fit` fits. */
export function confidenceOf(
  candidates: readonly Candidate[],
  query: Query,
  bearing: Bearing,
  index: SearchIndex,
): number {
  const [best, ...others] = candidates;
  if (!best) return 0;
  const features = featuresOf([best, ...others], query, bearing, index);
  forest ??= plant(model, Object.keys(features));
  return 1 / (1 + Math.exp(-sumOf(forest, Object.values(features))));
}

/** The verdict on ranked candidates, best first. `isEmpty`: nothing but a place is asked about, and no record is named. */
export function judge(
  candidates: readonly Candidate[],
  query: Query,
  bearing: Bearing,
  index: SearchIndex,
  isEmpty = false,
): Verdict {
  const [best] = candidates;
  if (!best) return { kind: 'unknown', near: [], why: 'no record shares a word with the question' };
  const confidence = confidenceOf(candidates, query, bearing, index);
  const why = `confidence ${confidence.toFixed(2)}`;
  const near = candidates.slice(0, 3);
  if (best.evidence.elsewhere > 0) {
    return { kind: 'unknown', near: [], why: 'nothing near concerns the place asked about' };
  }
  if (isEmpty) return { kind: 'suggest', near, why: 'the question has no content words' };
  if (confidence < BARS.suggest) return { kind: 'unknown', near: [], why };
  if (confidence < BARS.answer) return { kind: 'suggest', near, why };
  const also = candidates.slice(1).filter((candidate) => {
    const placed = query.codes.length === 0 || candidate.evidence.place >= 0.6;
    return placed && best.score - candidate.score <= ALSO_WITHIN[areTied(best, candidate) ? 'tied' : 'any'];
  });
  if ([best, ...also].every(({ document }) => tellsMeasure(document, query) === false))
    return { kind: 'suggest', near, why: `${why}, but no record tells the measure asked for` };
  if (![best, ...also].some(({ document }) => isOnTheNumbered(document.entry, query.text)))
    return { kind: 'suggest', near, why: `${why}, but no record has the number that is named` };
  const isSure = bearing.inThread === true || confidence >= BARS.sure;
  return { kind: 'answer', best, also, isSure, why };
}
