/** Checks that need all files at once: ids, references, names, dates, vocabulary, sources in use. */
import type { Finding } from './finding.ts';
import { isRealDay, readPartialDate } from './partial-date.ts';
import type { Written } from './schema.ts';

/** Where a record was written, for the findings: `at` is a path within the record. */
export type Locate = (record: object, at?: readonly PropertyKey[]) => { file: string; line: number };

type Report = (record: object, at: readonly PropertyKey[], what: string, remedy: string) => void;
type Entries = readonly (
  | Written['events'][number]
  | Written['concepts'][number]
  | Written['answers'][number]
  | Written['upcoming'][number]
)[];

/** Names are compared without case, accents and surplus spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function checkIds(written: Written, entries: Entries, report: Report): void {
  const seen = new Map<string, string>();
  const unique = (record: object, at: readonly PropertyKey[], id: string, kind: string): void => {
    const key = `${kind}:${id}`;
    if (seen.has(key)) {
      report(
        record,
        at,
        `the ${kind} id "${id}" is used twice`,
        'give one of the two another id, or merge them',
      );
    }
    seen.set(key, id);
  };
  for (const entry of entries) unique(entry, ['id'], entry.id, 'record');
  for (const source of written.sources) unique(source, ['id'], source.id, 'source');
  for (const topic of written.topics) unique(topic, ['id'], topic.id, 'topic');
  for (const place of written.places) {
    unique(place, ['code'], place.code, 'place');
    if (place.status) unique(place, ['code'], `status-${place.code.toLowerCase()}`, 'record');
  }
}

function checkNames(written: Written, entries: Entries, report: Report): void {
  const owners = new Map<string, { record: object; shown: string }>();
  const own = (record: object, at: readonly PropertyKey[], name: string, shown: string): void => {
    const key = foldName(name);
    const owner = owners.get(key);
    if (owner && owner.record !== record) {
      report(record, at, `the name "${name}" also belongs to ${owner.shown}`, 'keep it in one of the two');
    } else if (owner) {
      report(record, at, `the name "${name}" stands here twice`, 'remove one of the two');
    }
    owners.set(key, { record, shown });
  };
  for (const place of written.places) {
    const distinct = place.names.filter((name) => foldName(name) !== foldName(place.name));
    // Two places may share their own name (Georgia): a question that names them is answered with a choice.
    if (!owners.has(foldName(place.name))) own(place, ['name'], place.name, place.code);
    distinct.forEach((name) => {
      own(place, ['names', place.names.indexOf(name)], name, place.code);
    });
  }
  for (const entry of entries) {
    entry.names.forEach((name, index) => {
      own(entry, ['names', index], name, `"${entry.id}"`);
    });
  }
  const asked = new Map<string, string>();
  for (const entry of entries) {
    entry.questions.forEach((question, index) => {
      const key = foldName(question);
      const first = asked.get(key);
      if (first !== undefined) {
        const what = `the question "${question}" is already asked by "${first}"`;
        report(entry, ['questions', index], what, 'keep it where it is answered best');
      }
      asked.set(key, entry.id);
    });
  }
}

function checkReferences(written: Written, entries: Entries, report: Report): void {
  const ids = new Set(entries.map((entry) => entry.id));
  for (const place of written.places) if (place.status) ids.add(`status-${place.code.toLowerCase()}`);
  const sources = new Set(written.sources.map((source) => source.id));
  const topics = new Set(written.topics.map((topic) => topic.id));
  const places = new Set(written.places.map((place) => place.code));
  const used = new Set<string>();
  const cite = (record: object, at: readonly PropertyKey[], list: readonly string[]): void => {
    list.forEach((id, index) => {
      used.add(id);
      if (!sources.has(id)) {
        report(record, [...at, index], `no source has the id "${id}"`, 'add the source or correct the id');
      }
    });
  };
  for (const entry of entries) {
    entry.facts.forEach((fact, index) => {
      cite(entry, ['facts', index, 'sources'], fact.sources);
    });
    entry.related.forEach((id, index) => {
      if (id === entry.id) report(entry, ['related', index], 'a record is related to itself', 'remove it');
      else if (!ids.has(id)) {
        report(entry, ['related', index], `no record has the id "${id}"`, 'correct the id or remove it');
      }
    });
    entry.topics.forEach((id, index) => {
      if (!topics.has(id)) {
        report(
          entry,
          ['topics', index],
          `"${id}" is not in the vocabulary`,
          'use an id of knowledge/topics.yaml',
        );
      }
    });
    const codes = 'place' in entry && entry.place !== undefined ? [entry.place].flat() : [];
    for (const code of codes) {
      if (!places.has(code)) {
        report(
          entry,
          ['place'],
          `the place "${code}" is not in the vocabulary`,
          'add it to knowledge/places',
        );
      }
    }
  }
  for (const place of written.places) {
    place.in.forEach((code, index) => {
      if (!places.has(code)) {
        report(
          place,
          ['in', index],
          `the place "${code}" is not in the vocabulary`,
          'add it or correct the code',
        );
      }
    });
    place.status?.summary.forEach((fact, index) => {
      cite(place, ['status', 'summary', index, 'sources'], fact.sources);
    });
  }
  for (const source of written.sources) {
    if (!used.has(source.id)) {
      report(source, ['id'], `the source "${source.id}" is cited by no claim`, 'cite it or remove it');
    }
  }
}

function checkDates(written: Written, entries: Entries, today: string, report: Report): void {
  const real = (record: object, at: readonly PropertyKey[], day: string | undefined): void => {
    if (day !== undefined && readPartialDate(day) === undefined) {
      report(record, at, `there is no such date as ${day}`, 'correct the month or day');
    }
  };
  const notAfterToday = (record: object, at: readonly PropertyKey[], day: string | undefined): void => {
    real(record, at, day);
    if (day !== undefined && isRealDay(day) && day > today) {
      report(record, at, `${day} is in the future`, 'write the day on which it was really done');
    }
  };
  const ordered = (
    record: object,
    at: readonly PropertyKey[],
    early: string | undefined,
    late: string | undefined,
    what: string,
  ): void => {
    const first = early === undefined ? undefined : readPartialDate(early);
    const last = late === undefined ? undefined : readPartialDate(late);
    if (first && last && last.last < first.first) report(record, at, what, 'correct one of the two dates');
  };
  for (const entry of entries) {
    notAfterToday(entry, ['checked'], entry.checked);
    notAfterToday(entry, ['added'], entry.added);
    notAfterToday(entry, ['changed'], entry.changed);
    ordered(entry, ['changed'], entry.added, entry.changed, 'it was changed before it was added');
    if ('date' in entry) {
      real(entry, ['date'], entry.date);
      real(entry, ['until'], entry.until);
      ordered(entry, ['until'], entry.date, entry.until, 'it ends before it begins');
      const date = readPartialDate(entry.date);
      if (date && date.first > today) {
        report(entry, ['date'], 'an event cannot lie in the future', 'move it to knowledge/upcoming');
      }
    }
    if ('expected' in entry) real(entry, ['expected', 'date'], entry.expected.date);
  }
  for (const place of written.places) {
    const status = place.status;
    if (!status) continue;
    notAfterToday(place, ['status', 'checked'], status.checked);
    notAfterToday(place, ['status', 'added'], status.added);
    real(place, ['status', 'appSince'], status.appSince);
    real(place, ['status', 'devicesSince'], status.devicesSince);
    const what = 'the state begins after the day it was checked';
    ordered(place, ['status', 'appSince'], status.appSince, status.checked, what);
    ordered(place, ['status', 'devicesSince'], status.devicesSince, status.checked, what);
  }
  for (const source of written.sources) real(source, ['date'], source.date);
}

/** Every finding that needs the whole knowledge. `today` is the day against which the future is told. */
export function crossCheck(written: Written, locate: Locate, today: string): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (record, at, what, remedy) => {
    findings.push({ ...locate(record, at), what, remedy });
  };
  const entries: Entries = [...written.events, ...written.concepts, ...written.answers, ...written.upcoming];
  checkIds(written, entries, report);
  checkNames(written, entries, report);
  checkReferences(written, entries, report);
  checkDates(written, entries, today, report);
  return findings;
}
