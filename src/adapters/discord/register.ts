/** Registers the commands with Discord where they differ from what is registered. */
import { REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import type { Command } from '../../core/command.ts';
import type { DiscordConfig } from './config.ts';
import { failureOf } from './failures.ts';
import { registrationOf } from './registration.ts';

export type Registration = 'registered' | 'unchanged';

/** A REST client at the configured address. */
export function restOf({ token, apiUrl }: Pick<DiscordConfig, 'token' | 'apiUrl'>): REST {
  return new REST({ version: '10', ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(token);
}

/**
 * Registers the commands for one server (`config.guildId`) or everywhere; leaves them alone where nothing differs,
 * since Discord limits how often that may be done.
 * @throws a plain error where the token or the server is wrong
 */
export async function register(
  config: DiscordConfig,
  commands: readonly Command[],
  rest: REST = restOf(config),
): Promise<Registration> {
  try {
    const id = await currentApplication(rest);
    const wanted = registrationOf(commands);
    if (!(await isOutOfDate(rest, id, wanted, config.guildId))) return 'unchanged';
    await rest.put(routeOf(id, config.guildId), { body: wanted });
    return 'registered';
  } catch (error) {
    throw registrationError(error, config.guildId);
  }
}

/**
 * The id of the application that the token belongs to.
 * @throws a plain error where the token is wrong
 */
export async function applicationId(config: DiscordConfig): Promise<string> {
  try {
    return await currentApplication(restOf(config));
  } catch (error) {
    throw registrationError(error, undefined);
  }
}

async function currentApplication(rest: REST): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string };
  return id;
}

/** Whether what is registered differs from `wanted`. Rejects where Discord cannot be asked. */
export async function isOutOfDate(
  rest: REST,
  application: string,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  guildId?: string,
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const found = (await rest.get(routeOf(application, guildId), { query })) as readonly object[];
  return fingerprint(found) !== fingerprint(wanted);
}

function routeOf(application: string, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guildId);
}

/** What is left out of a comparison: Discord adds it, or it says nothing at its default. */
const ADDED = new Set(['id', 'application_id', 'guild_id', 'version', 'nsfw', 'dm_permission', 'handler']);

/** The same text for the same commands, whatever defaults Discord has filled in. */
export function fingerprint(commands: readonly object[]): string {
  return commands
    .map((command) => JSON.stringify(normalised({ type: 1, ...command })))
    .sort()
    .join('\n');
}

function normalised(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalised(item));
    return key === 'contexts' || key === 'integration_types' ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, held]) => !ADDED.has(name) && !isDefault(name, held))
    .map(([name, held]) => [name, normalised(held, name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isDefault(name: string, value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  if (name === 'description' && value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

function registrationError(error: unknown, guildId: string | undefined): Error {
  const { kind } = failureOf(error);
  if (kind === 'unauthorised')
    return new Error(
      'discord: the token was refused; copy it again from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN',
      { cause: error },
    );
  if (kind === 'forbidden' && guildId !== undefined)
    return new Error(
      `discord: the bot may not register commands in the server ${guildId}; invite it there first (npm run discord:invite)`,
      { cause: error },
    );
  return error instanceof Error
    ? error
    : new Error('discord: the commands could not be registered', { cause: error });
}
