/** Which of a record's sentences answers the question itself: the one that goes first. */
import type { Entry } from '../../knowledge/knowledge.ts';
import { type Passage, type SearchDocument, tellsKind } from '../search/documents.ts';
import { sharesOf } from '../search/evidence.ts';
import type { SearchIndex } from '../search/index.ts';
import { placeIn } from '../search/term-table.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { STATEMENT, type StatementFeatures } from './statement-model.ts';
import { kindsAskedFor, toldKinds } from './told-kinds.ts';

/** A sentence of a record: its answer or one of its facts. */
export interface Statement {
  readonly text: string;
  /** Ids of its sources; absent for the record's answer, which rests on all of them. */
  readonly sources?: readonly string[];
  /** How well it answers: share of the question's content that it holds, and more where it tells the kind asked for. */
  readonly value: number;
  /** How likely it is the one of its record that answers, by `STATEMENT`; to be compared within a record only. */
  readonly fit: number;
}

/** Telling the kind of thing asked for counts as much as this share of the question's words. */
const KIND_BONUS = 0.3;
const OTHER_YEAR = 0.1;
/** In a record on something else: the sentence on the place asked about. */
const PLACE_BONUS = 0.4;

/** A question as statements are measured against it: what must be said, and what goes without saying. */
export interface Measure {
  readonly query: Query;
  readonly shares: readonly { readonly number: number; readonly share: number }[];
  /** Numbers of the places asked about. */
  readonly places: readonly number[];
  /** Numbers of all that is asked about; -1 where no record has it. */
  readonly asked: readonly number[];
}

/** What the first sentence must say: in a follow-up the message's own words, since the rest was told before. */
export function measureOf(query: Query, index: SearchIndex): Measure {
  const content = sharesOf(query, index).filter(({ term }) => !isPlaceTerm(term));
  const own = content.filter(({ term }) => !query.background?.has(term) && !query.aside?.has(term));
  const used = own.length === 0 ? content : own;
  const total = used.reduce((sum, { share }) => sum + share, 0) || 1;
  return {
    query,
    shares: used.map(({ term, share }) => ({ number: index.numberOf(term), share: share / total })),
    places: query.terms
      .filter((term) => isPlaceTerm(term) && !query.background?.has(term))
      .map((term) => index.numberOf(term)),
    asked: query.terms.map((term) => index.numberOf(term)),
  };
}

/** How well a passage answers; what the record is about need not be said again in each sentence. */
function worthOf(passage: Passage, document: SearchDocument, { query, shares, places }: Measure): number {
  let value = shares.length === 0 ? 0.5 : 0;
  for (const { number, share } of shares) {
    if (number < 0) continue;
    if (placeIn(passage.terms, number) >= 0 || placeIn(document.subject, number) >= 0) value += share;
  }
  for (const place of places) {
    if (place < 0 || placeIn(document.subject, place) >= 0) continue;
    if (placeIn(passage.terms, place) >= 0) value += PLACE_BONUS;
  }
  if (tellsKind(passage, query.intent)) value += KIND_BONUS;
  const { years } = query;
  if (years.length > 0 && !years.some((year) => passage.text.includes(year))) value -= OTHER_YEAR;
  return value;
}

/** What the model sees of a sentence. `place` is its number in the record: 0 for the answer, 1 for the first fact. */
function featuresOf(
  passage: Passage,
  place: number,
  { entry, subject }: SearchDocument,
  { query, shares, places, asked, likeness }: Measure & { readonly likeness: number },
): StatementFeatures {
  let held = 0;
  let beside = 0;
  let known = 0;
  for (const { number, share } of shares) {
    if (number < 0) continue;
    const told = placeIn(passage.terms, number) >= 0;
    const isSubject = placeIn(subject, number) >= 0;
    if (told) held += share;
    if (told || isSubject) known += share;
    if (told && !isSubject) beside += share;
  }
  const beyond = places.filter((number) => number >= 0 && placeIn(subject, number) < 0);
  const met = beyond.filter((number) => placeIn(passage.terms, number) >= 0).length;
  const terms = passage.terms.length;
  const shared = asked.filter((number) => number >= 0 && placeIn(passage.terms, number) >= 0).length;
  const isAnswer = place === 0 ? 1 : 0;
  return {
    held,
    heldOrSubject: known,
    beside,
    place: beyond.length === 0 ? 0 : met / beyond.length,
    isAnswer,
    isCurated: entry.type === 'answer' ? isAnswer : 0,
    toYesNo: query.yesNo ? isAnswer : 0,
    toDefinition: query.intent === 'definition' ? isAnswer : 0,
    likeness: isAnswer * likeness,
    isFirstFact: place === 1 ? 1 : 0,
    length: Math.log1p(terms),
    excess: terms === 0 ? 0 : 1 - shared / terms,
    ...kindsAskedFor(query.intent, toldKinds(passage.text)),
  };
}

