/** Puts an answer together from one record: the sentence that answers the question first, then the facts, all cited. */
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { type CitationList, createCitations, sourcesOf } from '../citations.ts';
import { ASK_LIMIT, type Block, type Choice, LABEL_LIMIT, type Reply } from '../reply.ts';
import type { SearchDocument } from '../search/documents.ts';
import type { SearchIndex } from '../search/index.ts';
import { asksForName } from '../understanding/intent.ts';
import type { Query } from '../understanding/query.ts';
import { contentTerms, termSet } from '../understanding/words.ts';
import { answerFrom } from './answer-from.ts';
import { onDate } from './phrases.ts';
import {
  asOpening,
  leadOf,
  type Measure,
  measureOf,
  type Statement,
  standsAlone,
  statementsOf,
} from './statements.ts';
import { storyOf } from './story.ts';
import { createTold, type Told } from './told.ts';

const FACTS_SHOWN = 8;
const ALSO_SHOWN = 4;
const SAME_RECORD_SHOWN = 2;
/** Statements of other records that hold less than this share of what the first one holds are not worth adding. */
const WORTH_ADDING = 0.6;
const HEADLINE_SOURCES = 3;
/** More numbers than this behind a sentence hinder reading; `/tiktok sources` shows them all. */
const FACT_SOURCES = 3;

/** A lead and the record's answer that share this much are one too many. */
const SAID_AGAIN = 0.7;

const HEDGED =
  /\b(?:not|never|no|nor|without|denied|denies|rejected|dismissed|annulled|blocked|overturned|only|alleged|allegedly|reported|according|unclear|unknown|but|although|however|plans?|planned|proposed|would|could|may|aim(?:s|ed)?|goal|draft|preliminar\w+|(?:first|second) reading|final say|pending|asked|urged|called for|wants?|wanted|intends?|intended|considering)\b/i;
/** Kinds of event that are a step to something, which a question mostly asks after. */
const STEPS: ReadonlySet<string> = new Set([
  'bill',
  'hearing',
  'report',
  'statement',
  'lawsuit',
  'investigation',
]);

/** "Yes." before a plain statement of what a yes/no question asks; nothing where any word makes it less than plain. */
function affirmed(headline: string, lead: Statement, entry: Entry, query: Query): string {
  const plain =
    query.yesNo &&
    query.background === undefined &&
    entry.type === 'event' &&
    entry.confidence === 'high' &&
    !STEPS.has(entry.kind) &&
    /^(?:so |but |and |then )*(?:did|has|have|was|were)\b/.test(query.folded) &&
    !HEDGED.test(headline) &&
    !HEDGED.test(query.folded) &&
    !/\bban|\b(?:all|every|first|ever|always|still)\b/.test(query.folded) &&
    lead.value >= 0.99;
  return plain ? `Yes. ${headline}` : headline;
}

