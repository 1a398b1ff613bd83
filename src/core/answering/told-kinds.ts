/** What kinds of thing a sentence tells, read more strictly than the search does: an age or a law's number is no sum. */
import type { Intent } from '../understanding/intent.ts';

/** For patterns of dates. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b(?:${MONTHS})\\b|\\b(?:19|20)\\d{2}\\b`);
const DAY = new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`);
const MONEY = /[$€£¥₹]|\b(?:EUR|BRL|GBP|USD|million|billion|per ?cent)\b|%/i;
const COUNT =
  /\b\d[\d.,]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|none)\b/i;
/** Days, years, ages, and the numbers of laws, cases and articles. */
const NO_COUNT = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:and \\d{1,2} )?(?:${MONTHS})\\b(?: \\d{4})?`,
    '\\b(?:19|20)\\d{2}\\b',
    '\\b(?:article|section|regulation|directive|order|act|no|law|h\\.r|s|sb|hb|ab|case|resolution|bill|decree|under|aged?|over)[ .-]{1,2}(?:[A-Z]-?)?[\\d/.-]+\\w*(?: (?:to|and|or) \\d+)?',
    '\\b\\d+/\\d+',
    '\\b\\d+-year-olds?',
  ].join('|'),
  'gi',
);
/** Two capitalised words that are the name of a person, not of a court, a company or a place. */
const PERSON =
  /\b(?!(?:The|On|In|Its?|A|An|United|European|Supreme|High|Federal|District|Data|Online|Digital|House|Senate|National|Project|Court|Google|Apple|Oracle|South|North|New|Hong|Saudi|Sri|White|Social)\b)[A-Z][a-zé]+ (?:[A-Z]\. )?(?!(?:Court|Act|Commission|Protection|Kong|Committee|Council|Authority|Union|States|Kingdom|Safety|Services|Agency|Ministry|Venture|Order|Bill|Law|House|Office|Store|Board|Shop|Texas|Clover|Times|Journal|Post|District|Street|Parliament|Assembly)\b)[A-Z][a-zé]+\b/;
const REASON =
  /\b(?:because|due to|citing|cited|reason|on the grounds|concerns?|fears?|alleg|worr|so that|in order to|aim|purpose|risk|failed to|failing|breach|violat)/i;

/** What a sentence tells; each 1 or 0. */
export interface ToldKinds {
  readonly date: number;
  readonly day: number;
  readonly money: number;
  readonly count: number;
  readonly person: number;
  readonly reason: number;
}

const told = new Map<string, ToldKinds>();
/** As many sentences as a few hundred answers have. */
const KEPT = 5000;

/** The kinds of thing that a sentence tells. Remembered, since the same sentences are weighed again and again. */
export function toldKinds(text: string): ToldKinds {
  const known = told.get(text);
  if (known) return known;
  const kinds = {
    date: Number(DATE.test(text)),
    day: Number(DAY.test(text)),
    money: Number(MONEY.test(text)),
    count: Number(COUNT.test(text.replace(NO_COUNT, ' '))),
    person: Number(PERSON.test(text)),
    reason: Number(REASON.test(text)),
  };
  if (told.size >= KEPT) told.clear();
  told.set(text, kinds);
  return kinds;
}

const NOTHING: ToldKinds = { date: 0, day: 0, money: 0, count: 0, person: 0, reason: 0 };

/** Those of the kinds told that a question of this kind asks for. */
export function kindsAskedFor(intent: Intent, kinds: ToldKinds): ToldKinds {
  switch (intent) {
    case 'when':
      return { ...NOTHING, date: kinds.date, day: kinds.day };
    case 'how-much':
      return { ...NOTHING, money: kinds.money };
    case 'how-many':
      return { ...NOTHING, count: kinds.count };
    case 'who':
      return { ...NOTHING, person: kinds.person };
    case 'why':
      return { ...NOTHING, reason: kinds.reason };
    default:
      return NOTHING;
  }
}
