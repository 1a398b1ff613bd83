/** Decides from the evidence whether to answer, to offer choices, or to say that it is not in the knowledge. */
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';

export type Verdict =
  | { readonly kind: 'answer'; readonly best: Candidate; readonly also: readonly Candidate[]; readonly why: string }
  | { readonly kind: 'suggest'; readonly near: readonly Candidate[]; readonly why: string }
  | { readonly kind: 'unknown'; readonly near: readonly Candidate[]; readonly why: string };

/** Bars, found on the part of `tests/eval` that may be learned from. */
export const BARS = {
  /** At or above this score a record answers. */
  answer: 0.62,
  /** At or above this score, records are offered as choices. */
  suggest: 0.42,
  /** A record must cover at least this share of the question's content to answer. */
  coverage: 0.6,
  /** And be at least this like one of its own phrasings, unless it covers nearly everything. */
  phrasing: 0.42,
  /** Further records within this distance of the best one are told as well. */
  also: 0.18,
} as const;

/** The least evidence that is enough where the question has hardly any content words. */
function isThin(query: Query): boolean {
  return query.terms.filter((term) => !term.startsWith('@')).length <= 1 && query.named.size === 0;
}

/** The verdict on ranked candidates, best first. */
export function judge(query: Query, candidates: readonly Candidate[]): Verdict {
  const [best] = candidates;
  if (!best) return { kind: 'unknown', near: [], why: 'no record shares a word with the question' };
  const { coverage, phrasing, likeness, place } = best.evidence;
  const near = candidates.filter(({ score }) => score >= BARS.suggest).slice(0, 3);
  const say = (kind: 'suggest' | 'unknown', why: string): Verdict => ({
    kind: near.length === 0 ? 'unknown' : kind,
    near,
    why,
  });
  if (best.score < BARS.suggest) return { kind: 'unknown', near: [], why: `best score ${best.score.toFixed(2)}` };
  if (place !== undefined && place < 0.3) return say('unknown', 'nothing near concerns the place asked about');
  if (isThin(query) && likeness < 0.6 && best.evidence.named === 0 && place === undefined) {
    return say('suggest', 'the question has too few words that tell anything');
  }
  if (coverage < BARS.coverage) return say('suggest', `only ${(coverage * 100).toFixed(0)} % of the question is covered`);
  if (phrasing < BARS.phrasing && coverage < 0.9) {
    return say('suggest', `no record is put like this (phrasing ${phrasing.toFixed(2)})`);
  }
  if (best.score < BARS.answer) return say('suggest', `best score ${best.score.toFixed(2)}`);
  const also = candidates.slice(1).filter(({ score, evidence }) => {
    const placed = evidence.place === undefined || evidence.place >= 0.6;
    return placed && best.score - score <= BARS.also && evidence.coverage >= BARS.coverage;
  });
  return { kind: 'answer', best, also, why: `score ${best.score.toFixed(2)}` };
}
