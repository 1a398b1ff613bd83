/** From text to comparable words: folding, splitting, stemming, and one form for words that mean the same. */
import { stemmer } from 'stemmer';
import { commonWords } from './common-words.ts';
import { idiomAt, idioms } from './idiom-matcher.ts';
import { synonymGroups, wordsApart } from './synonyms.ts';

/** A word of a text: as folded (`banned`) and as compared (`ban`). */
export interface Word {
  /** Lower case, without accents. */
  readonly folded: string;
  /** The stem, or the common form of its synonyms. */
  readonly term: string;
  /** As written, for codes such as `US`. */
  readonly written: string;
}

/** Words that carry no content of their own in a question. */
const STOP_WORDS = new Set(
  (
    'a an the and or but if of to in on at by for from with about into onto over under as than then so such that this these those there here ' +
    'is are was were be been being am do does did done doing have has had having can could will would shall should may might must ' +
    'i me my we us our you your he him his she her it its they them their one ones ' +
    'what which who whom whose when where why how much many long often far old ' +
    'please pls plz tell show give say know want need like just really actually ever even still yet already now also too very any some all ' +
    'ok okay hey hi hello hmm um thanks thank so well got get gets getting gotten make makes made go goes going gone come let lets ' +
    'not no nor dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt ' +
    's t d ll re ve m u ur im ive whats whos wheres hows thats theres ' +
    'tiktok tiktoks app apps application platform platforms thing things stuff exactly happen happens happened happening mean means meant ' +
    'gimme lemme tryna finna aint yo bruh bro dude fr ngl lowkey legit deadass afaik iirc fwiw tldr asap pls thx ' +
    'gona whyd howd whatd whered whod whend hows didnt doesnt teh wich hwat mnay abuot wut wat dat dis da bc cuz abt rn tbh imo btw omg lmao lol haha idk smth ppl yall gonna wanna gotta dunno kinda sorta u2 r y n w b4 ' +
    'ask asked asks asking wonder wondering heard hear saw read thought guess try tried trying ' +
    'question answer explain info information details detail anything something someone somebody anyone people actual currently current officially regarding concerning according accordingly ' +
    'because due per via etc vs versus against between among during within out up down off again more most other others another each every both same only own'
  ).split(' '),
);

/** Stop words that matter to some questions, kept apart so that intent detection may use them. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, accents and typographic quotes removed; letters that fold to two stay readable (`ß` → `ss`). */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/ı/g, 'i');
}

const commonForms = new Map<string, string>();
for (const group of synonymGroups) {
  const [head = '', ...rest] = group.split(' ');
  const form = stemmer(head);
  for (const word of [head, ...rest]) {
    commonForms.set(word, form);
    const stem = stemmer(word);
    if (!commonForms.has(stem)) commonForms.set(stem, form);
  }
}
for (const group of wordsApart) {
  const words = group.split(' ');
  for (const word of words) commonForms.set(word, words[0] ?? word);
}

/** The form in which words are compared: `banned`, `blocking` and `outlaws` all give `ban`. */
export function termOf(folded: string): string {
  const known = commonForms.get(folded);
  if (known !== undefined) return known;
  if (/^\p{N}/u.test(folded) || folded.length <= 3) return folded;
  const stem = stemmer(folded);
  return commonForms.get(stem) ?? stem;
}

/** The terms of words written in one string. */
export function termSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(termOf));
}

const commonTerms = new Set(commonWords.map((word) => termOf(word)));
for (const group of synonymGroups) commonTerms.delete(termOf(group.split(' ')[0] ?? ''));

/** Whether a term is an everyday word that tells little of a question's subject. */
export function isCommonTerm(term: string): boolean {
  return commonTerms.has(term);
}

