/** What a question asks of a place's status: the app, government devices, the minimum age; or something else after all. */
import { hasTerm, type Query } from '../understanding/query.ts';
import { isCommonTerm, isStopWord, termSet } from '../understanding/words.ts';

/** Words of a question that asks whether people may use the app; anything else makes it another question. */
export const APP_WORDS = termSet(
  'ban legal illegal available allow allowed permit permitted use used using work works working access accessible restrict limit status situation rule law full total complete nationwide entire public country place today currently open block prohibit exist dead active operate operating function functioning state stand stands stance position policy citizen resident people ordinary nationally officially government national anymore forever permanent permanently unavailable unblock restore back again return lift download install store need offline online down suspend shutdown remove gone forbid',
);
const DEVICE_WORDS = termSet(
  'device phone government official work staff employee civil servant federal state-owned issued civil-servant public sector agency ministry parliament lawmaker laptop computer network minister politician',
);
const AGE_WORDS = termSet(
  'age minimum old young social media network platform account child teen under limit require requirement join sign account year verification legal',
);

/** Words that say when, or why the asker wants to know, beside a question on how things stand today. */
const ASIDES = termSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec day week month year later ago since spring summer autumn winter two three four five six seven eight nine ten eleven twelve next trip travel visit holiday move fly flight tourist tho though inside online live outside without vpn',
);
/** It asks of today, not of a day that it names. */
const OF_TODAY =
  /\b(?:still|now|nowadays|today|currently|anymore|any longer|yet|these days|at the moment|to this day|(?:without|w\/o) (?:a |any |using a )?vpn|next (?:week|month|summer|winter|spring|autumn|fall))\b/;

/** Whether a question has nothing but these words, places, years and everyday words. */
export function only(query: Query, ...sets: ReadonlySet<string>[]): boolean {
  return query.terms.every(
    (term) =>
      term.startsWith('@') ||
      /^(?:19|20)\d{2}$/.test(term) ||
      isCommonTerm(term) ||
      sets.some((set) => set.has(term)),
  );
}

export type Aspect = 'app' | 'devices' | 'age';

