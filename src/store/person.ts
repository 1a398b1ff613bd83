/** Names a person by a keyed hash, so that what is kept does not say who it was. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from './tables.ts';

/** Gives the same name for the same person in this store, and another in every other store. */
export type PersonHash = (platform: string, user: string) => string;

/** The hash with this store's own key, which is made when first asked for. */
export async function personHash({ db }: Database): Promise<PersonHash> {
  const key = 'person-key';
  await db
    .insertInto('meta')
    .values({ key, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return (platform, user) =>
    createHmac('sha256', value).update(`${platform}\0${user}`).digest('base64url').slice(0, 24);
}
