import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RATES } from '../../src/digests/limits.ts';
import { createPace } from '../../src/digests/pace.ts';

const destination = fc.record({
  platform: fc.constantFrom('slack' as const, 'discord' as const),
  workspace: fc.constantFrom('W1', 'W2'),
  channel: fc.constantFrom('C1', 'C2', 'C3'),
});

it('lets no more posts through in any second than a platform, a workspace or a channel takes', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ to: destination, pause: fc.nat(300) }), { maxLength: 200 }), (posts) => {
      const pace = createPace();
      let now = 1_000_000;
      const sent = posts.flatMap(({ to, pause }) => {
        now += pause;
        const wait = pace.take(to, now, 2000);
        return wait > 2000 ? [] : [{ to, at: now + wait }];
      });
      const busiest = (some: typeof sent) => {
        const times = some.map(({ at }) => at).sort((a, b) => a - b);
        return times.reduce(
          (most, at) => Math.max(most, times.filter((t) => t >= at && t < at + 1000).length),
          0,
        );
      };
      const groups = (key: (one: (typeof sent)[number]) => string) => [...Map.groupBy(sent, key).values()];
      for (const [platform, rate] of Object.entries(RATES)) {
        const own = sent.filter(({ to }) => to.platform === platform);
        if (rate.all !== undefined) expect(busiest(own)).toBeLessThanOrEqual(rate.all + 1);
      }
      for (const group of groups(({ to }) => `${to.platform} ${to.workspace}`)) {
        const rate = RATES[group[0]?.to.platform ?? '']?.workspace;
        if (rate !== undefined) expect(busiest(group)).toBeLessThanOrEqual(rate);
      }
      for (const group of groups(({ to }) => `${to.platform} ${to.workspace} ${to.channel}`)) {
        expect(busiest(group)).toBe(1);
      }
    }),
    { numRuns: 100 },
  );
});

it('does not let one busy channel hold up another', () => {
  const pace = createPace();
  const to = { platform: 'discord', workspace: 'W', channel: 'busy' } as const;
  expect(pace.take(to, 0, 2000)).toBe(0);
  expect(pace.take(to, 0, 2000)).toBe(1000);
  expect(pace.take({ ...to, channel: 'calm' }, 0, 2000)).toBeLessThan(100);
  expect(pace.take(to, 0, 500)).toBeGreaterThan(500);
});
