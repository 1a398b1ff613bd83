/** What a record says to a reader, as a hash: a new spelling of a question or a new day of checking is no news. */
import { createHash } from 'node:crypto';
import type { Entry } from '../knowledge/knowledge.ts';
import type { Noted } from '../store/journal.ts';

/** The records for the journal. */
export function notedOf(entries: readonly Entry[]): readonly Noted[] {
  return entries.map((entry) => ({
    id: entry.id,
    substance: substanceOf(entry),
    added: entry.added,
    ...(entry.changed === undefined ? {} : { changed: entry.changed }),
  }));
}

function substanceOf(entry: Entry): string {
  const said = [
    entry.title,
    entry.answer,
    entry.places,
    entry.facts.map((fact) => fact.text),
    ownPart(entry),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
}

function ownPart(entry: Entry): unknown {
  switch (entry.type) {
    case 'event':
      return [entry.date.written, entry.until?.written, entry.kind, entry.money];
    case 'upcoming':
      return [entry.date?.written, entry.expected];
    case 'status':
      return entry.status;
    default:
      return entry.type;
  }
}
