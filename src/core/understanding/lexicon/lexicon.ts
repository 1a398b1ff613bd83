/** Looks words up in the lexicon of one language; each is indexed when it is first needed. */
import { createRequire } from 'node:module';
import { type ForeignLanguage, formsOf } from './forms.ts';
import { peopleIn } from './people-forms.ts';

const require = createRequire(import.meta.url);

/** The list of one language as written; read from its file only now, since most questions are in English. */
export function listOf(language: ForeignLanguage): readonly (readonly [string, string])[] {
  const file = require(`./${language}.ts`) as Readonly<
    Record<string, readonly (readonly [string, string])[]>
  >;
  return file[language] ?? [];
}

/** The lexicon of one language. */
export interface Lexicon {
  /** How many words its longest phrase has. */
  readonly longest: number;
  /** The English of a folded phrase exactly as it is listed. */
  phrase(folded: string): string | undefined;
  /** The English of a single folded word that is a people's adjective or name, in any form. */
  people(folded: string): string | undefined;
  /** The English of a folded word: as listed, by an inflected form, by its stem or, in German, by its parts. */
  word(folded: string): string | undefined;
}

const SHORTEST_STEM = 5;
const SHORTEST_PART = 4;
/** What German puts between the parts of a compound, the likeliest first. */
const LINKS = ['', 's', 'n', 'en', 'es'] as const;

function build(language: ForeignLanguage): Lexicon {
  const exact = new Map<string, string>();
  const stems = new Map<string, string>();
  const people = peopleIn(language);
  let longest = 1;
  const list = (from: string, to: string): void => {
    exact.set(from, to);
    longest = Math.max(longest, from.split(' ').length);
  };
  for (const [from, to] of people) if (from.includes(' ')) list(from, to);
  for (const [from, to] of listOf(language)) {
    if (from.endsWith('*')) stems.set(from.slice(0, -1), to);
    else list(from, to);
  }

  const byForm = (folded: string): string | undefined => {
    const listed = exact.get(folded);
    if (listed !== undefined) return listed;
    for (const form of formsOf(folded, language)) {
      const english = exact.get(form);
      if (english !== undefined) return english;
    }
    return undefined;
  };
  const byStem = (folded: string): string | undefined => {
    for (let length = folded.length; length >= SHORTEST_STEM; length -= 1) {
      const english = stems.get(folded.slice(0, length));
      if (english !== undefined) return english;
    }
    return undefined;
  };
  const byParts = (folded: string): string | undefined => {
    for (let cut = folded.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
      const head = folded.slice(0, cut);
      const tail = byForm(folded.slice(cut));
      if (tail === undefined) continue;
      for (const link of LINKS) {
        const bare = head.endsWith(link) ? head.slice(0, head.length - link.length) : '';
        const english = bare.length < SHORTEST_PART ? undefined : byForm(bare);
        if (english !== undefined) return `${english} ${tail}`;
      }
    }
    return undefined;
  };

  return {
    longest,
    phrase: (folded) => exact.get(folded),
    people: (folded) => people.get(folded),
    word: (folded) =>
      exact.get(folded) ??
      people.get(folded) ??
      byForm(folded) ??
      byStem(folded) ??
      (language === 'de' ? byParts(folded) : undefined),
  };
}

const built = new Map<ForeignLanguage, Lexicon>();

/** The lexicon of a language. */
export function lexiconOf(language: ForeignLanguage): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const lexicon = build(language);
  built.set(language, lexicon);
  return lexicon;
}
