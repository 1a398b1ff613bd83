/**
 * Second step of `npm run eval:fit`: which record a follow-up asks for (`thread-trees.json`). Prints how often it is first,
 * without the trees and with trees that have not seen the conversation.
 */
import { THREAD_PARTS } from '../../src/core/answering/in-thread.ts';
import { type BoostedTrees, plant, sumOf } from '../../src/core/boosted-trees.ts';
import { createEngine } from '../../src/core/engine.ts';
import { NOW } from './evaluate.ts';
import { readKnowledge, writeModel } from './models.ts';
import type { RankingSample } from './ranking-fit.ts';
import { PARTS, percent } from './samples.ts';
import { fitThreadTrees, threadSample } from './thread-ranking-fit.ts';
import { followUps } from './turns.ts';

type Row = RankingSample['rows'][number];

const engine = createEngine(readKnowledge());
const samples = followUps(engine, NOW).flatMap((turn) => {
  const sample = threadSample(turn, engine);
  return sample ? [{ part: turn.conversation % PARTS, sample }] : [];
});
const treesWithout = (part: number): BoostedTrees =>
  fitThreadTrees(samples.filter((one) => one.part !== part).map(({ sample }) => sample));
const unseen = Array.from({ length: PARTS }, (_, part) => plant(treesWithout(part), THREAD_PARTS));

/** How many of the samples have a right record first by a score. */
function placed(scoreOf: (row: Row, part: number) => number): string {
  const answerable = samples.filter(({ sample }) => sample.rows.some(({ standing }) => standing === 'right'));
  const right = answerable.filter(({ sample, part }) => {
    const [first] = [...sample.rows].sort((a, b) => scoreOf(b, part) - scoreOf(a, part));
    return first?.standing === 'right';
  });
  return percent(right.length, answerable.length);
}
const bare = placed(({ start }) => start);
const grown = placed(({ start, figures }, part) => {
  const forest = unseen[part];
  return forest ? start + sumOf(forest, figures) : start;
});
writeModel(
  'answering/thread-trees.json',
  JSON.stringify(fitThreadTrees(samples.map(({ sample }) => sample))),
);
console.log(
  `follow-ups: the right record first for ${grown} of ${samples.length}; ${bare} without the trees`,
);