const WORD = /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*/gu;
/** The same for ASCII, where most text is: without tables of Unicode it takes a third of the time. */
const ASCII_WORD = /[a-z0-9]+(?:['.&][a-z0-9]+)*/gi;

const CACHE_LIMIT = 30_000;
/** About as many as the knowledge has sentences. */
const TEXTS_KEPT = 10_000;
const readWords = new Map<string, readonly Word[]>();

function wordOf(written: string, folded: string): Word {
  return { written, folded, term: termOf(folded) };
}

/** The words of one run of letters, digits and inner points: mostly one. */
function readRun(written: string): readonly Word[] {
  const folded = fold(written).replace(/'s$/, '').replace(/'/g, '');
  if (folded === '') return [];
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(folded)) return [wordOf(written, folded.replace(/\./g, ''))];
  if (folded.includes('.') && !/\d\.\d/.test(folded)) {
    return folded.split('.').flatMap((part) => (part === '' ? [] : [wordOf(part, part)]));
  }
  return [wordOf(written, folded)];
}

/** Expressions that mean one thing together, in the form in which they are compared. */
const EXPRESSIONS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:lets?|does|did|do|will|can|could|make|made) )\b(TikTok) live(?:s|stream)?\b(?! (?:on|in|with)\b)/gi,
    '$1 livestream',
  ],
  [
    /(?<=\b(?:to|will|can|should|must|would|could|may|how (?:do|does|did) (?:[\w']+ ){1,4}))deals? with\b/gi,
    'respond to',
  ],
  [/\bdata[ -]cent(?:er|re)s?\b/gi, 'datacentre'],
  [/\bapp[ -]stores?\b/gi, 'appstore'],
  [/\battorneys?[ -]general\b/gi, 'attorneygeneral'],
  [/\bsupreme court\b/gi, 'supremecourt'],
  [/\bjoint venture\b/gi, 'jointventure'],
  [/\bright to be forgotten\b/gi, 'erasure'],
  [
    /\b(?:civil|public) servants?\b|\b(?:government|federal|public) (?:employees?|workers?|staff(?:ers)?)\b/gi,
    'government officials',
  ],
  [/\bshut(?:ting)? down\b|\btaken? down\b(?= (?:in|across|nationwide))/gi, 'banned'],
  [/(?<=\b(?:TikTok|app) )(?:had|has) to go(?=[\s?.!,;]*$)/gi, 'was banned'],
  [/\bget(?:ting)? rid of\b|\bgot rid of\b/gi, 'ban'],
  [/\bc(?:o|a)me(?:s|ing)? back\b|\bback up\b|\bback online\b/gi, 'returned'],
  [/\b(?:go(?:es|ne)?|went) through\b/gi, 'closed'],
  [/\bspin[ -]?off\b/gi, 'spinoff'],
  [/\bhow old\b/gi, 'minimum age'],
  [/(\d)[ -]?(?:m|mn|mln|mio)\b(?!\.)/gi, '$1 million'],
  [/(\d)[ -]?(?:bn|b|mrd)\b/gi, '$1 billion'],
  [/\bu[- ]?(1[0-9])s?\b|\bunder(1[0-9])s?\b/gi, 'under $1$2'],
  [/\b(\d{1,2})[ -]?(?:yo|y\/o|yr olds?|yrs old)\b/gi, '$1 year old'],
];

/** The words of a text, in order. "U.S." is one word, "TikTok's" is `tiktok`, "$5.7" is `5.7`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let joined = text;
  for (const [pattern, form] of EXPRESSIONS) joined = joined.replace(pattern, form);
  for (const written of joined.match(ASCII.test(joined) ? ASCII_WORD : WORD) ?? []) {
    let read = readWords.get(written);
    if (!read) {
      read = readRun(written);
      if (readWords.size >= CACHE_LIMIT) readWords.clear();
      readWords.set(written, read);
    }
    for (const word of read) words.push(word);
  }
  return inPlainWords(words);
}

/** The words with the plain ones in the place of idioms: "got the boot" is `layoffs`. */
function inPlainWords(words: Word[]): Word[] {
  let plain: Word[] | undefined;
  for (let at = 0; at < words.length; ) {
    const idiom = idiomAt(idioms, words, at);
    if (idiom) {
      plain ??= words.slice(0, at);
      for (const word of idiom.plain) plain.push(wordOf(word, word));
      at += idiom.length;
      continue;
    }
    const word = words[at];
    if (word) plain?.push(word);
    at += 1;
  }
  return plain ?? words;
}

/** What a text says, as far as comparing it goes. */
export interface Content {
  /** The terms that carry content, each once. */
  readonly terms: readonly string[];
  /** All words, folded, in order. */
  readonly words: readonly string[];
}

const readTexts = new Map<string, Content>();

/** The content of a text. Remembered, since the same facts are weighed again and again. */
export function contentOf(text: string): Content {
  const known = readTexts.get(text);
  if (known) return known;
  const words = wordsOf(text);
  const terms = new Set<string>();
  for (const { folded, term } of words) if (!STOP_WORDS.has(folded)) terms.add(term);
  const content = { terms: [...terms], words: words.map(({ folded }) => folded) };
  if (readTexts.size >= TEXTS_KEPT) readTexts.clear();
  readTexts.set(text, content);
  return content;
}

/** The terms of a text that carry content, each once. */
export const contentTerms = (text: string): readonly string[] => contentOf(text).terms;
