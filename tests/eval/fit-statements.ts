/**
 * `npm run eval:fit-statements`: fits which sentence of a record answers (`STATEMENT`, printed) on the learned part:
 * the sentences of the best record that hold all that a good reply must say, against its others.
 */
import path from 'node:path';
import { STATEMENT, type StatementFeatures } from '../../src/core/answering/statement-model.ts';
import { measureOf, statementFeatures, statementsOf } from '../../src/core/answering/statements.ts';
import { createEngine } from '../../src/core/engine.ts';
import { rank } from '../../src/core/search/rank.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { partOf, readQuestions } from './evaluate.ts';

const PARTS = 5;
const STEPS = 600;
const RATE = 0.5;
const DECAY = 0.002;

interface Sample {
  readonly part: number;
  readonly rows: readonly Float64Array[];
  readonly answers: readonly boolean[];
  /** The row of the sentence that is told first today. */
  readonly today: number;
}

const keys = Object.keys(STATEMENT) as (keyof StatementFeatures)[];
const knowledge = loadKnowledge({ folder: path.resolve('knowledge'), now: new Date() });
const engine = createEngine(knowledge);
const samples: Sample[] = [];
for (const item of readQuestions()) {
  if ('thread' in item || partOf(item) !== 'learned' || item.expect || item.kind === 'smalltalk') continue;
  const wanted = [...(item.must ?? []), ...(item.first ? [item.first] : [])].map(
    (pattern) => new RegExp(pattern, 'i'),
  );
  const query = engine.read(item.q);
  const best = rank(query, engine.index)[0];
  if (!best || wanted.length === 0) continue;
  const measure = measureOf(query, engine.index);
  const statements = statementsOf(best.document, measure);
  const answers = statements.map(({ text }) => wanted.every((pattern) => pattern.test(text)));
  if (answers.every(Boolean) || !answers.some(Boolean)) continue;
  const fits = statements.map(({ fit }) => fit);
  samples.push({
    part: samples.length % PARTS,
    rows: statementFeatures(best.document, measure).map((row) => Float64Array.from(keys, (key) => row[key])),
    answers,
    today: fits.indexOf(Math.max(...fits)),
  });
}

function worths(weights: Float64Array, { rows }: Sample): readonly number[] {
  return rows.map((row) => row.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), 0));
}

/** Each sentence's share of the whole, `among` only some of them. */
function shares(worth: readonly number[], among: (at: number) => boolean): readonly number[] {
  const most = Math.max(...worth);
  const powers = worth.map((one, at) => (among(at) ? Math.exp(one - most) : 0));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / total);
}

function fitted(set: readonly Sample[]): Float64Array {
  const weights = new Float64Array(keys.length);
  const squares = new Float64Array(keys.length).fill(1e-6);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => DECAY * weight);
    for (const sample of set) {
      const worth = worths(weights, sample);
      const all = shares(worth, () => true);
      const right = shares(worth, (at) => sample.answers[at] ?? false);
      sample.rows.forEach((row, at) => {
        const error = ((all[at] ?? 0) - (right[at] ?? 0)) / set.length;
        for (let key = 0; key < row.length; key += 1)
          slope[key] = (slope[key] ?? 0) + error * (row[key] ?? 0);
      });
    }
    for (let key = 0; key < slope.length; key += 1) {
      const steep = slope[key] ?? 0;
      squares[key] = (squares[key] ?? 0) + steep * steep;
      weights[key] = (weights[key] ?? 0) - (RATE * steep) / Math.sqrt(squares[key] ?? 1);
    }
  }
  return weights;
}

let hits = 0;
let within = 0;
for (let part = 0; part < PARTS; part += 1) {
  const weights = fitted(samples.filter((sample) => sample.part !== part));
  for (const sample of samples.filter((one) => one.part === part)) {
    const worth = worths(weights, sample);
    const order = worth.map((_, at) => at).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
    if (sample.answers[order[0] ?? 0]) hits += 1;
    if (order.slice(0, 2).some((at) => sample.answers[at])) within += 1;
  }
}
const percent = (some: number): string => `${((100 * some) / samples.length).toFixed(1)} %`;
const today = samples.filter((sample) => sample.answers[sample.today]).length;
console.log(
  `${samples.length} questions: told first ${percent(hits)}, among the first two ${percent(within)} (each part by the others); told first by today's weights ${percent(today)}`,
);
const weights = fitted(samples);
console.log(Object.fromEntries(keys.map((key, at) => [key, Number((weights[at] ?? 0).toFixed(2))])));
