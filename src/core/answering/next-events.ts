/** "What happened next?": the events that came after the one last told, of the same story. */
import type { EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import { createCitations, sourcesOf } from '../citations.ts';
import type { Turn } from '../ports.ts';
import type { Block, Reply } from '../reply.ts';
import { answerFrom } from './answer-from.ts';
import { stepOf } from './story.ts';

const ASKS_ON =
  /^(?:and |so |ok |but )*(?:what (?:happened|came|followed|happens)(?: (?:next|then|after(?:wards?)?(?: (?:that|it|this))?))|(?:and )?then(?: what)?|then what|what next|what came next|and after(?: that)?|after that)\W*$/;

/** The most events told. */
const SHOWN = 4;

/** Events after the one last told: those tied to it, else those of the same place and topic. */
function eventsAfter(event: EventEntry, knowledge: Knowledge): readonly EventEntry[] {
  const later = knowledge.events.filter(
    (other) =>
      other.date.first > event.date.first && other.places.some((code) => event.places.includes(code)),
  );
  const tied = later.filter(({ id, related }) => event.related.includes(id) || related.includes(event.id));
  if (tied.length > 0) return tied;
  return later.filter(({ topics }) => topics.filter((topic) => event.topics.includes(topic)).length > 1);
}

/** The reply to a message that asks on from an event; undefined where it does not, or nothing came after. */
export function nextEventsReply(
  folded: string,
  last: Turn | undefined,
  knowledge: Knowledge,
): Reply | undefined {
  if (!last || !ASKS_ON.test(folded)) return undefined;
  const told = last.entries.map((id) => knowledge.entry(id)).find((entry) => entry?.type === 'event');
  if (told?.type !== 'event') return undefined;
  const [next, ...rest] = eventsAfter(told, knowledge).slice(0, SHOWN);
  if (!next) return undefined;
  const citations = createCitations(knowledge);
  const blocks: Block[] = [
    { type: 'headline', text: next.answer, cites: citations.cite(sourcesOf(knowledge, next).slice(0, 3)) },
  ];
  if (rest.length > 0) {
    blocks.push({
      type: 'timeline',
      title: 'After that',
      rows: rest.map((event) => stepOf(event, knowledge, citations)),
    });
  }
  const used = [next, ...rest].map(({ id }) => id);
  return answerFrom(knowledge, blocks, citations.list, used);
}
