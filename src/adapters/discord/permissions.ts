/**
 * What somebody may do in a channel, from the roles a message tells and the overwrites discord.js holds.
 * https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
import { type GuildBasedChannel, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** Either lets a person manage what the bot posts in a channel. */
export const MANAGE = [PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild];

/** Somebody in a server, as far as permissions need it. */
export interface Holder {
  readonly id: string;
  /** Ids of roles; the one that everybody has may be missing. */
  readonly roles: readonly string[];
}

/** Bits of `PermissionFlagsBits`; undefined where the channel a thread belongs to is not known. */
export function permissionsOf(place: GuildBasedChannel, holder: Holder): bigint | undefined {
  const channel = place.isThread() ? place.parent : place;
  if (channel === null) return undefined;
  const { guild } = channel;
  if (guild.ownerId === holder.id) return PermissionsBitField.All;
  const roleBits = (id: string): bigint => guild.roles.cache.get(id)?.permissions.bitfield ?? 0n;
  const roles = holder.roles.filter((id) => id !== guild.id);
  const base = roles.reduce((bits, id) => bits | roleBits(id), roleBits(guild.id));
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return PermissionsBitField.All;
  const overwrites = channel.permissionOverwrites.cache;
  if (overwrites.size === 0) return base;
  return [[guild.id], roles, [holder.id]].reduce((bits, ids) => {
    let [allow, deny] = [0n, 0n];
    for (const id of ids) {
      const overwrite = overwrites.get(id);
      if (overwrite === undefined) continue;
      allow |= overwrite.allow.bitfield;
      deny |= overwrite.deny.bitfield;
    }
    return (bits & ~deny) | allow;
  }, base);
}
