/** Questions that take a ban of the app for granted in a place where none is on record. */
import type { EventEntry, Knowledge, Place, StatusEntry } from '../../knowledge/knowledge.ts';
import type { Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import { selectEvents } from '../reports/select-events.ts';
import { hasTerm, type Query } from '../understanding/query.ts';
import { termSet } from '../understanding/words.ts';
import { APP_WORDS, only } from './status-question.ts';

const BAN =
  /\b(?:ban|bans|banned|banning|block|blocked|blocks|outlaw|outlawed|prohibit|prohibited|illegal)\b/;
const DETAILS = termSet('decide decision start date reason day year month first pass approve impose');

/** Words that make it a ban of something else, for some people only, or one that somebody merely wants. */
const OF_SOMETHING_ELSE =
  /\b(?:devices?|phones?|laptops?|networks?|wi ?-?fi|campus\w*|universit\w+|schools?|colleges?|employees?|officials?|staff|workers?|agenc\w+|contractors?|military|army|soldiers|kids?|child(?:ren)?|teens?|teenagers|minors|under[- ]?\d+s?|accounts?|ads?|advert\w*|videos?|content|posts?|livestream\w*|shop|lite|hashtags?|creators?|users?|streamers?|merger|purchase|sale|deal|transfers?|data|city|town|council)\b/;
const ONLY_THOUGHT_OF =
  /\b(?:not|never|no|without|if|would|could|should|might|may|can|will|want\w*|propos\w+|plan\w*|threat\w*|consider\w*|call\w*|petition\w*|bill|try|tried|trying|attempt\w*|almost|nearly|support\w*|oppos\w+|refus\w+|reject\w*|judge|court|going to|soon)\b|n't\b/;

/** The place itself, or one of its own offices that the records name, bans the app: "China blocked TikTok". */
const BANS_IT =
  /\b(?:ban|bans|banned|block|blocked|blocks|outlawed|prohibited) (?:tik ?tok|it|the app)\b|\btik ?tok (?:\w+ ){0,2}(?:banned|blocked|outlawed|prohibited|illegal)\b|\bban (?:on|of|against) (?:tik ?tok|it|the app)\b|\btik ?tok (?:ban|block)\b|\bshuts? (?:down |off )?tik ?tok\b/;

/** What follows narrows the ban: "from ministers' phones", "at the BBC", "for under-16s". */
const NARROWED =
  /^(?: (?:completely|fully|totally|entirely|again|too|also|there))* (?:from|at|among|during|inside|on(?! (?:the mainland|\d))|for(?! (?:every(?:one|body)|all\b|good|complete\b|total\b|the public|people|its (?:people|citizens)|ordinary|\w+ (?:months|weeks|days))))\b/;

const ASKED_FOR = new Set(['why', 'when', 'how-much', 'who', 'how', 'consequence']);

/** Whether nothing on record comes near to a ban there: no block, and no order, bill or suit for one. */
function isFarFromBan({ code }: Place, knowledge: Knowledge): boolean {
  return !selectEvents(knowledge, { places: [code] }).some(
    (event) =>
      event.places.includes(code) &&
      (event.kind === 'ban' ||
        event.kind === 'unban' ||
        (event.topics.includes('ban') && event.kind !== 'device-ban')),
  );
}

/** Whether the company's own doing, and no ban, keeps people from the app or a part of it. */
function isTheCompanysDoing({ code }: Place, { status }: StatusEntry, knowledge: Knowledge): boolean {
  if (status.app === 'never-offered' || status.app === 'withdrawn') return true;
  return (
    status.app === 'restricted' &&
    /\bTikTok itself\b/.test(status.appNote ?? '') &&
    !knowledge.events.some(({ kind, places }) => kind === 'ban' && places.includes(code))
  );
}

/** Whether what follows the ban makes it one of some people or in some house only. */
function isNarrowed({ folded }: Query): boolean {
  const ban = BANS_IT.exec(folded);
  return ban !== null && NARROWED.test(folded.slice(ban.index + ban[0].length));
}

/** Kinds of event after which a place without a block still may be said to have banned the app. */
const NEAR_A_BAN = new Set<EventEntry['kind']>(['ban', 'unban', 'order', 'law', 'ruling']);

/**
 * The reply with a sentence first that no block is on record, where the message says that a place blocked the app and
 * there was only talk of it: a request, a bill, a deadline.
 */
export function denyingTheBlock(reply: Reply, query: Query, knowledge: Knowledge): Reply {
  const [first, ...rest] = reply.blocks;
  const [code, ...others] = query.codes;
  const place = code === undefined ? undefined : knowledge.place(code);
  if (reply.kind !== 'answer' || first?.type !== 'headline' || !place || others.length > 0) return reply;
  if (
    !saysItIsBlocked(query) ||
    isNarrowed(query) ||
    knowledge.status(place.code)?.status.app !== 'available'
  )
    return reply;
  const isNear = selectEvents(knowledge, { places: [place.code] }).some(
    ({ kind, topics }) => NEAR_A_BAN.has(kind) && topics.includes('ban'),
  );
  const isOfPlace = knowledge.entry(reply.entries[0] ?? '')?.places.includes(place.code);
  // It says so itself.
  if (/^(?:No|Not|None|There is no)\b/.test(first.text)) return reply;
  if (isNear || !isOfPlace || reply.entries[0]?.startsWith('status-')) return reply;
  const text = `No block of TikTok in ${withArticle(place.name)} is on record. ${first.text}`;
  return { ...reply, blocks: [{ ...first, text }, ...rest] };
}

/** Whether a message says in so many words that the app was blocked. */
function saysItIsBlocked({ folded }: Query): boolean {
  return (
    /\b(?:banned|blocked|outlawed|shut(?: down)?) (?:tik ?tok|the app)\b|\btik ?tok (?:was|got|is|has been) (?:banned|blocked|outlawed|shut)\b/.test(
      folded,
    ) &&
    !OF_SOMETHING_ELSE.test(folded) &&
    !ONLY_THOUGHT_OF.test(folded.replace(/\bin may\b/g, ''))
  );
}

/** Whether a message claims, and does not only ask, that the place banned the app: "X banned TikTok in 2022, under which law?" */
function claimsBan(query: Query): boolean {
  const { folded } = query;
  return (
    !query.yesNo &&
    BANS_IT.test(folded) &&
    !OF_SOMETHING_ELSE.test(folded) &&
    !ONLY_THOUGHT_OF.test(folded.replace(/\bin may\b/g, ''))
  );
}

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
  if (!BAN.test(query.folded) || isNarrowed(query)) return false;
  const isPlain = ASKED_FOR.has(query.intent) && only(query, APP_WORDS, DETAILS);
  const claims = claimsBan(query);
  if (entry.status.app === 'available')
    return (isPlain || (claims && asksOfTheBan(query))) && isFarFromBan(place, knowledge);
  // Why it is not offered there is told by a record of its own.
  return (
    query.intent !== 'why' &&
    (isPlain || claims) &&
    asksOfTheBan(query) &&
    isTheCompanysDoing(place, entry, knowledge)
  );
}

/** Whether it asks of the ban itself: its date, its reason, its law, whether it goes on. */
function asksOfTheBan(query: Query): boolean {
  return (
    ASKED_FOR.has(query.intent) ||
    hasTerm(query, 'law', 'decision', 'reason') ||
    /\bstill\b/.test(query.folded)
  );
}
