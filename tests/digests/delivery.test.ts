import { describe, expect, it } from 'vitest';
import type { PostOutcome } from '../../src/core/ports.ts';
import { BACKOFF_MS, LATE_WINDOW_MS, LEASE_MS, MOST_TRIES, SETTLE_MS } from '../../src/digests/limits.ts';
import type { Pace } from '../../src/digests/pace.ts';
import { backupLines } from '../../src/store/backup.ts';
import { aKnowledge, anEvent, DAY, START } from './fixture.ts';
import { aHouse, type House } from './house.ts';
import { textOf } from './memory-poster.ts';

const HOUR = 3_600_000;
const unknown: PostOutcome = { kind: 'unknown', cause: 'timeout' };

/** A house with one daily digest, an hour before its time; what was posted to announce it is forgotten. */
async function withDaily(words = 'daily 10:00 UTC', pace?: Pace): Promise<House> {
  const house = await aHouse(pace ? { pace } : {});
  await house.digests.runDue();
  await house.say('start', { words });
  house.poster.posted.length = 0;
  house.now += 1;
  return house;
}
const lastState = async (house: House) => {
  const [digest] = await house.store.subscriptions.all(1);
  const [last] = await house.store.deliveries.history(digest?.id ?? '', 1);
  return last && [last.state, last.note];
};

