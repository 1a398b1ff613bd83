/** Where a question takes for granted, or asks, that an age limit has begun, and the records only know of a plan. */
import type { EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import type { Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import type { Query } from '../understanding/query.ts';

const AGE_LIMIT =
  /\b(?:under|below|beneath)[- ]?1\d(?:s|'s)?\b|\bu1\ds?\b|\b(?:minimum age|age limit|age ban)\b|\bage of 1\d\b/;
/** It has begun: said of the past or the present, not of what may come. */
const BEGAN =
  /\b(?:start(?:ed|s)?|began|begun|in force|in effect|took effect|take effect|taken effect|kick(?:ed)? in|came in|come in|introduced|enforced|live|pass(?:ed)?|adopt(?:ed)?|became law|happen(?:ed)?|already|now that|since)\b/;
const AHEAD =
  /\b(?:will|when (?:will|does|is|do)|plan\w*|propos\w*|going to|want\w*|would|could|might|should|expected|due)\b/;
/** Kinds of event that are steps towards a limit and not the limit. */
const TOWARDS = new Set<EventEntry['kind']>([
  'bill',
  'report',
  'guidance',
  'hearing',
  'commitment',
  'finding',
]);

/** The reply with a sentence first that no minimum age is law there, where only a plan is on record; else unchanged. */
export function sayingItIsNoLaw(reply: Reply, { folded, codes }: Query, knowledge: Knowledge): Reply {
  const [first, ...rest] = reply.blocks;
  const [code, ...others] = codes;
  const told = knowledge.entry(reply.entries[0] ?? '');
  if (reply.kind !== 'answer' || first?.type !== 'headline' || code === undefined || others.length > 0)
    return reply;
  if (told?.type !== 'event' || !TOWARDS.has(told.kind) || !told.topics.includes('age-limits')) return reply;
  if (told.places[0] !== code || !AGE_LIMIT.test(folded) || !BEGAN.test(folded) || AHEAD.test(folded))
    return reply;
  const status = knowledge.status(code);
  const place = knowledge.place(code);
  if (!status || !place || status.status.minimumAge !== undefined) return reply;
  const isLaw = knowledge.events.some(
    ({ kind, places, topics }) => kind === 'law' && places.includes(code) && topics.includes('age-limits'),
  );
  if (isLaw) return reply;
  const text = `No minimum age in law for social media accounts in ${withArticle(place.name)} is on record. ${first.text}`;
  return { ...reply, blocks: [{ ...first, text }, ...rest] };
}
