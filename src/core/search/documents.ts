/** What the search reads of a record: its terms by number, passage by passage. */
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import { INTENTS, type Intent, intentOf } from '../understanding/intent.ts';
import { placeTerm } from '../understanding/terms.ts';
import { fold } from '../understanding/words.ts';
import type { Reading } from './readings.ts';
import { pairOf, placeIn, type TermTable } from './term-table.ts';

/** How much a term counts by where it stands. */
const WEIGHT = { name: 1, title: 1, question: 0.95, answer: 0.9, fact: 0.75 } as const;

/** How much a place counts: the record's own, a wider one, one that its text names. */
const PLACE_WEIGHT = { own: 1, wider: 0.7, told: 0.6, mentioned: 0.35 } as const;

/** A sum, a share or a count: any number that is left when dates and the numbers of laws and cases are taken out. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|none)\b/i;
const NO_AMOUNT =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:and \d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4})?|\b(?:19|20)\d{2}\b|\b(?:article|section|regulation|directive|order|act|no|law|h\.r|s|sb|hb|ab|case)\.? [\d/.-]+\w*|\b\d+\/\d+/gi;
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d{2}\b/;
const PERSON = /\b[A-Z][a-z]+ [A-Z][a-z]+\b/;
const REASON =
  /\b(?:because|over|due to|citing|cited|reason|after|for (?:failing|breach|violat|collect|process)|on the grounds|concerns?|fears?|alleg|worr|so that|in order to|aim|purpose|risk)/i;

export type PassageKind = keyof typeof WEIGHT;

/** The kinds of passage by number, as `kinds` has them: what people call and ask of a record first, then what it states. */
export const KIND = { title: 0, name: 1, question: 2, answer: 3, fact: 4 } as const satisfies Record<
  PassageKind,
  number
>;

/** The number of a kind of answer wanted; 0 stands for none. */
export const intentNumber = (intent: Intent | undefined): number =>
  intent === undefined ? 0 : INTENTS.indexOf(intent) + 1;

/** One text of a record. */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  /** Numbers of its terms, places among them, ascending, each once. */
  readonly terms: Int32Array;
  /** What kinds of thing it tells, for "when", "how much", "who" and "why"; none for titles, names and questions. */
  readonly tells: Tells;
  /** The kind of answer that it asks for; for titles and questions only. */
  readonly intent?: Intent;
}

export interface Tells {
  readonly date: boolean;
  readonly amount: boolean;
  readonly person: boolean;
  readonly reason: boolean;
}

const NOTHING: Tells = { date: false, amount: false, person: false, reason: false };

/** Whether a passage tells the kind of thing that a question of this kind asks for. */
export function tellsKind({ tells }: Passage, intent: Intent): boolean {
  switch (intent) {
    case 'when':
      return tells.date;
    case 'how-much':
    case 'how-many':
      return tells.amount;
    case 'who':
      return tells.person;
    case 'why':
      return tells.reason;
    default:
      return false;
  }
}

export interface SearchDocument {
  readonly entry: Entry;
  readonly passages: readonly Passage[];
  /** Of each passage, to be read quickly: its kind (`KIND`), its number of terms, what it asks for (`intentNumber`). */
  readonly kinds: Uint8Array;
  readonly sizes: Uint16Array;
  readonly asks: Uint8Array;
  /** Numbers of all its terms, ascending; `weights` (0 to 1, by where it stands) go with it. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** The passages that hold the term at `terms[i]`: `holders` from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint16Array;
  readonly holders: Uint8Array;
  /** Numbers of its words as spelt, ascending. */
  readonly words: Int32Array;
  /** Neighbouring terms (`pairOf`), ascending. */
  readonly pairs: Float64Array;
  /** Numbers of what its title and names say, and of its own and wider places, ascending. */
  readonly subject: Int32Array;
  readonly years: ReadonlySet<string>;
  /** How many records point to it as related. */
  readonly ties: number;
}

/** How much a term (by number) counts in a record, 0 to 1. */
export function weightIn(document: SearchDocument, term: number): number {
  const at = placeIn(document.terms, term);
  return at < 0 ? 0 : (document.weights[at] ?? 0);
}

function statusPhrases(name: string): string[] {
  return [
    `Is TikTok banned in ${name}?`,
    `Is TikTok available and legal in ${name}, can people use it?`,
    `Is TikTok banned on government devices in ${name}?`,
    `Minimum age for TikTok in ${name}`,
  ];
}

function tellsOf(text: string): Tells {
  return {
    date: DATE.test(text),
    amount: NUMBER.test(text.replace(NO_AMOUNT, ' ')),
    person: PERSON.test(text),
    reason: REASON.test(text),
  };
}

