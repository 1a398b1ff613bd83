/** Ranks the records for a query by evidence that can be shown. */
import { type Forest, plant, sumOf } from '../boosted-trees.ts';
import type { Query } from '../understanding/query.ts';
import type { SearchDocument } from './documents.ts';
import { createScales, type Evidence, seek } from './evidence.ts';
import type { SearchIndex } from './index.ts';
import { likenessTo } from './likeness.ts';
import { LIKENESS_WEIGHT, RANKING } from './ranking-model.ts';
import trees from './ranking-trees.json' with { type: 'json' };

export interface Candidate {
  readonly document: SearchDocument;
  readonly evidence: Evidence;
  /** Likeness letter by letter (fuse.js), 0 to 1; 0 where the lead was clear without it. */
  readonly likeness: number;
  /** On the scale of the ranking model: a lead of 1 makes a record about 2.7 times as likely as the next. */
  readonly score: number;
}

/** Records that get a closer look. */
const SHORTLIST = 40;
/** Records among which letters decide where the words leave it open. */
const CLOSE = 5;
const CLEAR_LEAD = 2;

/** The parts of the evidence that the model weighs, in the order of `figuresOf`. */
export const PARTS = Object.keys(RANKING) as readonly (keyof Evidence)[];
const WEIGHTS = Float64Array.from(PARTS, (part) => RANKING[part]);
let planted: Forest | undefined;

/** The figures of the evidence, in the order of `PARTS`. */
export function figuresOf(evidence: Evidence): Float64Array {
  const figures = new Float64Array(PARTS.length);
  for (let i = 0; i < PARTS.length; i += 1) figures[i] = evidence[PARTS[i] as keyof Evidence];
  return figures;
}

/** The sum of the weighed parts alone. */
export function weighedSum(figures: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < figures.length; i += 1) sum += (WEIGHTS[i] ?? 0) * (figures[i] ?? 0);
  return sum;
}

/** The score of a record: each part by its weight, and what the trees add, which see how the parts go together. */
export function scoreOf(evidence: Evidence, forest?: Forest): number {
  planted ??= plant(trees, PARTS);
  const figures = figuresOf(evidence);
  return weighedSum(figures) + sumOf(forest ?? planted, figures);
}

/**
 * The best records for the query, best first, the records it names always among those looked at. `forest`: other trees
 * than those of `npm run eval:fit`.
 */
export function rank(query: Query, index: SearchIndex, most = 8, forest?: Forest): Candidate[] {
  const sought = seek(query, index);
  const found = index.narrow(sought.terms, SHORTLIST);
  for (const id of query.named.keys()) {
    const document = index.byId(id);
    if (document && !found.includes(document)) found.push(document);
  }
  const weigh = createScales(sought, index);
  const rated = found.map((document) => {
    const { evidence, nearest } = weigh(document);
    return { document, evidence, nearest, likeness: 0, score: scoreOf(evidence, forest) };
  });
  rated.sort((a, b) => b.score - a.score);
  const close = rated.slice(0, Math.max(most, CLOSE));
  if ((close[0]?.score ?? 0) - (close[1]?.score ?? 0) >= CLEAR_LEAD) return close.slice(0, most);
  const likeness = likenessTo(
    query.folded,
    close.slice(0, CLOSE).map(({ document, nearest }) => ({ document, text: nearest })),
  );
  return close
    .map((candidate): Candidate => {
      const like = likeness.get(candidate.document) ?? 0;
      return { ...candidate, likeness: like, score: candidate.score + LIKENESS_WEIGHT * like };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
