/** Counts what the bot does, for Prometheus; nothing that people wrote is in it. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Bot } from '../core/bot.ts';
import type { Reply } from '../core/reply.ts';
import type { Setting } from '../core/setting.ts';

export interface Metrics {
  /** The text of `/metrics`. */
  text(): Promise<string>;
  readonly contentType: string;
  /** The same bot, with its replies counted and timed. */
  measure(bot: Bot): Bot;
}

/** Metrics of their own registry: nothing is shared between two. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const replies = new Counter({
    name: 'bot_replies_total',
    help: 'Replies by platform and kind.',
    labelNames: ['platform', 'kind'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'bot_reply_seconds',
    help: 'Time to compose a reply, by platform.',
    labelNames: ['platform'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
    registers: [registry],
  });
  const timed = async (setting: Setting, work: () => Promise<Reply>): Promise<Reply> => {
    const begin = performance.now();
    const reply = await work();
    seconds.observe({ platform: setting.platform }, (performance.now() - begin) / 1000);
    replies.inc({ platform: setting.platform, kind: reply.kind });
    return reply;
  };
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    measure: (bot) => ({
      ...bot,
      ask: (text, setting) => timed(setting, () => bot.ask(text, setting)),
      command: (line, setting) => timed(setting, () => bot.command(line, setting)),
      run: (name, values, setting) => timed(setting, () => bot.run(name, values, setting)),
      check: (message, setting) => timed(setting, () => bot.check(message, setting)),
    }),
  };
}
