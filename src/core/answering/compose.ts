/** Puts an answer together from one record: the sentence that answers the question first, then the facts, all cited. */
import type { Entry, Fact, Knowledge } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { type CitationList, createCitations, oldestCheck, sourcesOf } from '../citations.ts';
import { ASK_LIMIT, type Block, type Choice, type Cited, LABEL_LIMIT, type Reply } from '../reply.ts';
import type { SearchIndex } from '../search/index.ts';
import { weighTerms } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { contentTerms } from '../understanding/words.ts';
import { onDate } from './phrases.ts';

const FACTS_SHOWN = 8;
const ALSO_SHOWN = 3;
const HEADLINE_SOURCES = 3;
/** More numbers than this behind a sentence hinder reading; `/tiktok sources` shows them all. */
const FACT_SOURCES = 3;

const DATE =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d{2}\b/;
const AMOUNT =
  /[$€£¥₹]\s?\d|\b\d[\d.,]*\s?(?:million|billion|percent|per cent|%|dollars|euros|pounds|rubles|USD|EUR|GBP)|\b\d[\d.,]+\b/;
const REASON =
  /\b(?:because|over|due to|citing|cited|reason|after|for (?:failing|breach|violat|collect|process)|on the grounds|concerns?|fears?|alleg|worr|so that|in order to|aim|purpose|risk)\b/i;
const PERSON = /\b[A-Z][a-z]+ [A-Z][a-z]+\b/;

/** How well a sentence answers the question itself: its words, and the kind of thing asked for. */
function directness(sentence: string, query: Query, shares: ReadonlyMap<string, number>): number {
  const terms = new Set(contentTerms(sentence));
  let covered = 0;
  let total = 0;
  for (const [term, share] of shares) {
    if (term.startsWith('@')) continue;
    total += share;
    if (terms.has(term)) covered += share;
  }
  const words = total === 0 ? 0.5 : covered / total;
  const fits =
    (query.intent === 'when' && DATE.test(sentence)) ||
    ((query.intent === 'how-much' || query.intent === 'how-many') && AMOUNT.test(sentence)) ||
    (query.intent === 'why' && REASON.test(sentence)) ||
    (query.intent === 'who' && PERSON.test(sentence));
  const years = query.years.length === 0 || query.years.some((year) => sentence.includes(year)) ? 0 : -0.1;
  return words + (fits ? 0.3 : 0) + years;
}

/** The fact that answers clearly better than the record's own answer, if there is one. */
function mostDirect(entry: Entry, query: Query, shares: ReadonlyMap<string, number>): Fact | undefined {
  let best: Fact | undefined;
  let most = directness(entry.answer, query, shares) + 0.12;
  for (const fact of entry.facts) {
    const value = directness(fact.text, query, shares);
    if (value > most) {
      most = value;
      best = fact;
    }
  }
  return best;
}

/** A sentence with this share of its words told already tells nothing new. */
const SAID_SHARE = 0.85;

/** Whether nearly all that a sentence says is said by another one already. */
function isSaidBy(sentence: string, said: string): boolean {
  const terms = contentTerms(sentence);
  const other = new Set(contentTerms(said));
  return terms.length > 0 && terms.filter((term) => other.has(term)).length / terms.length >= SAID_SHARE;
}

const HEDGED =
  /\b(?:not|never|no|nor|without|denied|denies|rejected|dismissed|annulled|blocked|overturned|only|alleged|allegedly|reported|according|unclear|unknown|but|although|however|plans?|planned|proposed|would|could|may)\b/i;

/** "Yes." before a plain statement of what a yes/no question asks; nothing where any word makes it less than plain. */
function affirmed(headline: string, entry: Entry, query: Query, shares: ReadonlyMap<string, number>): string {
  const plain =
    query.yesNo &&
    query.background === undefined &&
    entry.type === 'event' &&
    entry.confidence === 'high' &&
    /^(?:so |but |and |then )*(?:did|has|have|was|were)\b/.test(query.folded) &&
    !HEDGED.test(headline) &&
    !HEDGED.test(query.folded) &&
    !/\bban|\b(?:all|every|first|ever|always|still)\b/.test(query.folded) &&
    directness(headline, { ...query, intent: 'what', years: [] }, shares) >= 0.99;
  return plain ? `Yes. ${headline}` : headline;
}

