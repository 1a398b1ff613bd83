/** SQLite for kysely, over Node's own `node:sqlite`: nothing to install. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { StoreError } from './store-error.ts';
import type { Database, Tables } from './tables.ts';

/** How long to wait for another process that holds the file's lock, in milliseconds. */
const BUSY_LIMIT_MS = 10_000;
const BUSY_PAUSE_MS = 5;
/** The last byte of every kind of "busy": https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
/** Prepared statements kept; the store has fewer than a hundred different queries. */
const STATEMENTS_KEPT = 200;

/**
 * Opens (and makes, where it is missing) the database file.
 * Write-ahead logging lets a backup read while the bot writes; `NORMAL` survives the end of the process at any
 * instant, and what a power cut may lose is found again by looking before sending (see `src/digests/deliver.ts`).
 * @throws StoreError where the file cannot be opened.
 */
export function openSqlite(file: string): Required<Pick<Database, 'db' | 'runNow'>> {
  let database: DatabaseSync;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: 0 });
  } catch (cause) {
    throw new StoreError(
      `cannot open ${file}`,
      'let DATA_DIR name a folder this program may write to',
      cause,
    );
  }
  const connection = createConnection(database);
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => createDriver(database, connection),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  return { db, runNow: connection.runNow };
}

interface Prepared {
  readonly statement: StatementSync;
  readonly givesRows: boolean;
}

/** One connection; kysely lets one query or transaction at a time have it. */
function createDriver(database: DatabaseSync, connection: DatabaseConnection): Driver {
  const run = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    async init() {
      await run('pragma journal_mode = wal');
      await run('pragma synchronous = normal');
    },
    acquireConnection: async () => connection,
    // A transaction takes the write lock at its beginning: two processes then wait for each other instead of
    // failing when a reader turns writer (https://sqlite.org/lang_transaction.html).
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => {},
    destroy: async () => database.close(),
  };
}

function createConnection(database: DatabaseSync): DatabaseConnection & Required<Pick<Database, 'runNow'>> {
  const statements = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const kept = statements.get(sql);
    if (kept) return kept;
    const statement = database.prepare(sql);
    const prepared = { statement, givesRows: statement.columns().length > 0 };
    if (statements.size >= STATEMENTS_KEPT) statements.clear();
    statements.set(sql, prepared);
    return prepared;
  };
  const execute = <Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> => {
    const { statement, givesRows } = prepare(sql);
    const values = parameters as SQLInputValue[];
    if (givesRows) return { rows: statement.all(...values) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  };
  let streams = 0;
  return {
    runNow<Row>(query: CompiledQuery) {
      // Within a transaction that is under way it would become a part of it, though nobody there knows.
      if (database.isTransaction || streams > 0) return undefined;
      try {
        return execute<Row>(query).rows;
      } catch (error) {
        if (isBusy(error)) return undefined;
        throw error;
      }
    },
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const started = performance.now();
      for (;;) {
        try {
          return execute<Row>(query);
        } catch (error) {
          // Waiting here rather than in SQLite's own busy handler, which would stop the whole process meanwhile.
          if (!isBusy(error) || performance.now() - started > BUSY_LIMIT_MS) throw error;
          await sleep(BUSY_PAUSE_MS);
        }
      }
    },
    async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
      streams++;
      try {
        const rows = prepare(query.sql).statement.iterate(...(query.parameters as SQLInputValue[]));
        for (const row of rows) yield { rows: [row as Row] };
      } finally {
        streams--;
      }
    },
  };
}

function isBusy(error: unknown): boolean {
  return ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;
}
