/**
 * `npm run eval:fit`: fits what puts the right record first (`ranking-trees.json`), what tells messages that lie outside
 * (`bearing-model.json`) and the judge (`judge-model.json`) on the knowledge's own phrasings, each left out of its
 * record, and on the learned part; the scored part has no say. Prints how they do on what they were not fitted on.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mannerOf } from '../../src/core/answering/bearing.ts';
import { featuresOf } from '../../src/core/answering/judge-features.ts';
import { outOfScope } from '../../src/core/answering/scope.ts';
import { plant } from '../../src/core/boosted-trees.ts';
import { createEngine, type Engine } from '../../src/core/engine.ts';
import { PARTS as EVIDENCE, rank } from '../../src/core/search/rank.ts';
import type { Query } from '../../src/core/understanding/query.ts';
import type { Entry } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { awaynessBy, fitBearing } from './bearing-fit.ts';
import { chanceBy, fitTrees } from './boost.ts';
import { partOf, readQuestions } from './evaluate.ts';
import { isTied, leaveOneOut } from './leave-one-out.ts';
import { fitRankingTrees, type RankingSample, rankingSample, type Standing } from './ranking-fit.ts';

const PARTS = 5;
/** Phrasings tell what people ask of; how sure to be of an answer is told by questions as people put them. */
const BEARING_WEIGHT = { phrasings: 0.4, learned: 1, outside: 4 } as const;
const JUDGE_WEIGHT = { phrasings: 0.24, learned: 1 } as const;
const RANKING_WEIGHT = { phrasings: 0.1, learned: 1 } as const;
/** Of the phrasings the ranking's trees and the judge see one in so many. */
const WEIGHED_PHRASINGS = 16;
const MODELS = path.resolve(import.meta.dirname, '../../src/core');

interface Sample {
  readonly set: 'phrasings' | 'learned';
  readonly part: number;
  readonly outside: boolean;
  readonly manner: readonly string[];
  readonly query: Query;
  readonly engine: Engine;
  readonly isRight: (best: Entry) => boolean;
  readonly ranked?: RankingSample;
}

const knowledge = loadKnowledge({
  folder: path.resolve(process.env.KNOWLEDGE_DIR ?? 'knowledge'),
  now: new Date(),
});
const textOf = ({ title, answer, facts }: Entry): string =>
  [title, answer, ...facts.map((fact) => fact.text)].join('\n');
const write = (file: string, content: string): void => writeFileSync(path.join(MODELS, file), `${content}\n`);
const percent = (some: number, of: number): string => `${((100 * some) / of).toFixed(1)} %`;

const samples: Sample[] = [];
/** `standingOf` is absent for what is not to be answered. */
function add(
  text: string,
  engine: Engine,
  set: Sample['set'],
  isRight: (best: Entry) => boolean,
  standingOf?: (entry: Entry) => Standing,
): void {
  const at = samples.length;
  const query = engine.read(text);
  const isWeighed = standingOf !== undefined && (set === 'learned' || at % WEIGHED_PHRASINGS === 0);
  samples.push({
    set,
    part: (Math.imul(at, 2_654_435_761) >>> 0) % PARTS,
    outside: standingOf === undefined,
    manner: mannerOf(query, engine.askedCounts),
    query,
    engine,
    isRight,
    ...(isWeighed ? { ranked: rankingSample(query, engine.index, standingOf, RANKING_WEIGHT[set]) } : {}),
  });
}

for (const { text, entry, engine } of leaveOneOut(knowledge)) {
  const isRight = (best: Entry): boolean => isTied(best, entry);
  add(text, engine, 'phrasings', isRight, (other) =>
    other.id === entry.id ? 'right' : isTied(other, entry) ? 'near' : 'other',
  );
}
const engine = createEngine(knowledge);
for (const item of readQuestions()) {
  if ('thread' in item || partOf(item) !== 'learned') continue;
  if (item.kind === 'smalltalk') continue;
  // A false premise is to be answered too: with the record that says what is true.
  const says = (best: Entry): boolean =>
    (item.must ?? []).every((pattern) => new RegExp(pattern, 'i').test(textOf(best)));
  const wanted = (item.answeredBy ?? []).flatMap((id) => knowledge.entry(id) ?? []);
  const standingOf = (entry: Entry): Standing => {
    if (wanted.length === 0) return says(entry) ? 'near' : 'other';
    if (!wanted.some((one) => isTied(one, entry))) return 'other';
    return says(entry) ? 'right' : 'near';
  };
  const isRight = (best: Entry): boolean => (wanted.length === 0 ? says(best) : standingOf(best) === 'right');
  add(item.q, engine, 'learned', isRight, item.expect === 'held' ? undefined : standingOf);
}

const rankedWhere = (isIn: (part: number) => boolean): readonly RankingSample[] =>
  samples.flatMap(({ part, ranked }) => (ranked && isIn(part) ? [ranked] : []));
const parts = Array.from({ length: PARTS }, (_, part) => part);
write('search/ranking-trees.json', JSON.stringify(fitRankingTrees(rankedWhere(() => true))));
// The judge must see records ranked by trees that have not seen the question.
const unseenTrees = parts.map((part) =>
  plant(fitRankingTrees(rankedWhere((other) => other !== part)), EVIDENCE),
);
const bestOf = ({ query, engine, part }: Sample, most: number) =>
  rank(query, engine.index, most, unseenTrees[part]);
const sought = samples.filter(({ set, outside }) => set === 'learned' && !outside);
const placed = sought.filter((sample) => {
  const [best] = bestOf(sample, 1);
  return best !== undefined && sample.isRight(best.document.entry);
}).length;
console.log(`ranking: the right record first for ${percent(placed, sought.length)} of the learned questions`);

const bearingSamples = samples.map(({ manner, outside, set }) => ({
  features: manner,
  outside,
  weight: outside ? BEARING_WEIGHT.outside : BEARING_WEIGHT[set],
}));
const whole = fitBearing(bearingSamples);
write('answering/bearing-model.json', JSON.stringify(whole, null, 2));
console.log(`bearing: ${Object.keys(whole.weights).length} weights written`);

// The judge must see what the manner tells of messages that were not learned from.
const unseen = parts.map((part) => fitBearing(bearingSamples.filter((_, at) => samples[at]?.part !== part)));
let names: readonly string[] = [];
const rows = samples.flatMap((sample, at) => {
  const model = unseen[sample.part];
  if (!model || (sample.set === 'phrasings' && at % WEIGHED_PHRASINGS !== 0)) return [];
  const [best, ...others] = bestOf(sample, 8);
  if (!best) return [];
  const away = awaynessBy(model, sample.manner);
  const flagged = outOfScope(sample.query) !== undefined;
  const features = featuresOf([best, ...others], sample.query, { away, flagged }, sample.engine.index);
  names = Object.keys(features);
  const { set, part, outside } = sample;
  const right = !outside && sample.isRight(best.document.entry);
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
for (const part of parts) {
  const model = fitTrees(
    rows.filter((row) => row.part !== part),
    names,
  );
  const chance = chanceBy(model, names);
  for (const one of judged) if (one.row.part === part) one.chance = chance(one.row.figures);
}
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
write('answering/judge-model.json', JSON.stringify(trees));
console.log(`judge: ${trees.trees.length} trees written`);
