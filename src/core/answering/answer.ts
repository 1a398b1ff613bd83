/** From a question to its reply: understand, see whether it is in scope, compute or look up, judge, compose. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Block, Reply } from '../reply.ts';
import { type Candidate, rank } from '../search/rank.ts';
import { KINDS_OF_FACT } from '../understanding/intent.ts';
import { ENGLISH_NOTICE } from '../understanding/languages.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { isCommonTerm, isStopWord } from '../understanding/words.ts';
import type { Asked } from './asked.ts';
import { awayness } from './bearing.ts';
import { definitionDecision } from './definition-decision.ts';
import { explain } from './explain.ts';
import { backgroundOf, FOLLOW_UP_WORDS, isOfLastAnswer, withLastTurn } from './follow-up.ts';
import { denyingTheBlock } from './granted-ban.ts';
import { outOfScopeReply } from './hold-back.ts';
import { rankInThread } from './in-thread.ts';
import { confidenceOf, judge } from './judge.ts';
import type { Bearing } from './judge-features.ts';
import { laterStepReply, undoingFirst } from './later-step.ts';
import { nextEventsReply } from './next-events.ts';
import { sayingWhatIsNotTold } from './not-told.ts';
import { contradicting, tellingTheOpposite } from './opposites.ts';
import { sayingItIsNoLaw } from './planned-age.ts';
import { turnAfter, turnHeldBack } from './remembered.ts';
import { namesSubject, type OutOfScope, otherAppIn, outOfScope } from './scope.ts';
import { computedAnswer } from './sets/computed-answer.ts';
import { emptyReply, smalltalkReply } from './smalltalk.ts';
import { uncoveredPlaceReply } from './status-answer.ts';
import { statusDecision, statusFallback } from './status-decision.ts';
import { aspectOf } from './status-question.ts';
import { subjectOf } from './subject.ts';
import { verdictReply } from './verdict-reply.ts';
import { ambiguousPlaceReply } from './which-place.ts';
import { answeredForTheWhole } from './wider-place.ts';

export interface Answered {
  readonly reply: Reply;
  /** What the conversation carries on; absent where the message leaves it as it was. */
  readonly turn?: Turn;
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
  const completion = withLastTurn(first, lastTurn, engine, trail);
  const { query, last } = completion;
  const asked: Asked = { ...completion, engine, now, trail };
  const { reply, candidates = [], isHeld = false } = decide(asked);
  const told = inAskersLanguage(reply, query);
  const explained = explains ? { ...told, explanation: explain(query, trail, candidates) } : told;
  return {
    reply: explained,
    turn: isHeld
      ? turnHeldBack(explained, last ?? lastTurn)
      : turnAfter(query, explained, lastTurn, candidates[0]?.document.entry.id),
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

function decide(asked: Asked): Decision {
  const { engine, query, trail, completed } = asked;
  const scope = scopeOf(asked);
  const away = awayness(query, engine.askedCounts);
  const said = asked.completed && namesOnlyAnotherApp(asked.message) ? asked.message : query;
  const flag = scope === 'other-app' && isOfLastAnswer(said, asked.last, engine) ? undefined : scope;
  const bearing: Bearing = { away, flagged: flag !== undefined };
  trail.push(
    `manner of asking: ${away.toFixed(2)} (above 0 leads away)${flag ? `; sounds like ${flag}` : ''}`,
  );
  if (flag === undefined) {
    const direct = directDecision(asked, away);
    if (direct) return { reply: direct };
  }
  const candidates = overviewsFirst(query, rankFor(asked));
  const isEmpty =
    query.named.size === 0 &&
    // "Why is there no TikTok in Hong Kong" has no content but its kind.
    !(query.codes.length > 0 && (query.intent === 'how' || KINDS_OF_FACT.has(query.intent))) &&
    query.terms.every((term) => isPlaceTerm(term) || (query.codes.length === 0 && isCommonTerm(term)));
  const inThread = completed && (!asked.isOnSubject || asksSomething(asked.message));
  const verdict = judge(candidates, query, { ...bearing, inThread }, engine.index, isEmpty);
  if (flag !== undefined && verdict.kind !== 'answer') {
    trail.push(`out of scope: ${flag}; ${verdict.why}`);
    return { reply: outOfScopeReply(flag, asked, candidates), candidates, isHeld: true };
  }
  const opposite = tellingTheOpposite(query, candidates[0], engine);
  if (opposite) {
    trail.push(`the records tell the opposite: read as "${opposite.query.text}"`);
    const turned = { away: awayness(opposite.query, engine.askedCounts), flagged: false };
    const told = judge(opposite.candidates, opposite.query, turned, engine.index);
    return {
      reply: contradicting(verdictReply(told, { ...asked, query: opposite.query }), opposite.told),
      candidates: opposite.candidates,
    };
  }
  const carried = withSubject(asked, candidates, bearing);
  if (carried) return carried;
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

/** Whether the conversation stays on its subject: not where something else was asked about, though nothing is known of it. */
function staysOnSubject({ last, message, query, completed }: Asked): boolean {
  const hasLeft = message.unknown.length > 0 || (completed && query === message);
  return last !== undefined && last.entries.length > 0 && !hasLeft;
}

/** Scope is judged on the message itself; only whether it goes on about TikTok is told by what it is completed to. */
function scopeOf({ query, message, completed }: Asked): OutOfScope | undefined {
  const scope = outOfScope(message);
  return completed && scope === 'other-app' && !namesOnlyAnotherApp(message) ? outOfScope(query) : scope;
}

/** "And Instagram?": nothing is asked but what another app or company does. */
function namesOnlyAnotherApp({ folded, words }: Query): boolean {
  const app = otherAppIn(folded);
  return !words.some((word) => word.folded !== app && !isStopWord(word.folded) && !isCommonTerm(word.term));
}

function rankFor({ query, message, last, engine, isOnSubject }: Asked): readonly Candidate[] {
  return last && isOnSubject ? rankInThread(query, message, last, engine) : rank(query, engine.index);
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
  const set = computedAnswer({
    query,
    knowledge,
    gazetteer,
    now,
    isVague: away > VAGUE && !namesSubject(query),
  });
  if (set) {
    trail.push('computed from the records');
    return set;
  }
  if (!mayBeStatus(asked)) return undefined;
  return away < FAR_AWAY || namesSubject(query) ? statusDecision(asked) : undefined;
}

/** "Was it even legal": of what was last told, not of the app today. */
const OF_WHAT_WAS =
  /\b(?:was|were|had) (?:it|that|this|they|the \w+)\b.*\b(?:legal|illegal|lawful|unlawful|constitutional|unconstitutional)\b/;

/** A follow-up is on how things stand only by its own words: those of the subject say nothing of what is asked. */
function mayBeStatus({ isOnSubject, message, query }: Asked): boolean {
  if (!isOnSubject) return true;
  if (OF_WHAT_WAS.test(message.folded)) return false;
  const own: Query = { ...message, places: query.places, codes: query.codes };
  return message.yesNo || message.intent === 'status' || aspectOf(own) !== undefined;
}

/** Whether a message asks at all, or is a remark that stands in the conversation. */
function asksSomething({ text, intent, yesNo }: Query): boolean {
  return yesNo || intent !== 'what' || text.includes('?');
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

/** Above this confidence a question is taken to stand on its own. */
const STANDS_ALONE = 0.9;

/** The question read together with the subject of the last answer, where that makes it much clearer. */
function withSubject(asked: Asked, alone: readonly Candidate[], bearing: Bearing): Decision | undefined {
  const { engine, query, last, trail } = asked;
  if (!last || asked.completed || query.words.length > FOLLOW_UP_WORDS || query.named.size > 0)
    return undefined;
  const subject = subjectOf(last, engine);
  const confidence = confidenceOf(alone, query, bearing, engine.index);
  if (subject === undefined || confidence >= STANDS_ALONE) return undefined;
  const joined = engine.read(`${query.text} (${subject})`);
  const both: Query = {
    ...joined,
    intent: query.intent,
    yesNo: query.yesNo,
    folded: query.folded,
    language: query.language,
    background: backgroundOf(joined, query),
  };
  const candidates = rank(both, engine.index);
  const verdict = judge(candidates, both, bearing, engine.index);
  if (verdict.kind !== 'answer' || confidenceOf(candidates, both, bearing, engine.index) <= confidence)
    return undefined;
  trail.push(`read together with the subject of the last answer: "${subject}"`);
  return { reply: verdictReply(verdict, { ...asked, query: both }), candidates };
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
