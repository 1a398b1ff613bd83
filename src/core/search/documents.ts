/** What the search reads of a record: weighted terms, and the phrases that people may put it in. */
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import { placeTerm } from '../understanding/terms.ts';
import type { Reading } from './readings.ts';

/** How much a term counts by where it stands. */
const WEIGHT = { name: 1, title: 1, question: 0.95, answer: 0.9, fact: 0.75 } as const;
/** A sum of money, a share or a counted quantity; not a mere date. */
const AMOUNT =
  /[$€£¥₹]\s?\d|\b\d[\d.,]*\s?(?:million|billion|trillion|percent|per cent|%|dollars|euros|pounds|rubles|votes|days|hours|minutes|states|countries|users|MW)|\b[A-Z]{3} \d|\b\d+ (?:to|votes to) \d+/;

/** How much a place counts: the record's own, a wider one, one that its text names. */
const PLACE_WEIGHT = { own: 1, wider: 0.7, told: 0.6, mentioned: 0.35 } as const;

export interface Phrase {
  readonly text: string;
  readonly terms: readonly string[];
}

export interface SearchDocument {
  readonly entry: Entry;
  /** Term → weight from 0 to 1; places are terms of the form `@IE`. */
  readonly terms: ReadonlyMap<string, number>;
  readonly phrases: readonly Phrase[];
  readonly years: ReadonlySet<string>;
  /** Whether it tells a sum, a share or another amount. */
  readonly hasAmount: boolean;
}

function statusPhrases(name: string): string[] {
  return [
    `Is TikTok banned in ${name}?`,
    `Is TikTok available and legal in ${name}, can people use it?`,
    `Is TikTok banned on government devices in ${name}?`,
    `Minimum age for TikTok in ${name}`,
  ];
}

/** The document of a record. `makeReading` reads a text; `seen` is told every folded word, for the speller. */
export function documentOf(
  entry: Entry,
  knowledge: Knowledge,
  makeReading: (text: string) => Reading,
  seen: (folded: string) => void,
): SearchDocument {
  const terms = new Map<string, number>();
  const raise = (term: string, weight: number): void => {
    if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
  };
  const read = (text: string, weight: number, isFact: boolean): Phrase => {
    const { words, terms: found } = makeReading(text);
    for (const word of words) seen(word);
    for (const term of found) {
      const isPlace = term.startsWith('@');
      raise(term, isPlace ? (isFact ? PLACE_WEIGHT.mentioned : PLACE_WEIGHT.told) : weight);
    }
    return { text, terms: found };
  };

  const phrases: Phrase[] = [read(entry.title, WEIGHT.title, false)];
  for (const name of entry.names) phrases.push(read(name, WEIGHT.name, false));
  const questions =
    entry.type === 'status'
      ? statusPhrases(knowledge.place(entry.places[0] ?? '')?.name ?? '')
      : entry.questions;
  for (const question of questions) phrases.push(read(question, WEIGHT.question, false));
  phrases.push(read(entry.answer, WEIGHT.answer, true));
  for (const fact of entry.facts) phrases.push(read(fact.text, WEIGHT.fact, true));

  for (const code of entry.places) {
    raise(placeTerm(code), PLACE_WEIGHT.own);
    const wider = new Set<string>();
    const climb = (at: string): void => {
      for (const up of knowledge.place(at)?.in ?? []) if (!wider.has(up)) climb(wider.add(up) && up);
    };
    climb(code);
    for (const up of wider) raise(placeTerm(up), PLACE_WEIGHT.wider);
  }
  const years = new Set<string>();
  if (entry.type === 'event') {
    years.add(entry.date.first.slice(0, 4));
    if (entry.until) years.add(entry.until.first.slice(0, 4));
  } else {
    for (const fact of entry.facts)
      for (const [year] of fact.text.matchAll(/\b(?:19|20)\d{2}\b/g)) years.add(year);
  }
  const hasAmount = [entry.answer, ...entry.facts.map((fact) => fact.text)].some((text) => AMOUNT.test(text));
  return { entry, terms, phrases, years, hasAmount };
}
