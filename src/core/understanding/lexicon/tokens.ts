/** A sentence of another language as the English of its words and phrases, each with the part it plays. */
import type { PlaceMention } from '../gazetteer.ts';
import { fold, type Word, wordsOf } from '../words.ts';
import { FILLERS } from './fillers.ts';
import type { ForeignLanguage } from './forms.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** A word or phrase in English, and what part it plays in the question. */
export interface Token {
  readonly english: string;
  readonly role: 'question' | 'relative' | 'verb' | 'preposition' | 'lead' | 'other';
}

const QUESTION = /^(?:who|what|when|where|why|how|which|since when|until when|from when|for what)\b/;
const VERB =
  /^(?:is|are|was|were|has|have|had|can|could|may|must|should|will|would|does|do|did)(?: (?:still|been|be|people|there|i|any))*$|^is (?:banned|legal|illegal|allowed|safe|possible|mandatory|it true that)$/;
const PREPOSITION = /^(?:of|in|on|to|for|by|with|from|about|against|the)$/;
const LEAD = /^(?:and|but|or|what about)$/;

type Table = Readonly<Record<string, string>>;

function inTable(table: Table, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Question words that join clauses too; what they are then, if they do not open the sentence and bear no accent. */
const RELATIVES: Readonly<Record<ForeignLanguage, Table>> = {
  es: { que: '', como: 'as', cuando: 'when', donde: 'where', quien: 'that', quienes: 'that', cual: '' },
  fr: { que: '', qu: '', qui: 'that', quand: 'when' },
  de: { wie: 'like', wo: 'where' },
  pt: { que: '', como: 'as', quando: 'when', onde: 'where', quem: 'that', qual: '' },
};

/** Words that only their accent tells from others. */
const ACCENTED: Readonly<Record<ForeignLanguage, Table>> = {
  es: { qué: 'what', cómo: 'how', cuándo: 'when', dónde: 'where', quién: 'who', cuál: 'what', él: 'he' },
  fr: { où: 'where', à: 'to' },
  de: {},
  pt: { é: 'is', há: 'is there', à: 'to', às: 'to', quê: 'what' },
};

/** Words whose meaning depends on whether they open the sentence. */
const OPENERS: Readonly<Record<ForeignLanguage, Table>> = {
  es: { y: 'and', e: 'and' },
  fr: { ou: 'where', et: 'and' },
  de: { und: 'and' },
  pt: { e: 'and' },
};

const fillerSets = new Map<ForeignLanguage, ReadonlySet<string>>();

function fillersOf(language: ForeignLanguage): ReadonlySet<string> {
  let set = fillerSets.get(language);
  if (!set) {
    set = new Set(FILLERS[language]);
    fillerSets.set(language, set);
  }
  return set;
}

/** Finds the places that words name. */
export type PlacesIn = (words: readonly Word[]) => readonly (PlaceMention & { readonly name: string })[];

function roleOf(english: string): Token['role'] {
  if (LEAD.test(english)) return 'lead';
  if (QUESTION.test(english)) return 'question';
  if (VERB.test(english)) return 'verb';
  if (PREPOSITION.test(english)) return 'preposition';
  return 'other';
}

/** Prepositions that mean another thing before a place: "au Népal", "nach China". */
const BEFORE_PLACES: Readonly<Record<ForeignLanguage, Table>> = {
  es: {},
  fr: { to: 'in' },
  de: { after: 'to' },
  pt: {},
};

const LONGEST_FILLER = 6;

/** What joins "can you tell me" to the question itself. */
const AFTER_FILLER = new Set(['si', 'se', 'ob', 'dass', 'que']);

/** "Laender" as "Länder" is folded, where only so the lexicon knows it. */
function withUmlauts(folded: string, lexicon: Lexicon): string {
  const umlauted = folded.replace(/([aou])e/g, '$1');
  const isKnown = lexicon.phrase(folded) !== undefined || lexicon.word(umlauted) === undefined;
  return umlauted === folded || isKnown ? folded : umlauted;
}

/** The English words and phrases of a sentence, in its own order. */
export function tokensOf(sentence: string, language: ForeignLanguage, placesIn: PlacesIn): Token[] {
  const written = sentence
    .replace(/(\d),(?=\d{1,2}(?!\d))/g, '$1.')
    .replace(/[¿¡?!;:"«»“”„()[\]/'’‘`´-]|[.,](?!\d)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const lexicon: Lexicon = lexiconOf(language);
  const words = written.map((word) => (language === 'de' ? withUmlauts(fold(word), lexicon) : fold(word)));
  const fillers = fillersOf(language);
  const places = placesIn(
    words.map((folded, index) => ({ folded, term: folded, written: written[index] ?? folded })),
  );
  const cutsPlace = (from: number, to: number): boolean =>
    places.some((place) => place.from > from && place.from < to && place.to > to);
  const tokens: Token[] = [];
  const push = (english: string, role = roleOf(english)): void => {
    if (english !== '') tokens.push({ english, role });
  };

  for (let at = 0; at < words.length; ) {
    const named = places.find(({ from }) => from === at);
    const place = named && isPeopleElsewhere(named) ? undefined : named;
    const placeSize = place ? place.to - place.from : 0;
    const most = Math.min(Math.max(lexicon.longest, LONGEST_FILLER), words.length - at);
    let size = most;
    for (; size >= Math.max(2, placeSize); size -= 1) {
      const phrase = words.slice(at, at + size).join(' ');
      const english = fillers.has(phrase) ? '' : lexicon.phrase(phrase);
      if (english === undefined || cutsPlace(at, at + size)) continue;
      push(english);
      if (english === '' && AFTER_FILLER.has(words[at + size] ?? '')) at += 1;
      break;
    }
    if (size >= 2 && size >= placeSize) {
      at += size;
      continue;
    }
    const word = words[at] ?? '';
    const isCode = /^\p{Lu}{2,}$/u.test(written[at] ?? '');
    if (place && (placeSize > 1 || isCode || lexicon.phrase(word) === undefined)) {
      const before = inTable(BEFORE_PLACES[language], tokens.at(-1)?.english ?? '');
      if (before !== undefined) tokens[tokens.length - 1] = { english: before, role: 'preposition' };
      push(place.name.replace(/\s*\(.*\)/, ''), 'other');
      at = place.to;
      continue;
    }
    push(...wordInEnglish(at, word));
    at += 1;
  }
  return tokens;

  function wordInEnglish(at: number, word: string): [string, Token['role']?] {
    const accented = inTable(ACCENTED[language], (written[at] ?? '').toLowerCase());
    if (accented !== undefined) return [accented];
    const opener = tokens.length === 0 ? inTable(OPENERS[language], word) : undefined;
    if (opener !== undefined) return [opener];
    const relative = inTable(RELATIVES[language], word);
    const opensHere = tokens.every(({ role }) => role === 'lead' || role === 'preposition');
    if (relative !== undefined && !opensHere && at < words.length - 1) return [relative, 'relative'];
    const english = lexicon.phrase(word);
    if (english !== undefined) return [english];
    return [fillers.has(word) ? '' : (lexicon.word(word) ?? inflectedPlace(word) ?? written[at] ?? word)];
  }

  /** "A justiça indiana": in small letters the people, though elsewhere a place is called Indiana. */
  function isPeopleElsewhere({ from, to, codes }: PlaceMention): boolean {
    const english = to - from === 1 ? lexicon.people(words[from] ?? '') : undefined;
    if (english === undefined || written[from] !== written[from]?.toLowerCase()) return false;
    const home = placeCalled(english);
    return home !== undefined && !home.codes.some((code) => codes.includes(code));
  }

  /** "Irlands", "Berliner": the German genitive of a place, and the adjective of a town. */
  function inflectedPlace(word: string): string | undefined {
    const bare = language === 'de' ? /^(.{4,}?)(?:s|ern?)$/.exec(word)?.[1] : undefined;
    return bare === undefined ? undefined : placeCalled(bare)?.name;
  }

  function placeCalled(name: string): ReturnType<PlacesIn>[number] | undefined {
    return placesIn(wordsOf(name))[0];
  }
}
