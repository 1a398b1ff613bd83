/**
 * `npm run eval:fit`: fits what tells messages that lie outside (`bearing-model.json`, written) and the judge's weights
 * (`JUDGEMENT`, printed) on the knowledge's own phrasings, each left out of its record, and on the learned part.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mannerOf } from '../../src/core/answering/bearing.ts';
import { type Features, featuresOf } from '../../src/core/answering/judge.ts';
import { JUDGEMENT } from '../../src/core/answering/judge-model.ts';
import { outOfScope } from '../../src/core/answering/scope.ts';
import { createEngine, type Engine } from '../../src/core/engine.ts';
import { type Candidate, rank } from '../../src/core/search/rank.ts';
import type { Query } from '../../src/core/understanding/query.ts';
import type { Entry } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { awaynessBy, fitBearing } from './bearing-fit.ts';
import { partOf, readQuestions } from './evaluate.ts';
import { isTied, leaveOneOut } from './leave-one-out.ts';

const PARTS = 5;
/** Phrasings tell what people ask of; how sure to be of an answer is told by questions as people put them. */
const BEARING_WEIGHT = { phrasings: 0.4, learned: 1, outside: 4 } as const;
const JUDGE_WEIGHT = { phrasings: 0.24, learned: 1 } as const;
/** Of the phrasings the judge sees one in so many. */
const JUDGED_PHRASINGS = 8;
const MODEL_FILE = path.resolve(import.meta.dirname, '../../src/core/answering/bearing-model.json');

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
  if (item.kind === 'smalltalk' || item.expect === 'corrected') continue;
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
writeFileSync(MODEL_FILE, `${JSON.stringify(whole, null, 2)}\n`);
console.log(`bearing: ${Object.keys(whole.weights).length} weights written to ${MODEL_FILE}`);

const keys = Object.keys(JUDGEMENT) as (keyof Features)[];

// The judge must see what the manner tells of messages that were not learned from.
const unseen = Array.from({ length: PARTS }, (_, part) =>
  fitBearing(bearingSamples.filter((_, at) => samples[at]?.part !== part)),
);
const rows = samples.flatMap((sample, at) => {
  const model = unseen[sample.part];
  if (!model || (sample.set === 'phrasings' && at % JUDGED_PHRASINGS !== 0)) return [];
  const away = awaynessBy(model, sample.manner);
  const flagged = outOfScope(sample.query) !== undefined;
  const features = featuresOf(sample.candidates, sample.query, { away, flagged }, sample.engine.index);
  const weight = JUDGE_WEIGHT[sample.set];
  return features ? [{ ...sample, figures: Float64Array.from(keys, (key) => features[key]), weight }] : [];
});
type Row = (typeof rows)[number];
function chance(weights: Float64Array, { figures }: Row): number {
  let sum = 0;
  for (let at = 0; at < figures.length; at += 1) sum += (weights[at] ?? 0) * (figures[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function fitted(set: readonly Row[]): Float64Array {
  const weights = new Float64Array(keys.length);
  const all = set.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < 1500; step += 1) {
    const slope = new Float64Array(keys.length);
    for (const row of set) {
      const error = (chance(weights, row) - Number(row.right)) * row.weight;
      for (let at = 0; at < slope.length; at += 1)
        slope[at] = (slope[at] ?? 0) + error * (row.figures[at] ?? 0);
    }
    keys.forEach((_, at) => {
      weights[at] = (weights[at] ?? 0) - 1.5 * ((slope[at] ?? 0) / all + 0.0005 * (weights[at] ?? 0));
    });
  }
  return weights;
}

const judged = rows.map((row) => ({ row, chance: 0 }));
for (let part = 0; part < PARTS; part += 1) {
  const weights = fitted(rows.filter((row) => row.part !== part));
  for (const one of judged) if (one.row.part === part) one.chance = chance(weights, one.row);
}
const percent = (some: number, of: number): string => `${((100 * some) / of).toFixed(1)} %`;
for (const bar of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
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
const weights = fitted(rows);
console.log(Object.fromEntries(keys.map((key, at) => [key, Number((weights[at] ?? 0).toFixed(2))])));
