/** Turns what was written into the immutable `Knowledge` that the program uses. */
import { createHash } from 'node:crypto';
import type {
  AnswerEntry,
  ConceptEntry,
  Entry,
  EventEntry,
  Knowledge,
  PartialDate,
  Place,
  PlaceStatus,
  StatusEntry,
  UpcomingEntry,
} from './knowledge.ts';
import { readPartialDate } from './partial-date.ts';
import type { Written } from './schema.ts';

/** The plain data of a `Knowledge`, fit for JSON. */
export type KnowledgeData = Pick<
  Knowledge,
  'events' | 'concepts' | 'answers' | 'upcoming' | 'statuses' | 'places' | 'topics' | 'sources' | 'hash'
>;

function dated(written: string): PartialDate {
  const date = readPartialDate(written);
  if (!date) throw new Error(`knowledge: unreadable date ${written}; run npm run knowledge:check`);
  return date;
}

/** Drops absent keys, so that optional fields are missing rather than undefined. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}

/** Hash of what a record says, whatever the order of its keys and the file it stands in. */
function hashOf(value: unknown): string {
  const sorted = JSON.stringify(value, (key, inner) =>
    key === 'added' || key === 'changed'
      ? undefined
      : inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
  );
  return createHash('sha256').update(sorted).digest('base64url').slice(0, 16);
}

type WrittenEntry = Omit<Written['answers'][number], 'place'> & { place?: string | string[] | undefined };

function base(written: WrittenEntry) {
  return present({
    id: written.id,
    title: written.title,
    answer: written.answer,
    facts: written.facts,
    names: written.names,
    questions: written.questions,
    places: written.place === undefined ? [] : [written.place].flat(),
    topics: written.topics,
    related: written.related,
    checked: written.checked,
    added: written.added,
    changed: written.changed,
    hash: hashOf(written),
  });
}

function statusEntry(place: Written['places'][number]): StatusEntry | undefined {
  const { status } = place;
  if (!status) return undefined;
  const first = status.summary[0];
  const facts = status.summary;
  const state: PlaceStatus = present({
    app: status.app,
    appSince: status.appSince === undefined ? undefined : dated(status.appSince),
    appNote: status.appNote,
    devices: status.devices,
    devicesSince: status.devicesSince === undefined ? undefined : dated(status.devicesSince),
    devicesNote: status.devicesNote,
    minimumAge: status.minimumAge,
    minimumAgeNote: status.minimumAgeNote,
    evidence: status.evidence === undefined ? undefined : dated(status.evidence),
  });
  return present({
    type: 'status' as const,
    id: `status-${place.code.toLowerCase()}`,
    title: `TikTok in ${place.name}`,
    answer: first?.text ?? '',
    facts,
    names: [],
    questions: [],
    places: [place.code],
    topics: ['ban', 'government-devices'],
    related: [],
    checked: status.checked,
    added: status.added,
    changed: status.changed,
    hash: hashOf(place),
    status: state,
  }) as StatusEntry;
}

/** The data of the knowledge, from files that passed every check. */
export function buildData(written: Written): KnowledgeData {
  const events = written.events.map(
    (event) =>
      present({
        ...base(event),
        type: 'event' as const,
        date: dated(event.date),
        until: event.until === undefined ? undefined : dated(event.until),
        kind: event.kind,
        confidence: event.confidence,
        turningPoint: event.turningPoint,
        money: event.money,
      }) as EventEntry,
  );
  events.sort((a, b) =>
    a.date.first < b.date.first ? -1 : a.date.first > b.date.first ? 1 : a.id < b.id ? -1 : 1,
  );
  const concepts: ConceptEntry[] = written.concepts.map((concept) => ({
    ...base(concept),
    type: 'concept' as const,
    kind: concept.kind,
  })) as ConceptEntry[];
  const answers: AnswerEntry[] = written.answers.map((answer) => ({
    ...base(answer),
    type: 'answer' as const,
  })) as AnswerEntry[];
  const upcoming: UpcomingEntry[] = written.upcoming.map((record) =>
    present({
      ...base(record),
      type: 'upcoming' as const,
      date: record.expected.date === undefined ? undefined : dated(record.expected.date),
      expected: record.expected.text,
    }),
  ) as UpcomingEntry[];
  const statuses = written.places.flatMap((place) => statusEntry(place) ?? []);
  const places: Place[] = written.places.map(({ code, name, names, in: inside }) => ({
    code,
    name,
    names,
    in: inside,
  }));
  const sources = written.sources.map((source) => present(source)) as Knowledge['sources'];
  const hashes = [...events, ...concepts, ...answers, ...upcoming, ...statuses]
    .map((entry) => `${entry.id}:${entry.hash}`)
    .sort();
  const hash = hashOf([hashes, places, written.topics, sources]);
  return { events, concepts, answers, upcoming, statuses, places, topics: written.topics, sources, hash };
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Adds the look-ups to the data and freezes the whole. */
export function buildKnowledge(data: KnowledgeData): Knowledge {
  const entries: Entry[] = [
    ...data.events,
    ...data.concepts,
    ...data.answers,
    ...data.upcoming,
    ...data.statuses,
  ];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const places = new Map(data.places.map((place) => [place.code, place]));
  const topics = new Map(data.topics.map((topic) => [topic.id, topic]));
  const statuses = new Map(data.statuses.map((status) => [status.places[0] ?? '', status]));
  const inside = new Map<string, string[]>();
  const ancestors = (code: string, seen = new Set<string>()): Set<string> => {
    for (const wider of places.get(code)?.in ?? []) {
      if (!seen.has(wider)) ancestors(wider, seen.add(wider));
    }
    return seen;
  };
  for (const place of data.places) {
    for (const wider of ancestors(place.code)) inside.set(wider, [...(inside.get(wider) ?? []), place.code]);
  }
  return Object.freeze({
    ...deepFreeze({ ...data, entries }),
    entry: (id: string) => byId.get(id),
    source: (id: string) => sources.get(id),
    place: (code: string) => places.get(code),
    topic: (id: string) => topics.get(id),
    status: (code: string) => statuses.get(code),
    within: (code: string) => [code, ...(inside.get(code) ?? [])],
  });
}
