/**
 * Third step of `npm run eval:fit`: when to answer (`judge-model.json`), on single questions and on turns of
 * conversations. Prints how sure it is of what it was not fitted on.
 */
import { bearingOf } from '../../src/core/answering/as-read.ts';
import { readingsOf } from '../../src/core/answering/follow-up.ts';
import { rankInThread, THREAD_PARTS } from '../../src/core/answering/in-thread.ts';
import { type Bearing, featuresOf } from '../../src/core/answering/judge-features.ts';
import { outOfScope } from '../../src/core/answering/scope.ts';
import { plant } from '../../src/core/boosted-trees.ts';
import type { Engine } from '../../src/core/engine.ts';
import { type Candidate, PARTS as EVIDENCE, rank } from '../../src/core/search/rank.ts';
import type { Query } from '../../src/core/understanding/query.ts';
import { awaynessBy, bearingSampleOf, fitBearing } from './bearing-fit.ts';
import { chanceBy, fitTrees, MANY } from './boost.ts';
import { NOW } from './evaluate.ts';
import { readKnowledge, writeModel } from './models.ts';
import { fitRankingTrees } from './ranking-fit.ts';
import { PARTS, percent, rankedWhere, readSamples, WEIGHED_PHRASINGS } from './samples.ts';
import { isRightFor } from './standing-of.ts';
import { fitThreadTrees, threadSample } from './thread-ranking-fit.ts';
import { changesOfSubject, followUps, type InTurn } from './turns.ts';

const WEIGHT = { phrasings: 0.24, learned: 1, 'follow-ups': 1, changes: 0.2 } as const;
type Set = keyof typeof WEIGHT;
/** Of the questions that change the subject the judge sees one in so many, read with the turn before all the same. */
const CHANGES = 7;
const BARS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

const { samples, engine } = readSamples(readKnowledge());
const parts = Array.from({ length: PARTS }, (_, part) => part);
// The judge must see records ranked, and manners told, by models that have not seen the question.
const rankingTrees = parts.map((part) =>
  plant(fitRankingTrees(rankedWhere(samples, (other) => other !== part)), EVIDENCE),
);
const bearings = parts.map((part) =>
  fitBearing(samples.filter((one) => one.part !== part).map(bearingSampleOf)),
);

let names: readonly string[] = [];
function rowOf(
  candidates: readonly Candidate[],
  query: Query,
  bearing: Bearing,
  of: { set: Set; part: number; outside: boolean; engine: Engine; isRight: (best: Candidate) => boolean },
) {
  const [best, ...others] = candidates;
  if (!best) return [];
  const features = featuresOf([best, ...others], query, bearing, of.engine.index);
  names = Object.keys(features);
  const { set, part, outside } = of;
  const right = !outside && of.isRight(best);
  return [
    { set, part, outside, right, figures: Float64Array.from(Object.values(features)), weight: WEIGHT[set] },
  ];
}

const rows = samples.flatMap(({ set, part, outside, manner, query, engine, isRight }, at) => {
  const model = bearings[part];
  if (!model || (set === 'phrasings' && at % WEIGHED_PHRASINGS !== 0)) return [];
  const bearing = { away: awaynessBy(model, manner), flagged: outOfScope(query) !== undefined };
  return rowOf(rank(query, engine.index, 8, rankingTrees[part]), query, bearing, {
    set,
    part,
    outside,
    engine,
    isRight: ({ document }) => isRight(document.entry),
  });
});

const turns = followUps(engine, NOW);
const ofTurns = turns.map((turn) => ({ turn, sample: threadSample(turn, engine) }));
const threadTrees = parts.map((part) =>
  plant(
    fitThreadTrees(
      ofTurns.flatMap(({ turn, sample }) => (sample && turn.conversation % PARTS !== part ? [sample] : [])),
    ),
    THREAD_PARTS,
  ),
);
/** `fold`: the part that the row is judged in, by models that have not seen the question in any reading. */
function rowsOfTurn({ question, before, conversation }: InTurn, set: Set, fold = conversation % PARTS) {
  const read = readingsOf(engine.read(question.q), before, engine).onLast;
  if (!read?.last) return [];
  const part = conversation % PARTS;
  const { query, message, last, isOnSubject } = read;
  const candidates = isOnSubject
    ? rankInThread(query, message, last, engine, 8, threadTrees[part])
    : rank(query, engine.index);
  const isRight = isRightFor(question, engine.knowledge);
  return rowOf(candidates, query, bearingOf(read, engine), {
    set,
    part: fold,
    outside: question.expect === 'held',
    engine,
    isRight: ({ document }) => isRight(document.entry),
  });
}
rows.push(...turns.flatMap((turn) => rowsOfTurn(turn, 'follow-ups')));
const learnedFrom = samples.findIndex(({ set }) => set === 'learned');
rows.push(
  ...changesOfSubject(engine, NOW, CHANGES).flatMap((turn) =>
    rowsOfTurn(turn, 'changes', samples[learnedFrom + turn.conversation]?.part),
  ),
);

const judged = rows.map((row) => ({ row, chance: 0 }));
for (const part of parts) {
  const chance = chanceBy(
    fitTrees(
      rows.filter((row) => row.part !== part),
      names,
      MANY,
    ),
    names,
  );
  for (const one of judged) if (one.row.part === part) one.chance = chance(one.row.figures);
}
for (const bar of BARS) {
  const line = [`bar ${bar}`];
  for (const set of ['phrasings', 'learned', 'follow-ups'] as const) {
    const inside = judged.filter(({ row }) => row.set === set && !row.outside);
    const answered = inside.filter((one) => one.chance >= bar);
    const right = answered.filter(({ row }) => row.right).length;
    line.push(
      `${set}: right ${percent(right, inside.length)}, wrong ${percent(answered.length - right, inside.length)}`,
    );
  }
  const outside = judged.filter(({ row }) => row.outside && row.set === 'learned');
  line.push(`outside held ${percent(outside.filter((one) => one.chance < bar).length, outside.length)}`);
  console.log(line.join('; '));
}
const trees = fitTrees(rows, names, MANY);
writeModel('answering/judge-model.json', JSON.stringify(trees));
console.log(`judge: ${trees.trees.length} trees written`);
