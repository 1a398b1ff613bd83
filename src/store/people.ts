/** What is held on a person or a workspace: shown to them, and erased. Conversations hold neither names nor text and pass by themselves. */
import type { Kysely } from 'kysely';
import type { HeldData } from '../core/ports.ts';
import type { PersonHash } from './person.ts';
import type { Database, Tables } from './tables.ts';

export function createHeldData({ db }: Database, hash: PersonHash): HeldData {
  return {
    async exportPerson(platform, user) {
      const person = hash(platform, user);
      const own = (table: 'feedback' | 'questions') =>
        db
          .selectFrom(table)
          .selectAll()
          .where('platform', '=', platform)
          .where('person', '=', person)
          .orderBy('at')
          .execute();
      return {
        feedback: await own('feedback'),
        questions: await own('questions'),
        subscriptions: await db
          .selectFrom('subscriptions')
          .selectAll()
          .where('platform', '=', platform)
          .where('owner', '=', user)
          .execute(),
      };
    },
    async erasePerson(platform, user) {
      const person = hash(platform, user);
      return db.transaction().execute(async (transaction) => {
        let touched = 0;
        for (const table of ['feedback', 'questions'] as const) {
          const { numDeletedRows } = await transaction
            .deleteFrom(table)
            .where('platform', '=', platform)
            .where('person', '=', person)
            .executeTakeFirstOrThrow();
          touched += Number(numDeletedRows);
        }
        const { numUpdatedRows } = await transaction
          .updateTable('subscriptions')
          .set({ owner: null })
          .where('platform', '=', platform)
          .where('owner', '=', user)
          .executeTakeFirstOrThrow();
        return touched + Number(numUpdatedRows);
      });
    },
    async exportWorkspace(platform, workspace) {
      return {
        feedback: await workspaceRows(db, 'feedback', platform, workspace),
        questions: await workspaceRows(db, 'questions', platform, workspace),
        subscriptions: await workspaceRows(db, 'subscriptions', platform, workspace),
        deliveries: await db
          .selectFrom('deliveries')
          .selectAll()
          .where('subscription', 'in', (query) =>
            query
              .selectFrom('subscriptions')
              .select('id')
              .where('platform', '=', platform)
              .where('workspace', '=', workspace),
          )
          .execute(),
        // That there is one, not the tokens in it.
        installations: await db
          .selectFrom('installations')
          .select(['id', 'updated_at'])
          .where('id', '=', platform === 'slack' ? `team:${workspace}` : '')
          .execute(),
      };
    },
    async eraseWorkspace(platform, workspace) {
      return db.transaction().execute(async (transaction) => {
        const { numDeletedRows: deliveries } = await transaction
          .deleteFrom('deliveries')
          .where('subscription', 'in', (query) =>
            query
              .selectFrom('subscriptions')
              .select('id')
              .where('platform', '=', platform)
              .where('workspace', '=', workspace),
          )
          .executeTakeFirstOrThrow();
        let touched = Number(deliveries);
        for (const table of ['feedback', 'questions', 'subscriptions'] as const) {
          const { numDeletedRows } = await transaction
            .deleteFrom(table)
            .where('platform', '=', platform)
            .where('workspace', '=', workspace)
            .executeTakeFirstOrThrow();
          touched += Number(numDeletedRows);
        }
        if (platform === 'slack') {
          const { numDeletedRows } = await transaction
            .deleteFrom('installations')
            .where('id', '=', `team:${workspace}`)
            .executeTakeFirstOrThrow();
          touched += Number(numDeletedRows);
        }
        return touched;
      });
    },
  };
}

function workspaceRows(
  db: Kysely<Tables>,
  table: 'feedback' | 'questions' | 'subscriptions',
  platform: string,
  workspace: string,
): Promise<readonly object[]> {
  return db
    .selectFrom(table)
    .selectAll()
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .execute();
}
