/** Ranks the records for a follow-up: those near the last answer, by what the message itself asks of them. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { SearchDocument } from '../search/documents.ts';
import { createScales, seek } from '../search/evidence.ts';
import { type Candidate, rank, scoreOf } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { measureOf, statementsOf } from './statements.ts';

/** What the message's own words, the statement that says what it asks, and nearness to the last answer count beside the whole. */
const OWN = 0.5;
const SAID = 3;
const NEAR = 1;
/** What of it counts for a record that shares nothing with the last answer. */
const FAR = 0.3;
/** Records that get a closer look besides those near the last answer. */
const REACH = 24;

/** The record last told and those tied to it. */
function nearTo(last: Turn, { knowledge, index }: Engine): ReadonlySet<SearchDocument> {
  const [told] = last.entries;
  const tied = knowledge.entries.flatMap(({ id, related }) =>
    told !== undefined && related.includes(told) ? [id] : [],
  );
  const ids = told === undefined ? [] : [told, ...(knowledge.entry(told)?.related ?? []), ...tied];
  return new Set(ids.flatMap((id) => index.byId(id) ?? []));
}

/** The best records for a message (`own`) completed from the last turn (`query`). */
export function rankInThread(query: Query, own: Query, last: Turn, engine: Engine, most = 8): Candidate[] {
  const { index } = engine;
  const near = nearTo(last, engine);
  const found = new Map(rank(query, index, REACH).map((candidate) => [candidate.document, candidate]));
  const weigh = createScales(seek(query, index), index);
  for (const document of near) {
    if (found.has(document)) continue;
    const { evidence } = weigh(document);
    found.set(document, { document, evidence, likeness: 0, score: scoreOf(evidence) });
  }
  const asked: Query = { ...own, terms: [...new Set([...own.terms, ...query.terms.filter(isPlaceTerm)])] };
  const weighOwn = createScales(seek(asked, index), index);
  const measure = measureOf(query, index);
  const subject = [...(query.background ?? [])].filter((term) => !isPlaceTerm(term));
  const whole = subject.reduce((sum, term) => sum + index.weightOf(term), 0) || 1;
  const sharing = (document: SearchDocument): number =>
    subject.reduce((sum, term) => sum + index.weightOf(term) * index.holds(document, term), 0) / whole;
  return [...found.values()]
    .map((candidate): Candidate => {
      const { document } = candidate;
      const said = Math.max(0, ...statementsOf(document, measure).map(({ value }) => value));
      const byOwnWords = OWN * scoreOf(weighOwn(document).evidence) + SAID * said;
      const score = near.has(document)
        ? byOwnWords + NEAR
        : byOwnWords * (FAR + (1 - FAR) * sharing(document));
      return { ...candidate, score: candidate.score + score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
