/** `npm run eval:fit`: fits the judge's model on the learned part and prints its weights; nothing is written. */
import path from 'node:path';
import { answer } from '../../src/core/answering/answer.ts';
import { composeAnswer } from '../../src/core/answering/compose.ts';
import { type Features, featuresOf } from '../../src/core/answering/judge.ts';
import { createEngine } from '../../src/core/engine.ts';
import { rank } from '../../src/core/search/rank.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { outcomeOf, partOf, readQuestions } from './evaluate.ts';

const now = new Date('2026-11-23T12:00:00Z');
const knowledge = loadKnowledge({
  folder: path.resolve('knowledge'),
  cacheFolder: path.resolve('node_modules/.cache/tiktok-regulation-bot'),
  now,
});
const engine = createEngine(knowledge);
const { index } = engine;

interface Sample {
  readonly features: Features;
  readonly right: boolean;
  readonly part: 'learned' | 'scored';
}

const samples: Sample[] = readQuestions().flatMap((item): Sample[] => {
  if ('thread' in item || item.kind === 'smalltalk') return [];
  const reachesSearch = answer(item.q, undefined, engine, now).reply.explanation?.sections.some(
    ({ title }) => title === 'Candidates',
  );
  if (!reachesSearch) return [];
  const query = engine.read(item.q);
  const candidates = rank(query, query.named, index);
  const features = featuresOf(candidates);
  const entry = candidates[0]?.document.entry;
  if (!features || !entry) return [];
  const reply = composeAnswer({ entry, also: [], query, knowledge, index });
  return [{ features, right: outcomeOf(item, reply, knowledge) === 'right', part: partOf(item) }];
});

const keys = Object.keys(samples[0]?.features ?? {}) as (keyof Features)[];
const weights = new Map(keys.map((key) => [key, 0]));
const chance = ({ features }: Sample): number =>
  1 / (1 + Math.exp(-keys.reduce((sum, key) => sum + (weights.get(key) ?? 0) * features[key], 0)));
const learned = samples.filter(({ part }) => part === 'learned');
const STEPS = 8000;
const RATE = 0.4;
const DECAY = 0.002;
for (let step = 0; step < STEPS; step += 1) {
  const slope = new Map(keys.map((key) => [key, 0]));
  for (const sample of learned) {
    const error = chance(sample) - Number(sample.right);
    for (const key of keys) slope.set(key, (slope.get(key) ?? 0) + error * sample.features[key]);
  }
  for (const key of keys) {
    const weight = weights.get(key) ?? 0;
    const shrink = key === 'constant' ? 0 : DECAY * weight;
    weights.set(key, weight - RATE * ((slope.get(key) ?? 0) / learned.length + shrink));
  }
}
console.log(Object.fromEntries([...weights].map(([key, weight]) => [key, Number(weight.toFixed(2))])));
for (const part of ['learned', 'scored'] as const) {
  const group = samples.filter((sample) => sample.part === part);
  for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const answered = group.filter((sample) => chance(sample) >= bar);
    const right = answered.filter((sample) => sample.right).length;
    const could = group.filter((sample) => sample.right).length;
    console.log(
      `${part} bar ${bar}: ${answered.length} answered, ${right} right of ${could}, ${answered.length - right} not`,
    );
  }
}
