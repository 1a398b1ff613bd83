/** Whether a record tells the very measure that a question asks for: how many of what, how old, how long, what time. */
import type { SearchDocument } from '../search/documents.ts';
import type { Query } from '../understanding/query.ts';
import { isStopWord, wordsOf } from '../understanding/words.ts';
import { MONTHS } from './told-kinds.ts';

const NUMBER =
  /^(?:\d[\d.,]*(?:k|m|bn|st|nd|rd|th)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|both|dozens?|hundreds?|thousands?|millions?|billions?|no|none|half|one|single|several)$/;
const DATES = new RegExp(
  `\\b(?:\\d{1,2}(?: (?:and|to) \\d{1,2})? )?(?:${MONTHS})\\b(?: (?:19|20)\\d{2}\\b)?|\\b(?:19|20)\\d{2}\\b`,
  'g',
);
/** Words between a number and what it counts ("26 *other unregistered* platforms"). */
const REACH = 4;
/** Words of the question that may name what is counted ("how many *state owned phones* does …"). */
const NAMED = 5;
const VERB =
  /^(?:is|are|was|were|be|did|do|does|has|have|had|will|would|can|could|should|may|might|must|got|get|need|to|in|on|for|by|at|from|than)$/;
/** Things that are counted by other words than a number before them: "twice", "extended again", "EUR 2 million". */
const UNTELLING = new Set(['time', 'times', 'people', 'million', 'billion', 'percent']);

const ASKS_AGE = /\b(?:how old|what age|which age|age of|whose age)\b/;
const AGE =
  /\b1[2-8]\b|\b\d{1,2}[- ]year[- ]olds?\b|\b(?:aged?|under|over|below|above|from|minimum of) (?:of )?\d{1,2}s?\b|\bage (?:of|is|to|limit) |\bborn\b/i;
const ASKS_CLOCK = /\b(?:what (?:exact )?time|(?:what|which) hour)\b|\btime of (?:the )?day\b|\bo ?clock\b/;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:a\.?m|p\.?m)\b|\bmidnight\b|\bnoon\b/i;
const ASKS_SPAN = /\bhow (?:long|many (?:hours|days|weeks|months|years))\b/;
const SPAN =
  /\b(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)[- ](?:full |further |more )?(?:hour|day|week|month|year)s?\b|\bovernight\b|\b(?:from|between) .{0,60}\b(?:to|until|and)\b|\buntil\b|\bsince\b/i;
const ASKS_SHARE =
  /\b(?:what|which|how (?:big|large|much of) an?) (?:share|stake|percentage|proportion|percent)\b/;
const SHARE = /%|\bper ?cent\b|\b(?:half|third|quarter|majority|minority)\b/i;

const ASKS_REFERENCE =
  /\b(?:bill|case|docket|law|act|resolution|file|reference) (?:number|no|nr)\b|\bnumber of (?:the|that|this) (?:bill|case|law|act|resolution)\b/;
const REFERENCE =
  /\b[A-Z]{1,4}\.?(?: ?[A-Z]\.)?[- ]?\d{1,5}\b|\b\d{1,5}[-/]\d{2,5}\b|\bNos?\.? ?\d|\b(?:Bill|Act|Law|Decree|Regulation|Resolution|Title) (?:No\.? )?\d|\b\d+ [A-Z][A-Za-z]{1,4} \d+\b/;
const ASKS_VOTE =
  /\bwhat (?:was|were) the votes?\b|\bvote (?:count|tally|result|split|margin)s?\b|\bby (?:what|how many) votes?\b|\bhow did the vote go\b/;
const VOTES =
  /\b\d+ (?:votes )?(?:to|against|for|in favour|yeas?|ayes?)\b|\b\d+[-–]\d+\b|\bunanim|\b(?:no dissent|without (?:opposition|dissent)|none against|acclamation)/i;
const ASKS_LIFE =
  /\b(?:where|when|which|what|who)\b.{0,60}\b(?:born|grow up|grew up|graduated?|study at|studied at)\b|\b(?:who|which president) (?:appointed|nominated)\b|\b(?:which|what) (?:\w+ )?(?:school|university|college)\b.{0,40}\b(?:attend|study|go to|graduat)/;
