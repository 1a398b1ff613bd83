/** The Discord room alone: its listeners, store and drawing, over a bot that gives one ready reply. */
import path from 'node:path';
import { startDiscord } from '../src/adapters/discord/start-discord.ts';
import { openStore } from '../src/store/open-store.ts';
import { createFakeBot } from '../tests/support/discord/fake-bot.ts';

const silent = () => undefined;
const clock = () => new Date();
await startDiscord({
  config: { token: process.env.DISCORD_TOKEN ?? '', apiUrl: process.env.DISCORD_API_URL ?? '' },
  bot: createFakeBot(),
  draw: () => Promise.reject(new Error('bench: nothing is drawn')),
  ports: await openStore({ dataDir: path.join(process.env.DATA_DIR ?? '', 'adapter'), clock }),
  clock,
  log: { info: silent, warn: silent, error: silent },
});
