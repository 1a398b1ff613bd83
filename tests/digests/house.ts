/** A house for tests of digests: a real store on SQLite, a poster that remembers, a clock that is set. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Reply } from '../../src/core/reply.ts';
import type { Setting } from '../../src/core/setting.ts';
import { createDigests, type Digests } from '../../src/digests/create-digests.ts';
import type { Pace } from '../../src/digests/pace.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { restoreLines } from '../../src/store/backup.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { aKnowledge, anEvent, START } from './fixture.ts';
import { type MemoryPoster, memoryPoster } from './memory-poster.ts';

export interface House {
  now: number;
  knowledge: Knowledge;
  readonly dataDir: string;
  readonly store: Store;
  readonly poster: MemoryPoster;
  readonly logged: string[];
  digests: Digests;
  /** Runs a command as somebody in a channel. */
  say(command: string, values?: Record<string, string>, setting?: Partial<Setting>): Promise<Reply>;
  /** As a new process would: the same store, nothing else. */
  restart(): void;
  /** Loads other knowledge, as a reload does. */
  reload(after: Knowledge): Promise<void>;
}

/** `lines`: a backup with which the store begins. */
export async function aHouse(
  given: {
    readonly poster?: MemoryPoster;
    readonly lines?: readonly string[];
    readonly now?: number;
    readonly pace?: Pace;
  } = {},
): Promise<House> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bot-digests-'));
  const logged: string[] = [];
  const note = (details: object, text: string) => {
    logged.push(
      `${text} ${JSON.stringify(details, (_, value) => (value instanceof Error ? value.message : value))}`,
    );
  };
  const house = {
    now: given.now ?? START,
    dataDir,
    knowledge: aKnowledge([anEvent('an-event')]),
    poster: given.poster ?? memoryPoster(),
    logged,
  } as House;
  const clock = () => new Date(house.now);
  if (given.lines) await restoreLines({ dataDir, clock }, Readable.from(given.lines));
  const store = await openStore({ dataDir, clock });
  onTestFinished(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const make = () =>
    createDigests({
      store,
      knowledge: () => house.knowledge,
      posters: new Map([['slack', house.poster]]),
      clock,
      random: () => 0.5,
      log: { info: note, warn: note, error: note },
      pace: given.pace ?? { take: () => 0 },
    });
  return Object.assign(house, {
    store,
    digests: make(),
    restart() {
      house.digests = make();
    },
    async reload(after: Knowledge) {
      const before = house.knowledge;
      house.knowledge = after;
      await house.digests.onKnowledge(before, after);
    },
    async say(name: string, values: Record<string, string> = {}, setting: Partial<Setting> = {}) {
      const command = house.digests.commands.find((one) => one.name === `digest ${name}`);
      if (!command) throw new Error(`no command ${name}`);
      return command.run(values, {
        knowledge: house.knowledge,
        now: clock(),
        setting: {
          platform: 'slack',
          workspace: 'T1',
          channel: 'C1',
          user: 'U1',
          zone: 'Europe/Berlin',
          mayManage: true,
          ...setting,
        },
        ask: async () => {
          throw new Error('not asked here');
        },
        commands: house.digests.commands,
      });
    },
  });
}
