/** The last turn of each conversation, and the threads in which the bot was addressed: both for a while only. */
import type { Conversations, EngagedThreads, Turn } from '../core/ports.ts';
import { compileOnce } from './compile-once.ts';
import type { WrittenConversations } from './remember-later.ts';
import type { Database, Tables } from './tables.ts';

const DAY_MS = 86_400_000;
/** How long a follow-up may still take its meaning from the last question. */
export const CONVERSATION_MS = 7 * DAY_MS;
/** How long a thread needs no new mention. */
export const ENGAGED_MS = 30 * DAY_MS;

/** Rows of one statement; SQLite takes 32,766 values in one. */
const ROWS = 500;

export function createConversations(database: Database): Conversations & WrittenConversations {
  const { db, clock } = database;
  const find = compileOnce(database, ({ thread, now }: { thread: string; now: number }) =>
    db.selectFrom('conversations').select('turn').where('thread', '=', thread).where('expires_at', '>', now),
  );
  const rememberAll = async (turns: ReadonlyMap<string, Turn>): Promise<void> => {
    const expires_at = clock().getTime() + CONVERSATION_MS;
    const rows = [...turns].map(([thread, turn]) => ({ thread, turn: JSON.stringify(turn), expires_at }));
    for (let from = 0; from < rows.length; from += ROWS)
      await db
        .insertInto('conversations')
        .values(rows.slice(from, from + ROWS))
        .onConflict((conflict) =>
          conflict.column('thread').doUpdateSet((row) => ({
            turn: row.ref('excluded.turn'),
            expires_at: row.ref('excluded.expires_at'),
          })),
        )
        .execute();
  };
  return {
    async recall(thread) {
      const [row] = await find({ thread, now: clock().getTime() });
      return row && (JSON.parse(row.turn) as Turn);
    },
    remember: (thread, turn) => rememberAll(new Map([[thread, turn]])),
    rememberAll,
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
