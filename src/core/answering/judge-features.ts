/** What the judge sees of a question and the records ranked for it. */
import type { SearchIndex } from '../search/index.ts';
import type { Candidate } from '../search/rank.ts';
import { KINDS_OF_FACT } from '../understanding/intent.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { contentTerms, isCommonTerm, isStopWord } from '../understanding/words.ts';
import { tellsMeasure } from './measure-told.ts';
import { namesSubject, otherAppIn } from './scope.ts';
import { shareHeld } from './share-held.ts';
import { leadOf, type Measure, measureOf, statementsOf } from './statements.ts';

/** A lead beyond this makes nothing surer. */
const LEAD_CEILING = 6;
const SCORE_SCALE = 20;
const UNKNOWN_CEILING = 4;
const AWAY_CEILING = 4;

/** What the judge sees of a message besides the records. */
export interface Bearing {
  /** How far its manner of asking leads away from the knowledge. */
  readonly away: number;
  /** It asks for something that the knowledge does not hold, by its wording: another app, tips, advice, a prediction. */
  readonly flagged: boolean;
  /** It goes on from what was last told, so that its subject is sure. */
  readonly inThread?: boolean;
  /** What is known of a message that is read with the last turn. */
  readonly follows?: Following;
}

/** A message read with the last turn. */
export interface Following {
  /** The message itself. */
  readonly own: Query;
  /** How far its own manner of asking leads away. */
  readonly ownAway: number;
  /** The record last told. */
  readonly told: string | undefined;
}

/** Whether two records tell of the same matter: tied in either direction. */
export function areTied(a: Candidate, b: Candidate): boolean {
  const one = a.document.entry;
  const other = b.document.entry;
  return one.related.includes(other.id) || other.related.includes(one.id);
}

const QUESTION_WORD = /^(?:which|what|whats|how|who|whose|whom|cual|quel)$/;
/** Words between a question word and the thing asked for that are no part of it. */
const FOCUS_REACH = 4;

/** The thing asked for: the first telling word behind the question word ("how many *judges*", "which *court*"). */
function focusOf({ words, places }: Query): string | undefined {
  const at = words.findIndex(({ folded }) => QUESTION_WORD.test(folded));
  if (at < 0) return undefined;
  return words
    .slice(at + 1, at + 1 + FOCUS_REACH)
    .find(
      ({ folded, term }, index) =>
        !isStopWord(folded) &&
        !isCommonTerm(term) &&
        !places.some(({ from, to }) => from <= at + 1 + index && at + 1 + index < to),
    )?.term;
}

const COUNTED = /^(?:many|much)$/;

/** The noun that stands right behind the question word ("which *hotel*", "how many *pages*"), however usual a word it is. */
function nounAsked({ words }: Query): string | undefined {
  const at = words.findIndex(({ folded }) => QUESTION_WORD.test(folded));
  if (at < 0) return undefined;
  const noun = words[at + (COUNTED.test(words[at + 1]?.folded ?? '') ? 2 : 1)];
  return noun === undefined || isStopWord(noun.folded) ? undefined : noun.term;
}

/** How much of the query names a record that is neither the candidate nor tied to it. */
function shareNamedElsewhere({ document: { entry } }: Candidate, { named }: Query): number {
  let most = 0;
  for (const [id, share] of named) {
    if (id !== entry.id && !entry.related.includes(id)) most = Math.max(most, share);
  }
  return most;
}

/** Whether another app or company is named of which the candidate says nothing. */
function namesStranger({ document }: Candidate, { folded, words }: Query, index: SearchIndex): boolean {
  const stranger = otherAppIn(folded);
  if (stranger === undefined) return false;
  const term = words.find((word) => word.folded === stranger)?.term;
  return term === undefined || index.holds(document, term) === 0;
}

/** Whether the statement that would be told first has a term. */
function tells(term: string, { document }: Candidate, measure: Measure): boolean {
  return contentTerms(leadOf(document, measure).text).includes(term);
}

const scaledAway = (away: number): number =>
  Math.max(-AWAY_CEILING, Math.min(AWAY_CEILING, away)) / AWAY_CEILING;

/**
 * The evidence for the best candidate as the model sees it: its own, its lead over the next not tied to it, and the
 * message. Shares and likenesses from 0 to 1; what is true or not, 1 or 0.
 */
export function featuresOf(
  [best, ...others]: readonly [Candidate, ...Candidate[]],
  query: Query,
  { away, flagged, follows }: Bearing,
  index: SearchIndex,
) {
  const rival = others.find((other) => !areTied(best, other));
  const { evidence } = best;
  const content = query.terms.filter((term) => !isPlaceTerm(term));
  const share = (count: number): number => (content.length === 0 ? 0 : count / content.length);
  const unknown = query.unknown.length;
  const focus = focusOf(query);
  const noun = nounAsked(query);
  const measure = tellsMeasure(best.document, query);
  const measured = measureOf(query, index);
  return {
    coverage: evidence.coverage,
    mass: evidence.mass,
    spelt: evidence.spelt,
    lacks: evidence.lacks,
    phrasing: Math.max(evidence.title, evidence.name, evidence.question),
    phrased: evidence.phrased,
    asked: evidence.asked,
    telling: Math.max(evidence.answer, evidence.fact),
    statement: evidence.statement,
    pairs: evidence.pairs,
    kindAsked: KINDS_OF_FACT.has(query.intent) ? 1 : 0,
    kindLacking: KINDS_OF_FACT.has(query.intent) ? Math.max(0, evidence.statement - evidence.fitting) : 0,
    named: Math.max(evidence.named, evidence.tied),
    namedElsewhere: shareNamedElsewhere(best, query),
    stranger: namesStranger(best, query, index) ? 1 : 0,
    year: evidence.year,
    place: evidence.place,
    elsewhere: evidence.elsewhere,
    asksPlace: query.codes.length > 0 ? 1 : 0,
    lead: Math.min(LEAD_CEILING, best.score - (rival?.score ?? 0)) / LEAD_CEILING,
    score: best.score / SCORE_SCALE,
    unknown: share(unknown),
    unknownWords: Math.min(unknown, UNKNOWN_CEILING) / UNKNOWN_CEILING,
    everyday: content.length === 0 ? 1 : share(content.filter(isCommonTerm).length),
    length: Math.log1p(content.length) / 3,
    missing:
      Math.min(
        UNKNOWN_CEILING,
        content.filter((term) => !isCommonTerm(term) && index.holds(best.document, term) === 0).length,
      ) / UNKNOWN_CEILING,
    focusLacking: focus !== undefined && index.holds(best.document, focus) === 0 ? 1 : 0,
    nounLacking: noun !== undefined && index.holds(best.document, noun) === 0 ? 1 : 0,
    nounUntold: noun !== undefined && !tells(noun, best, measured) ? 1 : 0,
    measureTold: measure === true ? 1 : 0,
    measureUntold: measure === false ? 1 : 0,
    subject: namesSubject(query) ? 1 : 0,
    upcoming: evidence.isUpcoming,
    translated: query.language === 'en' ? 0 : 1,
    away: scaledAway(away),
    flagged: flagged ? 1 : 0,
    said: Math.max(0, ...statementsOf(best.document, measured).map(({ value }) => value)),
    follows: follows ? 1 : 0,
    isTold: follows?.told === best.document.entry.id ? 1 : 0,
    ownHeld: follows ? (shareHeld(follows.own.terms, best.document, index) ?? 1) : evidence.coverage,
    ownTerms: follows ? Math.log1p(follows.own.terms.length) / 3 : 0,
    ownAway: scaledAway(follows ? follows.ownAway : away),
  };
}