function fitOf(features: StatementFeatures): number {
  let fit = 0;
  for (const part in STATEMENT)
    fit += STATEMENT[part as keyof StatementFeatures] * features[part as keyof StatementFeatures];
  return fit;
}

/** How like the query is to the record's own title or the nearest of its questions: shared terms over all of both. */
function likenessOf({ passages }: SearchDocument, { asked }: Measure): number {
  let best = 0;
  for (const { kind, terms } of passages) {
    if (kind !== 'title' && kind !== 'question') continue;
    let shared = 0;
    for (const number of asked) if (number >= 0 && placeIn(terms, number) >= 0) shared += 1;
    best = Math.max(best, shared / (asked.length + terms.length - shared || 1));
  }
  return best;
}

/** The features of each statement of a record, its answer first; what `npm run eval:fit-statements` learns from. */
export function statementFeatures(document: SearchDocument, measure: Measure): readonly StatementFeatures[] {
  const likeness = likenessOf(document, measure);
  return document.passages
    .filter(({ kind }) => kind === 'answer' || kind === 'fact')
    .map((passage, place) => featuresOf(passage, place, document, { ...measure, likeness }));
}

/** The statements of a record, its answer first, then its facts in their order. */
export function statementsOf(document: SearchDocument, measure: Measure): readonly Statement[] {
  const { entry, passages } = document;
  const likeness = likenessOf(document, measure);
  let place = 0;
  return passages.flatMap((passage): Statement[] => {
    if (passage.kind !== 'answer' && passage.kind !== 'fact') return [];
    const sources = passage.kind === 'fact' ? entry.facts[place - 1]?.sources : undefined;
    const features = featuresOf(passage, place, document, { ...measure, likeness });
    place += 1;
    return [
      {
        text: passage.text,
        value: worthOf(passage, document, measure),
        fit: fitOf(features),
        ...(sources ? { sources } : {}),
      },
    ];
  });
}

/** Words that point back to something told before: "It said…", "The staff used…". */
const POINTS_BACK =
  /^(?:they|it|its|he|she|his|her|their|this|that|these|those|both|such|one|another|others|there|then|by|the (?!(?:US|UK|EU|European|United|Supreme|White|Senate|House|Wall|Washington|New|Irish|Dutch|French|Italian|German|British|Indian|Chinese|Canadian|Australian)\b)[a-z]+)\b/i;

/** Words by which a sentence leans on what was told beside it. */
const POINTS_ASIDE =
  /\b(?:in the meantime|meanwhile|at (?:that|the) time|by then|the same day|the issue|the former|the latter)\b/i;

/** Whether a fact reads well with nothing before it: it names its subject or its day. */
export function standsAlone(fact: string): boolean {
  if (POINTS_BACK.test(fact) || POINTS_ASIDE.test(fact)) return false;
  return (
    /\b(?:TikTok|ByteDance|Douyin|Project (?:Texas|Clover))\b/.test(fact) ||
    /^(?:On|In) (?:\d|[A-Z][a-z]+ \d{4})/.test(fact)
  );
}

/** In a follow-up the record's answer was mostly told a moment ago. */
const TOLD_BEFORE = 1;

/** The statement of a record to tell first: the one most likely to answer. */
export function leadOf(document: SearchDocument, measure: Measure): Statement {
  const [own, ...facts] = statementsOf(document, measure);
  if (!own) return { text: document.entry.answer, value: 0, fit: 0 };
  const handicap = measure.query.background === undefined ? 0 : TOLD_BEFORE;
  return facts.reduce((top, next) => (next.fit > top.fit ? next : top), { ...own, fit: own.fit - handicap });
}

/** A statement as the opening of a reply: behind its record's title where it points back or does not name its subject. */
export function asOpening({ text, sources }: Statement, { title }: Entry): string {
  if (sources === undefined || standsAlone(text)) return text;
  return /[?.!]$/.test(title) ? `${title} ${text}` : `${title}: ${text}`;
}
