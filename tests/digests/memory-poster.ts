/** A poster that keeps what it was given, and does as it is told. */
import type { Destination, Poster, PostOutcome } from '../../src/core/ports.ts';
import type { Reply } from '../../src/core/reply.ts';

export interface MemoryPoster extends Poster {
  readonly posted: { readonly to: Destination; readonly reply: Reply; readonly marker: string }[];
  readonly told: { readonly user: string; readonly reply: Reply }[];
  /** How often it was asked for a marker. */
  looked: number;
  /** What the next posts come to; `posted` when there is none. `lands`: it is posted all the same. */
  readonly outcomes: { readonly outcome: PostOutcome; readonly lands?: boolean }[];
  /** What a search comes to instead of the truth. */
  blind: boolean;
}

export function memoryPoster(): MemoryPoster {
  const poster: MemoryPoster = {
    posted: [],
    told: [],
    outcomes: [],
    looked: 0,
    blind: false,
    async post(to, reply, marker) {
      const next = poster.outcomes.shift();
      if (!next || next.lands) poster.posted.push({ to, reply, marker });
      return next?.outcome ?? { kind: 'posted', message: `m${poster.posted.length}` };
    },
    async find(_to, marker) {
      poster.looked += 1;
      if (poster.blind) return 'unknown';
      const at = poster.posted.findIndex((post) => post.marker === marker);
      return at < 0 ? 'none' : { message: `m${at + 1}` };
    },
    async tell(_to, user, reply) {
      poster.told.push({ user, reply });
    },
  };
  return poster;
}

/** All text of a reply, for tests that look for words. */
export function textOf(reply: Reply | undefined): string {
  return JSON.stringify(reply?.blocks ?? []);
}
