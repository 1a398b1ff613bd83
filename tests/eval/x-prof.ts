import { answer } from '../../src/core/answering/answer.ts';
import { createEngine } from '../../src/core/engine.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readQuestions } from './evaluate.ts';

const k = loadKnowledge({ folder: 'knowledge', now: new Date() });
const e = createEngine(k);
const now = new Date('2026-11-23');
const qs = readQuestions().flatMap((i) => ('thread' in i ? [] : [i.q]));
for (let r = 0; r < 2; r++) {
  const t: number[] = [];
  for (const q of qs) {
    const a = performance.now();
    answer(q, undefined, e, now, false);
    t.push(performance.now() - a);
  }
  t.sort((a, b) => a - b);
  console.log(
    t[t.length >> 1]!.toFixed(3),
    t[Math.floor(t.length * 0.99)]!.toFixed(3),
    t.reduce((s, x) => s + x, 0) / t.length,
  );
}
