/** Permissions as this room works them out, beside how discord.js does. */
import { Client, type Guild, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { permissionsOf } from '../../src/adapters/discord/permissions.ts';
import { ANNA, BEN, BOT, CHANNELS, channelOf, GUILD, guildOf, MODERATOR } from '../support/discord/world.ts';

const client = new Client({ intents: [] });
afterAll(() => client.destroy());

const ROLES = ['730000000000000011', '730000000000000012', '730000000000000013'];
const HOLDERS = [ANNA.id, BEN.id, MODERATOR.id, BOT.id];
const BITS = [
  PermissionFlagsBits.Administrator,
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.ManageChannels,
  PermissionFlagsBits.AttachFiles,
];

const bits = fc.subarray(BITS).map((chosen) => chosen.reduce((all, bit) => all | bit, 0n).toString());
const overwrite = fc.record({
  id: fc.constantFrom(GUILD, ...ROLES, ...HOLDERS),
  allow: bits,
  deny: bits,
});

/** A server of discord.js; its manager makes them of what the gateway sends. */
function guildWith(permissions: readonly string[], overwrites: readonly { readonly id: string }[]): Guild {
  const data = guildOf(GUILD) as { readonly roles: readonly { readonly id: string }[] };
  const [everyone] = data.roles;
  const roles = [GUILD, ...ROLES].map((id, index) => ({ ...everyone, id, permissions: permissions[index] }));
  const channel = {
    ...channelOf(CHANNELS.general),
    permission_overwrites: overwrites.map((each) => ({
      ...each,
      type: HOLDERS.includes(each.id) ? 1 : 0,
    })),
  };
  client.channels.cache.clear();
  const guilds = client.guilds as unknown as { _add(data: object, cache: boolean): Guild };
  return guilds._add({ ...data, roles, channels: [channel], members: [] }, false);
}

function roomOf(guild: Guild, id: string): GuildBasedChannel {
  const channel = guild.channels.cache.get(id);
  if (channel === undefined) throw new Error(`no channel ${id}`);
  return channel;
}

describe('what somebody may do in a channel', () => {
  it('is what discord.js says, for all roles and overwrites', () => {
    fc.assert(
      fc.property(
        fc.array(bits, { minLength: 4, maxLength: 4 }),
        fc.uniqueArray(overwrite, { selector: ({ id }) => id, maxLength: 6 }),
        fc.constantFrom(...HOLDERS),
        fc.subarray(ROLES),
        (permissions, overwrites, id, roles) => {
          const guild = guildWith(permissions, overwrites);
          const members = guild.members as unknown as { _add(data: object): { readonly id: string } };
          members._add({ user: { ...ANNA, id }, roles });
          const member = guild.members.cache.get(id);
          for (const place of [CHANNELS.general, CHANNELS.thread]) {
            const channel = roomOf(guild, place);
            const theirs = member === undefined ? undefined : channel.permissionsFor(member)?.bitfield;
            expect(permissionsOf(channel, { id, roles: [...roles, GUILD] })).toBe(theirs);
          }
        },
      ),
    );
  });
});
