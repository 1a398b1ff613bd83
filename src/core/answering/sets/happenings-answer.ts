/** What happened in a span of time or lately. */

import { showDate } from '../../../knowledge/partial-date.ts';
import { createCitations, newestCheck, sourcesOf } from '../../citations.ts';
import { readSpan, showSpan } from '../../commands/spans.ts';
import type { Block, Reply } from '../../reply.ts';
import { counted, listed, withArticle } from '../../reports/parts.ts';
import { selectEvents } from '../../reports/select-events.ts';
import { contentTerms, isCommonTerm, termOf } from '../../understanding/words.ts';
import { answerFrom } from '../answer-from.ts';
import { stepOf } from '../story.ts';
import type { SetQuestion } from './set-question.ts';

const EVENT_WORDS = new Set(
  'new late latest news recent recently update change changed event timeline history month week year day last past next regulation regulate law rule development story summary world thing chronology date major key main important general catch since'
    .split(' ')
    .map(termOf),
);

const SPAN_ROWS = 12;

const WHAT_HAPPENED =
  /\bwhat (?:has |have |all )?(?:happened|changed|went on|took place|occurred|was going on|did .{1,30} do)\b/;

/** What happened in a span of time or lately, for places and topics if any are named. */
export function happeningsAnswer(question: SetQuestion): Reply | undefined {
  const { query, knowledge, now, gazetteer } = question;
  const asksWhatHappened = WHAT_HAPPENED.test(query.folded);
  if (query.intent !== 'latest' && query.intent !== 'timeline' && !asksWhatHappened) return undefined;
  const span = readSpan(query.folded, now);
  const asksForStory =
    query.intent === 'timeline' || (asksWhatHappened && span === undefined && query.codes.length > 0);
  if (asksWhatHappened && span === undefined && query.intent !== 'latest' && !asksForStory) return undefined;
  const topics = knowledge.topics.filter((topic) =>
    [topic.name, ...topic.names].some((name) => {
      const words = contentTerms(name);
      return words.length > 0 && words.every((word) => query.terms.includes(word));
    }),
  );
  const topicTerms = new Set(
    topics.flatMap((topic) => [topic.name, ...topic.names].flatMap((name) => contentTerms(name))),
  );
  const months =
    /^(?:januari|februari|march|april|may|june|juli|august|septemb|octob|novemb|decemb|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|q[1-4]|\d+)/;
  const rest = query.terms.filter(
    (t) =>
      !t.startsWith('@') && !EVENT_WORDS.has(t) && !isCommonTerm(t) && !topicTerms.has(t) && !months.test(t),
  );
  if (rest.length > 0 || query.named.size > 0) return undefined;
  const codes = query.codes.filter((code) => code !== 'GLOBAL');
  const filter = {
    places: codes,
    topics: topics.map(({ id }) => id),
    ...(span?.from === undefined ? {} : { from: span.from }),
    ...(span?.to === undefined ? {} : { to: span.to }),
  };
  const events = selectEvents(knowledge, filter);
  const where =
    codes.length === 0 ? '' : ` in ${listed(codes.map((code) => withArticle(gazetteer.nameOf(code))))}`;
  const about = topics.length === 0 ? '' : ` on ${listed(topics.map(({ name }) => name.toLowerCase()))}`;
  const newest = selectEvents(knowledge, { places: codes, topics: filter.topics }).slice(-6);
  const empty = span !== undefined && events.length === 0;
  const chosen = empty
    ? newest
    : span === undefined
      ? asksForStory
        ? pickMain(events, SPAN_ROWS)
        : newest
      : events.length > SPAN_ROWS
        ? pickMain(events, SPAN_ROWS)
        : events;
  if (chosen.length === 0) return undefined;
  const citations = createCitations(knowledge);
  const when = span === undefined ? '' : ` ${showSpan(span, showDate, now)}`;
  const last = chosen.at(-1);
  const status = asksForStory && codes.length === 1 ? knowledge.status(codes[0] ?? '') : undefined;
  const text = empty
    ? `Nothing${where}${about} is on record${when}. The knowledge was last checked before then or nothing was found; the newest records are these.`
    : span === undefined && asksForStory
      ? `${counted(events.length, 'event', 'events')}${where}${about} ${events.length === 1 ? 'is' : 'are'} on record${chosen.length < events.length ? `; the main ${chosen.length} are these` : ''}.`
      : span === undefined
        ? `The newest on record${where}${about}: ${last?.answer ?? ''}`
        : `${counted(events.length, 'event', 'events')}${where}${about} ${events.length === 1 ? 'is' : 'are'} on record${when}${events.length > chosen.length ? `; the main ${chosen.length} are these` : ''}.`;
  const rows = chosen.map((event) => stepOf(event, knowledge, citations));
  const stands: Block | undefined = status && {
    type: 'headline',
    text: status.answer,
    cites: citations.cite(sourcesOf(knowledge, status).slice(0, 2)),
  };
  const blocks: Block[] = [
    stands ?? { type: 'headline', text, cites: rows.at(-1)?.cites ?? [] },
    { type: 'timeline', ...(stands ? { title: text.replace(/[.]$/, '') } : {}), rows },
    {
      type: 'notice',
      tone: 'info',
      text: `Records were last checked between May and ${showDate(newestCheck(knowledge))}; later events may be missing.`,
      cites: [],
    },
  ];
  const ask = `/tiktok timeline${codes[0] === undefined ? '' : ` ${codes[0]}`}`;
  return answerFrom(
    knowledge,
    blocks,
    citations.list,
    [...(status === undefined ? [] : [status.id]), ...chosen.map(({ id }) => id)],
    [{ label: 'The whole timeline', ask }],
  );
}

/** Turning points first, then an even spread, in order of time. */
function pickMain<T extends { turningPoint: boolean }>(events: readonly T[], most: number): readonly T[] {
  const chosen = new Set(events.filter(({ turningPoint }) => turningPoint).slice(-most));
  const step = Math.max(1, Math.floor(events.length / most));
  for (let index = events.length - 1; index >= 0 && chosen.size < most; index -= step) {
    const event = events[index];
    if (event) chosen.add(event);
  }
  return events.filter((event) => chosen.has(event));
}
