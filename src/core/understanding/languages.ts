/** Spanish, French, German and Portuguese questions: which language it is, and its words in the knowledge's English. */
import type { Language } from '../command.ts';
import { isEnglishWord } from './dictionary.ts';
import { auxiliaryFor, join, ordered, withAuxiliary } from './lexicon/english-order.ts';
import { impliesGermany } from './lexicon/federal-germany.ts';
import type { ForeignLanguage } from './lexicon/forms.ts';
import { ENGLISH_WORDS, FOREIGN_LOOKING_NAMES, LETTERS, MARKERS, OPENINGS } from './lexicon/markers.ts';
import { type PlacesIn, tokensOf } from './lexicon/tokens.ts';
import { fold, wordsOf } from './words.ts';

const FOREIGN = ['es', 'fr', 'de', 'pt'] as const satisfies readonly ForeignLanguage[];

/** What one word tells: 2 for each language where it is its alone, 1 where several share it. */
const weights: ReadonlyMap<ForeignLanguage, ReadonlyMap<string, number>> = (() => {
  const counts = new Map<string, number>();
  const sets = FOREIGN.map((language) => [language, new Set(MARKERS[language])] as const);
  for (const [, set] of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    sets.map(([language, set]) => [
      language,
      new Map([...set].map((word) => [word, counts.get(word) === 1 ? 2 : 1])),
    ]),
  );
})();

/** An ordinary English word counts this much beside one that only English has, which counts 2. */
const ORDINARY_WEIGHT = 0.4;

/** The question's language; English unless more of its words belong to another. */
export function languageOf(text: string): Language {
  const folded = fold(text).replace(FOREIGN_LOOKING_NAMES, ' ');
  const opening = folded.replace(/^[^\p{L}]+/u, '');
  const words = folded.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
  const pieces = words.flatMap((word) => (/['-]/.test(word) ? [word, ...word.split(/['-]+/)] : [word]));
  let best: Language = 'en';
  const english = 2 * words.filter((word) => ENGLISH_WORDS.has(word)).length;
  let most = english;
  for (const language of FOREIGN) {
    const weightOf = weights.get(language);
    let score = pieces.reduce((sum, word) => sum + (weightOf?.get(word) ?? 0), 0);
    if (OPENINGS.some(([one, pattern]) => one === language && pattern.test(opening))) score += 2;
    if (language === 'es' && /[¿¡]/.test(text)) score += 2;
    // Letters alone tell nothing: "Québec TikTok law" is English.
    if (score > 0 && LETTERS[language].test(text)) score += 1;
    // "Eighteen million quid": ordinary English words count too, where they are none of the other language's own.
    const ordinary = words.filter((word) => !weightOf?.has(word) && isEnglishWord(word)).length;
    if (score > most && score > english + ORDINARY_WEIGHT * ordinary) {
      most = score;
      best = language;
    }
  }
  return best;
}

function sentenceInEnglish(sentence: string, language: ForeignLanguage, placesIn: PlacesIn): string {
  const isMarked = /[?¿]/.test(sentence);
  const isShort = sentence.split(/\s+/).length <= 15;
  const tokens = withAuxiliary(ordered(tokensOf(sentence, language, placesIn), isMarked || isShort));
  return `${isMarked ? auxiliaryFor(tokens) : ''}${join(tokens)}`;
}

/**
 * The question in the knowledge's English, word by word: enough to understand the common kinds of question.
 * Words it does not know are kept, since names and places are mostly the same.
 */
export function toEnglish(text: string, language: Language, placesIn: PlacesIn): string {
  if (language === 'en') return text;
  const english = text
    .replace(/\b(EE|E)\.?\s?(UU|U)\.?(?:\s?(A)\.?)?(?=\W|$)/g, '$1$2$3')
    .split(/(?<=[?!])\s+|(?<=\p{L}{4}\.)\s+(?=[\p{Lu}¿¡])/u)
    .map((sentence) => sentenceInEnglish(sentence, language, placesIn))
    .filter((sentence) => sentence !== '')
    .join('. ');
  const isGermany =
    language === 'de' && impliesGermany(fold(text)) && placesIn(wordsOf(english)).length === 0;
  return isGermany ? `${english} in Germany` : english;
}

/** Said in the asker's language under a reply that is in English. */
export const ENGLISH_NOTICE: Readonly<Record<ForeignLanguage, string>> = {
  es: 'La respuesta está en inglés, el idioma de las fuentes reunidas aquí.',
  fr: 'La réponse est en anglais, la langue des données réunies ici.',
  de: 'Die Antwort ist auf Englisch, der Sprache der hier gesammelten Angaben.',
  pt: 'A resposta está em inglês, o idioma das informações reunidas aqui.',
};
