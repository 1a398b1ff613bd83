/** The last turn of each conversation, and the threads in which the bot was addressed: both for a while only. */
import type { Conversations, EngagedThreads, Turn } from '../core/ports.ts';
import type { Database } from './tables.ts';

const DAY_MS = 86_400_000;
/** How long a follow-up may still take its meaning from the last question. */
export const CONVERSATION_MS = 7 * DAY_MS;
/** How long a thread needs no new mention. */
export const ENGAGED_MS = 30 * DAY_MS;

export function createConversations({ db, clock }: Database): Conversations {
  return {
    async recall(thread) {
      const row = await db
        .selectFrom('conversations')
        .select('turn')
        .where('thread', '=', thread)
        .where('expires_at', '>', clock().getTime())
        .executeTakeFirst();
      return row && (JSON.parse(row.turn) as Turn);
    },
    async remember(thread, turn) {
      const values = { turn: JSON.stringify(turn), expires_at: clock().getTime() + CONVERSATION_MS };
      await db
        .insertInto('conversations')
        .values({ thread, ...values })
        .onConflict((conflict) => conflict.column('thread').doUpdateSet(values))
        .execute();
    },
  };
}

export function createThreads({ db, clock }: Database): EngagedThreads {
  return {
    async engage(thread) {
      const expires_at = clock().getTime() + ENGAGED_MS;
      await db
        .insertInto('engaged_threads')
        .values({ thread, expires_at })
        .onConflict((conflict) => conflict.column('thread').doUpdateSet({ expires_at }))
        .execute();
    },
    async isEngaged(thread) {
      const row = await db
        .selectFrom('engaged_threads')
        .select('thread')
        .where('thread', '=', thread)
        .where('expires_at', '>', clock().getTime())
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
