/** The links by which the bot is added, and what each permission is for. */
import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord.js';

export interface NeededPermission {
  readonly name: string;
  readonly bit: bigint;
  readonly reason: string;
}

/** The least that the bot needs. */
export const PERMISSIONS: readonly NeededPermission[] = [
  { name: 'View Channels', bit: PermissionFlagsBits.ViewChannel, reason: 'to see where it is mentioned' },
  {
    name: 'Send Messages',
    bit: PermissionFlagsBits.SendMessages,
    reason: 'to answer mentions and post digests',
  },
  {
    name: 'Send Messages in Threads',
    bit: PermissionFlagsBits.SendMessagesInThreads,
    reason: 'to answer in threads and forum posts',
  },
  {
    name: 'Attach Files',
    bit: PermissionFlagsBits.AttachFiles,
    reason: 'to show charts, maps and calendars',
  },
  {
    name: 'Read Message History',
    bit: PermissionFlagsBits.ReadMessageHistory,
    reason: 'to answer as a reply, and to check that a digest was not posted twice',
  },
];

/** The link that adds the bot to a server, and the one that adds its commands to one's own account. */
export function inviteLinks(application: string): { readonly server: string; readonly account: string } {
  const link = (parameters: Readonly<Record<string, string>>): string =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: application, ...parameters })}`;
  const permissions = PERMISSIONS.reduce((sum, { bit }) => sum | bit, 0n).toString();
  return {
    server: link({
      integration_type: String(ApplicationIntegrationType.GuildInstall),
      scope: 'bot applications.commands',
      permissions,
    }),
    account: link({
      integration_type: String(ApplicationIntegrationType.UserInstall),
      scope: 'applications.commands',
    }),
  };
}