/** Without the bare "Yes." or "No." that answers another question than the one asked. */
function withoutYesNo(text: string): string {
  const rest = text.replace(
    /^(?:Yes|No|Partly|Not yet|Probably not|None known)(?: by [a-z ]{3,30})?[.:;,] (?=\S)/,
    '',
  );
  return rest === text ? text : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** Openings that only make sense behind the question that they answer. */
const ANSWERS_ITS_TITLE =
  /^(?:(?:yes|no|not|none|neither|partly|only|at least|about|around|once|twice|so far|until|since|for|in part|in a preliminary view|nobody|nothing|probably|mostly|almost|nearly|roughly|over|under|up to|some|several|many|two|three|four|five|six|seven|eight|nine|ten|\d)\b|[$€£])/i;
/** Openings that point back to the question itself: "They are…", "Because…". */
const POINTS_TO_ITS_TITLE =
  /^(?:because|to|by|they|it|he|she|his|her|their|its|this|that|these|those|there|which|both|on paper)\b/i;

/** A question counts as one of the record's own, and as its very title, from these likenesses on. */
const SAME_QUESTION = 0.62;
const SAME_TITLE = 0.8;
/** Less than this of the question in it, and a word that narrows the question may be what its "Yes." does not hold for. */
const SAME_COVERED = 0.8;

/** How like a question is to a record's own: to the nearest of all, and to its title, 0 to 1. */
export interface Likeness {
  readonly nearest: number;
  readonly title: number;
  /** Share of the question that one of the record's own has, whatever else that says. */
  readonly covered: number;
}

const NOT_ALIKE: Likeness = { nearest: 0, title: 0, covered: 0 };

/** The record's answer, behind its own question where another one was asked and it would mislead without. */
function inItsOwnWords(entry: Entry, query: Query, { nearest, title, covered }: Likeness): string {
  const { answer } = entry;
  if (entry.type !== 'answer' || !entry.title.endsWith('?')) return plainly(answer, query);
  const isOwn = nearest >= SAME_QUESTION && covered >= SAME_COVERED && query.background === undefined;
  const plain = query.yesNo || query.intent === 'status' ? answer : withoutYesNo(answer);
  const misleads = query.yesNo && SAYS_YES_OR_NO.test(plain) && asksOfAnotherDeed(query, entry);
  const needsTitle =
    misleads ||
    (POINTS_TO_ITS_TITLE.test(plain) && title < SAME_TITLE) ||
    (!isOwn && ANSWERS_ITS_TITLE.test(plain));
  return needsTitle ? `${entry.title} ${answer}` : isOwn ? plainly(answer, query) : plain;
}

const SAYS_YES_OR_NO = /^(?:yes|no|partly|not yet|in part|in a preliminary view)\b/i;
/** Deeds that a "Yes" must not seem to be said of where the record's own question is on something else. */
const DEEDS = termSet('fine sue jail arrest settle pay');

/** "Did they fine it yet?" where the record says yes to "Do they find it in breach?". */
function asksOfAnotherDeed({ terms }: Query, { title }: Entry): boolean {
  const own = contentTerms(title);
  return terms.some((term) => DEEDS.has(term) && !own.includes(term));
}

function plainly(text: string, query: Query): string {
  return query.yesNo || query.intent === 'status' ? text : withoutYesNo(text);
}

/** What is pending is said to be so, lest a title be read as a law in force. */
function pendingFirst(entry: Entry, text: string): string {
  return entry.type === 'upcoming' ? `Pending (${entry.expected}): ${text}` : text;
}

/** A question that leads to the record, short enough for a button. */
export function choiceOf(entry: Entry): Choice {
  const fits = (text: string): boolean => Buffer.byteLength(text) <= ASK_LIMIT && text.length <= LABEL_LIMIT;
  const title = entry.title.endsWith('?') ? entry.title : undefined;
  const question =
    (title !== undefined && fits(title) ? title : undefined) ??
    entry.questions.find((text) => fits(text) && /^[A-Z].*\?$/.test(text)) ??
    entry.questions.find(fits);
  if (question !== undefined) return { label: question, ask: question };
  const label = entry.title.length <= LABEL_LIMIT ? entry.title : `${entry.title.slice(0, LABEL_LIMIT - 1)}…`;
  return { label, ask: `/tiktok sources ${entry.id}`.slice(0, ASK_LIMIT) };
}

/** What to ask next about a record: its related records, each once. */
export function choicesOf(entry: Entry, knowledge: Knowledge, most = 3): Choice[] {
  const choices = new Map<string, Choice>();
  for (const id of entry.related) {
    const related = knowledge.entry(id);
    if (!related) continue;
    const choice = choiceOf(related);
    choices.set(choice.ask, choice);
  }
  return [...choices.values()].slice(0, most);
}

function whereItStands(entry: Entry, knowledge: Knowledge, citations: CitationList): Block | undefined {
  if (entry.type !== 'event' || !['ban', 'unban'].includes(entry.kind)) return undefined;
  const status = knowledge.status(entry.places[0] ?? '');
  if (!status) return undefined;
  return {
    type: 'notice',
    tone: 'info',
    text: `Where it stands, as checked on ${showDate(status.checked)}: ${status.answer}`,
    cites: citations.cite(sourcesOf(knowledge, status).slice(0, HEADLINE_SOURCES)),
  };
}

export interface Composition {
  readonly document: SearchDocument;
  readonly likeness: Likeness;
  /** Further records that hold part of the answer, best first. */
  readonly also: readonly SearchDocument[];
  readonly query: Query;
  readonly knowledge: Knowledge;
  readonly index: SearchIndex;
}

/** A fact of another record goes first where it says this much more of what is asked. */
const SAYS_MORE = 0.4;

function leadElsewhere(
  documents: readonly SearchDocument[],
  own: Statement,
  measure: Measure,
): Statement | undefined {
  let best: Statement | undefined;
  for (const document of documents) {
    const lead = leadOf(document, measure);
    if (lead.sources && standsAlone(lead.text) && lead.value > (best?.value ?? own.value + SAYS_MORE))
      best = lead;
  }
  return best;
}

interface Elsewhere {
  readonly document: SearchDocument;
  readonly statement: Statement;
}

/** What other records say of what is asked and was not said yet: the best statements, two of one record at the most. */
function bestElsewhere(
  documents: readonly SearchDocument[],
  told: Told,
  best: number,
  measure: Measure,
): readonly Elsewhere[] {
  const all = documents
    .flatMap((document) =>
      [...statementsOf(document, measure)]
        .sort((a, b) => b.fit - a.fit)
        .slice(0, SAME_RECORD_SHOWN)
        .map((statement) => ({ document, statement })),
    )
    .filter(({ statement }) => statement.value >= WORTH_ADDING * best)
    .sort((a, b) => b.statement.value - a.statement.value);
  const chosen: Elsewhere[] = [];
  for (const one of all) {
    if (chosen.length === ALSO_SHOWN) break;
    const ofSame = chosen.filter(({ document }) => document === one.document).length;
    if (ofSame >= SAME_RECORD_SHOWN || told.has(one.statement.text)) continue;
    chosen.push(one);
    told.add(one.statement.text);
  }
  return chosen;
}

/** The facts of a record in their order, but for the one that answers best: it comes right behind the headline. */
function fittestFirst(entry: Entry, document: SearchDocument, measure: Measure): Entry['facts'] {
  const fits = new Map(statementsOf(document, measure).map(({ text, fit }) => [text, fit]));
  const fitOf = (text: string): number => fits.get(text) ?? Number.NEGATIVE_INFINITY;
  const [first, ...rest] = entry.facts;
  if (!first) return entry.facts;
  const fittest = rest.reduce((best, next) => (fitOf(next.text) > fitOf(best.text) ? next : best), first);
  return [fittest, ...entry.facts.filter((fact) => fact !== fittest)];
}

/** The reply that answers a query from a record. */
export function composeAnswer({ document, likeness, also, query, knowledge, index }: Composition): Reply {
  const { entry } = document;
  const citations = createCitations(knowledge);
  const measure = measureOf(query, index);
  const own = leadOf(document, measure);
  const first = leadElsewhere(also, own, measure) ?? own;
  const lead = first === own && own.sources === undefined ? undefined : first;
  const told = lead
    ? plainly(first === own ? asOpening(first, entry) : first.text, query)
    : inItsOwnWords(entry, query, likeness);
  const opening = entry.type === 'concept' && asksForName(query.folded) ? `${entry.title}: ${told}` : told;
  const headline = pendingFirst(entry, affirmed(opening, first, entry, query));
  const blocks: Block[] = [
    {
      type: 'headline',
      text: headline,
      cites: citations.cite(
        lead?.sources?.slice(0, FACT_SOURCES) ?? sourcesOf(knowledge, entry).slice(0, HEADLINE_SOURCES),
      ),
    },
  ];
  if (lead && !createTold(lead.text).has(entry.answer, SAID_AGAIN)) {
    const cites = citations.cite(sourcesOf(knowledge, entry).slice(0, HEADLINE_SOURCES));
    blocks.push({ type: 'paragraph', text: inItsOwnWords(entry, query, NOT_ALIKE), cites });
  }
  const story = query.intent === 'timeline' ? storyOf(entry, query.codes, knowledge, citations) : undefined;
  if (story) blocks.push(story);
  const said = createTold(entry.answer, ...(lead ? [lead.text] : []));
  const facts = fittestFirst(entry, document, measure)
    .filter((fact) => fact.text !== lead?.text && !said.has(fact.text))
    .slice(0, FACTS_SHOWN)
    .map((fact) => ({ text: fact.text, cites: citations.cite(fact.sources.slice(0, FACT_SOURCES)) }));
  if (facts.length > 0) blocks.push({ type: 'facts', items: facts });
  if (entry.type === 'upcoming' && entry.date !== undefined) {
    const text = `Expected: ${entry.expected}.`;
    blocks.push({ type: 'paragraph', text, cites: citations.cite(sourcesOf(knowledge, entry).slice(0, 1)) });
  }
  const stands = whereItStands(entry, knowledge, citations);
  if (stands) blocks.push(stands);
  if (entry.type === 'event' && entry.confidence === 'medium') {
    const text = `The sources for this of ${onDate(entry.date).replace(/^(?:on|in) /, '')} are few or secondary; take it as reported.`;
    blocks.push({ type: 'notice', tone: 'warning', text, cites: [] });
  }
  for (const { text } of facts) said.add(text);
  const further = bestElsewhere(also, said, first.value, measure);
  if (further.length > 0) {
    const items = further.map(({ document: { entry: other }, statement }) => ({
      text: statement.sources ? statement.text : pendingFirst(other, withoutYesNo(statement.text)),
      cites: citations.cite(
        statement.sources?.slice(0, FACT_SOURCES) ?? sourcesOf(knowledge, other).slice(0, HEADLINE_SOURCES),
      ),
    }));
    blocks.push({ type: 'facts', title: 'See also', items });
  }
  const used = [
    entry.id,
    ...further.map((other) => other.document.entry.id),
    ...(story?.rows.flatMap((row) => row.entry ?? []) ?? []),
  ];
  return answerFrom(knowledge, blocks, citations.list, used, choicesOf(entry, knowledge));
}
