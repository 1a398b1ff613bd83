/** The last turn of each conversation, and the threads in which the bot was addressed: both for a while only. */
import type { Conversations, EngagedThreads, Turn } from '../core/ports.ts';
import { compileOnce } from './compile-once.ts';
import type { Database, Tables } from './tables.ts';

const DAY_MS = 86_400_000;
/** How long a follow-up may still take its meaning from the last question. */
export const CONVERSATION_MS = 7 * DAY_MS;
/** How long a thread needs no new mention. */
export const ENGAGED_MS = 30 * DAY_MS;

export function createConversations(database: Database): Conversations {
  const { db, clock } = database;
  const find = compileOnce(database, ({ thread, now }: { thread: string; now: number }) =>
    db.selectFrom('conversations').select('turn').where('thread', '=', thread).where('expires_at', '>', now),
  );
  const keep = compileOnce(database, ({ thread, turn, expires_at }: Tables['conversations']) =>
    db
      .insertInto('conversations')
      .values({ thread, turn, expires_at })
      .onConflict((conflict) => conflict.column('thread').doUpdateSet({ turn, expires_at })),
  );
  return {
    async recall(thread) {
      const [row] = await find({ thread, now: clock().getTime() });
      return row && (JSON.parse(row.turn) as Turn);
    },
    async remember(thread, turn) {
      await keep({
        thread,
        turn: JSON.stringify(turn),
        expires_at: clock().getTime() + CONVERSATION_MS,
      });
    },
  };
}

export function createThreads(database: Database): EngagedThreads {
  const { db, clock } = database;
  const keep = compileOnce(database, ({ thread, expires_at }: Tables['engaged_threads']) =>
    db
      .insertInto('engaged_threads')
      .values({ thread, expires_at })
      .onConflict((conflict) => conflict.column('thread').doUpdateSet({ expires_at })),
  );
  const find = compileOnce(database, ({ thread, now }: { thread: string; now: number }) =>
    db
      .selectFrom('engaged_threads')
      .select('thread')
      .where('thread', '=', thread)
      .where('expires_at', '>', now),
  );
  return {
    async engage(thread) {
      await keep({ thread, expires_at: clock().getTime() + ENGAGED_MS });
    },
    async isEngaged(thread) {
      return (await find({ thread, now: clock().getTime() })).length > 0;
    },
  };
}
