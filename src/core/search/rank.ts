/** Ranks the records for a query by evidence that can be shown. */
import type { Query } from '../understanding/query.ts';
import type { SearchDocument } from './documents.ts';
import { createScales, type Evidence, seek } from './evidence.ts';
import type { SearchIndex } from './index.ts';
import { likenessTo } from './likeness.ts';
import { LIKENESS_WEIGHT, RANKING } from './ranking-model.ts';

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

const PARTS = Object.keys(RANKING) as readonly (keyof Evidence)[];
const WEIGHTS = Float64Array.from(PARTS, (part) => RANKING[part]);

/** The score of a record by the ranking model. */
export function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (let i = 0; i < PARTS.length; i += 1) {
    const part = PARTS[i];
    if (part) score += (WEIGHTS[i] ?? 0) * evidence[part];
  }
  return score;
}

/** The best records for the query, best first, the records it names always among those looked at. */
export function rank(query: Query, index: SearchIndex, most = 8): Candidate[] {
  const sought = seek(query, index);
  const found = index.narrow(sought.terms, SHORTLIST);
  for (const id of query.named.keys()) {
    const document = index.byId(id);
    if (document && !found.includes(document)) found.push(document);
  }
  const weigh = createScales(sought, index);
  const rated = found.map((document) => {
    const { evidence, nearest } = weigh(document);
    return { document, evidence, nearest, likeness: 0, score: scoreOf(evidence) };
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
