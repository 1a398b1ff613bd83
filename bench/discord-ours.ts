/** This bot in a process of its own: with `room` over one ready reply, with `all` over the real knowledge. */
import path from 'node:path';
import { startDiscord } from '../src/adapters/discord/start-discord.ts';
import { coreCommands } from '../src/core/commands/registry.ts';
import { createBot } from '../src/core/create-bot.ts';
import { openStore } from '../src/store/open-store.ts';
import { rememberLater } from '../src/store/remember-later.ts';
import { createFakeBot } from '../tests/support/discord/fake-bot.ts';
import { realKnowledge } from '../tests/support/real-bot.ts';

const what = process.argv[2] ?? 'all';
const silent = () => undefined;
const clock = () => new Date();
const store = await openStore({ dataDir: path.join(process.env.DATA_DIR ?? '', what), clock });
const bot =
  what === 'room'
    ? createFakeBot()
    : createBot({
        knowledge: realKnowledge,
        clock,
        conversations: rememberLater(store.conversations, silent),
        commands: coreCommands,
      });
await bot.ask('Is TikTok banned in India?', { platform: 'discord', mayManage: false });
await startDiscord({
  config: { token: process.env.DISCORD_TOKEN ?? '', apiUrl: process.env.DISCORD_API_URL ?? '' },
  bot,
  draw: () => Promise.reject(new Error('bench: nothing is drawn')),
  ports: store,
  clock,
  log: { info: silent, warn: silent, error: silent },
});
