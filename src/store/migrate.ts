/** Brings the schema to what this program knows: under a lock, in one transaction, never backwards. */
import { type Kysely, sql } from 'kysely';
import { type Migration, migrations } from './migrations.ts';
import { StoreError } from './store-error.ts';
import type { Database, Tables } from './tables.ts';

/** Any number, the same in every replica: the key of PostgreSQL's advisory lock. */
const LOCK = 7_105_207_101;

/**
 * Runs what is missing, up to and with the step number `to` (all steps without it), and gives the version reached.
 * Several processes may call it at once: one works, the others wait. Where a step fails nothing is changed.
 * @throws StoreError where a step fails, or where the schema is newer than this program.
 */
export async function migrate(
  { db, dialect, clock }: Database,
  { steps = migrations, to = steps.length }: { steps?: readonly Migration[]; to?: number } = {},
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    // On SQLite the transaction itself holds the write lock (see `sqlite.ts`).
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    const reached = await schemaVersion(transaction);
    if (reached > steps.length) {
      throw new StoreError(
        `the schema is at version ${reached} and this program knows ${steps.length}`,
        'start a newer version of the program, or restore a backup made with this one',
      );
    }
    for (const [index, step] of steps.entries()) {
      const version = index + 1;
      if (version <= reached || version > to) continue;
      try {
        await step.up(transaction);
        await sql`insert into schema_versions (version, name, applied_at)
          values (${version}, ${step.name}, ${clock().getTime()})`.execute(transaction);
      } catch (cause) {
        throw new StoreError(
          `migration ${version} (${step.name}) failed and nothing was changed`,
          'read the cause below, mend it and start again',
          cause,
        );
      }
    }
    return Math.max(reached, Math.min(to, steps.length));
  });
}

/** The version the schema has now; 0 where there is none yet. Makes the table of versions where it is missing. */
export async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  await sql`create table if not exists schema_versions (
    version integer primary key, name text not null, applied_at bigint not null)`.execute(db);
  const { rows } = await sql<{
    version: number | null;
  }>`select max(version) as version from schema_versions`.execute(db);
  return rows[0]?.version ?? 0;
}
