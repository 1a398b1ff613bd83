/** From a question to its reply: understand, see whether it is in scope, compute or look up, judge, compose. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Block, Reply } from '../reply.ts';
import type { Candidate } from '../search/rank.ts';
import { KINDS_OF_FACT } from '../understanding/intent.ts';
import { ENGLISH_NOTICE } from '../understanding/languages.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { isCommonTerm } from '../understanding/words.ts';
import { isOfLastAnswer, isOnAnotherApp, namesOnlyAnotherApp, scopeOf } from './another-app.ts';
import { followingOf, rankOf } from './as-read.ts';
import type { Asked, Completed } from './asked.ts';
import { awayness } from './bearing.ts';
import { definitionDecision } from './definition-decision.ts';
import { explain } from './explain.ts';
import { withLastTurn } from './follow-up.ts';
import { denyingTheBlock } from './granted-ban.ts';
import { outOfScopeReply } from './hold-back.ts';
import { confidenceOf, judge } from './judge.ts';
import type { Bearing } from './judge-features.ts';
import { laterStepReply, undoingFirst } from './later-step.ts';
import { nextEventsReply } from './next-events.ts';
import { sayingWhatIsNotTold } from './not-told.ts';
import { contradicting, tellingTheOpposite } from './opposites.ts';
import { asksForSet, asksSomething, mayBeStatus } from './own-words.ts';
import { sayingItIsNoLaw } from './planned-age.ts';
import { turnAfter, turnHeldBack } from './remembered.ts';
import { namesSubject, type OutOfScope } from './scope.ts';
import { computedAnswer } from './sets/computed-answer.ts';
import { emptyReply, smalltalkReply } from './smalltalk.ts';
import { uncoveredPlaceReply } from './status-answer.ts';
import { statusDecision, statusFallback } from './status-decision.ts';
import { aspectOf } from './status-question.ts';
import { isOffTheUntold, NOTHING_OF_THAT, staysOnSubject } from './untold.ts';
import { verdictReply } from './verdict-reply.ts';
import { ambiguousPlaceReply } from './which-place.ts';
import { answeredForTheWhole } from './wider-place.ts';

export interface Answered {
  readonly reply: Reply;
  /** What the conversation carries on; absent where the message leaves it as it was. */
  readonly turn?: Turn;
}

/** In what a message is answered. */
export interface Circumstances {
  readonly lastTurn: Turn | undefined;
  readonly engine: Engine;
  readonly now: Date;
  /** Takes down how the reply comes about. */
  readonly trail?: string[];
  /** Whether the reply says how it came about. */
  readonly explains?: boolean;
}

/** Answers one message of a conversation. `lastTurn` is what it carries; `explains` whether the reply says how it came about. */
export function answer(
  text: string,
  lastTurn: Turn | undefined,
  engine: Engine,
  now: Date,
  explains = true,
): Answered {
  const { knowledge, read } = engine;
  const talk = smalltalkReply(text, knowledge);
  if (talk) return { reply: talk };
  const first = read(text);
  if (!/\p{L}|\p{N}/u.test(first.text)) return { reply: emptyReply() };
  const next = nextEventsReply(first.folded, lastTurn, knowledge);
  if (next) return { reply: inAskersLanguage(next, first), turn: turnAfter(first, next, lastTurn) };
  const trail: string[] = [];
  const completed = withLastTurn(first, lastTurn, engine, trail);
  const circumstances = { lastTurn, engine, now, trail, explains };
  const answered = answerAsRead(completed, circumstances);
  if (tells(answered)) return answered;
  for (const { read: other, why, lead } of completed.otherwise ?? []) {
    const instead = answerAsRead(other, { ...circumstances, trail: [...trail, why] });
    if (tells(instead))
      return lead === undefined ? instead : { ...instead, reply: ledBy(lead, instead.reply) };
  }
  return answered;
}

