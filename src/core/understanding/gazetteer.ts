/** Finds places in a question: names, demonyms, codes and cities of the knowledge, and every other country of the world. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ADJECTIVES, EVERYDAY } from './everyday-places.ts';
import { fold, type Word, wordsOf } from './words.ts';

/** A place named in a text: words `from` to `to` (exclusive). Several codes where the name is ambiguous (Georgia). */
export interface PlaceMention {
  readonly codes: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface Gazetteer {
  find(words: readonly Word[]): PlaceMention[];
  /** The name of any place: the knowledge's, else the world's; the code where there is none. */
  nameOf(code: string): string;
  /** Folded single words that are part of place names, for the speller. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Codes that read as ordinary words in lower case (`us`, `in`, `or`, `me`) count only where they are written in capitals. */
const LOWER_CASE_CODES = new Set(['oz', 'uk', 'eu', 'usa', 'uae', 'drc', 'prc', 'nyc', 'roc', 'bc', 'nz']);

/** Words before a lower-case "us" that make it the country: "in the us", "the us government". */
const COUNTRY_CONTEXT = new Set(['the', 'in', 'across', 'entire', 'for']);
/** "tell us", "for us creators": after these "us" is the pronoun even with "the" missing. */
const AFTER_COUNTRY = new Set([
  'government',
  'govt',
  'gov',
  'congress',
  'law',
  'users',
  'user',
  'ban',
  'senate',
  'house',
  'president',
  'supreme',
  'states',
  'state',
  'army',
  'military',
  'data',
  'court',
  'version',
  'tiktok',
  'joint',
]);

/** Country names that are ordinary words or other names more often than countries. */
const NOT_PLACES = new Set(['chad', 'jersey', 'niue', 'man']);
const POSSESSIVE = /^\p{L}{4,}s$/u;

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;

function* worldCodes(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters) for (const b of letters) yield a + b;
}

/** Codes that the runtime knows but that are no places of their own (EU, UN, exceptional reservations, former countries). */
const NO_COUNTRY = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'SU',
  'YU',
  'DD',
  'FX',
  'TP',
  'ZR',
  'BU',
  'AN',
  'CS',
  'NT',
  'UK',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'YD',
]);

interface Node {
  readonly next: Map<string, Node>;
  codes: string[];
}

const newNode = (): Node => ({ next: new Map(), codes: [] });

/** "Georgia state", "the country of Georgia": a word beside the name tells which is meant. */
function disambiguated({ codes, from, to }: PlaceMention, words: readonly Word[]): readonly string[] {
  if (codes.length < 2) return codes;
  const near = words.slice(Math.max(0, from - 4), to + 3).map((word) => word.folded);
  const isState = near.some((word) => ['state', 'us', 'atlanta', 'governor', 'statewide'].includes(word));
  const isCountry = near.some((word) => ['country', 'tbilisi', 'caucasus', 'nation'].includes(word));
  if (isState === isCountry) return codes;
  return codes.filter((code) => code.startsWith('US-') === isState);
}

/** Builds the gazetteer of a knowledge. */
export function createGazetteer(knowledge: Knowledge): Gazetteer {
  const root = newNode();
  const names = new Map<string, string>();
  const vocabulary = new Set<string>();

  const insert = (name: string, code: string, authoritative: boolean): void => {
    const words = wordsOf(name).map((word) => word.folded);
    if (words.length === 0 || (words.length === 1 && NOT_PLACES.has(words[0] ?? '') && !authoritative))
      return;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
      if (word.length >= 4) vocabulary.add(word);
    }
    if (node.codes.includes(code)) return;
    if (authoritative || node.codes.length === 0) node.codes.push(code);
  };

  for (const place of knowledge.places) {
    names.set(place.code, place.name);
    insert(place.name, place.code, true);
    for (const name of place.names) insert(name, place.code, true);
  }
  for (const [name, code] of [...EVERYDAY, ...ADJECTIVES]) insert(name, code, false);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of worldCodes()) {
      const name = NO_COUNTRY.has(code) ? undefined : display.of(code);
      if (name === undefined) continue;
      if (language === 'en' && !names.has(code)) names.set(code, name);
      insert(name.replace(/\(.*\)/, '').trim(), code, false);
    }
  }
  if (names.has('GE') && names.has('US-GA')) {
    const node = root.next.get('georgia');
    if (node) node.codes = ['US-GA', 'GE'];
  }

  const isCode = (words: readonly Word[], index: number): boolean => {
    const word = words[index];
    if (!word || word.folded.length > 3 || LOWER_CASE_CODES.has(word.folded)) return true;
    const written = word.written.replace(/\./g, '');
    if (written.length > 2 || word.folded !== fold(written)) return true;
    if (word.written.includes('.')) return true;
    const shouting = words.every(({ written: w }) => w === w.toUpperCase());
    if (written === written.toUpperCase() && !(shouting && words.length > 2)) return true;
    if (word.folded !== 'us') return shouting && written === 'US';
    const before = words[index - 1]?.folded ?? '';
    const after = words[index + 1]?.folded ?? '';
    return COUNTRY_CONTEXT.has(before) || AFTER_COUNTRY.has(after);
  };

  return {
    vocabulary,
    nameOf: (code) => names.get(code) ?? code,
    find(words) {
      const mentions: PlaceMention[] = [];
      for (let from = 0; from < words.length; ) {
        let node: Node | undefined = root;
        let best: PlaceMention | undefined;
        for (let to = from; to < words.length && node; to += 1) {
          const word = words[to]?.folded ?? '';
          // "britains ban": the apostrophe is often left out.
          node =
            node.next.get(word) ?? (POSSESSIVE.test(word) ? node.next.get(word.slice(0, -1)) : undefined);
          if (node && node.codes.length > 0 && (to > from || isCode(words, from))) {
            best = { codes: node.codes, from, to: to + 1 };
          }
        }
        if (best) mentions.push({ ...best, codes: disambiguated(best, words) });
        from = best?.to ?? from + 1;
      }
      return mentions;
    },
  };
}
