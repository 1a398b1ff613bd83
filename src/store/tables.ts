/** The tables as kysely sees them. Instants are milliseconds since 1970 (UTC); lists and objects are JSON text. */
import type { CompiledQuery, Kysely } from 'kysely';
import type { Clock } from '../core/ports.ts';

export interface Tables {
  meta: { key: string; value: string };
  claims: { key: string; expires_at: number };
  conversations: { thread: string; turn: string; expires_at: number };
  engaged_threads: { thread: string; expires_at: number };
  feedback: FeedbackRow;
  questions: QuestionRow;
  question_counts: { day: string; platform: string; kind: string; count: number };
  installations: { id: string; sealed: string; updated_at: number };
  subscriptions: SubscriptionRow;
  deliveries: DeliveryRow;
  records: RecordRow;
}

interface FeedbackRow {
  platform: string;
  workspace: string;
  /** Keyed hash of the person. */
  person: string;
  message: string;
  entries: string;
  helpful: number;
  at: number;
}

interface QuestionRow {
  id: string;
  platform: string;
  workspace: string;
  person: string | null;
  text: string;
  kind: string;
  entries: string;
  at: number;
}

export interface SubscriptionRow {
  id: string;
  number: number;
  platform: string;
  /** Empty where there is none, so that the unique key holds. */
  workspace: string;
  channel: string;
  owner: string | null;
  frequency: string;
  day: number | null;
  time: string;
  zone: string;
  places: string;
  topics: string;
  quiet: string;
  created_at: number;
  next_at: number | null;
  since_at: number;
  paused_at: number | null;
  pause_reason: string | null;
}

export interface DeliveryRow {
  id: string;
  subscription: string;
  platform: string;
  slot: number;
  kind: string;
  state: string;
  since_at: number;
  until_at: number;
  due_at: number;
  lease_until: number;
  holder: string | null;
  tries: number;
  sending_at: number | null;
  message: string | null;
  note: string | null;
  closed_at: number | null;
}

export interface RecordRow {
  id: string;
  substance: string;
  changed: string;
  /** `new` and `changed` are news; `known` is not. */
  kind: string;
  arrived_at: number;
}

/** What every part of the store is given. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly dialect: 'sqlite' | 'postgres';
  /** Gives the rows of a query that can be run at once; undefined where it has to wait its turn with `db`. */
  readonly runNow?: <Row>(query: CompiledQuery) => Row[] | undefined;
  readonly clock: Clock;
}
