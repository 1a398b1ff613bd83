/** A thousand questions at once: all answered, once each, and nothing of them kept. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MENTION, runCommand, write } from '../support/discord/people.ts';
import { ANNA } from '../support/discord/world.ts';
import { type Harness, startHarness } from './harness.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ standIn: { unchecked: true } });
});
afterEach(() => harness.close());

/** discord.js posts at most 50 messages a second; answers to interactions have no such limit. */
const COMMANDS = 960;
const MENTIONS = 40;

async function askAtOnce(count: number): Promise<void> {
  const { standIn } = harness;
  standIn.requests.length = 0;
  standIn.messages.length = 0;
  standIn.open.clear();
  harness.bot.calls.length = 0;
  for (const session of standIn.gateway.sessions.values()) session.sent.length = 0;
  const askers = Array.from({ length: count }, (_, n) => ({
    ...ANNA,
    id: String(BigInt(ANNA.id) + BigInt(n)),
  }));
  const answers = askers.map((by, n) =>
    n % 25 === 0
      ? harness.answer(write(standIn, `${MENTION} question ${n}`, { by }))
      : harness.answer(runCommand(standIn, 'ask', { question: `question ${n}` }, { by })),
  );
  await Promise.all(answers);
}

function heapAfterCollection(): number {
  harness.standIn.requests.length = 0;
  harness.standIn.messages.length = 0;
  harness.standIn.open.clear();
  harness.bot.calls.length = 0;
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('a thousand questions at once', () => {
  it('are all answered, once each, and leave nothing in memory', async () => {
    await askAtOnce(COMMANDS + MENTIONS);
    const { requests, open } = harness.standIn;
    expect(harness.bot.calls).toHaveLength(COMMANDS + MENTIONS);
    expect(requests.filter(({ path }) => path.startsWith('/interactions/'))).toHaveLength(COMMANDS);
    expect(requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(MENTIONS);
    expect(requests.every(({ status }) => status < 300)).toBe(true);
    expect([...open.values()].every(({ state }) => state === 'answered')).toBe(true);

    const before = heapAfterCollection();
    await askAtOnce(500);
    const after = heapAfterCollection();
    expect((after - before) / 2 ** 20, 'MiB kept of five hundred more').toBeLessThan(10);
  });
});
