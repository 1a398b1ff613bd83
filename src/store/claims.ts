/** Remembers what has been handled, so that an event delivered twice is answered once. */
import type { Claims } from '../core/ports.ts';
import { compileOnce } from './compile-once.ts';
import type { Database } from './tables.ts';

export function createClaims(database: Database): Claims {
  const { db, clock } = database;
  // One statement, so that of two replicas only one gets the row back.
  const claim = compileOnce(
    database,
    ({ key, now, expires_at }: { key: string; now: number; expires_at: number }) =>
      db
        .insertInto('claims')
        .values({ key, expires_at })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ expires_at }).where('claims.expires_at', '<=', now),
        )
        .returning('key'),
  );
  return {
    async claim(key, seconds) {
      const now = clock().getTime();
      const won = await claim({ key, now, expires_at: now + Math.round(seconds * 1000) });
      return won.length > 0;
    },
  };
}
