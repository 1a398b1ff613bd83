/** PostgreSQL for kysely, over `pg`. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** Connections of one process; the bot's queries are short. */
const CONNECTIONS = 8;
/** PostgreSQL's type number of `int8`, which `pg` gives as text unless told otherwise. */
const INT8 = 20;

/**
 * A pool that connects when first used. `onLost` hears of connections that break while idle: without a listener
 * such an error would end the process (https://node-postgres.com/apis/pool#error).
 */
export function openPostgres(url: string, onLost: (cause: Error) => void): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    keepAlive: true,
    types: {
      // Every int8 here is an instant in milliseconds or a count, well within 2^53.
      getTypeParser: ((oid: number, format: 'text') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  pool.on('error', onLost);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
