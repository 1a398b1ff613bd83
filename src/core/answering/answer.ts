/** From a question to its reply: understand, see whether it is in scope, compute or look up, judge, compose. */

import type { Place } from '../../knowledge/knowledge.ts';
import { createCitations, sourcesOf } from '../citations.ts';
import { frameWords, subjectOf } from '../conversation.ts';
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Block, Choice, Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import type { SearchIndex } from '../search/index.ts';
import { type Candidate, rank } from '../search/rank.ts';
import { ENGLISH_NOTICE } from '../understanding/languages.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { fold, isCommonTerm } from '../understanding/words.ts';
import { awayness } from './bearing.ts';
import { choiceOf, composeAnswer, type Likeness } from './compose.ts';
import { explain } from './explain.ts';
import { backgroundOf, FOLLOW_UP_WORDS, isOfLastAnswer, withLastTurn } from './follow-up.ts';
import { BARS, type Bearing, confidenceOf, judge, type Verdict } from './judge.ts';
import { namesSubject, type OutOfScope, outOfScope, SCOPE_TEXT } from './scope.ts';
import { leadOf, measureOf } from './statements.ts';
import { tellingTheOpposite } from './opposites.ts';
import { computedAnswer } from './sets/computed-answer.ts';
import { emptyReply, STARTERS, smalltalkReply } from './smalltalk.ts';
import {
  ambiguousPlaceReply,
  asksAvailable,
  asksBeyondStatus,
  aspectOf,
  statusReply,
  takesBanForGranted,
  uncoveredPlaceReply,
} from './status-answer.ts';

export interface Answered {
  readonly reply: Reply;
  /** What the conversation carries on; absent where the message leaves it as it was. */
  readonly turn?: Turn;
}

interface Asked {
  readonly engine: Engine;
  readonly query: Query;
  readonly now: Date;
  readonly trail: string[];
  readonly last: Turn | undefined;
  /** Whether the question was completed from the last turn already. */
  readonly completed: boolean;
}

/** Answers one message of a conversation. `last` is its last turn; `explains` whether the reply says how it came about. */
export function answer(
  message: string,
  last: Turn | undefined,
  engine: Engine,
  now: Date,
  explains = true,
): Answered {
  const { knowledge, read } = engine;
  const talk = smalltalkReply(message, knowledge);
  if (talk) return { reply: talk };
  const first = read(message);
  if (!/\p{L}|\p{N}/u.test(first.text)) return { reply: emptyReply() };
  const trail: string[] = [];
  const query = withLastTurn(first, last, engine, trail);
  const asked: Asked = { engine, query, now, trail, last, completed: query !== first };
  const { reply, candidates } = decide(asked);
  const told = inAskersLanguage(reply, query);
  const explained = explains ? { ...told, explanation: explain(query, trail, candidates) } : told;
  return { reply: explained, turn: turnOf(query, explained) };
}

interface Decision {
  readonly reply: Reply;
  readonly candidates?: readonly Candidate[];
}

/** Beyond this a message that does not name TikTok is so far from a question on it that no place's status answers it. */
const FAR_AWAY = 1.4;

/** Beyond this a message that does not name TikTok is more likely talk between people than a question for a list. */
const VAGUE = 1.5;

function decide(asked: Asked): Decision {
  const { engine, query, trail, completed } = asked;
  const scope = outOfScope(query);
  const away = awayness(query);
  const flag = scope === 'other-app' && isOfLastAnswer(query, asked.last, engine) ? undefined : scope;
  const bearing: Bearing = { away, flagged: flag !== undefined };
  trail.push(
    `manner of asking: ${away.toFixed(2)} (above 0 leads away)${flag ? `; sounds like ${flag}` : ''}`,
  );
  if (flag === undefined) {
    const direct = directDecision(asked, away);
    if (direct) return { reply: direct };
  }
  const candidates = overviewsFirst(query, rank(query, engine.index));
  const isEmpty =
    query.named.size === 0 &&
    query.terms.every((term) => isPlaceTerm(term) || (query.codes.length === 0 && isCommonTerm(term)));
  const verdict = judge(candidates, query, { ...bearing, inThread: completed }, engine.index, isEmpty);
  if (flag !== undefined && verdict.kind !== 'answer') {
    trail.push(`out of scope: ${flag}; ${verdict.why}`);
    return { reply: outOfScopeReply(flag, asked, candidates), candidates };
  }
  const opposite = tellingTheOpposite(query, engine);
  if (opposite) {
    trail.push(`the records tell the opposite: read as "${opposite.query.text}"`);
    const told = judge(opposite.candidates, opposite.query, { away: 0, flagged: false }, engine.index);
    return {
      reply: contradicting(verdictReply(told, { ...asked, query: opposite.query })),
      candidates: opposite.candidates,
    };
  }
  const carried = withSubject(asked, candidates, bearing);
  if (carried) return carried;
  const fallback = statusFallback(asked, candidates, bearing);
  if (fallback) return { reply: fallback, candidates };
  return { reply: verdictReply(verdict, asked), candidates };
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
  return away < FAR_AWAY || namesSubject(query) ? statusDecision(asked) : undefined;
}

