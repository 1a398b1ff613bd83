/** Where a question asks how something stands or ended and the nearest record tells how it began: the later step first. */
import type { EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import type { Reply } from '../reply.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import type { Asked } from './asked.ts';
import type { Verdict } from './judge.ts';
import { areTied } from './judge-features.ts';
import { contradicts } from './opposites.ts';
import { onDate } from './phrases.ts';
import { statusReply } from './status-answer.ts';
import { suitingFirst } from './suiting-record.ts';
import { saysDone, tellsOf } from './tells-of.ts';
import { verdictReply } from './verdict-reply.ts';

/** It takes for granted, or asks, that a thing goes on. */
const GOES_ON =
  /\b(?:still|permanent(?:ly)?|for good|for ?ever|anymore|any longer|to this day|(?:full|whole|entire) (?:\d+|[a-z]+) (?:days|weeks|months|years))\b|^(?:so |but |and )*is\b.*\b(?:in force|in effect|in place)\b/;
/** It takes for granted, or asks, that a thing was undone. */
const UNDONE =
  /\b(?:lift(?:ed|ing)?|restor(?:ed?|ing)|unban(?:ned)?|unblock(?:ed)?|revers(?:ed|al)|overturn(?:ed)?|annul(?:led)?|struck (?:\w+ )?down|set aside|quash(?:ed)?|repeal(?:ed)?|scrapped|revoked|dropped|thrown out|tossed|dead|available again|back again|back on(?:line)?)\b|\b(?:is|was|be|been) (?:\w+ )?over\b(?= ?(?:yet|now|already|by now)?\W*$)/;
/** It asks how a thing ended. */
const ENDED =
  /\b(?:in the end|end(?:ed)? up(?! (?:\w+ )?(?:ban|block|su|fin|order)ing)|eventually|what (?:came|became) of|outcome|let it (?:live|go ahead|proceed))\b/;
/** Of the undoings those by which a block is simply over; courts undo it otherwise. */
const IS_OVER = /\b(?:lift|restor|unban|unblock|available again|back)\w*|\bover\b/;
const NEGATED = /\b(?:not|never|no|without|nobody)\b|n't\b/;
/** Ways of asking that lead a claim on to its confirmation: "…, right?". */
const TAG = /\b(?:right|correct|yes|true|no|(?:is|was|has|does|did|do)n'?t it)\W*$/;

/** It asks what the courts or the law say of it. */
const OF_COURTS = /\b(?:courts?|judges?|legal|illegal|lawful|unlawful|constitutional|unconstitutional)\b/;

/** Kinds of event that a matter may go on from. */
const STEPS = new Set<EventEntry['kind']>([
  'lawsuit',
  'bill',
  'order',
  'ruling',
  'investigation',
  'law',
  'ban',
]);
/** Kinds of event that decide a matter. */
const DECISIVE = new Set<EventEntry['kind']>([
  'ruling',
  'settlement',
  'unban',
  'law',
  'commitment',
  'agreement',
  'order',
]);
/** Topics that two steps of one matter share at the least. */
const SHARED_TOPICS = 2;

/** Whether an event blocks the app for everyone in a place. */
function isBlock({ kind, topics }: EventEntry): boolean {
  return kind === 'ban' || (kind === 'order' && topics.includes('ban'));
}

/** Events after another that are tied to it and concern its first place, oldest first. */
function laterSteps(event: EventEntry, knowledge: Knowledge): readonly EventEntry[] {
  return knowledge.events
    .filter(
      (other) =>
        other.date.first > event.date.last &&
        (event.related.includes(other.id) || other.related.includes(event.id)) &&
        other.places.includes(event.places[0] ?? ''),
    )
    .sort((a, b) => (a.date.first < b.date.first ? -1 : 1));
}

/** The event that ended a block; undefined where none is on record. */
function endOf(block: EventEntry, knowledge: Knowledge): EventEntry | undefined {
  return laterSteps(block, knowledge).find(({ kind }) => kind === 'unban');
}

/** How many times the app was blocked in a place. */
function blocksOf(code: string, { events }: Knowledge): number {
  return events.filter(({ kind, places }) => kind === 'ban' && places[0] === code).length;
}

/** The steps that decided the matter of an event after it, in their order. */
function decisionsAfter(event: EventEntry, knowledge: Knowledge): readonly EventEntry[] {
  const decisions = new Set<EventEntry>();
  const from = [event];
  for (const step of from) {
    for (const next of laterSteps(step, knowledge)) {
      const shared = next.topics.filter((topic) => event.topics.includes(topic)).length;
      if (decisions.has(next) || !DECISIVE.has(next.kind)) continue;
      if (shared < Math.min(SHARED_TOPICS, event.topics.length)) continue;
      decisions.add(next);
      from.push(next);
    }
  }
  return [...decisions].sort((a, b) => (a.date.first < b.date.first ? -1 : 1));
}

/** "No, it ended on 26 January 2026.", "Yes, on …"; empty where the question is no yes or no, or has a date of its own. */
function yesOrNo(block: EventEntry, end: EventEntry | undefined, { folded, yesNo, years }: Query): string {
  const date = block.until ?? end?.date;
  if (date === undefined || (!yesNo && !TAG.test(folded))) return '';
  if (GOES_ON.test(folded)) return `No, it ended ${onDate(date)}.`;
  const told = [block.date.written, date.written].map((written) => written.slice(0, 4));
  if (NEGATED.test(folded) || !IS_OVER.test(folded) || years.some((year) => !told.includes(year))) return '';
  return `Yes, ${onDate(date)}.`;
}

function opening(text: string, reply: Reply): Reply {
  const [first, ...rest] = reply.blocks;
  if (first?.type !== 'headline' || text === '') return reply;
  return { ...reply, blocks: [{ ...first, text: `${text} ${first.text}` }, ...rest] };
}

/** The reply with the record's own answer first, whatever sentence of it or of others shares more words with the question. */
function answerFirst(answer: string, reply: Reply): Reply {
  const [first, second, ...rest] = reply.blocks;
  if (first?.type !== 'headline' || second?.type !== 'paragraph' || second.text !== answer) return reply;
  return { ...reply, blocks: [{ ...second, type: 'headline' }, { ...first, type: 'paragraph' }, ...rest] };
}

/** The reply from a later event, with the records that were found behind it. */
function toldFrom(
  later: EventEntry,
  verdict: Extract<Verdict, { kind: 'answer' }>,
  candidates: readonly Candidate[],
  asked: Asked,
): Reply | undefined {
  const document = asked.engine.index.byId(later.id);
  if (!document) return undefined;
  const best = candidates.find((one) => one.document === document) ?? { ...verdict.best, document };
  const also = [verdict.best, ...verdict.also].filter((one) => one.document !== document);
  const reply = verdictReply({ ...verdict, best, also }, asked);
  const [first, second] = reply.blocks;
  // A sentence of another record went first; alone, the later event tells itself.
  return first?.type === 'headline' && second?.type === 'paragraph' && second.text === later.answer
    ? answerFirst(later.answer, verdictReply({ ...verdict, best, also: [] }, asked))
    : reply;
}

/** How far behind an overview the step may be that it goes back to. */
const STEP_WITHIN = 1;

/** The step that the question goes on from: the best record, or the one close behind an overview that names its undoing by whom. */
function stepAskedOf(
  best: Candidate,
  candidates: readonly Candidate[],
  { folded, intent, years }: Query,
): EventEntry | undefined {
  const isStep = ({ document: { entry } }: Candidate): boolean =>
    entry.type === 'event' && STEPS.has(entry.kind);
  const close = (one: Candidate): boolean =>
    best.score - one.score <= STEP_WITHIN && one.evidence.year > 0 && areTied(best, one);
  const asksOfOneStep = intent === 'who' && years.length > 0 && UNDONE.test(folded);
  const step =
    isStep(best) || !asksOfOneStep ? best : (candidates.find((one) => isStep(one) && close(one)) ?? best);
  const { entry } = step.document;
  return entry.type === 'event' && STEPS.has(entry.kind) ? entry : undefined;
}

/**
 * The reply that begins with what became of a matter, where the question asks for that or takes it for granted and the
 * best record is an earlier step; undefined where it is not, or no later step is on record.
 */
export function laterStepReply(
  verdict: Verdict,
  candidates: readonly Candidate[],
  asked: Asked,
): Reply | undefined {
  const { engine, query, trail } = asked;
  const { knowledge } = engine;
  if (verdict.kind !== 'answer' || query.background !== undefined) return undefined;
  const chosen = suitingFirst(verdict, query, engine.index);
  const { folded } = query;
  const step = stepAskedOf(chosen.best, candidates, query);
  if (!step) return undefined;
  const goesOn = GOES_ON.test(folded) && !(/\bpermanent/.test(folded) && /\bpermanent/i.test(step.answer));
  const asksForEnd = ENDED.test(folded) && query.intent !== 'why';
  if (!goesOn && !asksForEnd && !UNDONE.test(folded)) return undefined;
  const told = { ...verdict, best: chosen.best, also: chosen.also };
  const status = knowledge.status(step.places[0] ?? '');
  const place = knowledge.place(step.places[0] ?? '');
  if (isBlock(step) && status && place && !OF_COURTS.test(folded)) {
    const end = endOf(step, knowledge);
    if (end && goesOn && query.years.length === 0 && blocksOf(place.code, knowledge) > 1) {
      trail.push(`how it stands in ${place.code} goes before one block of several`);
      return statusReply(knowledge, place, status, 'app', { asked: 'banned', still: true });
    }
    if (end) {
      trail.push(`${step.id} was ended by ${end.id}`);
      const reply = toldFrom(end, told, candidates, asked);
      return reply && opening(yesOrNo(step, end, query), reply);
    }
    if (goesOn && step.kind === 'ban' && query.yesNo && status.status.app !== 'available') {
      trail.push(`how it stands in ${place.code} goes before ${step.id}`);
      return statusReply(knowledge, place, status, 'app', { asked: 'banned' });
    }
    if (status.status.app !== 'available') return undefined;
  }
  const decisions = decisionsAfter(step, knowledge);
  if (!asksForEnd && !goesOn && tellsOf(step, UNDONE)) return undefined;
  const last = decisions.at(-1);
  const undone = decisions.findLast((one) => tellsOf(one, UNDONE));
  const asksForLast = asksForEnd || goesOn || (last !== undefined && contradicts(last, query));
  const decision = asksForLast ? last : undone;
  if (!decision) return undefined;
  trail.push(`${step.id} was followed by ${decision.id}`);
  const reply = toldFrom(decision, told, candidates, asked);
  return reply && contradicts(decision, query) ? opening('Not by the records.', reply) : reply;
}

/** The opening of a fact that points back to another. */
const POINTS_BACK = /^(?:it|he|she|they|this|that|these|those|the (?:court|judge|order|ban|law|company))\b/i;

/** The reply with the fact first that tells of the undoing that is asked about, where its first sentence does not. */
export function undoingFirst(reply: Reply, { folded }: Query, knowledge: Knowledge): Reply {
  const [first, ...rest] = reply.blocks;
  if (reply.kind !== 'answer' || first?.type !== 'headline' || !UNDONE.test(folded)) return reply;
  if (knowledge.entry(reply.entries[0] ?? '')?.type !== 'event') return reply;
  const facts = rest.find((block) => block.type === 'facts' && block.title === undefined);
  if (facts?.type !== 'facts' || saysDone(first.text, UNDONE)) return reply;
  const deed = UNDONE.exec(folded)?.[0] ?? '';
  const told = facts.items.find(
    ({ text }) =>
      !POINTS_BACK.test(text) && saysDone(text, UNDONE) && text.toLowerCase().includes(deed.slice(0, 4)),
  );
  if (!told) return reply;
  return {
    ...reply,
    blocks: [
      { ...first, text: told.text, cites: told.cites },
      { type: 'paragraph', text: first.text, cites: first.cites },
      ...rest.map((block) =>
        block === facts ? { ...facts, items: facts.items.filter((item) => item !== told) } : block,
      ),
    ],
  };
}
