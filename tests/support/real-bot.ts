/** The bot over the real knowledge, with a clock that tests set. */
import path from 'node:path';
import type { Bot } from '../../src/core/bot.ts';
import { coreCommands } from '../../src/core/commands/registry.ts';
import { createMemoryConversations } from '../../src/core/conversation.ts';
import { createBot } from '../../src/core/create-bot.ts';
import type { Conversations } from '../../src/core/ports.ts';
import type { Setting } from '../../src/core/setting.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

let loaded: Knowledge | undefined;

/** The knowledge of this repository, loaded once. */
export function realKnowledge(): Knowledge {
  loaded ??= loadKnowledge({
    folder: path.resolve(import.meta.dirname, '../../knowledge'),
    cacheFolder: path.resolve(import.meta.dirname, '../../node_modules/.cache/tiktok-regulation-bot'),
    now: new Date(),
  });
  return loaded;
}

export interface TestClock {
  (): Date;
  set(now: string): void;
}

export function testClock(start = '2026-11-23T12:00:00Z'): TestClock {
  let now = new Date(start);
  return Object.assign(() => now, {
    set(next: string) {
      now = new Date(next);
    },
  });
}

/** `conversations`: a memory of them, or how many the usual one keeps. */
export function realBot(clock: TestClock = testClock(), conversations?: number | Conversations): Bot {
  return createBot({
    knowledge: realKnowledge,
    clock,
    conversations:
      typeof conversations === 'object' ? conversations : createMemoryConversations(clock, conversations),
    commands: coreCommands,
  });
}

/** A setting of the terminal, in a thread of its own where one is named. */
export function inThread(thread?: string): Setting {
  return { platform: 'terminal', mayManage: true, ...(thread === undefined ? {} : { thread }) };
}