/** "Still no TikTok in Jordan?" */
const ASKS_WHETHER_NONE =
  /^(?:so |but |and )*(?:is there |there(?:'s| is) )?(?:still )?no (?:more )?tik ?tok\b[^.]*\?/;

/** "India?": said to the bot, a place alone asks how things stand there. */
function isPlaceAlone({ words, places, intent, yesNo }: Query): boolean {
  const placed = new Set(places.flatMap(({ from, to }) => words.slice(from, to)));
  return intent === 'what' && !yesNo && words.every((word) => placed.has(word) || isStopWord(word.folded));
}

/** What a question on a place's status asks about; undefined where it asks for something else. */
export function aspectOf(query: Query): Aspect | undefined {
  if (query.places.length === 0 || ['how-many', 'how-much'].includes(query.intent)) return undefined;
  if (ASKS_WHETHER_NONE.test(query.folded) && only(query, APP_WORDS, ASIDES)) return 'app';
  const devices =
    hasTerm(query, 'device') ||
    (hasTerm(query, 'employee', 'official') && hasTerm(query, 'ban', 'use', 'allow'));
  if (devices && only(query, APP_WORDS, DEVICE_WORDS)) return 'devices';
  const age =
    /\b(?:minimum age|age (?:limit|requirement|restriction)|how old|legal age|what age|age to (?:use|join|have))\b/;
  if (age.test(query.folded) && only(query, APP_WORDS, AGE_WORDS)) return 'age';
  // Whether a block was lawful, or whether a person of some age may join, is another question.
  if (
    /\b(?:ban|block|blocking|order|suspension)\b.*\b(?:legal|lawful|unlawful|illegal|constitutional)\b/.test(
      query.folded,
    )
  )
    return undefined;
  if (/\b(?:1[0-9]|[3-9])(?:[- ]?(?:yr|year))?s?\b|\bunder[- ]?\d+/.test(query.folded)) return undefined;
  if (!only(query, APP_WORDS, ...(query.yesNo && OF_TODAY.test(query.folded) ? [ASIDES] : [])))
    return undefined;
  const isBare = query.terms.every((term) => term.startsWith('@'));
  if (isPlaceAlone(query)) return 'app';
  const asksOpenly = query.language === 'en' && !query.yesNo && !isBare && query.intent !== 'status';
  if (
    asksOpenly &&
    !hasTerm(query, 'ban', 'legal', 'illegal', 'available', 'allow', 'access', 'status', 'unavailable')
  )
    return undefined;
  if (
    hasTerm(
      query,
      'ban',
      'legal',
      'illegal',
      'available',
      'allow',
      'access',
      'use',
      'work',
      'open',
      'restrict',
      'suspend',
      'status',
      'unavailable',
      'permit',
      'down',
      'remove',
    )
  ) {
    return 'app';
  }
  if (/\b(?:status|situation|legal|allowed|available|use|work|works|stand|stands)\b/.test(query.folded))
    return 'app';
  return query.terms.every((term) => term.startsWith('@')) && /\btik ?tok\b/.test(query.folded)
    ? 'app'
    : undefined;
}

/** Whether it asks for a story, for what people think or for what a country could do, though it has the words of a status. */
export function asksBeyondStatus({ folded }: Query): boolean {
  return (
    /\bwhat (?:has |have )?(?:happen|went|became|was the (?:reason|outcome|result))/.test(folded) ||
    /\b(?:support|oppose|favou?r|want|agree|approve|like|believe|think|trust|polls?|public opinion|majority|percent)\b/.test(
      folded,
    ) ||
    /^(?:so |but |and )*(?:can|could|may|would|might|is) (?:the )?[\w .'-]{2,30} (?:(?:legally |even |really |actually )*(?:ban|block|forbid|outlaw|shut)|(?:going|planning|trying|about|allowed|able) to)\b/.test(
      folded,
    ) ||
    /\b(?:first|earliest|second|last|newest|biggest) (?:\w+ )?(?:states?|countr(?:y|ies)|nations?|governments?|places?|to (?:ban|block|bar))\b/.test(
      folded,
    ) ||
    /\b(?:an?|any|some|the|which|what|(?:kind|sort) of) (?:\w+ )?permits?\b/.test(folded) ||
    /\b(?:parliament|senate|house of (?:commons|lords|representatives)|congress|bundestag|mps)\b/.test(
      folded,
    ) ||
    /\b(?:attempts?|efforts?|tried|trying|story|history|saga)\b/.test(folded) ||
    /\b(?:doing|do) about\b|\bget (?:in|into) trouble\b|\b(?:fees?|users?|tax(?:es)?|jobs?|revenue)\b/.test(
      folded,
    )
  );
}

/** Whether the question asks if a ban goes on, so that it takes for granted that there was one. */
export function asksIfStill({ folded }: Query): boolean {
  return /\b(?:still|anymore|any longer|to this day)\b/.test(folded);
}

/** Whether the question asks for any restriction, be it only on some devices. */
export function asksForAnyRestriction({ folded }: Query): boolean {
  return (
    /\b(?:restrict(?:ed|ion|ions|s)?|limit(?:s|ed|ation|ations)|curbs?|curbed)\b/.test(folded) &&
    !/\b(?:ban|bans|banned|block|blocked|illegal|forbidden|public|everyone|everybody)\b/.test(folded)
  );
}

/** Whether the question asks if the app is available, so that "yes" means that it is. */
export function asksAvailable({ folded }: Query): boolean {
  if (IS_OVER.test(folded)) return true;
  const available = AVAILABLE.exec(folded);
  const banned = BANNED.exec(folded);
  return available !== null && (banned === null || available.index < banned.index);
}

/** "Has the ban been lifted?": yes means that it is available, though the ban is named first. */
const IS_OVER =
  /\b(?:ban|block|blocking|suspension|restrictions?)\b.*\b(?:lifted|removed|reversed|ended|over(?= ?(?:yet|now)?\W*$))/;
const AVAILABLE =
  /\b(?:legal|available|allowed|allow|accessible|use|access|work|works|working|download|open|back|permitted|unbanned|restored|lifted)\b/;
const BANNED = /\b(?:banned|ban|blocked|illegal|prohibited|forbidden|restricted|suspended)\b/;