/** What the first sentence must answer: in a follow-up the message's own words, since the rest was told before. */
function sharesToAnswer(query: Query, index: SearchIndex): ReadonlyMap<string, number> {
  const all = weighTerms(query, index);
  const own = all.filter(({ term }) => !query.background?.has(term));
  return new Map((own.length === 0 ? all : own).map(({ term, weight }) => [term, weight]));
}

/** How much better than the record's answer a fact must be to go before it. */
function leadMargin(entry: Entry, query: Query): number {
  // What was told a moment ago need not be told first again.
  if (query.background !== undefined) return 0.05;
  // A curated answer was written to be the direct one.
  return entry.type === 'answer' ? 0.45 : 0.2;
}

/** Whether a fact reads well with nothing before it: it names its subject or its day. */
function standsAlone(fact: string): boolean {
  return (
    /\b(?:TikTok|ByteDance|Douyin|Project (?:Texas|Clover))\b/.test(fact) ||
    /^(?:On|In) (?:\d|[A-Z][a-z]+ \d{4})/.test(fact)
  );
}

/** Without the "Yes." or "No." that answers another question than the one asked. */
function withoutYesNo(text: string): string {
  const rest = text.replace(
    /^(?:Yes|No|Partly|Probably not|Not in general|None known)\b[^.:;,]{0,40}[.:;,]\s+(?=\S)/,
    '',
  );
  return rest === text ? text : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
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
  readonly entry: Entry;
  /** Further records that hold part of the answer, best first. */
  readonly also: readonly Entry[];
  readonly query: Query;
  readonly knowledge: Knowledge;
  readonly index: SearchIndex;
}

/** The reply that answers a query from a record. */
export function composeAnswer({ entry, also, query, knowledge, index }: Composition): Reply {
  const citations = createCitations(knowledge);
  const shares = sharesToAnswer(query, index);
  const own: Cited = { text: entry.answer, cites: [] };
  const rated = entry.facts.map((fact) => ({ fact, value: directness(fact.text, query, shares) }));
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (top, next) => (top === undefined || next.value > top.value ? next : top),
    undefined,
  );
  const lead =
    best !== undefined &&
    standsAlone(best.fact.text) &&
    best.value > directness(own.text, query, shares) + leadMargin(entry, query)
      ? best.fact
      : undefined;
  const headline = pendingFirst(
    entry,
    affirmed(plainly(lead?.text ?? entry.answer, query), entry, query, shares),
  );
  const blocks: Block[] = [
    {
      type: 'headline',
      text: headline,
      cites: citations.cite(
        lead?.sources.slice(0, FACT_SOURCES) ?? sourcesOf(knowledge, entry).slice(0, HEADLINE_SOURCES),
      ),
    },
  ];
  if (lead && !isSaidBy(entry.answer, lead.text)) {
    const cites = citations.cite(sourcesOf(knowledge, entry).slice(0, HEADLINE_SOURCES));
    blocks.push({ type: 'paragraph', text: entry.answer, cites });
  }
  const told = lead ? `${lead.text} ${entry.answer}` : entry.answer;
  const facts = entry.facts
    .filter((fact) => fact !== lead && !isSaidBy(fact.text, told))
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
  const further = also
    .filter((other) => other.id !== entry.id && !isSaidBy(other.answer, told))
    .slice(0, ALSO_SHOWN);
  if (further.length > 0) {
    const items = further.map((other) => {
      const told = mostDirect(other, query, shares);
      return {
        text: told?.text ?? pendingFirst(other, withoutYesNo(other.answer)),
        cites: citations.cite(
          told?.sources.slice(0, FACT_SOURCES) ?? sourcesOf(knowledge, other).slice(0, HEADLINE_SOURCES),
        ),
      };
    });
    blocks.push({ type: 'facts', title: 'See also', items });
  }
  const used = [entry, ...further];
  const asOf = oldestCheck(used);
  return {
    kind: 'answer',
    blocks,
    citations: citations.list,
    entries: used.map(({ id }) => id),
    choices: choicesOf(entry, knowledge),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
