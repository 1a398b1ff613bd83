/** What people thought of answers: one judgement a person and message, the last one counts. */
import type { FeedbackBox } from '../core/ports.ts';
import type { PersonHash } from './person.ts';
import type { Database } from './tables.ts';

export function createFeedback({ db, clock }: Database, hash: PersonHash): FeedbackBox {
  return {
    async record({ platform, workspace = '', user, message, entries, helpful }) {
      const judged = {
        entries: JSON.stringify(entries),
        helpful: helpful ? 1 : 0,
        at: clock().getTime(),
      };
      await db
        .insertInto('feedback')
        .values({ platform, workspace, person: hash(platform, user), message, ...judged })
        .onConflict((conflict) => conflict.columns(['platform', 'person', 'message']).doUpdateSet(judged))
        .execute();
    },
  };
}
