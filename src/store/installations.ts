/** Slack installations by team or enterprise; the tokens in them are sealed before they are written. */
import type { InstallationKey, Installations } from '../core/ports.ts';
import type { Seal } from './seal.ts';
import { StoreError } from './store-error.ts';
import type { Database } from './tables.ts';

export function createInstallations({ db, clock }: Database, seal: Seal | undefined): Installations {
  const sealed = (): Seal => {
    if (seal) return seal;
    throw new StoreError(
      'installations need an encryption key and none is given',
      'make one with: openssl rand -base64 32',
    );
  };
  return {
    async save(key, installation) {
      const [id] = installationIds(key);
      const values = {
        sealed: sealed().seal(JSON.stringify(installation), id),
        updated_at: clock().getTime(),
      };
      await db
        .insertInto('installations')
        .values({ id, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute();
    },
    async find(key) {
      const ids = installationIds(key);
      const rows = await db.selectFrom('installations').selectAll().where('id', 'in', ids).execute();
      const row = rows.find((found) => found.id === ids[0]) ?? rows[0];
      return row && JSON.parse(sealed().open(row.sealed, row.id));
    },
    async delete(key) {
      await db.deleteFrom('installations').where('id', '=', installationIds(key)[0]).execute();
    },
  };
}

/** The ids to look under, the nearest first. */
function installationIds({ team, enterprise }: InstallationKey): [string, ...string[]] {
  const ids = [
    ...(team === undefined ? [] : [`team:${team}`]),
    ...(enterprise === undefined ? [] : [`enterprise:${enterprise}`]),
  ];
  const [first, ...rest] = ids;
  if (first === undefined)
    throw new StoreError('an installation names no team or enterprise', 'give one of them');
  return [first, ...rest];
}
