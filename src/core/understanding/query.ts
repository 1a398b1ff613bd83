/** A question as understood: pure data from the words alone, before anything is looked up. */
import type { Language } from '../command.ts';
import { isEnglishWord } from './dictionary.ts';
import type { Gazetteer, PlaceMention } from './gazetteer.ts';
import { idioms } from './idiom-matcher.ts';
import { type Intent, intentOf, isYesNo } from './intent.ts';
import { languageOf, toEnglish } from './languages.ts';
import type { NameFinder } from './names.ts';
import { cleanQuestion } from './noise.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { placeTerm, termsOf } from './terms.ts';
import { contentTerms, fold, isCommonTerm, isStopWord, termOf, type Word, wordsOf } from './words.ts';

export interface Query {
  /** Without mentions and chat noise, in the asker's words. */
  readonly text: string;
  /** Folded, in English as far as the lexicon reaches, misspellings mended. */
  readonly folded: string;
  readonly language: Language;
  readonly intent: Intent;
  readonly yesNo: boolean;
  readonly words: readonly Word[];
  /** Terms that carry content, each once; a place is a term of the form `@IE`. */
  readonly terms: readonly string[];
  /** Those of `terms` that the knowledge has never seen. */
  readonly unknown: readonly string[];
  readonly places: readonly PlaceMention[];
  /** Codes of the places, unambiguous ones only. */
  readonly codes: readonly string[];
  /** Years named in the question. */
  readonly years: readonly string[];
  /** Ids of the records that the question names, and the share of its content that each name makes up. */
  readonly named: ReadonlyMap<string, number>;
  /** Terms that come from the last turn and weigh less than the question's own; absent where there are none. */
  readonly background?: ReadonlySet<string>;
  /** Terms of the story around the question itself, in a long message; they weigh less. Absent where there is none. */
  readonly aside?: ReadonlySet<string>;
  readonly mended: readonly { readonly from: string; readonly to: string }[];
}

/** Whether a question has any of these words, in whatever form. */
export function hasTerm({ terms }: Query, ...words: readonly string[]): boolean {
  return words.some((word) => terms.includes(termOf(word)));
}

/** What a reader needs to know of the knowledge. */
export interface Vocabulary {
  readonly gazetteer: Gazetteer;
  readonly names: NameFinder;
  /** How often each folded word occurs. */
  readonly wordCounts: ReadonlyMap<string, number>;
  /** The terms that the search knows. */
  readonly terms: ReadonlySet<string>;
}

/** Reads a question against a vocabulary. */
export type Reader = (text: string) => Query;

/** Words that people use, and misspell, in questions of this kind, besides those of the knowledge. */
const GENERAL_WORDS =
  'banned country countries government happened illegal allowed because children privacy security company available which where when what owner employees phones devices algorithm president election parents lawsuit';

/** Institutions that people mean in the United States where they name no place. */
const AMERICAN = new Set(
  ['supreme court', 'scotus', 'congress', 'senate', 'CFIUS', 'FTC'].flatMap(contentTerms),
);

/** The longest question, in words, that is weighed; people's questions have ten, pasted articles thousands. */
const WORD_LIMIT = 80;

/** Messages of fewer words have no story around their question. */
const STORY_WORDS = 15;

