/** Counts questions by day and outcome; keeps their text only where the operator has turned that on. */
import { randomUUID } from 'node:crypto';
import type { QuestionLog } from '../core/ports.ts';
import { compileOnce } from './compile-once.ts';
import type { PersonHash } from './person.ts';
import type { Database, Tables } from './tables.ts';
import { writeLater } from './write-later.ts';

/** How long counts gather before they are written, in milliseconds: what a process killed meanwhile loses of them. */
const COUNT_AFTER_MS = 1000;

/** The longest text kept of a question, in characters. */
const TEXT_LIMIT = 500;

type Counted = Tables['question_counts'];

/** The log, and what writes its last counts. */
export interface Questions extends QuestionLog {
  /** Writes what was counted and is not yet written. */
  settled(): Promise<void>;
}

/** `keepDays` is 0 where no text is kept; `onTrouble` hears of counts that could not be written. */
export function createQuestions(
  database: Database,
  hash: PersonHash,
  keepDays: number,
  onTrouble: (cause: unknown) => void,
): Questions {
  const { db, clock } = database;
  const add = compileOnce(database, ({ day, platform, kind, count }: Counted) =>
    db
      .insertInto('question_counts')
      .values({ day, platform, kind, count })
      .onConflict((conflict) =>
        conflict.columns(['day', 'platform', 'kind']).doUpdateSet((row) => ({
          count: row.eb('question_counts.count', '+', row.ref('excluded.count')),
        })),
      ),
  );
  const gathered = new Map<string, Counted>();
  const later = writeLater(COUNT_AFTER_MS, async () => {
    const counts = [...gathered.values()];
    gathered.clear();
    for (const counted of counts) await add(counted).catch(onTrouble);
  });
  const count = (day: string, platform: string, kind: string): void => {
    const key = [day, platform, kind].join(' ');
    gathered.set(key, { day, platform, kind, count: (gathered.get(key)?.count ?? 0) + 1 });
    later.gathered();
  };
  return {
    settled: later.settled,
    async record({ text, platform, workspace = '', user, kind, entries }) {
      const now = clock();
      count(now.toISOString().slice(0, 10), platform, kind);
      if (keepDays === 0) return;
      await db
        .insertInto('questions')
        .values({
          id: randomUUID(),
          platform,
          workspace,
          person: user === undefined ? null : hash(platform, user),
          text: text.slice(0, TEXT_LIMIT),
          kind,
          entries: JSON.stringify(entries),
          at: now.getTime(),
        })
        .execute();
    },
    async recent(platform, user, most) {
      if (keepDays === 0) return [];
      const rows = await db
        .selectFrom('questions')
        .select('text')
        .where('platform', '=', platform)
        .where('person', '=', hash(platform, user))
        .orderBy('at', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => row.text);
    },
  };
}
