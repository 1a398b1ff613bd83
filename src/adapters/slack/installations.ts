/** OAuth installations of many workspaces, kept in the store (which seals the tokens), and their end. */
import type { App, Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { InstallationKey, Installations } from '../../core/ports.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';

/** The store as Bolt wants it. */
export function createInstallationStore(installations: Installations): InstallationStore {
  return {
    async storeInstallation(installation) {
      const { team, enterprise, isEnterpriseInstall } = installation;
      const key = keyOf(isEnterpriseInstall ? undefined : team?.id, enterprise?.id);
      await installations.save(key, installation);
    },
    async fetchInstallation(query) {
      const found = await installations.find(keyOfQuery(query));
      if (!found)
        throw new Error('slack: this workspace has not installed the app; open /slack/install to add it');
      return found as Installation<'v1' | 'v2', boolean>;
    },
    async deleteInstallation(query) {
      await installations.delete(keyOfQuery(query));
    },
  };
}

function keyOfQuery({
  teamId,
  enterpriseId,
  isEnterpriseInstall,
}: InstallationQuery<boolean>): InstallationKey {
  return keyOf(isEnterpriseInstall ? undefined : teamId, enterpriseId);
}

function keyOf(team: string | undefined, enterprise: string | undefined): InstallationKey {
  return { ...(team === undefined ? {} : { team }), ...(enterprise === undefined ? {} : { enterprise }) };
}

/** Forgets a workspace's tokens when the app is uninstalled there, or its bot token is revoked. */
export function listenToUninstalls(app: App, installations: Installations, jobs: Jobs, log: Log): void {
  const forget = (team: string | undefined, enterprise: string | undefined, isEnterpriseInstall: boolean) =>
    jobs.run('uninstall', async () => {
      const key = keyOf(isEnterpriseInstall ? undefined : team, enterprise);
      if (key.team === undefined && key.enterprise === undefined) return;
      await installations.delete(key);
      log.info({ ...key }, 'slack: the app was uninstalled; its tokens are forgotten');
    });
  app.event('app_uninstalled', async ({ context }) => {
    await forget(context.teamId, context.enterpriseId, context.isEnterpriseInstall);
  });
  app.event('tokens_revoked', async ({ event, context }) => {
    if ((event.tokens.bot ?? []).length === 0) return;
    await forget(context.teamId, context.enterpriseId, context.isEnterpriseInstall);
  });
}
