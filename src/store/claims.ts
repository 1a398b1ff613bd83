/** Remembers what has been handled, so that an event delivered twice is answered once. */
import type { Claims } from '../core/ports.ts';
import type { Database } from './tables.ts';

export function createClaims({ db, clock }: Database): Claims {
  return {
    async claim(key, seconds) {
      const now = clock().getTime();
      const expires_at = now + Math.round(seconds * 1000);
      // One statement, so that of two replicas only one gets the row back.
      const won = await db
        .insertInto('claims')
        .values({ key, expires_at })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ expires_at }).where('claims.expires_at', '<=', now),
        )
        .returning('key')
        .executeTakeFirst();
      return won !== undefined;
    },
  };
}
