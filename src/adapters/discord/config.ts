/** What this room must be told; `src/config.ts` reads it from the environment. */

export interface DiscordConfig {
  /** The bot's token. */
  readonly token: string;
  /** The API's address without its version, such as `https://discord.com/api` (the default). */
  readonly apiUrl?: string;
  /** Another gateway than the one that the API names, such as a gateway proxy. */
  readonly gatewayUrl?: string;
  /** Reads unmentioned messages in threads the bot was asked in; the application needs the MESSAGE_CONTENT intent. */
  readonly followThreads?: boolean;
  /** The shards of this process, where several processes share the servers; all of them by default. */
  readonly shards?: { readonly first: number; readonly last: number; readonly total: number };
  /** Registers commands for this server only: they show at once, which is good for trying things out. */
  readonly guildId?: string;
}
