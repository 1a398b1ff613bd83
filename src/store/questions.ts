/** Counts questions by day and outcome; keeps their text only where the operator has turned that on. */
import { randomUUID } from 'node:crypto';
import type { QuestionLog } from '../core/ports.ts';
import { compileOnce } from './compile-once.ts';
import type { PersonHash } from './person.ts';
import type { Database, Tables } from './tables.ts';

/** The longest text kept of a question, in characters. */
const TEXT_LIMIT = 500;

/** `keepDays` is 0 where no text is kept. */
export function createQuestions(database: Database, hash: PersonHash, keepDays: number): QuestionLog {
  const { db, clock } = database;
  const count = compileOnce(database, ({ day, platform, kind }: Omit<Tables['question_counts'], 'count'>) =>
    db
      .insertInto('question_counts')
      .values({ day, platform, kind, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['day', 'platform', 'kind'])
          .doUpdateSet((row) => ({ count: row('question_counts.count', '+', 1) })),
      ),
  );
  return {
    async record({ text, platform, workspace = '', user, kind, entries }) {
      const now = clock();
      await count({ day: now.toISOString().slice(0, 10), platform, kind });
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
