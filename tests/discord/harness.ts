/** The real discord.js client of this bot, connected to the stand-in, over a real store. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { DiscordConfig } from '../../src/adapters/discord/config.ts';
import type { After } from '../../src/adapters/discord/context.ts';
import type { Log } from '../../src/adapters/discord/log.ts';
import { startDiscord } from '../../src/adapters/discord/start-discord.ts';
import type { Bot } from '../../src/core/bot.ts';
import type { Draw } from '../../src/core/picture.ts';
import type { Poster, Running } from '../../src/core/ports.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createFakeBot, type FakeBot } from '../support/discord/fake-bot.ts';
import type { MessageJson } from '../support/discord/shapes.ts';
import {
  DiscordStandIn,
  type Kept,
  type Open,
  type Recorded,
  type StandInOptions,
} from '../support/discord/stand-in.ts';
import { TOKEN } from '../support/discord/world.ts';

/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const drawPixel: Draw = () => Promise.resolve({ svg: '<svg/>', png: PNG, width: 1, height: 1 });

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

/** Timers that a test sets off by hand. */
export interface ManualTimers {
  readonly after: After;
  /** Runs what waits for that long or less. */
  pass(milliseconds: number): void;
  /** Resolves when something waits for exactly that long. */
  waitingFor(milliseconds: number): Promise<void>;
}

export function manualTimers(): ManualTimers {
  const waiting = new Set<{ milliseconds: number; run: () => void }>();
  const watchers: { milliseconds: number; resolve: () => void }[] = [];
  return {
    after(milliseconds, run) {
      const timer = { milliseconds, run };
      waiting.add(timer);
      for (const watcher of watchers) if (watcher.milliseconds === milliseconds) watcher.resolve();
      return () => void waiting.delete(timer);
    },
    pass(milliseconds) {
      for (const timer of [...waiting])
        if (timer.milliseconds <= milliseconds) {
          waiting.delete(timer);
          timer.run();
        }
    },
    waitingFor(milliseconds) {
      if ([...waiting].some((timer) => timer.milliseconds === milliseconds)) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      watchers.push({ milliseconds, resolve });
      return promise;
    },
  };
}

export interface HarnessOptions {
  readonly standIn?: StandInOptions;
  readonly config?: Partial<DiscordConfig>;
  readonly bot?: Bot;
  readonly draw?: Draw;
  readonly after?: After;
}

export interface Harness {
  readonly standIn: DiscordStandIn;
  readonly bot: FakeBot;
  readonly store: Store;
  readonly running: Running & { readonly poster: Poster };
  readonly log: readonly LogLine[];
  /** The bot's answer to an interaction or message, once it is there. */
  answer(to: Open | Kept): Promise<Kept>;
  /** Resolves once everything sent to the bot before has been dealt with. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything; `close` also fails the test where the bot sent something that Discord would not take. */
export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const standIn = await DiscordStandIn.start(options.standIn);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'discord-test-'));
  const store = await openStore({ dataDir, clock: () => new Date() });
  const bot = createFakeBot();
  const lines: LogLine[] = [];
  const running = await startDiscord({
    config: { token: TOKEN, apiUrl: standIn.apiUrl, ...options.config },
    bot: options.bot ?? bot,
    draw: options.draw ?? drawPixel,
    ports: store,
    clock: () => new Date(),
    log: logTo(lines),
    ...(options.after === undefined ? {} : { after: options.after }),
  });
  return {
    standIn,
    bot,
    store,
    running,
    log: lines,
    answer: (to) => answerTo(standIn, to),
    async settled() {
      const sentinel = await import('../support/discord/people.ts');
      const open = sentinel.type(standIn, 'help', 'command', 'sentinel');
      await standIn.request(({ path }) => path.includes(open.id));
    },
    async close() {
      await running.stop();
      await store.close();
      await standIn.close();
      await rm(dataDir, { recursive: true, force: true });
      expect(standIn.violations).toEqual([]);
      expect(standIn.thinking()).toEqual([]);
    },
  };
}

export function logTo(lines: LogLine[]): Log {
  const line = (level: LogLine['level']) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

/** The bot’s answer to an interaction or a message, once it is there. */
export async function answerTo(standIn: DiscordStandIn, to: Open | Kept): Promise<Kept> {
  if ('token' in to) {
    await standIn.request(
      ({ path, method, status, json }) =>
        status < 300 &&
        status > 0 &&
        ((path.startsWith(`/interactions/${to.id}/`) &&
          [4, 7, 8].includes((json as { type: number }).type)) ||
          (path.includes(to.token) && path.startsWith('/webhooks/') && method !== 'POST')),
    );
    const id = to.message ?? to.source;
    const found = standIn.messages.find((message) => message.id === id);
    if (found === undefined) throw new Error('the interaction was answered without a message');
    return found;
  }
  await standIn.request((request) => isReplyTo(request, to.id) && request.status === 200);
  const found = standIn.messages.find(
    (message) => (message.message_reference as { message_id?: string } | undefined)?.message_id === to.id,
  );
  if (found === undefined) throw new Error('the message was not answered by a reply');
  return found;
}

function isReplyTo({ method, path, json }: Recorded, id: string): boolean {
  const message = json as MessageJson | undefined;
  return method === 'POST' && path.endsWith('/messages') && message?.message_reference?.message_id === id;
}

/** The callback to an interaction, whatever it is. */
export async function callbackOf(
  standIn: DiscordStandIn,
  open: Open,
): Promise<{ type: number; data?: MessageJson & { choices?: readonly { name: string; value: string }[] } }> {
  const { json } = await standIn.request(({ path }) => path.startsWith(`/interactions/${open.id}/`));
  return json as never;
}
