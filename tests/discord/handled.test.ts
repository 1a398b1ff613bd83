import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHandled } from '../../src/adapters/discord/handled.ts';

describe('the memory of handled messages', () => {
  it('lets nothing through twice that came within its length, however much else comes', () => {
    const kept = 5;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }).map(String)), (ids) => {
        const handled = createHandled(kept);
        const seen: string[] = [];
        for (const id of ids) {
          const recent = [...new Set(seen.toReversed())].slice(0, kept);
          const first = handled.isFirst(id);
          if (recent.includes(id)) expect(first).toBe(false);
          if (!seen.includes(id)) expect(first).toBe(true);
          if (first) seen.push(id);
        }
      }),
    );
  });
});