/** The texts of a record with their kinds, in the order in which they are read. */
function textsOf(entry: Entry, knowledge: Knowledge): readonly (readonly [PassageKind, string])[] {
  const questions =
    entry.type === 'status'
      ? statusPhrases(knowledge.place(entry.places[0] ?? '')?.name ?? '')
      : entry.questions;
  return [
    ['title', entry.title],
    ...entry.names.map((text) => ['name', text] as const),
    ...questions.map((text) => ['question', text] as const),
    ['answer', entry.answer],
    ...entry.facts.map(({ text }) => ['fact', text] as const),
  ];
}

/** The place itself and all wider places it lies in. */
function widerPlaces(code: string, knowledge: Knowledge): ReadonlySet<string> {
  const wider = new Set<string>();
  const climb = (at: string): void => {
    for (const up of knowledge.place(at)?.in ?? []) {
      if (wider.has(up)) continue;
      wider.add(up);
      climb(up);
    }
  };
  climb(code);
  return wider;
}

function yearsOf(entry: Entry): ReadonlySet<string> {
  if (entry.type === 'event')
    return new Set([entry.date.first.slice(0, 4), ...(entry.until ? [entry.until.first.slice(0, 4)] : [])]);
  return new Set(entry.facts.flatMap(({ text }) => text.match(/\b(?:19|20)\d{2}\b/g) ?? []));
}

const ascending = (numbers: Iterable<number>): Int32Array => Int32Array.from(new Set(numbers)).sort();

export interface DocumentDesk {
  readonly knowledge: Knowledge;
  readonly read: (text: string) => Reading;
  readonly terms: TermTable;
  readonly words: TermTable;
  /** Told every folded word, for the speller. */
  readonly seen: (folded: string) => void;
  /** How many records point to a record as related. */
  readonly tiesOf: (id: string) => number;
}

/** The document of a record. */
export function documentOf(
  entry: Entry,
  { knowledge, read, terms, words, seen, tiesOf }: DocumentDesk,
): SearchDocument {
  const weights = new Map<number, number>();
  const holders = new Map<number, number[]>();
  const spelt = new Set<number>();
  const pairs = new Set<number>();
  const subject = new Set<number>();
  const raise = (term: number, weight: number): void => {
    if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
  };
  const passages = textsOf(entry, knowledge).map(([kind, text], at): Passage => {
    const reading = read(text);
    for (const word of reading.words) {
      seen(word);
      spelt.add(words.number(word));
    }
    const sequence = reading.sequence.map(terms.number);
    const places = reading.places.map(terms.number);
    for (const term of sequence) raise(term, WEIGHT[kind]);
    const isStatement = kind === 'answer' || kind === 'fact';
    for (const place of places) raise(place, isStatement ? PLACE_WEIGHT.mentioned : PLACE_WEIGHT.told);
    for (let i = 1; i < sequence.length; i += 1) pairs.add(pairOf(sequence[i - 1] ?? 0, sequence[i] ?? 0));
    const all = ascending([...sequence, ...places]);
    for (const term of all) {
      const holding = holders.get(term);
      if (holding) holding.push(at);
      else holders.set(term, [at]);
    }
    if (kind === 'title' || kind === 'name') for (const term of all) subject.add(term);
    if (isStatement) return { kind, text, terms: all, tells: tellsOf(text) };
    if (kind === 'name') return { kind, text, terms: all, tells: NOTHING };
    return { kind, text, terms: all, tells: NOTHING, intent: intentOf(fold(text)) };
  });
  for (const code of entry.places) {
    const own = terms.number(placeTerm(code));
    raise(own, PLACE_WEIGHT.own);
    subject.add(own);
    for (const up of widerPlaces(code, knowledge)) {
      const wider = terms.number(placeTerm(up));
      raise(wider, PLACE_WEIGHT.wider);
      subject.add(wider);
    }
  }
  const numbers = ascending(weights.keys());
  const held: number[] = [];
  const starts = Uint16Array.from([...numbers, -1], (term) => {
    const start = held.length;
    held.push(...(holders.get(term) ?? []));
    return start;
  });
  return {
    entry,
    passages,
    kinds: Uint8Array.from(passages, ({ kind }) => KIND[kind]),
    sizes: Uint16Array.from(passages, (passage) => passage.terms.length),
    asks: Uint8Array.from(passages, ({ intent }) => intentNumber(intent)),
    terms: numbers,
    weights: Float32Array.from(numbers, (term) => weights.get(term) ?? 0),
    starts,
    holders: Uint8Array.from(held),
    words: ascending(spelt),
    pairs: Float64Array.from(pairs).sort(),
    subject: ascending(subject),
    years: yearsOf(entry),
    ties: tiesOf(entry.id),
  };
}