/** The reply with a sentence before it that says what it does not tell. */
function ledBy(lead: string, reply: Reply): Reply {
  const [first, ...rest] = reply.blocks;
  if (first?.type !== 'headline') return reply;
  const text = `${lead} ${first.text.replace(/^(?:Yes|No)\. /, '')}`;
  return { ...reply, blocks: [{ ...first, text }, ...rest] };
}

const tells = ({ reply }: Answered): boolean => reply.kind === 'answer' || reply.kind === 'report';

/** Answers a message read in one way. */
export function answerAsRead(
  completed: Completed,
  { lastTurn, engine, now, trail = [], explains = false }: Circumstances,
): Answered {
  const { query, last } = completed;
  const asked: Asked = { ...completed, engine, now, trail };
  const { reply, candidates = [], isHeld = false } = decide(asked);
  const told = inAskersLanguage(reply, query);
  const explained = explains ? { ...told, explanation: explain(query, trail, candidates) } : told;
  return {
    reply: explained,
    turn: isHeld
      ? turnHeldBack(explained, last ?? lastTurn)
      : turnAfter(query, explained, lastTurn, {
          nearest: candidates[0]?.document.entry.id,
          standsAlone: !completed.completed,
        }),
  };
}

interface Decision {
  readonly reply: Reply;
  readonly candidates?: readonly Candidate[];
  /** Nothing was told, so the conversation stays on what it was about. */
  readonly isHeld?: boolean;
}

/** Beyond this a message that does not name TikTok is so far from a question on it that no place's status answers it. */
const FAR_AWAY = 3.2;

/** Beyond this a message that does not name TikTok is more likely talk between people than a question for a list. */
const VAGUE = 2.4;

/** What nobody knows is answered only where a record surely tells it; the reply says what is on record of it anyway. */
const NOBODY_KNOWS: ReadonlySet<OutOfScope> = new Set<OutOfScope>(['prediction', 'unknowable', 'opinion']);
const SURE_THOUGH_FLAGGED = 0.6;

function decide(asked: Asked): Decision {
  const { engine, query, trail, completed } = asked;
  const scope = scopeOf(asked);
  const away = awayness(query, engine.askedCounts);
  const said = asked.completed && namesOnlyAnotherApp(asked.message) ? asked.message : query;
  const flag = scope === 'other-app' && isOfLastAnswer(said, asked.last, engine) ? undefined : scope;
  const follows = followingOf(asked, engine);
  const bearing: Bearing = { away, flagged: flag !== undefined, ...(follows ? { follows } : {}) };
  trail.push(
    `manner of asking: ${away.toFixed(2)} (above 0 leads away)${flag ? `; sounds like ${flag}` : ''}`,
  );
  if (flag === undefined) {
    const direct = directDecision(asked, away);
    if (direct) return { reply: direct };
  }
  const candidates = overviewsFirst(query, rankOf(asked, engine));
  const isEmpty =
    query.named.size === 0 &&
    // "Why is there no TikTok in Hong Kong" has no content but its kind.
    !(query.codes.length > 0 && (query.intent === 'how' || KINDS_OF_FACT.has(query.intent))) &&
    query.terms.every((term) => isPlaceTerm(term) || (query.codes.length === 0 && isCommonTerm(term)));
  const inThread = completed && (!asked.isOnSubject || asksSomething(asked.message));
  const judged = judge(candidates, query, { ...bearing, inThread }, engine.index, isEmpty);
  const verdict = isOffTheUntold(judged, asked) ? NOTHING_OF_THAT : judged;
  const isBeside = flag === 'other-app' && isOnAnotherApp(asked.message, candidates[0], engine);
  const isGuess =
    flag !== undefined &&
    NOBODY_KNOWS.has(flag) &&
    confidenceOf(candidates, query, bearing, engine.index) < SURE_THOUGH_FLAGGED;
  if (flag !== undefined && (verdict.kind !== 'answer' || isBeside || isGuess)) {
    trail.push(`out of scope: ${flag}; ${verdict.why}`);
    return { reply: outOfScopeReply(flag, asked, candidates), candidates, isHeld: true };
  }
  const opposed = oppositeDecision(asked, candidates);
  if (opposed) return opposed;
  const fallback = mayBeStatus(asked) && statusFallback(asked, candidates, bearing);
  if (fallback) return { reply: fallback, candidates };
  const whole = verdict.kind === 'answer' || isEmpty ? undefined : answeredForTheWhole(asked, bearing);
  if (whole) return whole;
  const told =
    laterStepReply(verdict, candidates, asked) ??
    undoingFirst(verdictReply(verdict, asked), query, engine.knowledge);
  const denied = sayingItIsNoLaw(denyingTheBlock(told, query, engine.knowledge), query, engine.knowledge);
  const reply = sayingWhatIsNotTold(denied, { ...query, text: asked.message.text }, engine);
  return {
    reply,
    candidates,
    isHeld: verdict.kind !== 'answer' && staysOnSubject(asked),
  };
}