const LIFE =
  /\b(?:born|grew up|graduat\w+|studied|school|university|college|appoint\w*|nominat\w*|nominee)\b/i;
const ASKS_SUM =
  /\bhow much (?:money|revenue|income|profit|cash|in (?:damages|fines|fees|commissions?))\b|\bhow much (?:did|does|do|will|would|has|have|had)\b.{1,60}\b(?:pay|paid|cost|lose|lost|earn|earned|spend|spent|owe|raised?)\b|\btotal (?:legal )?(?:fees|costs|revenues?)\b/;
const SUM =
  /[$€£¥₹₽] ?\d|\b(?:[A-Z]{3}|Rp|Rs|R\$) ?\d|\d (?:million|billion|trillion|thousand|dollars?|euros?|pounds?|[a-z]*rubles?|lira|pesos?|won|yen|rupees?|dirhams?|shillings?)\b|%|\bper ?cent\b|\b(?:undisclosed|confidential|not (?:been )?(?:public|disclosed|published|known|stated|paid|fined)|no (?:fine|penalty|penalties|payment|amount|sum|money|figure|price))\b/i;

/** A kind of measure that is told by its form alone. */
const FORMS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [ASKS_AGE, AGE],
  [ASKS_CLOCK, CLOCK],
  [ASKS_SPAN, SPAN],
  [ASKS_SHARE, SHARE],
  [ASKS_REFERENCE, REFERENCE],
  [ASKS_VOTE, VOTES],
  [ASKS_LIFE, LIFE],
  [ASKS_SUM, SUM],
];

/** What is counted under one name or another. */
const ALIKE = [
  'account accounts profile profiles user users subscriber subscribers people folks recipients viewers persons european europeans american americans child teenager minor',
  'site sites website platform platforms app network networks service company companies firm business',
  'state states country countries government governments attorney nation capital',
  'video videos clip clips post posts item items content',
  'plaintiff family families parent parents',
].map((line) => new Set(line.split(' ').flatMap((word) => wordsOf(word).map(({ term }) => term))));
const [VOTE] = wordsOf('votes').map(({ term }) => term);

/** The terms that may name what "how many" counts; none where it counts nothing that is named. */
function countedIn({ words }: Query): ReadonlySet<string> {
  const at = words.findIndex(({ folded }, i) => folded === 'many' && words[i - 1]?.folded === 'how');
  const counted = new Set<string>();
  if (at < 0) return counted;
  for (const { folded, term } of words.slice(at + 1, at + 1 + NAMED)) {
    if (VERB.test(folded)) break;
    if (/^tiktoks?$/.test(folded)) continue;
    if (isStopWord(folded)) break;
    if (UNTELLING.has(term)) return new Set();
    counted.add(term);
    for (const group of ALIKE) if (group.has(term)) for (const other of group) counted.add(other);
  }
  return counted;
}

/** Whether a text has a number right before one of the terms, in the same clause; dates are no such numbers. */
function counts(text: string, terms: ReadonlySet<string>): boolean {
  if (VOTE !== undefined && terms.has(VOTE) && VOTES.test(text)) return true;
  return text
    .replace(DATES, ';')
    .split(/[;,.:] ?(?!\d)/)
    .some((clause) => {
      const words = wordsOf(clause);
      return words.some(
        ({ folded }, at) =>
          NUMBER.test(folded.replace(/^[$€£]/, '')) &&
          words.slice(at + 1, at + 1 + REACH).some(({ term }) => terms.has(term)),
      );
    });
}

/** True or false where the question asks for a measure; undefined where it asks for none, or not for one of what. */
export function tellsMeasure({ passages }: SearchDocument, query: Query): boolean | undefined {
  const told = (test: (text: string) => boolean): boolean =>
    passages.some(({ kind, text }) => (kind === 'answer' || kind === 'fact') && test(text));
  const form = FORMS.find(([asked]) => asked.test(query.folded));
  if (form) return told((text) => form[1].test(text));
  const counted = countedIn(query);
  return counted.size === 0 ? undefined : told((text) => counts(text, counted));
}
