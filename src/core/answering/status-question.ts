/** What a question asks of a place's status: the app, government devices, the minimum age; or something else after all. */
import type { Knowledge, Place, StatusEntry } from '../../knowledge/knowledge.ts';
import { selectEvents } from '../reports/select-events.ts';
import { hasTerm, type Query } from '../understanding/query.ts';
import { isCommonTerm, termSet } from '../understanding/words.ts';

/** Words of a question that asks whether people may use the app; anything else makes it another question. */
const APP_WORDS = termSet(
  'ban legal illegal available allow allowed permit permitted use used using work works working access accessible restrict limit status situation rule law full total complete nationwide entire public country place today currently open block prohibit exist dead active operate operating function functioning state stand stands stance position policy citizen resident people ordinary nationally officially government national anymore forever permanent permanently unavailable unblock restore back again return lift download install store need offline online down suspend shutdown remove gone forbid',
);
const DEVICE_WORDS = termSet(
  'device phone government official work staff employee civil servant federal state-owned issued civil-servant public sector agency ministry parliament lawmaker laptop computer network minister politician',
);
const AGE_WORDS = termSet(
  'age minimum old young social media network platform account child teen under limit require requirement join sign account year verification legal',
);

function only(query: Query, ...sets: ReadonlySet<string>[]): boolean {
  return query.terms.every(
    (term) =>
      term.startsWith('@') ||
      /^(?:19|20)\d{2}$/.test(term) ||
      isCommonTerm(term) ||
      sets.some((set) => set.has(term)),
  );
}

export type Aspect = 'app' | 'devices' | 'age';

/** What a question on a place's status asks about; undefined where it asks for something else. */
export function aspectOf(query: Query): Aspect | undefined {
  if (query.places.length === 0) return undefined;
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
  if (!only(query, APP_WORDS)) return undefined;
  const isBare = query.terms.every((term) => term.startsWith('@'));
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

/** Whether the question asks if the app is available, so that "yes" means that it is. */
export function asksAvailable({ folded }: Query): boolean {
  const available = AVAILABLE.exec(folded);
  const banned = BANNED.exec(folded);
  return available !== null && (banned === null || available.index < banned.index);
}

const AVAILABLE =
  /\b(?:legal|available|allowed|allow|accessible|use|access|work|works|working|download|open|back|permitted|unbanned|restored|lifted)\b/;
const BANNED = /\b(?:banned|ban|blocked|illegal|prohibited|forbidden|restricted|suspended)\b/;

/**
 * Whether a question takes a ban for granted in a place where none is on record: "when did Germany ban TikTok?".
 * A ban that was announced, ended or that concerns only devices or schools is no false premise here.
 */
export function takesBanForGranted(
  query: Query,
  place: Place,
  entry: StatusEntry,
  knowledge: Knowledge,
): boolean {
  if (
    !/\b(?:ban|bans|banned|banning|block|blocked|outlaw|outlawed|prohibit|prohibited|illegal)\b/.test(
      query.folded,
    )
  ) {
    return false;
  }
  if (!['why', 'when', 'how-much', 'who', 'how', 'consequence'].includes(query.intent)) return false;
  if (
    entry.status.app !== 'available' ||
    !only(
      query,
      APP_WORDS,
      termSet('decide decision start date reason day year month first pass approve impose'),
    )
  ) {
    return false;
  }
  return !selectEvents(knowledge, { places: [place.code] }).some(
    (event) =>
      event.places.includes(place.code) &&
      (event.kind === 'ban' ||
        event.kind === 'unban' ||
        (event.topics.includes('ban') && event.kind !== 'device-ban')),
  );
}
