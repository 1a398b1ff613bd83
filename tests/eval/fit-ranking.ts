/**
 * `npm run eval:fit-ranking`: fits how much each part of the evidence counts (`RANKING`) and prints it; nothing is
 * written. It learns from the knowledge's own phrasings, each left out of its record, and from the learned part of the
 * evaluation; the last fold of the phrasings and the scored part only measure.
 */
import path from 'node:path';
import type { Engine } from '../../src/core/engine.ts';
import { createEngine } from '../../src/core/engine.ts';
import { createScales, type Evidence, seek } from '../../src/core/search/evidence.ts';
import { RANKING } from '../../src/core/search/ranking-model.ts';
import type { Entry } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { partOf, readQuestions } from './evaluate.ts';
import { FOLDS, isTied, leaveOneOut } from './leave-one-out.ts';
import { shuffled } from './shuffled.ts';

const SHORTLIST = 60;
/** Of the phrasings one in so many is weighed. */
const WEIGHED_PHRASINGS = 4;
const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 1e-4;

const knowledge = loadKnowledge({
  folder: path.resolve(process.env.KNOWLEDGE_DIR ?? 'knowledge'),
  now: new Date(),
});
const parts = Object.keys(RANKING) as (keyof Evidence)[];

interface Row {
  readonly figures: Float64Array;
  readonly entry: Entry;
  readonly wanted: boolean;
  readonly tied: boolean;
}

interface Sample {
  readonly rows: readonly Row[];
  readonly set: 'phrasings' | 'left out' | 'learned' | 'scored';
}

function rowsOf(text: string, engine: Engine, wanted: readonly Entry[]): readonly Row[] {
  const query = engine.read(text);
  const sought = seek(query, engine.index);
  const weigh = createScales(sought, engine.index);
  const found = engine.index.narrow(sought.terms, SHORTLIST);
  for (const id of query.named.keys()) {
    const document = engine.index.byId(id);
    if (document && !found.includes(document)) found.push(document);
  }
  return found.map((document) => {
    const { evidence } = weigh(document);
    return {
      figures: Float64Array.from(parts, (part) => evidence[part]),
      entry: document.entry,
      wanted: wanted.some(({ id }) => id === document.entry.id),
      tied: wanted.some((entry) => isTied(entry, document.entry)),
    };
  });
}

const samples: Sample[] = [];
let at = 0;
for (const { text, entry, engine, fold } of leaveOneOut(knowledge)) {
  at += 1;
  if (at % WEIGHED_PHRASINGS !== 0) continue;
  samples.push({ rows: rowsOf(text, engine, [entry]), set: fold === FOLDS - 1 ? 'left out' : 'phrasings' });
}
const engine = createEngine(knowledge);
for (const item of readQuestions()) {
  if ('thread' in item || item.expect !== undefined) continue;
  const wanted = (item.answeredBy ?? []).flatMap((id) => knowledge.entry(id) ?? []);
  if (wanted.length > 0) samples.push({ rows: rowsOf(item.q, engine, wanted), set: partOf(item) });
}

const score = (figures: Float64Array, weights: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < figures.length; i += 1) sum += (weights[i] ?? 0) * (figures[i] ?? 0);
  return sum;
};

/** Softmax over the shortlist, AdaGrad; records tied to the wanted one are neither right nor wrong. */
function fitted(set: readonly Sample[]): Float64Array {
  const weights = new Float64Array(parts.length);
  const squares = new Float64Array(parts.length).fill(1e-6);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    for (const sample of shuffled(set, epoch)) {
      const rows = sample.rows.filter(({ wanted, tied }) => wanted || !tied);
      if (rows.every(({ wanted }) => wanted) || rows.every(({ wanted }) => !wanted)) continue;
      const scores = rows.map(({ figures }) => score(figures, weights));
      const most = Math.max(...scores);
      const powers = scores.map((one) => Math.exp(one - most));
      const all = powers.reduce((sum, one) => sum + one, 0);
      const right = rows.reduce((sum, { wanted }, at) => sum + (wanted ? (powers[at] ?? 0) : 0), 0) || 1e-12;
      const slope = new Float64Array(parts.length);
      rows.forEach(({ figures, wanted }, at) => {
        const pull = (powers[at] ?? 0) / all - (wanted ? (powers[at] ?? 0) / right : 0);
        if (Math.abs(pull) > 1e-5)
          for (let i = 0; i < slope.length; i += 1) slope[i] = (slope[i] ?? 0) + pull * (figures[i] ?? 0);
      });
      for (let i = 0; i < slope.length; i += 1) {
        const step = (slope[i] ?? 0) + DECAY * (weights[i] ?? 0);
        squares[i] = (squares[i] ?? 0) + step * step;
        weights[i] = (weights[i] ?? 0) - (RATE * step) / Math.sqrt(squares[i] ?? 1);
      }
    }
  }
  return weights;
}

function report(name: string, weights: Float64Array): void {
  for (const set of ['left out', 'learned', 'scored'] as const) {
    const group = samples.filter((sample) => sample.set === set);
    const best = group.map(({ rows }) =>
      rows.toSorted((a, b) => score(b.figures, weights) - score(a.figures, weights)).at(0),
    );
    const share = (of: (row: Row) => boolean): string =>
      `${((100 * best.filter((row) => row && of(row)).length) / group.length).toFixed(1)} %`;
    console.log(
      `${name}, ${set}: ${group.length} asked, ${share(({ wanted }) => wanted)} the very record first, ${share(({ wanted, tied }) => wanted || tied)} it or one tied to it`,
    );
  }
}

report(
  'as it is',
  Float64Array.from(parts, (part) => RANKING[part]),
);
const weights = fitted(samples.filter(({ set }) => set === 'phrasings' || set === 'learned'));
report('fitted', weights);
console.log(Object.fromEntries(parts.map((part, at) => [part, Number((weights[at] ?? 0).toFixed(2))])));
