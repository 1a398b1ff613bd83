/** Drops what has served its time. */
import type { Database } from './tables.ts';

const DAY_MS = 86_400_000;
/** How long the history of deliveries is kept. */
const DELIVERIES_MS = 90 * DAY_MS;
/** How long counts of questions are kept. */
const COUNTS_MS = 400 * DAY_MS;
/** The most conversations kept at once; the oldest go first. */
const CONVERSATIONS = 100_000;

/** Gives the number of rows dropped. `keepDays` is how long questions are kept; 0 drops them all. */
export async function sweep({ db, clock }: Database, keepDays: number): Promise<number> {
  const now = clock().getTime();
  let dropped = 0;
  for (const table of ['claims', 'conversations', 'engaged_threads'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('expires_at', '<=', now)
      .executeTakeFirstOrThrow();
    dropped += Number(numDeletedRows);
  }
  const oldest = await db
    .selectFrom('conversations')
    .select('expires_at')
    .orderBy('expires_at', 'desc')
    .offset(CONVERSATIONS)
    .limit(1)
    .executeTakeFirst();
  const rest = [
    db.deleteFrom('questions').where('at', '<=', now - keepDays * DAY_MS),
    db.deleteFrom('deliveries').where('closed_at', '<=', now - DELIVERIES_MS),
    db.deleteFrom('question_counts').where('day', '<', new Date(now - COUNTS_MS).toISOString().slice(0, 10)),
    ...(oldest ? [db.deleteFrom('conversations').where('expires_at', '<=', oldest.expires_at)] : []),
  ];
  for (const query of rest) dropped += Number((await query.executeTakeFirstOrThrow()).numDeletedRows);
  return dropped;
}
