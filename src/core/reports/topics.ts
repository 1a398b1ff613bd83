/** The topics report: what can be asked about, how much there is on each, and the latest event. */
import type { EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import type { Block, Reply } from '../reply.ts';
import { choice, counted, createDraft, freshness } from './parts.ts';
import { selectEvents } from './select-events.ts';

const OFFERED = 4;

/** A row for each topic: its records and its latest event. */
export function topicsReport(knowledge: Knowledge, now: Date): Reply {
  const draft = createDraft(knowledge);
  const counts = new Map<string, number>();
  for (const { topics } of knowledge.entries) {
    for (const id of topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const latest = new Map<string, EventEntry>();
  for (const event of selectEvents(knowledge)) for (const id of event.topics) latest.set(id, event);
  const topics = knowledge.topics
    .map((topic) => ({
      topic,
      count: counts.get(topic.id) ?? 0,
      latest: latest.get(topic.id),
    }))
    .filter(({ count }) => count > 0);
  const covered = new Set(knowledge.entries.flatMap((entry) => entry.places)).size;
  const blocks: Block[] = [
    {
      type: 'headline',
      text: `${counted(topics.length, 'topic')}, ${counted(knowledge.entries.length, 'record')} on ${counted(covered, 'place')}.`,
      cites: [],
    },
    {
      type: 'table',
      title: 'Topics',
      columns: [{ label: 'Topic' }, { label: 'Records', align: 'right' }, { label: 'Latest event' }],
      rows: topics.map(({ topic, count, latest }) => ({
        cells: [
          topic.name,
          String(count),
          latest ? `${showDate(latest.date.written)}: ${latest.title}` : 'none',
        ],
        cites: latest ? draft.cite(latest, 1) : [],
        ...(latest ? { entry: latest.id } : {}),
      })),
    },
  ];
  const fresh = freshness(knowledge, [], now);
  if (fresh) blocks.push(fresh);
  const largest = [...topics].sort((a, b) => b.count - a.count).slice(0, OFFERED);
  return draft.finish(
    blocks,
    largest.map(({ topic }) => choice(topic.name, `/tiktok timeline topic:${topic.id}`)),
  );
}
