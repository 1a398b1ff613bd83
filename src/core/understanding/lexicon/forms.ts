/** The inflected forms of a word: which entries of a lexicon a plural, a feminine or a case may stand for. */
import type { Language } from '../../command.ts';

/** The languages that have a lexicon. */
export type ForeignLanguage = Exclude<Language, 'en'>;

/** Endings and what they are replaced with, the likeliest first. */
const ENDINGS: Readonly<Record<ForeignLanguage, readonly (readonly [string, string])[]>> = {
  es: [
    ['s', ''],
    ['es', ''],
    ['a', 'o'],
    ['as', 'o'],
    ['ces', 'z'],
  ],
  fr: [
    ['s', ''],
    ['x', ''],
    ['e', ''],
    ['es', ''],
    ['aux', 'al'],
    ['ent', 'e'],
    ['ives', 'if'],
    ['ive', 'if'],
    ['euse', 'eux'],
  ],
  de: [
    ['n', ''],
    ['s', ''],
    ['e', ''],
    ['en', ''],
    ['er', ''],
    ['es', ''],
    ['em', ''],
    ['innen', ''],
  ],
  pt: [
    ['s', ''],
    ['es', ''],
    ['a', 'o'],
    ['as', 'o'],
    ['oes', 'ao'],
    ['ais', 'al'],
    ['eis', 'el'],
    ['ns', 'm'],
  ],
};

const SHORTEST_STEM = 4;

/** Other forms under which a folded word may be listed. */
export function* formsOf(word: string, language: ForeignLanguage): Generator<string> {
  for (const [ending, replacement] of ENDINGS[language]) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) {
      yield word.slice(0, -ending.length) + replacement;
    }
  }
  if (language !== 'de') return;
  const umlauted = word.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
  if (umlauted === word) return;
  yield umlauted;
  yield* formsOf(umlauted, language);
}
