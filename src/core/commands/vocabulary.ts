/** The words that name places, topics, kinds and records, and the nearest of them to what somebody typed. */
import Fuse from 'fuse.js';
import { foldName } from '../../knowledge/cross-check.ts';
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import { eventKinds } from '../../knowledge/schema.ts';
import { kindWords } from '../reports/words.ts';
import { editDistance } from '../understanding/spelling.ts';

export type TermType = 'place' | 'topic' | 'kind' | 'entry';

/** One name of one thing. */
export interface Term {
  readonly type: TermType;
  /** A place's code, a topic's id, a kind, a record's id. */
  readonly value: string;
  /** The main name of the thing, fit to be shown. */
  readonly shown: string;
  /** This name without case, accents and punctuation. */
  readonly folded: string;
}

export interface Vocabulary {
  /** The thing that bears exactly this name (folded), among these types in their order. */
  find(folded: string, types: readonly TermType[]): Term | undefined;
  /** The thing with this code or id as the bot writes it, or exactly this name, among these types in their order. */
  look(text: string, types: readonly TermType[]): Term | undefined;
  /** The one thing whose name is nearest, where it is near beyond doubt: one typing error, two in a long word. */
  mend(folded: string, types: readonly TermType[]): Term | undefined;
  /** At most so many things whose names look like this, best first, each thing once. */
  near(folded: string, types: readonly TermType[], most: number): readonly Term[];
  terms(types: readonly TermType[]): readonly Term[];
}

let regions: ReadonlyMap<string, string> | undefined;

/** The name of a country or territory by its English name, folded, whether or not the knowledge covers it. */
export function regionNamed(folded: string): string | undefined {
  regions ??= allRegions();
  return regions.get(folded);
}

function allRegions(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
  return new Map(all.map((name) => [fold(name), name]));
}

const kept = new WeakMap<Knowledge, Vocabulary>();

/** The vocabulary of a knowledge; made once for each. */
export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const known = kept.get(knowledge);
  if (known) return known;
  const made = createVocabulary(knowledge);
  kept.set(knowledge, made);
  return made;
}

/** Without case, accents and punctuation; "U.S." and "US" are alike. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain words already, and there are thousands of them.
  if (/^[a-z0-9]{2,}(?: [a-z0-9]{2,})*$/.test(lower)) return lower;
  return foldName(text).replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1');
}

function createVocabulary(knowledge: Knowledge): Vocabulary {
  const made = new Map<TermType, Lexicon>();
  // Each type when it is first needed: a status needs no records' names.
  const lexicon = (type: TermType): Lexicon => {
    const known = made.get(type) ?? createLexicon(TERMS[type](knowledge));
    made.set(type, known);
    return known;
  };
  return {
    terms: (types) => types.flatMap((type) => lexicon(type).terms),
    find: (folded, types) => firstOf(types, (type) => lexicon(type).byName.get(folded)),
    look: (text, types) =>
      firstOf(types, (type) => lexicon(type).byValue.get(text) ?? lexicon(type).byName.get(fold(text))),
    mend: (folded, types) =>
      nearest(
        folded,
        types.flatMap((type) => lexicon(type).terms),
      ),
    near: (folded, types, most) => {
      const text = folded.slice(0, 64);
      if (text.length < 3) return [];
      const alike = types.flatMap((type) => termsAlike(text, lexicon(type)));
      const found = new Fuse(alike, FUSE_OPTIONS).search(text, { limit: most * 6 }).map(({ item }) => item);
      return distinct(found).slice(0, most);
    },
  };
}

function firstOf(types: readonly TermType[], look: (type: TermType) => Term | undefined): Term | undefined {
  for (const type of types) {
    const term = look(type);
    if (term) return term;
  }
  return undefined;
}

interface Lexicon {
  readonly terms: readonly Term[];
  readonly byName: ReadonlyMap<string, Term>;
  readonly byValue: ReadonlyMap<string, Term>;
  /** The names that hold a word. */
  byWord(): ReadonlyMap<string, ReadonlySet<Term>>;
}

function createLexicon(terms: readonly Term[]): Lexicon {
  const byName = new Map<string, Term>();
  const byValue = new Map<string, Term>();
  for (const term of terms) {
    if (!byName.has(term.folded)) byName.set(term.folded, term);
    if (!byValue.has(term.value)) byValue.set(term.value, term);
  }
  let byWord: Map<string, Set<Term>> | undefined;
  return {
    terms,
    byName,
    byValue,
    byWord() {
      if (byWord) return byWord;
      byWord = new Map();
      for (const term of terms) {
        for (const word of term.folded.split(' ')) {
          const some = byWord.get(word);
          if (some) some.add(term);
          else byWord.set(word, new Set([term]));
        }
      }
      return byWord;
    },
  };
}

