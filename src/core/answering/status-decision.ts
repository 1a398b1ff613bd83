/** Whether a question is answered by how things stand in a place. */
import type { Knowledge, Place } from '../../knowledge/knowledge.ts';
import type { Reply } from '../reply.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import type { Asked } from './asked.ts';
import { takesBanForGranted } from './granted-ban.ts';
import { confidenceOf } from './judge.ts';
import type { Bearing } from './judge-features.ts';
import { namesSubject } from './scope.ts';
import { statusReply } from './status-answer.ts';
import {
  asksAvailable,
  asksBeyondStatus,
  asksForAnyRestriction,
  asksIfStill,
  aspectOf,
} from './status-question.ts';

const ASKS_FOR_PLANS = /\b(?:coming|plan\w*|propos\w*|soon|will|going to|new law|bill|draft|next year)\b/;
const ASKS_PAST = /\b(?:ever|was|were|been|did|used to|once|previously)\b/;

/** Below this confidence a wordy question on whether a place bans the app is answered with the place's status. */
const STATUS_FALLBACK = 0.72;

/** The status of the one place named, where no record answers surely and the question asks whether it bans the app. */
export function statusFallback(
  { engine, query, trail }: Asked,
  candidates: readonly Candidate[],
  bearing: Bearing,
): Reply | undefined {
  const { knowledge } = engine;
  const [code, ...others] = query.codes;
  if (code === undefined || others.length > 0 || query.intent !== 'status' || query.named.size > 0)
    return undefined;
  if (!namesSubject(query) || asksBeyondStatus(query)) return undefined;
  if (!/\b(?:ban|banned|legal|illegal|allowed|available|blocked|forbidden)\b/.test(query.folded))
    return undefined;
  if (
    /\b(?:under[- ]?\d+|\d{1,2}[- ]?(?:yr|year)s?|kids?|child(?:ren)?|teens?|minors|schools?|universit|campus|law|fine|sue)/.test(
      query.folded,
    )
  )
    return undefined;
  const place = knowledge.place(code);
  const entry = knowledge.status(code);
  if (!place || !entry || confidenceOf(candidates, query, bearing, engine.index) >= STATUS_FALLBACK)
    return undefined;
  trail.push(`no record answers it surely; it asks whether ${code} bans the app`);
  return statusReply(knowledge, place, entry, 'app', {
    asked: asksAvailable(query) ? 'available' : 'banned',
    past: ASKS_PAST.test(query.folded),
  });
}

/** "Which apps", "which judges": a list of things that no place's status is. */
const ASKS_FOR_THINGS =
  /\b(?:which|what) (?:other |else )?(?:\w+ )?(?:apps|platforms|services|judges?|courts?|compan(?:y|ies)|people|persons?|ministers?|agenc(?:y|ies)|universit(?:y|ies)|governments?|govts?|countries|nations|institutions)\b/;

/** The code whose status is asked about: of two the one within the other ("France's block in New Caledonia"). */
function codeAsked({ codes }: Query, knowledge: Knowledge): string | undefined {
  const known = codes
    .map((code) => (code === 'EUROPE' ? 'EU' : code))
    .filter((code) => knowledge.status(code) !== undefined);
  return known.find((code) => known.some((other) => knowledge.place(code)?.in.includes(other))) ?? known[0];
}

/** The question at the end of a message that first tells of a ban of the app: "X blocked TikTok after Y, is it still blocked?" */
const CLOSING =
  /\b(?:ban|bans|banned|blocks?|blocked|suspends?|suspended|restricts?|restricted) (?:tik ?tok|the app)\b.*[,;.?!-] ?(?:so |but |and )?((?:is|are|can|does|do) (?:it|tik ?tok|people|the app)\b.*)$/;

/** The question with its closing part alone and the place; undefined where it has none that asks of the app's status. */
function closingQuestion({ query, engine }: Asked): Query | undefined {
  const [code, ...others] = query.codes;
  const closing = CLOSING.exec(query.folded)?.[1];
  if (code === undefined || others.length > 0 || closing === undefined || query.yesNo) return undefined;
  if (/\b(?:laws?|bills?|orders?|rules?|accounts?|videos?|devices?|phones?)\b/.test(query.folded))
    return undefined;
  const place = engine.gazetteer.nameOf(code);
  const read = engine.read(`${closing.replace(/\W+$/, '').replace(/\bit\b/, 'TikTok')} in ${place}?`);
  return aspectOf(read) === 'app' ? read : undefined;
}

/** The status of the place named, where the question asks for that and nothing else. */
export function statusDecision(asked: Asked): Reply | undefined {
  const closing = closingQuestion(asked);
  return statusOf(asked) ?? (closing && statusOf({ ...asked, query: closing }));
}

function statusOf({ engine, query, trail, completed }: Asked): Reply | undefined {
  const { knowledge } = engine;
  const code = codeAsked(query, knowledge);
  const place: Place | undefined = code === undefined ? undefined : knowledge.place(code);
  const entry = code === undefined ? undefined : knowledge.status(code);
  if (!place || !entry || query.codes.length > 2) return undefined;
  if (!completed && takesBanForGranted(query, place, entry, knowledge)) {
    trail.push(`takes a ban in ${place.code} for granted that is not on record`);
    return statusReply(knowledge, place, entry, 'app', { asked: 'banned', correct: true });
  }
  const aspect = aspectOf(query);
  if (!completed && ASKS_FOR_THINGS.test(query.folded)) return undefined;
  if (asksBeyondStatus(query) || (aspect === 'age' && ASKS_FOR_PLANS.test(query.folded))) return undefined;
  if (
    aspect === undefined ||
    !(query.yesNo || ['status', 'what', 'latest', 'definition', 'list'].includes(query.intent))
  ) {
    return undefined;
  }
  trail.push(`status of ${place.code}: ${aspect}`);
  return statusReply(knowledge, place, entry, aspect, {
    asked: asksAvailable(query) ? 'available' : 'banned',
    past: ASKS_PAST.test(query.folded),
    still: asksIfStill(query),
    anyRestriction: asksForAnyRestriction(query),
  });
}
