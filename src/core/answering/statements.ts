/** Which of a record's sentences answers the question itself: the one that goes first. */
import type { Entry } from '../../knowledge/knowledge.ts';
import { type Passage, type SearchDocument, tellsKind } from '../search/documents.ts';
import { sharesOf } from '../search/evidence.ts';
import type { SearchIndex } from '../search/index.ts';
import { placeIn } from '../search/term-table.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';

/** A sentence of a record: its answer or one of its facts. */
export interface Statement {
  readonly text: string;
  /** Ids of its sources; absent for the record's answer, which rests on all of them. */
  readonly sources?: readonly string[];
  /** How well it answers: share of the question's content that it holds, and more where it tells the kind asked for. */
  readonly value: number;
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

/** The statements of a record, its answer first, then its facts in their order. */
export function statementsOf(document: SearchDocument, measure: Measure): readonly Statement[] {
  const { entry, passages } = document;
  let fact = 0;
  return passages.flatMap((passage): Statement[] => {
    if (passage.kind === 'answer')
      return [{ text: passage.text, value: worthOf(passage, document, measure) }];
    if (passage.kind !== 'fact') return [];
    const sources = entry.facts[fact]?.sources ?? [];
    fact += 1;
    return [{ text: passage.text, sources, value: worthOf(passage, document, measure) }];
  });
}

/** Words that point back to something told before: "It said…", "The staff used…". */
const POINTS_BACK =
  /^(?:they|it|its|he|she|his|her|their|this|that|these|those|both|such|one|another|others|there|then|by|the (?!(?:US|UK|EU|European|United|Supreme|White|Senate|House|Wall|Washington|New|Irish|Dutch|French|Italian|German|British|Indian|Chinese|Canadian|Australian)\b)[a-z]+)\b/i;

/** Whether a fact reads well with nothing before it: it names its subject or its day. */
function standsAlone(fact: string): boolean {
  if (POINTS_BACK.test(fact)) return false;
  return (
    /\b(?:TikTok|ByteDance|Douyin|Project (?:Texas|Clover))\b/.test(fact) ||
    /^(?:On|In) (?:\d|[A-Z][a-z]+ \d{4})/.test(fact)
  );
}

/** How much better than the record's answer a fact must be to go before it. */
function leadMargin(entry: Entry, query: Query): number {
  // What was told a moment ago need not be told first again.
  if (query.background !== undefined) return 0.05;
  // A curated answer was written to be the direct one.
  return entry.type === 'answer' ? 0.6 : 0.3;
}

/** The statement of a record to tell first: its answer, or a fact that answers clearly better. */
export function leadOf(document: SearchDocument, measure: Measure): Statement {
  const [own, ...facts] = statementsOf(document, measure);
  const answer = own ?? { text: document.entry.answer, value: 0 };
  const best = facts
    .filter(({ text }) => standsAlone(text))
    .reduce<Statement | undefined>((top, next) => (top && top.value >= next.value ? top : next), undefined);
  return best && best.value > answer.value + leadMargin(document.entry, measure.query) ? best : answer;
}