/** The records tell the opposite of what the question takes for granted. */
function oppositeDecision(asked: Asked, candidates: readonly Candidate[]): Decision | undefined {
  const { engine, query, trail } = asked;
  const opposite = tellingTheOpposite(query, candidates[0], engine);
  if (!opposite) return undefined;
  trail.push(`the records tell the opposite: read as "${opposite.query.text}"`);
  const turned = { away: awayness(opposite.query, engine.askedCounts), flagged: false };
  const told = judge(opposite.candidates, opposite.query, turned, engine.index);
  const { best } = opposite;
  const chosen =
    told.kind === 'answer'
      ? { ...told, best, also: told.also.filter((one) => one !== best && one.score <= best.score) }
      : told;
  return {
    reply: contradicting(verdictReply(chosen, { ...asked, query: opposite.query }), opposite.told),
    candidates: opposite.candidates,
  };
}

/** What needs no search: which place is meant, that nothing is known of it, a computed list, a place's status. */
function directDecision(asked: Asked, away: number): Reply | undefined {
  const { engine, query, now, trail } = asked;
  const { knowledge, gazetteer } = engine;
  const ambiguous = query.places.find(({ codes }) => codes.length > 1);
  if (ambiguous && aspectOf(query) !== undefined)
    return ambiguousPlaceReply(ambiguous.codes, query, gazetteer);
  const uncovered = query.codes.find((code) => !isCovered(code, engine));
  if (uncovered !== undefined && query.codes.length === 1) {
    trail.push(`no record concerns ${uncovered}`);
    return uncoveredPlaceReply(uncovered, gazetteer, knowledge);
  }
  const definition = definitionDecision(asked);
  if (definition) return definition;
  const set =
    asksForSet(asked) &&
    computedAnswer({ query, knowledge, gazetteer, now, isVague: away > VAGUE && !namesSubject(query) });
  if (set) {
    trail.push('computed from the records');
    return set;
  }
  if (!mayBeStatus(asked)) return undefined;
  return away < FAR_AWAY || namesSubject(query) ? statusDecision(asked) : undefined;
}

/** A question with a single telling word ("is it getting banned?") wants the overview, not one event that has the word. */
function overviewsFirst(query: Query, candidates: readonly Candidate[]): readonly Candidate[] {
  const telling = query.terms.filter((term) => !isCommonTerm(term));
  if (telling.length > 1 || query.codes.length > 0 || query.named.size > 0) return candidates;
  const overviews = candidates.filter(({ document }) => ['answer', 'concept'].includes(document.entry.type));
  return overviews.length === 0
    ? candidates
    : [...overviews, ...candidates.filter((one) => !overviews.includes(one))];
}

function isCovered(code: string, { knowledge }: Engine): boolean {
  if (knowledge.within(code).length > 1) return true;
  return knowledge.entries.some((entry) => entry.places.includes(code));
}

function inAskersLanguage(reply: Reply, query: Query): Reply {
  if (query.language === 'en' || reply.kind === 'smalltalk') return reply;
  const notice: Block = { type: 'notice', tone: 'info', text: ENGLISH_NOTICE[query.language], cites: [] };
  return { ...reply, blocks: [...reply.blocks, notice] };
}
