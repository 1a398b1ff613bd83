/** What all reports share: a draft with its citations and records, places and dates in words, choices within limits. */
import type { Entry, EventEntry, IsoDate, Knowledge } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import { type CitationList, createCitations, oldestCheck, sourcesOf } from '../citations.ts';
import {
  ASK_LIMIT,
  type Block,
  type Choice,
  type Citation,
  LABEL_LIMIT,
  type NoticeBlock,
  type Reply,
} from '../reply.ts';
import { byDate } from './select-events.ts';

/** A report while it is being written. */
export interface Draft {
  readonly citations: CitationList;
  /** Notes that the record was used, and numbers its best sources, at most `most`. */
  cite(entry: Entry, most?: number): readonly number[];
  /** The reply; records that were cited stand in the order of their first use. */
  finish(blocks: readonly Block[], choices?: readonly (Choice | undefined)[]): Reply;
}

/** The longest description of a picture, in characters: Discord takes 1,024, Slack 2,000. */
export const ALT_LIMIT = 1000;

/** Sources cited for a row: enough to check it by, few enough to read. */
const SOURCES_PER_ROW = 2;

/** An empty report on this knowledge. */
export function createDraft(knowledge: Knowledge): Draft {
  const citations = createCitations(knowledge);
  const used = new Map<string, Entry>();
  return {
    citations,
    cite(entry, most = SOURCES_PER_ROW) {
      used.set(entry.id, entry);
      return citations.cite(sourcesOf(knowledge, entry).slice(0, most));
    },
    finish(blocks, choices = []) {
      const asOf = oldestCheck([...used.values()]);
      const numbered = renumber(blocks, citations.list);
      const distinct = new Map(choices.flatMap((choice) => (choice ? [[choice.ask, choice] as const] : [])));
      return {
        kind: 'report',
        ...numbered,
        ...(asOf === undefined ? {} : { asOf }),
        entries: [...used.keys()],
        choices: [...distinct.values()],
      };
    },
  };
}

/** Numbers the citations anew in the order in which a reader meets them, and drops those that no block cites. */
function renumber(blocks: readonly Block[], list: readonly Citation[]): Pick<Reply, 'blocks' | 'citations'> {
  const numbers = new Map<number, number>();
  const mapped = (cites: readonly number[]): readonly number[] => {
    for (const n of cites) if (!numbers.has(n)) numbers.set(n, numbers.size + 1);
    return [...new Set(cites.map((n) => numbers.get(n) ?? n))].sort((a, b) => a - b);
  };
  const cited = <T extends { readonly cites: readonly number[] }>(item: T): T => ({
    ...item,
    cites: mapped(item.cites),
  });
  const renumbered = blocks.map((block): Block => {
    if (block.type === 'facts') return { ...block, items: block.items.map(cited) };
    if (block.type === 'table') return { ...block, rows: block.rows.map(cited) };
    if (block.type === 'timeline') return { ...block, rows: block.rows.map(cited) };
    return 'cites' in block ? cited(block) : block;
  });
  const citations = list
    .flatMap((citation) => {
      const n = numbers.get(citation.n);
      return n === undefined ? [] : [{ ...citation, n }];
    })
    .sort((a, b) => a.n - b.n);
  return { blocks: renumbered, citations };
}

/** A choice, or nothing where what to ask is too long to be carried by a button; a long label is cut at a word. */
export function choice(label: string, ask: string, role?: Choice['role']): Choice | undefined {
  if (Buffer.byteLength(ask) > ASK_LIMIT) return undefined;
  return { label: clip(label, LABEL_LIMIT), ask, ...(role === undefined ? {} : { role }) };
}

/** A text of at most so many characters (UTF-16 units), cut at a word with an ellipsis where it is longer. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '')).replace(/[\s,;:]+$/u, '')}…`;
}

/** The place's name, or its code where the knowledge has none. */
export function placeName(knowledge: Knowledge, code: string): string {
  return knowledge.place(code)?.name ?? code;
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "1 event", "3 events"; give the plural where an s does not make it. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** The place's name within a sentence, with its article. */
export function placeInText(knowledge: Knowledge, code: string): string {
  return withArticle(placeName(knowledge, code));
}

/** A place's name with the article that English puts before some: "the Netherlands", "Canada". */
export function withArticle(name: string): string {
  return /^(?:United|European Union|Netherlands|Philippines|Democratic|District|Czech Republic|Maldives|Bahamas|Gambia|Middle East)/u.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/**
 * How fresh the knowledge is: how far its events reach, and when the records used were checked. Where the span
 * asked for goes beyond, that is what the reader must know.
 */
export function freshness(knowledge: Knowledge, used: readonly Entry[], now: Date): NoticeBlock | undefined {
  const newest = newestEvent(knowledge, now);
  if (!newest) return undefined;
  const checks = used.map((entry) => entry.checked).sort();
  const [first, last] = [checks[0], checks.at(-1)];
  const checked =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? ` The records used were last checked on ${showDate(first)}.`
        : ` The records used were last checked between ${showDate(first)} and ${showDate(last)}.`;
  const text = `The newest event in the knowledge is of ${showDate(newest.date.written)}; later ones are missing.${checked}`;
  return { type: 'notice', tone: 'info', text, cites: [] };
}

/** The last event that has certainly begun by now, the more precisely dated one of two. */
function newestEvent(knowledge: Knowledge, now: Date): EventEntry | undefined {
  const today = dayOf(now);
  return knowledge.events
    .filter(({ date }) => date.first <= today)
    .sort(byDate)
    .at(-1);
}

/** One line for a picture: the publishers named most, and how many sources in all. */
export function sourceLine(knowledge: Knowledge, entries: readonly Entry[]): string {
  const ids = new Set<string>();
  for (const { facts } of entries) for (const { sources } of facts) for (const id of sources) ids.add(id);
  const counts = new Map<string, number>();
  for (const id of ids) {
    const publisher = knowledge.source(id)?.publisher;
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const main = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
  const names = main.map(([publisher]) => publisher);
  const more = counts.size > names.length ? ' and others' : '';
  return `${names.join(', ')}${more}; ${counted(ids.size, 'source')} in all`;
}

/** The day for a picture's "as of". */
export function asOfDay(entries: readonly Entry[], now: Date): IsoDate {
  return oldestCheck(entries) ?? dayOf(now);
}
