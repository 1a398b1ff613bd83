/** Decides from the evidence whether to answer, to offer choices, or to say that it is not in the knowledge. */
import type { Candidate } from '../search/rank.ts';

export type Verdict =
  | {
      readonly kind: 'answer';
      readonly best: Candidate;
      readonly also: readonly Candidate[];
      readonly why: string;
    }
  | { readonly kind: 'suggest'; readonly near: readonly Candidate[]; readonly why: string }
  | { readonly kind: 'unknown'; readonly near: readonly Candidate[]; readonly why: string };

/** At or above this confidence a record answers; below it, records at or above `suggest` are offered as choices. */
export const BARS = { answer: 0.5, suggest: 0.3 } as const;

/** Further records within this score of the best one are told as well. */
const ALSO_WITHIN = 0.16;

/** The most absolute evidence that counts: about three rare words in common. */
const MASS_CEILING = 14;

/**
 * Weights of a logistic model of "the best record holds the answer", fitted on the learned part of `tests/eval`
 * with `npm run eval:fit`; the scored part had no say.
 */
const MODEL = {
  constant: -1.62,
  coverage: 0.47,
  phrasing: 1.26,
  likeness: 0.9,
  named: 0,
  margin: 1.74,
  mass: 1.54,
  place: 0.65,
  suits: 0.58,
} as const;

export type Features = { readonly [K in keyof typeof MODEL]: number };

function isTiedTo(a: Candidate, b: Candidate): boolean {
  const one = a.document.entry;
  const other = b.document.entry;
  return one.related.includes(other.id) || other.related.includes(one.id);
}

/** The evidence for the best candidate as the model sees it: its own, and its lead over the next that is not tied to it. */
export function featuresOf(candidates: readonly Candidate[]): Features | undefined {
  const [best, ...others] = candidates;
  if (!best) return undefined;
  const rival = others.find((other) => !isTiedTo(best, other));
  const { coverage, phrasing, likeness, named, place, suits, mass } = best.evidence;
  return {
    constant: 1,
    coverage,
    phrasing,
    likeness,
    named,
    margin: best.score - (rival?.score ?? 0),
    mass: Math.min(mass, MASS_CEILING) / MASS_CEILING,
    place: place ?? 0.6,
    suits: Math.max(-0.3, suits),
  };
}

/** How sure it is, from 0 to 1, that the best candidate holds the answer. */
export function confidenceOf(candidates: readonly Candidate[]): number {
  const features = featuresOf(candidates);
  if (!features) return 0;
  const sum = (Object.keys(MODEL) as (keyof Features)[]).reduce(
    (total, key) => total + MODEL[key] * features[key],
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The verdict on ranked candidates, best first. `isEmpty`: nothing but a place is asked about, and no record is named. */
export function judge(candidates: readonly Candidate[], isEmpty = false): Verdict {
  const [best] = candidates;
  if (!best) return { kind: 'unknown', near: [], why: 'no record shares a word with the question' };
  const confidence = confidenceOf(candidates);
  const why = `confidence ${confidence.toFixed(2)}`;
  const { place } = best.evidence;
  const near = candidates.slice(0, 3);
  if (place !== undefined && place < 0.3) {
    return { kind: 'unknown', near: [], why: 'nothing near concerns the place asked about' };
  }
  if (isEmpty) return { kind: 'suggest', near, why: 'the question has no content words' };
  if (confidence < BARS.suggest) return { kind: 'unknown', near: [], why };
  if (confidence < BARS.answer) return { kind: 'suggest', near, why };
  const also = candidates.slice(1).filter(({ score, evidence }) => {
    const placed = evidence.place === undefined || evidence.place >= 0.6;
    return placed && best.score - score <= ALSO_WITHIN;
  });
  return { kind: 'answer', best, also, why };
}
