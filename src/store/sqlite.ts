/** SQLite for kysely, over Node's own `node:sqlite`: nothing to install. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** How long a second process waits for the file's lock, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;
/** Prepared statements kept; the store has fewer than a hundred different queries. */
const STATEMENTS_KEPT = 200;

/**
 * Opens (and makes, where it is missing) the database file.
 * Write-ahead logging lets a backup read while the bot writes; `NORMAL` survives the end of the process at any
 * instant, and what a power cut may lose is found again by looking before sending (see `src/digests/deliver.ts`).
 * @throws StoreError where the file cannot be opened.
 */
export function openSqlite(file: string): Kysely<Tables> {
  let database: DatabaseSync;
  try {
    if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;');
  } catch (cause) {
    throw new StoreError(
      `cannot open ${file}`,
      'let DATA_DIR name a folder this program may write to',
      cause,
    );
  }
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const kept = statements.get(sql);
    if (kept) return kept;
    const prepared = database.prepare(sql);
    // Statements that change the schema make kept ones stale; they run once, so none is lost by not keeping them.
    if (statements.size >= STATEMENTS_KEPT) statements.clear();
    statements.set(sql, prepared);
    return prepared;
  };
  const dialect = new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        // A transaction takes the write lock at its beginning: two processes then wait for each other instead of
        // failing when a reader turns writer (https://sqlite.org/lang_transaction.html).
        const prepared = statement(sql === 'begin' ? 'begin immediate' : sql);
        const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
        return {
          reader: prepared.columns().length > 0,
          all: (parameters) => prepared.all(...values(parameters)),
          run: (parameters) => prepared.run(...values(parameters)),
          iterate: (parameters) => prepared.iterate(...values(parameters)),
        };
      },
    },
  });
  return new Kysely<Tables>({ dialect });
}