/** The ends of sentences: the point of "v. TikTok" and "D.C. Circuit" is none. */
const SENTENCE_END = /(?<=[\p{L}\p{N})%”"]{3}[.]|[!?])\s+(?=\p{L})/u;

/** How a sentence asks that has no question mark. */
const BIDS =
  /^(?:and |also |please |pls )*(?:(?:can|could|would) you\b|list\b|name\b|explain\b|describe\b|summari[sz]e\b|outline\b|compare\b|tell (?:me|us)\b|give (?:me|us)\b|walk (?:me|us)\b|(?:what|who|when|where|why|how|which)\b|i(?:'d| would)? (?:want|need|like) to know\b|wondering\b)/i;

/** The sentences of a long message that ask; undefined where the message is short, or a single sentence. */
function questionWithin(text: string): string | undefined {
  if (text.split(/\s+/).length < STORY_WORDS) return undefined;
  const sentences = text.split(SENTENCE_END);
  const marked = sentences.filter((sentence) => sentence.endsWith('?'));
  const asking = marked.length > 0 ? marked : sentences.filter((sentence) => BIDS.test(sentence));
  return asking.length > 0 && asking.length < sentences.length ? asking.join(' ') : undefined;
}

/** A reader for a vocabulary. */
export function createReader({ gazetteer, names, wordCounts, terms }: Vocabulary): Reader {
  const vocabulary = new Map(wordCounts);
  const strengthen = (word: string): void => {
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 5);
  };
  for (const word of gazetteer.vocabulary) strengthen(word);
  for (const word of names.vocabulary) strengthen(word);
  for (const word of GENERAL_WORDS.split(' ')) strengthen(word);
  const speller: Speller = createSpeller(vocabulary);
  const isKnown = (word: Word): boolean =>
    isStopWord(word.folded) ||
    isCommonTerm(word.term) ||
    terms.has(word.term) ||
    vocabulary.has(word.folded) ||
    isEnglishWord(word.folded);
  const protect = (words: readonly Word[]): readonly (PlaceMention & { readonly name: string })[] =>
    gazetteer.find(words).map((mention) => ({ ...mention, name: gazetteer.nameOf(mention.codes[0] ?? '') }));

  const readAll = (cleaned: string): Query => {
    const language = languageOf(cleaned);
    const english = toEnglish(cleaned, language, protect);
    const mended: { from: string; to: string }[] = [];
    const read = wordsOf(english)
      .slice(0, WORD_LIMIT)
      .flatMap((word) => {
        const plain = terms.has(word.term) ? undefined : idioms.words.get(word.folded);
        if (plain) return wordsOf(plain.join(' '));
        const to = language !== 'en' || isKnown(word) ? undefined : speller.mend(word.folded);
        if (to === undefined) return word;
        mended.push({ from: word.folded, to });
        return wordsOf(to)[0] ?? word;
      });
    // Expressions such as "supreme court" are told only once their words are spelt right.
    const words = mended.length === 0 ? read : wordsOf(read.map((word) => word.written).join(' '));
    let folded = fold(english).replace(/\s+/g, ' ').trim();
    for (const { from, to } of mended) folded = folded.replace(from, to);

    const mentions = names.find(words);
    const closed = new Set<number>();
    const named = new Map<string, number>();
    const contentWords = words.filter((word) => !isStopWord(word.folded)).length || 1;
    for (const { id, from, to, closed: isClosed } of mentions) {
      const inside = words.slice(from, to).filter((word) => !isStopWord(word.folded)).length;
      const share = (to - from) / (contentWords - inside + (to - from));
      named.set(id, Math.max(named.get(id) ?? 0, Math.min(1, share)));
      if (isClosed) for (let i = from; i < to; i += 1) closed.add(i);
    }
    const places = gazetteer.find(words).filter(({ from }) => !closed.has(from));
    const { sequence, places: placeTerms } = termsOf(words, gazetteer, names);
    const implied =
      placeTerms.length === 0 && sequence.some((term) => AMERICAN.has(term)) ? [placeTerm('US')] : [];
    const content = [...new Set([...sequence, ...placeTerms, ...implied])];
    return {
      text: cleaned,
      folded,
      language,
      intent: intentOf(folded),
      yesNo: isYesNo(folded),
      words,
      terms: content,
      unknown: content.filter((term) => !terms.has(term)),
      places,
      codes: [...new Set(places.flatMap((place) => (place.codes.length === 1 ? place.codes : [])))],
      years: [...new Set(folded.match(/\b(?:19|20)\d{2}\b/g) ?? [])],
      named,
      mended,
    };
  };
  return (text) => {
    const cleaned = cleanQuestion(text);
    const whole = readAll(cleaned);
    const asking = questionWithin(cleaned);
    if (asking === undefined) return whole;
    const { terms: asked, intent, yesNo } = readAll(cleanQuestion(asking));
    if (asked.every((term) => isCommonTerm(term))) return whole;
    const aside = new Set(whole.terms.filter((term) => !asked.includes(term)));
    return { ...whole, intent, yesNo, aside };
  };
}
