/** Fits the trees that rank the records for a follow-up (`thread-trees.json`). */
import { readingsOf } from '../../src/core/answering/follow-up.ts';
import { poolInThread, THREAD_PARTS } from '../../src/core/answering/in-thread.ts';
import type { BoostedTrees } from '../../src/core/boosted-trees.ts';
import type { Engine } from '../../src/core/engine.ts';
import { MANY } from './boost.ts';
import { fitRankingTrees, type RankingSample } from './ranking-fit.ts';
import type { InTurn } from './turns.ts';
import { standingsFor } from './standing-of.ts';

/** A follow-up on what was last told, with the records that it may ask for; undefined for others. */
export function threadSample({ question, before }: InTurn, engine: Engine): RankingSample | undefined {
  const read = readingsOf(engine.read(question.q), before, engine).onLast;
  if (!read?.last || !read.isOnSubject || question.expect === 'held') return undefined;
  const standingOf = standingsFor(question, engine.knowledge);
  const rows = poolInThread(read.query, read.message, read.last, engine).map(
    ({ candidate, figures, start }) => ({
      figures,
      start,
      standing: standingOf(candidate.document.entry),
    }),
  );
  return { rows, weight: 1 };
}

export const fitThreadTrees = (samples: readonly RankingSample[]): BoostedTrees =>
  fitRankingTrees(samples, THREAD_PARTS, MANY);
