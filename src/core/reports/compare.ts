/** The comparison report: two places or two named things side by side, row by row. */
import type { Entry, EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { showAmount } from '../amounts.ts';
import type { Block, Reply, TableRow } from '../reply.ts';
import { choice, counted, createDraft, type Draft, freshness, listed, placeName } from './parts.ts';
import { selectEvents } from './select-events.ts';
import { selectFines, totalsOf } from './select-fines.ts';
import { selectUpcoming } from './select-upcoming.ts';
import { minimumAge, since } from './status.ts';
import { showExpected } from './upcoming.ts';
import { appWords, deviceWords, kindWords, topicName } from './words.ts';

interface Cell {
  readonly text: string;
  readonly cites: readonly number[];
}

interface Side {
  readonly name: string;
  readonly choices: readonly (readonly [label: string, ask: string])[];
  /** By the row's label. */
  readonly cells: ReadonlyMap<string, Cell>;
}

const NOTHING = '–';

/**
 * Two places (by code) or records (by id) side by side. Rows that neither has are left out; where one is a place and
 * the other a record, the rows that both have stand first.
 * @throws Error where the knowledge has no such place or record.
 */
export function compareReport(knowledge: Knowledge, now: Date, a: string, b: string): Reply {
  const draft = createDraft(knowledge);
  const left = sideOf(knowledge, draft, now, a);
  const right = sideOf(knowledge, draft, now, b);
  const labels = [...new Set([...left.cells.keys(), ...right.cells.keys()])];
  const shared = labels.filter((label) => left.cells.has(label) && right.cells.has(label));
  const sorted = [...shared, ...labels.filter((label) => !shared.includes(label))];
  const rows = sorted.flatMap((label): TableRow[] => {
    const cells = [left.cells.get(label), right.cells.get(label)];
    if (cells.every((cell) => cell === undefined || cell.text === NOTHING)) return [];
    const cites = [...new Set(cells.flatMap((cell) => cell?.cites ?? []))].sort((x, y) => x - y);
    return [{ cells: [label, ...cells.map((cell) => cell?.text ?? NOTHING)], cites }];
  });
  const blocks: Block[] = [
    { type: 'headline', text: `${left.name} and ${right.name}, side by side`, cites: [] },
    {
      type: 'table',
      title: `${left.name} and ${right.name}`,
      columns: [{ label: '' }, { label: left.name }, { label: right.name }],
      rows,
    },
  ];
  const fresh = freshness(knowledge, [], now);
  if (fresh) blocks.push(fresh);
  return draft.finish(
    blocks,
    [...left.choices, ...right.choices].map(([label, ask]) => choice(label, ask)),
  );
}

function sideOf(knowledge: Knowledge, draft: Draft, now: Date, id: string): Side {
  const entry = knowledge.entry(id);
  if (entry && entry.type !== 'status') return entrySide(knowledge, draft, entry);
  const code = entry?.places[0] ?? id;
  if (knowledge.place(code)) return placeSide(knowledge, draft, now, code);
  throw new Error(`compare: there is no place or record "${id}"; name one that the knowledge has`);
}

function placeSide(knowledge: Knowledge, draft: Draft, now: Date, code: string): Side {
  const name = placeName(knowledge, code);
  const cells = new Map<string, Cell>();
  const entry = knowledge.status(code);
  if (entry) {
    const { status } = entry;
    const cites = draft.cite(entry);
    const put = (label: string, text: string | undefined) =>
      cells.set(label, { text: text ?? NOTHING, cites });
    put('In short', entry.answer);
    put('App', `${appWords[status.app]}${since(status.appSince)}`);
    put('Basis', status.appNote);
    put('Government devices', `${deviceWords[status.devices]}${since(status.devicesSince)}`);
    put('Minimum age', minimumAge(entry));
  }
  const events = selectEvents(knowledge, { places: [code] });
  const told = (event: EventEntry | undefined): Cell =>
    event
      ? { text: `${showDate(event.date.written)}: ${event.title}`, cites: draft.cite(event, 1) }
      : { text: NOTHING, cites: [] };
  cells.set('Latest event', told(events.at(-1)));
  cells.set('Latest turning point', told(events.findLast((event) => event.turningPoint)));
  cells.set('Events in the knowledge', { text: String(events.length), cites: [] });
  const fines = selectFines(knowledge, { places: [code] });
  const sums = totalsOf(fines).map(
    ({ currency, total, rows }) => `${showAmount(total, currency)} (${rows.length})`,
  );
  cells.set('Fines and settlements', {
    text: sums.length === 0 ? 'None in the knowledge' : listed(sums),
    cites: fines.flatMap((row) => draft.cite(row.entry, 1)),
  });
  const [next] = selectUpcoming(knowledge, now, [code]);
  cells.set(
    'Due next',
    next
      ? { text: `${next.entry.title} (${showExpected(next.entry)})`, cites: draft.cite(next.entry, 1) }
      : { text: 'Nothing in the knowledge', cites: [] },
  );
  if (entry) cells.set('As of', { text: showDate(entry.checked), cites: draft.cite(entry) });
  return {
    name,
    cells,
    choices: [
      [`Status: ${name}`, `/tiktok status ${code}`],
      [`History: ${name}`, `/tiktok timeline ${code}`],
    ],
  };
}

function entrySide(knowledge: Knowledge, draft: Draft, entry: Entry): Side {
  const cites = draft.cite(entry);
  const cells = new Map<string, Cell>();
  const put = (label: string, text: string) =>
    cells.set(label, { text: text === '' ? NOTHING : text, cites });
  put('In short', entry.answer);
  put('Kind', kindOf(entry));
  if (entry.type === 'event') {
    const end = entry.until ? ` to ${showDate(entry.until.written)}` : '';
    put('Date', `${showDate(entry.date.written)}${end}`);
    put('Amount', entry.money ? showAmount(entry.money.value, entry.money.currency) : '');
    put('By', entry.money?.authority ?? '');
    put('State', entry.money?.state ?? '');
  } else if (entry.type === 'upcoming') {
    put('Date', showExpected(entry));
  }
  put('Places', listed(entry.places.map((code) => placeName(knowledge, code))));
  put('Topics', listed(entry.topics.map((id) => topicName(knowledge, id))));
  const more = entry.facts.map((fact) => fact.text).filter((text) => !entry.answer.includes(text));
  put('More', more.slice(0, 3).join(' '));
  const events = knowledge.events
    .filter(
      (event) =>
        event.id !== entry.id && (event.related.includes(entry.id) || entry.related.includes(event.id)),
    )
    .sort((a, b) => (a.date.last < b.date.last ? 1 : -1));
  const [latest] = events;
  cells.set(
    'Latest related event',
    latest
      ? { text: `${showDate(latest.date.written)}: ${latest.title}`, cites: draft.cite(latest, 1) }
      : { text: NOTHING, cites: [] },
  );
  cells.set('Sources', {
    text: counted(new Set(entry.facts.flatMap((fact) => fact.sources)).size, 'source'),
    cites,
  });
  put('As of', showDate(entry.checked));
  const question = entry.questions[0];
  return {
    name: shortName(entry),
    cells,
    choices: [[entry.title, question !== undefined ? question : `/tiktok sources ${entry.id}`]],
  };
}

/** The abbreviation of a long name that gives one, since it heads a column: "PAFACA". */
function shortName({ title }: Entry): string {
  const acronym = /\((\p{Lu}[\p{L}\p{N}.-]{1,12})\)$/u.exec(title)?.[1];
  return title.length > 40 && acronym !== undefined ? acronym : title;
}

/** The record's kind in a word. */
export function kindOf(entry: Entry): string {
  if (entry.type === 'event') return kindWords[entry.kind][0];
  if (entry.type === 'concept') return entry.kind;
  return { answer: 'question and answer', upcoming: 'pending matter', status: 'status of a place' }[
    entry.type
  ];
}
