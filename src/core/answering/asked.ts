/** A question on its way to a reply: the message as read, and what every step of answering sees. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Query } from '../understanding/query.ts';

/** A message as it is read: alone, or with the last turn of its conversation. */
export interface Completed {
  readonly query: Query;
  /** The message, without the words that turn the conversation to what it is read with. */
  readonly message: Query;
  /** The turn that it is read with. */
  readonly last: Turn | undefined;
  /** It was completed from the last turn. */
  readonly completed: boolean;
  /** It asks something of the record last told. */
  readonly isOnSubject: boolean;
  /** How else it may be read, where nothing is known of it as it is read here. */
  readonly otherwise?: readonly Otherwise[];
}

/** Another way to read a message. */
export interface Otherwise {
  readonly read: Completed;
  readonly why: string;
  /** What the reply is to say first; absent where it answers the very question. */
  readonly lead?: string;
}

/** One message, as read, with the trail of what was decided. */
export interface Asked extends Completed {
  readonly engine: Engine;
  readonly now: Date;
  readonly trail: string[];
}