describe('a digest', () => {
  it('comes at its time, not before, and once', async () => {
    const house = await withDaily();
    house.now = START + HOUR - 1;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(0);
    house.now = START + HOUR;
    await house.digests.runDue();
    await house.digests.runDue();
    house.restart();
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
    expect(house.poster.looked).toBe(0);
  });

  it('comes no second time when the clock is set back', async () => {
    const house = await withDaily();
    house.now = START + HOUR;
    await house.digests.runDue();
    house.now = START;
    await house.digests.runDue();
    house.now = START + HOUR;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
  });

  it('is planned anew when a clock that ran years ahead is set right', async () => {
    const house = await withDaily();
    house.now = START + 4 * 365 * DAY;
    await house.digests.runDue();
    house.poster.posted.length = 0;
    house.now = START + DAY;
    house.restart();
    await house.digests.runDue();
    house.now = START + DAY + HOUR;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
  });

  it('comes late, marked so, after a short absence, and the slots before it are noted', async () => {
    const house = await withDaily();
    house.now = START + 3 * DAY + 3 * HOUR;
    house.restart();
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
    expect(textOf(house.poster.posted[0]?.reply)).toContain('is late by 2 hours');
    const [digest] = await house.store.subscriptions.all(1);
    expect(await house.store.deliveries.history(digest?.id ?? '', 5)).toMatchObject([
      { state: 'sent', slot: START + 3 * DAY + HOUR },
      { state: 'skipped', note: 'missed while away: 3' },
    ]);
  });

  it('is let go when it would be too late, and the next one comes', async () => {
    const house = await withDaily();
    house.now = START + HOUR + LATE_WINDOW_MS.daily + 1;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(0);
    expect(await lastState(house)).toEqual(['skipped', 'missed while away: 1']);
    house.now = START + DAY + HOUR;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
  });

  it.each([true, false])(
    'is looked for after an unknown outcome, and sent again only where it is not there (%s)',
    async (lands) => {
      const house = await withDaily();
      house.poster.outcomes.push({ outcome: unknown, lands });
      house.now = START + HOUR;
      await house.digests.runDue();
      expect(await lastState(house)).toEqual(['sending', 'timeout']);
      house.now += SETTLE_MS - 1;
      await house.digests.runDue();
      expect(house.poster.looked).toBe(0);
      house.now += 1;
      await house.digests.runDue();
      expect(house.poster.posted).toHaveLength(1);
      expect(house.poster.looked).toBe(1);
      expect(await lastState(house)).toEqual(['sent', undefined]);
    },
  );

  it('is not sent while the platform cannot say whether it is there', async () => {
    const house = await withDaily();
    house.poster.outcomes.push({ outcome: unknown, lands: true });
    house.poster.blind = true;
    house.now = START + HOUR;
    for (let i = 0; i < 4; i += 1) {
      await house.digests.runDue();
      house.now += BACKOFF_MS.last;
    }
    expect(house.poster.posted).toHaveLength(1);
    house.poster.blind = false;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
    expect(await lastState(house)).toEqual(['sent', undefined]);
  });

  it('waits as long as the platform says', async () => {
    const house = await withDaily();
    house.poster.outcomes.push({ outcome: { kind: 'retry', cause: 'rate limited', afterSeconds: 77 } });
    house.now = START + HOUR;
    await house.digests.runDue();
    house.now += 76_999;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(0);
    house.now += 1;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
    expect(house.poster.looked).toBe(0);
  });

  it('queues anew when the process stood still while it waited for its turn', async () => {
    let takes = 0;
    const house: House = await withDaily('daily 10:00 UTC', {
      take() {
        takes += 1;
        if (takes > 1) return 0;
        queueMicrotask(() => {
          house.now += 5000;
        });
        return 1;
      },
    });
    house.now = START + HOUR;
    await house.digests.runDue();
    expect(takes).toBe(2);
    expect(house.poster.posted).toHaveLength(1);
  });

  it('is put back, untried, when its turn is far off', async () => {
    let wait = 60_000;
    const house = await withDaily('daily 10:00 UTC', { take: () => wait });
    house.now = START + HOUR;
    await house.digests.runDue();
    expect(await lastState(house)).toEqual(['waiting', 'waits for its turn']);
    wait = 0;
    house.now += 70_000;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
  });

  it('is given up after a bounded number of tries, and its owner is told', async () => {
    const house = await withDaily();
    for (let i = 0; i < MOST_TRIES; i += 1)
      house.poster.outcomes.push({ outcome: { kind: 'retry', cause: 'down' } });
    house.now = START + HOUR;
    for (let i = 0; i < MOST_TRIES + 3; i += 1) {
      await house.digests.runDue();
      house.now += BACKOFF_MS.last;
    }
    expect(house.poster.posted).toHaveLength(0);
    expect(house.poster.told.map(({ user }) => user)).toEqual(['U1']);
    expect(await lastState(house)).toEqual(['failed', 'down']);
    house.now = START + DAY + HOUR;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
  });

  it('is paused with the reason when its channel is gone, its owner told, and resumes by command', async () => {
    const house = await withDaily();
    house.poster.outcomes.push({ outcome: { kind: 'gone', reason: 'the channel is archived' } });
    house.now = START + HOUR;
    await house.digests.runDue();
    house.now += 5 * DAY;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(0);
    expect(textOf(house.poster.told[0]?.reply)).toContain('Digest 1 is paused: the channel is archived.');
    expect(textOf(await house.say('list'))).toContain('Paused: the channel is archived.');
    await house.say('resume');
    house.now += DAY;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
  });

  it('left by a worker that died is found after its lease, and looked for where it may have been sent', async () => {
    const house = await withDaily();
    house.now = START + HOUR;
    await house.store.deliveries.fallDue(['slack'], 5, (due) => ({
      deliver: { slot: due.nextAt ?? 0, untilAt: house.now },
    }));
    const [held] = await house.store.deliveries.hold(['slack'], 'dead', 5, LEASE_MS);
    await house.store.deliveries.beginSending(held?.delivery.id ?? '', 'dead', LEASE_MS);
    await house.poster.post(held?.subscription.to as never, { blocks: [] } as never, held?.delivery.id ?? '');
    await house.digests.runDue();
    expect(await lastState(house)).toEqual(['sending', undefined]);
    house.now += LEASE_MS;
    await house.digests.runDue();
    expect(await lastState(house)).toEqual(['sent', undefined]);
    expect(house.poster.posted).toHaveLength(1);
  });

  it('that a restored backup does not know of is found and not posted again', async () => {
    const house = await withDaily();
    const lines: string[] = [];
    for await (const line of backupLines({ ...house, clock: () => new Date(house.now) })) lines.push(line);
    house.now = START + HOUR;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
    const restored = await aHouse({ poster: house.poster, lines, now: house.now + HOUR });
    await restored.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
    expect(await lastState(restored)).toEqual(['sent', undefined]);
    restored.now = START + DAY + HOUR;
    await restored.digests.runDue();
    expect(house.poster.posted).toHaveLength(2);
  });

  it('says in a line that nothing is new, or stays silent, as chosen', async () => {
    const short = await withDaily();
    short.now = START + HOUR;
    await short.digests.runDue();
    expect(textOf(short.poster.posted[0]?.reply)).toContain('nothing new');
    const silent = await withDaily('daily 10:00 UTC quiet: skip');
    silent.now = START + HOUR;
    await silent.digests.runDue();
    expect(silent.poster.posted).toEqual([]);
    expect(await lastState(silent)).toEqual(['skipped', 'nothing new']);
  });

  it('tells each record once, though files are reordered and the program restarts', async () => {
    const house = await withDaily();
    await house.reload(aKnowledge([anEvent('fresh'), anEvent('an-event')]));
    house.now = START + HOUR;
    await house.digests.runDue();
    await house.reload(
      aKnowledge([anEvent('an-event'), anEvent('fresh', { questions: ['Another wording?'] })]),
    );
    house.restart();
    house.now = START + DAY + HOUR;
    await house.digests.runDue();
    const [first, second] = house.poster.posted.map((post) => textOf(post.reply));
    expect(first).toContain('Title of fresh');
    expect(second).toContain('nothing new');
    const changed = anEvent('fresh', { answer: 'Another answer.', changed: '2026-11-24' });
    await house.reload(aKnowledge([anEvent('an-event'), changed]));
    house.now = START + 2 * DAY + HOUR;
    await house.digests.runDue();
    expect(textOf(house.poster.posted[2]?.reply)).toMatch(/1 changed.*Title of fresh/);
  });

  it('as it happens comes within a minute, several records in one post, and only where it is wanted', async () => {
    const house = await withDaily('as-it-happens ireland');
    await house.say('start', { words: 'as-it-happens india' }, { channel: 'C2' });
    house.poster.posted.length = 0;
    const before = anEvent('an-event');
    await house.reload(aKnowledge([before, anEvent('one')]));
    house.now += 10_000;
    await house.reload(aKnowledge([before, anEvent('one'), anEvent('two')]));
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(0);
    house.now += 49_000;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
    expect(house.poster.posted[0]?.to.channel).toBe('C1');
    expect(textOf(house.poster.posted[0]?.reply)).toMatch(/just in: 2 new.*Answer of two.*Answer of one/);
    house.now += DAY;
    house.restart();
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(1);
  });

  it('is left to a replica that has loaded what is new', async () => {
    const house = await withDaily('as-it-happens');
    const behind = house.knowledge;
    await house.reload(aKnowledge([anEvent('an-event'), anEvent('fresh')]));
    house.now += 60_000;
    const ahead = house.knowledge;
    house.knowledge = behind;
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(0);
    house.knowledge = ahead;
    house.now += 60_000;
    await house.digests.runDue();
    expect(textOf(house.poster.posted[0]?.reply)).toContain('Answer of fresh');
  });

  it('writes no name, no channel and no text into the log', async () => {
    const house = await withDaily();
    house.poster.outcomes.push({ outcome: unknown });
    house.now = START + HOUR;
    await house.digests.runDue();
    house.now += HOUR / 60;
    await house.digests.runDue();
    expect(house.logged.length).toBeGreaterThan(2);
    expect(house.logged.join()).not.toMatch(/"(?:U1|C1|T1)"|Title|Answer/);
  });

  it('starts, works by itself and stops', async () => {
    const house = await withDaily();
    house.now = START + HOUR;
    house.digests.start();
    await expect.poll(() => house.poster.posted.length).toBe(1);
    await house.digests.stop();
    expect(house.digests.lastLook()).toEqual(new Date(house.now));
  });
});
