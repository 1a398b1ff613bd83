/**
 * First step of `npm run eval:fit`: what puts the right record first (`ranking-trees.json`) and what tells messages that
 * lie outside (`bearing-model.json`). Prints how they do on what they were not fitted on.
 */
import { plant } from '../../src/core/boosted-trees.ts';
import { PARTS as EVIDENCE, rank } from '../../src/core/search/rank.ts';
import { bearingSampleOf, fitBearing } from './bearing-fit.ts';
import { readKnowledge, writeModel } from './models.ts';
import { fitRankingTrees } from './ranking-fit.ts';
import { PARTS, percent, rankedWhere, readSamples } from './samples.ts';

const { samples } = readSamples(readKnowledge());
writeModel('search/ranking-trees.json', JSON.stringify(fitRankingTrees(rankedWhere(samples, () => true))));
const unseenTrees = Array.from({ length: PARTS }, (_, part) =>
  plant(fitRankingTrees(rankedWhere(samples, (other) => other !== part)), EVIDENCE),
);
const sought = samples.filter(({ set, outside }) => set === 'learned' && !outside);
const placed = sought.filter(({ query, engine, part, isRight }) => {
  const [best] = rank(query, engine.index, 1, unseenTrees[part]);
  return best !== undefined && isRight(best.document.entry);
}).length;
console.log(`ranking: the right record first for ${percent(placed, sought.length)} of the learned questions`);

const whole = fitBearing(samples.map(bearingSampleOf));
writeModel('answering/bearing-model.json', JSON.stringify(whole, null, 2));
console.log(`bearing: ${Object.keys(whole.weights).length} weights written`);
