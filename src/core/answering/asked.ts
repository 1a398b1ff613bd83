/** A question on its way to a reply: what every step of answering sees. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Query } from '../understanding/query.ts';

/** One question, as understood, with what came before it and the trail of what was decided. */
export interface Asked {
  readonly engine: Engine;
  readonly query: Query;
  /** The message itself, before anything of the conversation was put to it. */
  readonly message: Query;
  readonly now: Date;
  readonly trail: string[];
  readonly last: Turn | undefined;
  /** Whether the question was completed from the last turn already. */
  readonly completed: boolean;
  /** Whether it asks something of the record last told. */
  readonly isOnSubject: boolean;
}
