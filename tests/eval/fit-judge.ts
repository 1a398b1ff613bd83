/**
 * `npm run eval:fit`: fits what tells messages that lie outside (`bearing-model.json`) and the judge (`judge-model.json`)
 * on the knowledge's own phrasings, each left out of its record, and on the learned part; the scored part has no say.
 * Prints how the judge does on what it was not fitted on.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mannerOf } from '../../src/core/answering/bearing.ts';
import { featuresOf } from '../../src/core/answering/judge-features.ts';
import { outOfScope } from '../../src/core/answering/scope.ts';
import { createEngine, type Engine } from '../../src/core/engine.ts';
import { type Candidate, rank } from '../../src/core/search/rank.ts';
import type { Query } from '../../src/core/understanding/query.ts';
import type { Entry } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { awaynessBy, fitBearing } from './bearing-fit.ts';
import { chanceBy, fitTrees } from './boost.ts';
import { partOf, readQuestions } from './evaluate.ts';
import { isTied, leaveOneOut } from './leave-one-out.ts';

const PARTS = 5;
/** Phrasings tell what people ask of; how sure to be of an answer is told by questions as people put them. */
const BEARING_WEIGHT = { phrasings: 0.4, learned: 1, outside: 4 } as const;
const JUDGE_WEIGHT = { phrasings: 0.24, learned: 1 } as const;
/** Of the phrasings the judge sees one in so many. */
const JUDGED_PHRASINGS = 8;
const MODELS = path.resolve(import.meta.dirname, '../../src/core/answering');

interface Sample {
  readonly set: 'phrasings' | 'learned';
  readonly part: number;
  readonly outside: boolean;
  readonly manner: readonly string[];
  readonly query: Query;
  readonly candidates: readonly Candidate[];
  readonly right: boolean;
  readonly engine: Engine;
}

const knowledge = loadKnowledge({
  folder: path.resolve(process.env.KNOWLEDGE_DIR ?? 'knowledge'),
  now: new Date(),
});
const textOf = ({ title, answer, facts }: Entry): string =>
  [title, answer, ...facts.map((fact) => fact.text)].join('\n');

const samples: Sample[] = [];
function add(
  text: string,
  engine: Engine,
  set: Sample['set'],
  outside: boolean,
  isRight: (best: Entry) => boolean,
): void {
  const query = engine.read(text);
  const candidates = rank(query, engine.index);
  const best = candidates[0]?.document.entry;
  const part = Math.imul(samples.length, 2_654_435_761) >>> 0;
  const right = !outside && best !== undefined && isRight(best);
  samples.push({
    set,
    part: part % PARTS,
    outside,
    manner: mannerOf(query, engine.askedCounts),
    query,
    candidates,
    right,
    engine,
  });
}

for (const { text, entry, engine } of leaveOneOut(knowledge))
  add(text, engine, 'phrasings', false, (best) => isTied(best, entry));
const engine = createEngine(knowledge);
for (const item of readQuestions()) {
  if ('thread' in item || partOf(item) !== 'learned') continue;
  if (item.kind === 'smalltalk') continue;
  // A false premise is to be answered too: with the record that says what is true.
  const says = (best: Entry): boolean =>
    (item.must ?? []).every((pattern) => new RegExp(pattern, 'i').test(textOf(best)));
  add(item.q, engine, 'learned', item.expect === 'held', says);
}

const bearingSamples = samples.map(({ manner, outside, set }) => ({
  features: manner,
  outside,
  weight: outside ? BEARING_WEIGHT.outside : BEARING_WEIGHT[set],
}));
const whole = fitBearing(bearingSamples);
writeFileSync(path.join(MODELS, 'bearing-model.json'), `${JSON.stringify(whole, null, 2)}\n`);
console.log(`bearing: ${Object.keys(whole.weights).length} weights written`);

// The judge must see what the manner tells of messages that were not learned from.
const unseen = Array.from({ length: PARTS }, (_, part) =>
  fitBearing(bearingSamples.filter((_, at) => samples[at]?.part !== part)),
);
let names: readonly string[] = [];
const rows = samples.flatMap((sample, at) => {
  const model = unseen[sample.part];
  const [best, ...others] = sample.candidates;
  if (!model || !best || (sample.set === 'phrasings' && at % JUDGED_PHRASINGS !== 0)) return [];
  const away = awaynessBy(model, sample.manner);
  const flagged = outOfScope(sample.query) !== undefined;
  const features = featuresOf([best, ...others], sample.query, { away, flagged }, sample.engine.index);
  names = Object.keys(features);
  const { set, part, outside, right } = sample;
  return [
    {
      set,
      part,
      outside,
      right,
      figures: Float64Array.from(Object.values(features)),
      weight: JUDGE_WEIGHT[set],
    },
  ];
});

const judged = rows.map((row) => ({ row, chance: 0 }));
for (let part = 0; part < PARTS; part += 1) {
  const model = fitTrees(
    rows.filter((row) => row.part !== part),
    names,
  );
  const chance = chanceBy(model, names);
  for (const one of judged) if (one.row.part === part) one.chance = chance(one.row.figures);
}
const percent = (some: number, of: number): string => `${((100 * some) / of).toFixed(1)} %`;
for (const bar of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const line = [`bar ${bar}`];
  for (const set of ['phrasings', 'learned'] as const) {
    const inside = judged.filter(({ row }) => row.set === set && !row.outside);
    const answered = inside.filter((one) => one.chance >= bar);
    const right = answered.filter(({ row }) => row.right).length;
    line.push(
      `${set}: right ${percent(right, inside.length)}, wrong ${percent(answered.length - right, inside.length)}`,
    );
  }
  const outside = judged.filter(({ row }) => row.outside);
  line.push(`outside held ${percent(outside.filter((one) => one.chance < bar).length, outside.length)}`);
  console.log(line.join('; '));
}
const trees = fitTrees(rows, names);
writeFileSync(path.join(MODELS, 'judge-model.json'), `${JSON.stringify(trees)}\n`);
console.log(`judge: ${trees.trees.length} trees written`);
