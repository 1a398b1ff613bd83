/** The knowledge in memory: plain, immutable data and the look-ups that the rest of the program uses. */
import type { AppState, ConceptKind, DeviceState, EventKind } from './schema.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A date as precisely as it is known: the days it may be, the precision, and the form in which it was written. */
export interface PartialDate {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly precision: 'year' | 'month' | 'day';
  /** `2024`, `2024-04` or `2024-04-24`. */
  readonly written: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date?: string;
  readonly type: 'primary' | 'news' | 'analysis';
  readonly seen: 'result' | 'linked' | 'identifier';
}

/** One claim with the ids of its sources. */
export interface Fact {
  readonly text: string;
  readonly sources: readonly string[];
}

export interface Money {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly authority: string;
  readonly reason: string;
  readonly state: string;
}

/** What every record has, whatever its type. */
export interface EntryBase {
  readonly id: string;
  readonly title: string;
  /** One or two sentences fit for a chat. */
  readonly answer: string;
  readonly facts: readonly Fact[];
  readonly names: readonly string[];
  readonly questions: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly related: readonly string[];
  /** The day its sources were last checked. */
  readonly checked: IsoDate;
  readonly added: IsoDate;
  readonly changed?: IsoDate;
  /** Hash of the content (not of the file or its order): two equal hashes say the same. */
  readonly hash: string;
}

export interface EventEntry extends EntryBase {
  readonly type: 'event';
  readonly date: PartialDate;
  readonly until?: PartialDate;
  readonly kind: EventKind;
  readonly confidence: 'high' | 'medium';
  readonly turningPoint: boolean;
  readonly money?: Money;
}

export interface ConceptEntry extends EntryBase {
  readonly type: 'concept';
  readonly kind: ConceptKind;
}

/** A curated answer to what people ask often and no single record answers. */
export interface AnswerEntry extends EntryBase {
  readonly type: 'answer';
}

export interface UpcomingEntry extends EntryBase {
  readonly type: 'upcoming';
  /** Absent where no date is known. */
  readonly date?: PartialDate;
  /** The date as a person would say it. */
  readonly expected: string;
}

/** How things stand in one place. Its id is `status-` and the place's code in lower case. */
export interface StatusEntry extends EntryBase {
  readonly type: 'status';
  readonly status: PlaceStatus;
}

export interface PlaceStatus {
  readonly app: AppState;
  readonly appSince?: PartialDate;
  readonly appNote?: string;
  readonly devices: DeviceState;
  readonly devicesSince?: PartialDate;
  readonly devicesNote?: string;
  readonly minimumAge?: number;
  readonly minimumAgeNote?: string;
  /** The date of the newest evidence for this state; it may be much older than the day it was checked. */
  readonly evidence?: PartialDate;
}

export type Entry = EventEntry | ConceptEntry | AnswerEntry | UpcomingEntry | StatusEntry;

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Codes of the wider places it belongs to, such as `EU` or `US`. */
  readonly in: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Everything the bot knows. Frozen: a reload makes a new one. */
export interface Knowledge {
  readonly entries: readonly Entry[];
  readonly events: readonly EventEntry[];
  readonly concepts: readonly ConceptEntry[];
  readonly answers: readonly AnswerEntry[];
  readonly upcoming: readonly UpcomingEntry[];
  readonly statuses: readonly StatusEntry[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  /** Hash over all records: equal when nothing that the bot says differs. */
  readonly hash: string;
  entry(id: string): Entry | undefined;
  source(id: string): Source | undefined;
  place(code: string): Place | undefined;
  topic(id: string): Topic | undefined;
  /** How things stand in the place of that code. */
  status(code: string): StatusEntry | undefined;
  /** The place itself and every place inside it. */
  within(code: string): readonly string[];
}
