/** What is read of an interaction as the gateway tells it. */
import { ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  actorMay,
  commandOf,
  type Interaction,
  isInteraction,
  placeOf,
  type SlashCommand,
} from '../../src/adapters/discord/read-interaction.ts';
import { ANNA, CHANNELS, GUILD } from '../support/discord/world.ts';

const told = {
  id: '760000000000000001',
  token: 'token',
  application_id: '900000000000000009',
  type: 2,
  data: { id: '900000000000000000', name: 'tiktok', type: 1 },
  guild_id: GUILD,
  channel: { id: CHANNELS.general, type: ChannelType.GuildText },
  member: { user: ANNA, permissions: '0' },
};
const interaction = (changes: object) => ({ ...told, ...changes }) as unknown as Interaction;
const guilds = new Set([GUILD]);

describe('an interaction', () => {
  it('has an id, a token, somebody who acts, and data', () => {
    expect(isInteraction(told)).toBe(true);
    expect(isInteraction({ ...told, member: undefined, user: ANNA })).toBe(true);
    for (const field of ['id', 'token', 'application_id', 'type', 'data', 'member'])
      expect(isInteraction({ ...told, [field]: undefined })).toBe(false);
    for (const data of [null, undefined, 'text', []]) expect(isInteraction(data)).toBe(false);
  });

  it('names its command below the name that all begin with', () => {
    const given = (options?: readonly object[]) =>
      commandOf(interaction({ data: { ...told.data, options } }) as SlashCommand);
    const place = { name: 'place', type: 3, value: 'EU' };
    expect(given()).toEqual({ name: '', options: [] });
    expect(given([{ name: 'map', type: 1 }])).toEqual({ name: 'map', options: [] });
    expect(given([{ name: 'map', type: 1, options: [place] }])).toEqual({ name: 'map', options: [place] });
    const group = { name: 'digest', type: 2, options: [{ name: 'start', type: 1, options: [place] }] };
    expect(given([group])).toEqual({ name: 'digest start', options: [place] });
  });

  it('tells what the one who acts may do; an administrator may do everything', () => {
    const { ManageGuild, ManageMessages, Administrator } = PermissionFlagsBits;
    const may = (held: bigint) =>
      actorMay(interaction({ member: { user: ANNA, permissions: String(held) } }), [ManageGuild]);
    expect(may(ManageGuild)).toBe(true);
    expect(may(Administrator)).toBe(true);
    expect(may(ManageMessages)).toBe(false);
    expect(actorMay(interaction({ member: undefined, user: ANNA }), [ManageGuild])).toBe(false);
  });

  it('happens in a thread only where the bot is a member of the server', () => {
    const thread = { id: CHANNELS.thread, type: ChannelType.PublicThread };
    expect(placeOf(interaction({ channel: thread }), guilds).isThread).toBe(true);
    const elsewhere = interaction({ channel: thread, guild_id: '799999999999999999' });
    expect(placeOf(elsewhere, guilds).isThread).toBe(false);
    expect(placeOf(interaction({}), guilds)).toEqual({
      channel: CHANNELS.general,
      guild: GUILD,
      isThread: false,
      isDirect: false,
    });
  });

  it('is direct with the bot, not in the group chats and direct messages of others', () => {
    const { BotDM, PrivateChannel } = InteractionContextType;
    const isDirect = (context: number | undefined, type: ChannelType) =>
      placeOf(interaction({ guild_id: undefined, channel: { id: CHANNELS.direct, type }, context }), guilds)
        .isDirect;
    expect(isDirect(BotDM, ChannelType.DM)).toBe(true);
    expect(isDirect(undefined, ChannelType.DM)).toBe(true);
    expect(isDirect(PrivateChannel, ChannelType.DM)).toBe(false);
    expect(isDirect(PrivateChannel, ChannelType.GroupDM)).toBe(false);
  });
});
