/** The sources report: each claim of a record with what carries it, and all its sources. */
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { sourcesOf } from '../citations.ts';
import type { Block, Reply } from '../reply.ts';
import { kindOf } from './compare.ts';
import { choice, clip, counted, createDraft, listed, placeName } from './parts.ts';

const TYPES = { primary: 'primary', news: 'news', analysis: 'analysis' } as const;
const SEEN = {
  result: 'its text',
  linked: 'linked from a page that was read',
  identifier: 'its official identifier only',
} as const;

/** The claims and sources of a record. */
export function sourcesReport(knowledge: Knowledge, entry: Entry): Reply {
  const draft = createDraft(knowledge);
  draft.cite(entry, Number.POSITIVE_INFINITY);
  const sources = sourcesOf(knowledge, entry).flatMap((id) => knowledge.source(id) ?? []);
  const primary = sources.filter(({ type }) => type === 'primary').length;
  const places = entry.places.map((code) => placeName(knowledge, code));
  const blocks: Block[] = [
    {
      type: 'headline',
      text: `${entry.title}: ${counted(sources.length, 'source')}, ${primary} of them primary.`,
      cites: [],
    },
    {
      type: 'paragraph',
      text: `${kindOf(entry).replace(/^./u, (letter) => letter.toUpperCase())}${places.length === 0 ? '' : `, ${listed(places)}`}; checked ${showDate(entry.checked)}, added ${showDate(entry.added)}${entry.changed === undefined ? '' : `, changed ${showDate(entry.changed)}`}.`,
      cites: [],
    },
    {
      type: 'facts',
      title: 'Claims',
      items: entry.facts.map((fact) => ({ text: fact.text, cites: draft.citations.cite(fact.sources) })),
    },
    {
      type: 'table',
      title: 'Sources',
      columns: [
        { label: 'Publisher' },
        { label: 'Title' },
        { label: 'Date' },
        { label: 'Type' },
        { label: 'Seen' },
      ],
      rows: sources.map((source) => ({
        cells: [
          source.publisher,
          source.title,
          source.date === undefined ? 'none shown' : showDate(source.date),
          TYPES[source.type],
          SEEN[source.seen],
        ],
        cites: draft.citations.cite([source.id]),
        entry: entry.id,
      })),
    },
  ];
  const related = entry.related.flatMap((id) => knowledge.entry(id) ?? []).slice(0, 3);
  const [place] = entry.places;
  return draft.finish(blocks, [
    ...related.map((other) => choice(clip(other.title, 60), `/tiktok sources ${other.id}`)),
    place === undefined
      ? undefined
      : choice(`Timeline: ${placeName(knowledge, place)}`, `/tiktok timeline ${place}`),
  ]);
}
