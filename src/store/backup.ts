/**
 * Writes everything the store holds as lines of JSON, and reads it back into an empty store: on the same kind of
 * database or on the other, which is the way from SQLite to PostgreSQL.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openDatabase, SQLITE_FILE, type StoreOptions } from './open-store.ts';
import { StoreError } from './store-error.ts';
import type { Database, Tables } from './tables.ts';

/** The tables of a backup with their keys; claims are left out, for they live for hours only. */
const KEYS = {
  meta: ['key'],
  conversations: ['thread'],
  engaged_threads: ['thread'],
  feedback: ['platform', 'person', 'message'],
  questions: ['id'],
  question_counts: ['day', 'platform', 'kind'],
  installations: ['id'],
  subscriptions: ['id'],
  deliveries: ['id'],
  records: ['id', 'substance'],
} as const satisfies { readonly [T in keyof Tables]?: readonly (keyof Tables[T])[] };
const TABLES = Object.keys(KEYS) as readonly (keyof typeof KEYS)[];

const FORMAT = 'tiktok-regulation-bot store 1';
/** Rows read or written at once. */
const ROWS = 500;

type Place = Pick<StoreOptions, 'databaseUrl' | 'dataDir' | 'clock'>;

/**
 * The lines of a backup, each with its line break: a heading, then one row a line. All are of one moment, and the
 * bot may go on meanwhile. Tokens stay sealed. On SQLite other writers wait until the lines have been taken.
 */
export async function* backupLines(place: Place): AsyncGenerator<string> {
  if (place.databaseUrl === undefined && !existsSync(path.join(place.dataDir, SQLITE_FILE))) {
    throw new StoreError('there is no store to back up', 'check DATA_DIR or DATABASE_URL');
  }
  const database = openDatabase(place);
  try {
    const transaction = await database.db.startTransaction().execute();
    try {
      if (database.dialect === 'postgres') {
        await sql`set transaction isolation level repeatable read, read only`.execute(transaction);
      }
      const version = await versionOf(transaction);
      if (version === 0)
        throw new StoreError('there is no store to back up', 'check DATA_DIR or DATABASE_URL');
      if (version > migrations.length) throw newer(version);
      const at = place.clock().toISOString();
      yield `${JSON.stringify({ format: FORMAT, schema: version, at })}\n`;
      for (const table of TABLES) {
        for (let offset = 0; ; offset += ROWS) {
          const rows = await page(transaction, table, offset);
          for (const row of rows) yield `${JSON.stringify({ table, row })}\n`;
          if (rows.length < ROWS) break;
        }
      }
    } finally {
      await transaction.rollback().execute();
    }
  } finally {
    await database.db.destroy();
  }
}

/**
 * Puts a backup into a store that holds nothing yet, all or nothing, and brings it to this program's schema.
 * Gives the number of rows.
 * @throws StoreError where the store is not empty, or the lines are no backup that this program can read.
 */
export async function restoreLines(place: Place, lines: AsyncIterable<string>): Promise<number> {
  const database = openDatabase(place);
  try {
    const reader = lines[Symbol.asyncIterator]();
    const heading = parse((await reader.next()).value, 1) as { format?: string; schema?: number };
    if (heading.format !== FORMAT || typeof heading.schema !== 'number') {
      throw new StoreError('this file is no backup of the store', 'give one made by npm run store:backup');
    }
    if (heading.schema > migrations.length) throw newer(heading.schema);
    const held = await reached(database);
    if (held === 0) await migrate(database, { to: heading.schema });
    else if (held !== heading.schema) {
      throw new StoreError(
        `this store has schema ${held} and the backup ${heading.schema}`,
        'restore into an empty DATA_DIR or database',
      );
    }
    const count = await fill(database, reader);
    await migrate(database);
    return count;
  } finally {
    await database.db.destroy();
  }
}

async function fill({ db }: Database, reader: AsyncIterator<string>): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    for (const table of TABLES) {
      const { rows } = await sql<{ one: number }>`select 1 as one from ${sql.table(table)} limit 1`.execute(
        transaction,
      );
      // A store that was only opened has made its key for names of people; the backup brings its own.
      if (rows.length > 0 && table !== 'meta') {
        throw new StoreError(
          `the store is not empty: ${table} has rows`,
          'restore into an empty DATA_DIR or database',
        );
      }
    }
    await transaction.deleteFrom('meta').execute();
    let count = 0;
    let batch: object[] = [];
    let current: string | undefined;
    const flush = async () => {
      if (current !== undefined && batch.length > 0) {
        await transaction
          .insertInto(current as 'claims')
          .values(batch as never)
          .execute();
      }
      batch = [];
    };
    for (let number = 2; ; number += 1) {
      const { value, done } = await reader.next();
      if (done) break;
      if (value.trim() === '') continue;
      const { table, row } = parse(value, number) as { table?: string; row?: object };
      if (!TABLES.some((name) => name === table) || typeof row !== 'object' || row === null) {
        throw new StoreError(
          `line ${number} of the backup is no row`,
          'give one made by npm run store:backup',
        );
      }
      if (table !== current || batch.length >= ROWS) await flush();
      current = table;
      batch.push(row);
      count += 1;
    }
    await flush();
    return count;
  });
}

/** Rows in the order of the table's key, so that pages neither overlap nor leave gaps. */
async function page(
  db: Kysely<Tables>,
  table: (typeof TABLES)[number],
  offset: number,
): Promise<readonly object[]> {
  const order = sql.join(KEYS[table].map((column) => sql.ref(column)));
  const { rows } = await sql<object>`select * from ${sql.table(table)} order by ${order}
    limit ${ROWS} offset ${offset}`.execute(db);
  return rows;
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  try {
    const { rows } = await sql<{
      version: number | null;
    }>`select max(version) as version from schema_versions`.execute(db);
    return rows[0]?.version ?? 0;
  } catch (cause) {
    throw new StoreError('there is no store to back up', 'check DATA_DIR or DATABASE_URL', cause);
  }
}

async function reached(database: Database): Promise<number> {
  return database.db.transaction().execute((transaction) => schemaVersion(transaction));
}

function parse(line: string | undefined, number: number): object {
  try {
    return JSON.parse(line ?? '') as object;
  } catch (cause) {
    throw new StoreError(
      `line ${number} of the backup cannot be read`,
      'give one made by npm run store:backup',
      cause,
    );
  }
}

function newer(version: number): StoreError {
  return new StoreError(
    `the schema is at version ${version} and this program knows ${migrations.length}`,
    'use a newer version of the program',
  );
}