const TERMS: Readonly<Record<TermType, (knowledge: Knowledge) => readonly Term[]>> = {
  place: placeTerms,
  topic: ({ topics }) =>
    topics.flatMap(({ id, name, names }) => termsFor('topic', id, name, [name, id, ...names])),
  kind: () =>
    eventKinds.flatMap((kind) => termsFor('kind', kind, kindWords[kind][0], [kind, ...kindWords[kind]])),
  entry: entryTerms,
};

const FUSE_OPTIONS = {
  keys: ['folded'],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.4,
  minMatchCharLength: 2,
};

/**
 * The names worth ranking: every longer word typed must begin, or nearly be, a word of the name. Fuse alone finds
 * three letters of anything somewhere in a long title, and takes long over all of them.
 */
function termsAlike(typed: string, lexicon: Lexicon): readonly Term[] {
  const all = typed.split(' ');
  const longer = all.filter((word) => word.length > 3);
  const sets = (longer.length > 0 ? longer : all).map((said) => {
    const most = Math.floor(said.length / 3);
    const words = [...lexicon.byWord()].filter(
      ([word]) => word.startsWith(said) || editDistance(said, word, most) <= most,
    );
    return new Set(words.flatMap(([, terms]) => [...terms]));
  });
  const [first, ...others] = sets;
  return [...(first ?? [])].filter((term) => others.every((set) => set.has(term)));
}

function termsFor(type: TermType, value: string, shown: string, names: readonly string[]): readonly Term[] {
  const folded = new Set(names.map(fold).filter((name) => name !== ''));
  return [...folded].map((name) => ({ type, value, shown, folded: name }));
}

/** Names first, then codes: a code never hides a name. U.S. postal codes serve where no country has that code. */
function placeTerms(knowledge: Knowledge): readonly Term[] {
  const names = knowledge.places.flatMap(({ code, name, names: others }) =>
    termsFor('place', code, name, [name, ...others]),
  );
  const codes = knowledge.places.flatMap(({ code, name }) => termsFor('place', code, name, [code]));
  const foreign = ['es', 'fr', 'de', 'pt'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const isRegion = (code: string) => /^[A-Z]{2}$/u.test(code);
    return knowledge.places.flatMap(({ code, name }) =>
      termsFor('place', code, name, [isRegion(code) ? (names.of(code) ?? '') : '']),
    );
  });
  const postal = knowledge.places.flatMap(({ code, name }) =>
    code.startsWith('US-') ? termsFor('place', code, name, [code.slice(3)]) : [],
  );
  return [...names, ...codes, ...foreign, ...postal];
}

/**
 * The titles and other names of named things, then the other names of events and answers, then their titles, so that
 * "PAFACA" is the law and not the day of its signing. The status of a place is known by the place's name.
 */
function entryTerms({ entries, concepts }: Knowledge): readonly Term[] {
  const named = (entry: Entry, names: readonly string[]) => termsFor('entry', entry.id, entry.title, names);
  const others = entries.filter(({ type }) => type !== 'concept' && type !== 'status');
  return [
    ...entries.flatMap((entry) => named(entry, [entry.id])),
    ...concepts.flatMap((concept) => named(concept, [...partsOf(concept.title), ...concept.names])),
    ...others.flatMap((entry) => named(entry, entry.names)),
    ...others.flatMap((entry) => named(entry, [entry.title])),
  ];
}

/** A title, and the parts of "Digital Services Act (DSA)". */
function partsOf(title: string): readonly string[] {
  const parts = /^(.+?)\s*\(([^()]+)\)$/u.exec(title);
  const acronym = parts?.[2] !== undefined && /^\p{Lu}[\w.-]*\p{Lu}/u.test(parts[2]) ? [parts[2]] : [];
  return [title, ...(parts?.[1] === undefined ? [] : [parts[1]]), ...acronym];
}

function distinct(terms: readonly Term[]): readonly Term[] {
  const things = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.type}:${term.value}`;
    if (!things.has(key)) things.set(key, term);
  }
  return [...things.values()];
}

/** Words of three letters or fewer are never mended: nearly all are one edit from another. */
function nearest(folded: string, terms: readonly Term[]): Term | undefined {
  if (folded.length < 4 || folded.length > 60 || /^\d+$/u.test(folded)) return undefined;
  const most = folded.length >= 8 ? 2 : 1;
  let best: { readonly edits: number; readonly terms: Term[] } | undefined;
  for (const term of terms) {
    if (Math.abs(term.folded.length - folded.length) > most || term.folded.length < 4) continue;
    const edits = editDistance(folded, term.folded, best ? Math.min(most, best.edits) : most);
    if (edits > most || (best && edits > best.edits)) continue;
    if (best && edits === best.edits) best.terms.push(term);
    else best = { edits, terms: [term] };
  }
  const things = distinct(best?.terms ?? []);
  if (things.length <= 1) return things[0];
  // Two things equally near: the first letter is seldom mistyped.
  const alike = things.filter((term) => term.folded[0] === folded[0]);
  return alike.length === 1 ? alike[0] : undefined;
}