/** The reply that says first that what was asked did not come about. */
function contradicting(reply: Reply): Reply {
  const [first, ...rest] = reply.blocks;
  if (first?.type !== 'headline' || reply.kind !== 'answer') return reply;
  return { ...reply, blocks: [{ ...first, text: `Not by the records. ${first.text}` }, ...rest] };
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

const ASKS_FOR_PLANS = /\b(?:coming|plan\w*|propos\w*|soon|will|going to|new law|bill|draft|next year)\b/;
const ASKS_PAST = /\b(?:ever|was|were|been|did|used to|once|previously)\b/;

/** Below this confidence a wordy question on whether a place bans the app is answered with the place's status. */
const STATUS_FALLBACK = 0.72;

function statusFallback(
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

/** Above this confidence a question is taken to stand on its own. */
const STANDS_ALONE = 0.8;

/** The question read together with the subject of the last answer, where that makes it much clearer. */
function withSubject(asked: Asked, alone: readonly Candidate[], bearing: Bearing): Decision | undefined {
  const { engine, query, last, trail } = asked;
  if (!last || asked.completed || query.words.length > FOLLOW_UP_WORDS || query.named.size > 0)
    return undefined;
  const subject = subjectOf(last, engine.knowledge);
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

function statusDecision({ engine, query, trail, completed }: Asked): Reply | undefined {
  const { knowledge } = engine;
  const code = query.codes
    .map((at) => (at === 'EUROPE' ? 'EU' : at))
    .find((at) => knowledge.status(at) !== undefined);
  const place: Place | undefined = code === undefined ? undefined : knowledge.place(code);
  const entry = code === undefined ? undefined : knowledge.status(code);
  if (!place || !entry || query.codes.length > 2) return undefined;
  if (!completed && takesBanForGranted(query, place, entry, knowledge)) {
    trail.push(`takes a ban in ${place.code} for granted that is not on record`);
    return statusReply(knowledge, place, entry, 'app', { asked: 'banned', correct: true });
  }
  const aspect = aspectOf(query);
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
  });
}

function verdictReply(verdict: Verdict, { engine, query, trail }: Asked): Reply {
  const { knowledge, index } = engine;
  trail.push(`${verdict.kind}: ${verdict.why}`);
  if (verdict.kind === 'answer') {
    const { best, also } = overviewFirst(verdict, query, index);
    return composeAnswer({
      document: best.document,
      likeness: likenessOf(best, query),
      also: also.map(({ document }) => document),
      query,
      knowledge,
      index,
    });
  }
  const near = verdict.near.map(({ document }) => choiceOf(document.entry));
  if (verdict.kind === 'suggest') {
    return {
      kind: 'suggestions',
      blocks: [{ type: 'headline', text: 'I am not sure what you mean. Is it one of these?', cites: [] }],
      citations: [],
      entries: [],
      choices: near,
    };
  }
  const places = query.codes.filter((code) => knowledge.status(code) !== undefined);
  const about = places.map((code) => withArticle(knowledge.place(code)?.name ?? code)).join(' and ');
  return {
    kind: 'unknown',
    blocks: [
      {
        type: 'headline',
        text: `That is not in the knowledge${about === '' ? '' : `, as far as it covers ${about}`}. I only answer what its records say.`,
        cites: [],
      },
    ],
    citations: [],
    entries: [],
    choices:
      near.length > 0
        ? near
        : about === ''
          ? STARTERS.slice(0, 3)
          : [{ label: `TikTok in ${about}`, ask: `Is TikTok banned in ${about}?` }],
  };
}

/** How like a question is to a record's own, of those that ask for the same kind of thing where it asks for one. */
function likenessOf({ document, evidence }: Candidate, { intent }: Query): Likeness {
  const isKind = ASKS_FOR_A_STORY.has(intent) || ['when', 'who', 'how-much', 'how-many'].includes(intent);
  return {
    nearest: isKind ? evidence.asked : Math.max(evidence.title, evidence.question),
    title: document.passages[0]?.intent === intent ? evidence.title : 0,
  };
}

/** Kinds of question that one step of a story does not answer. */
const ASKS_FOR_A_STORY = new Set<Query['intent']>(['why', 'how', 'consequence', 'latest', 'timeline']);
/** Kinds of question that what is pending answers. */
const ASKS_AHEAD = new Set<Query['intent']>(['when', 'upcoming', 'latest']);
/** How far behind the best record one that suits the kind of question better may be, to go first. */
const WITHIN_REACH = { story: 1.6, pending: 4, thing: 3 } as const;
/** How much less of the question than the best record it may say. */
const SAYS_AS_MUCH = 0.05;

/** The verdict with the record first that suits the kind of question: an overview for a story, nothing pending for what is. */
function overviewFirst(
  { best, also }: Extract<Verdict, { kind: 'answer' }>,
  query: Query,
  index: SearchIndex,
): { readonly best: Candidate; readonly also: readonly Candidate[] } {
  const type = best.document.entry.type;
  const isStep = type === 'event' && ASKS_FOR_A_STORY.has(query.intent);
  const isPending = type === 'upcoming' && !ASKS_AHEAD.has(query.intent);
  if (query.intent === 'definition' && type !== 'concept') {
    const thing = also.find(
      ({ document, score }) =>
        document.entry.type === 'concept' &&
        query.named.has(document.entry.id) &&
        best.score - score <= WITHIN_REACH.thing,
    );
    if (thing) return { best: thing, also: [best, ...also.filter((other) => other !== thing)] };
  }
  if (type === 'answer' && !isAskedAlike(best, query)) {
    const alike = also.find(
      (other) =>
        other.document.entry.type === 'answer' &&
        isAskedAlike(other, query) &&
        best.score - other.score <= WITHIN_REACH.story,
    );
    if (alike) return { best: alike, also: [best, ...also.filter((other) => other !== alike)] };
  }
  if (!isStep && !isPending) return { best, also };
  const measure = measureOf(query, index);
  const said = leadOf(best.document, measure).value;
  const reach = isPending ? WITHIN_REACH.pending : WITHIN_REACH.story;
  const better = also.find(
    (other) =>
      best.score - other.score <= reach &&
      (isPending ? other.document.entry.type !== 'upcoming' : isOverview(other)) &&
      leadOf(other.document, measure).value >= said - SAYS_AS_MUCH,
  );
  if (!better) return { best, also };
  return { best: better, also: [best, ...also.filter((other) => other !== better)] };
}

/** Whether a record's title asks for the same kind of thing as the query. */
function isAskedAlike({ document }: Candidate, { intent }: Query): boolean {
  return document.passages[0]?.intent === intent;
}

function isOverview({ document }: Candidate): boolean {
  return document.entry.type === 'answer' || document.entry.type === 'concept';
}

function outOfScopeReply(
  scope: OutOfScope,
  { engine, query }: Asked,
  candidates: readonly Candidate[],
): Reply {
  const { knowledge } = engine;
  const ranked = ['prediction', 'advice', 'opinion'].includes(scope) ? candidates : [];
  const confidence = confidenceOf(ranked, query, { away: 0, flagged: false }, engine.index);
  const near = (confidence >= BARS.suggest ? ranked : []).slice(0, 3).map(({ document }) => document.entry);
  const status = query.codes.flatMap((code) => knowledge.status(code) ?? [])[0];
  const onRecord = scope === 'prediction' ? (status ?? (confidence >= 0.6 ? near[0] : undefined)) : undefined;
  const citations = createCitations(knowledge);
  const blocks: Block[] = [{ type: 'headline', text: SCOPE_TEXT[scope], cites: [] }];
  if (onRecord) {
    const cites = citations.cite(sourcesOf(knowledge, onRecord).slice(0, 2));
    blocks.push({ type: 'paragraph', text: `On record: ${onRecord.answer}`, cites });
  }
  return {
    kind: 'unknown',
    blocks,
    citations: citations.list,
    entries: onRecord ? [onRecord.id] : [],
    choices: near.length > 0 ? near.map(choiceOf) : startersFor(query, engine),
    ...(onRecord ? { asOf: onRecord.checked } : {}),
  };
}

/** What can be asked instead: on the place that was named, else in general. */
function startersFor(query: Query, { knowledge }: Engine): readonly Choice[] {
  const code = query.codes.find((at) => knowledge.status(at) !== undefined);
  if (code === undefined) return STARTERS.slice(0, 3);
  const name = knowledge.place(code)?.name ?? code;
  const ask = `Is TikTok banned in ${withArticle(name)}?`;
  return [
    { label: ask, ask },
    { label: `Timeline: ${name}`, ask: `/tiktok timeline ${code}` },
  ];
}

function inAskersLanguage(reply: Reply, query: Query): Reply {
  if (query.language === 'en' || reply.kind === 'smalltalk') return reply;
  const notice: Block = { type: 'notice', tone: 'info', text: ENGLISH_NOTICE[query.language], cites: [] };
  return { ...reply, blocks: [...reply.blocks, notice] };
}

/** A long table or timeline is about what was asked, not about its first row. */
function isList({ blocks, entries }: Reply): boolean {
  const second = blocks[1]?.type;
  return entries.length > LONG_LIST && (second === 'table' || second === 'timeline');
}

const LONG_LIST = 5;

function turnOf(query: Query, reply: Reply): Turn {
  const placeWords = new Set(
    query.places.flatMap(({ from, to }) => query.words.slice(from, to).map((word) => word.folded)),
  );
  return {
    places: query.codes,
    topics: [],
    entries: isList(reply) ? [] : reply.entries.slice(0, 5),
    intent: query.intent,
    choices: reply.choices.map(({ ask }) => ask),
    words: frameWords(fold(query.words.map((word) => word.folded).join(' ')), placeWords),
  };
}
