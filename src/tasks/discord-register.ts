/** `npm run discord:register [-- --guild ID]`: registers the commands with Discord where they have changed. */
import { parseArgs } from 'node:util';
import { register } from '../adapters/discord/register.ts';
import { readConfig } from '../config.ts';
import { discordCommands } from './discord-commands.ts';

try {
  const { values } = parseArgs({ options: { guild: { type: 'string' } } });
  const { discord } = readConfig();
  if (discord === undefined)
    throw new Error(
      'discord: DISCORD_TOKEN is missing; copy it from https://discord.com/developers/applications (Bot, Reset Token) into .env',
    );
  const guildId = values.guild ?? discord.guildId;
  const outcome = await register(
    { ...discord, ...(guildId === undefined ? {} : { guildId }) },
    discordCommands(),
  );
  const where = guildId === undefined ? 'everywhere' : `in the server ${guildId}`;
  console.log(
    outcome === 'registered'
      ? `Registered /tiktok and “Check this” ${where}.`
      : `/tiktok and “Check this” are up to date ${where}; nothing was changed.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
