/** `npm run eval`: the evaluation as tables; `--misses` prints what went wrong in the learned part, `--all-misses` in both. */
import path from 'node:path';
import { createEngine } from '../../src/core/engine.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { evaluate, isInScope, NOW, type Result, readQuestions, scoreOf } from './evaluate.ts';
import { plainText } from './plain-text.ts';

// The knowledge is checked against the real day, since its editors work on; the questions keep theirs.
const knowledge = loadKnowledge({
  folder: path.resolve('knowledge'),
  cacheFolder: path.resolve('node_modules/.cache/tiktok-regulation-bot'),
  now: new Date(),
});
const results = evaluate(createEngine(knowledge), readQuestions(), NOW);

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}

function table(title: string, rows: readonly Result[]): void {
  console.log(`\n${title}`);
  console.log('kind            asked  right  wrong   held  uncited  right %  direct %');
  const kinds = [...new Set(rows.map(({ question }) => question.kind))].sort();
  const line = (name: string, group: readonly Result[]): void => {
    const { asked, right, wrong, held, uncited, direct, directDemanded } = scoreOf(group);
    const cells = [asked, right, wrong, held].map((n) => String(n).padStart(7)).join('');
    console.log(
      `${name.padEnd(13)} ${cells} ${String(uncited).padStart(8)}  ${percent(right, asked).padStart(7)}  ${percent(direct, directDemanded).padStart(8)}`,
    );
  };
  for (const kind of kinds)
    line(
      kind,
      rows.filter(({ question }) => question.kind === kind),
    );
  line('IN SCOPE', rows.filter(isInScope));
  line(
    'OUT OF SCOPE',
    rows.filter(({ question }) => question.expect !== undefined),
  );
  const outside = scoreOf(rows.filter(({ question }) => question.expect !== undefined));
  console.log(
    `  of these held back or corrected, false premises merely held back included: ${percent(outside.right + outside.held, outside.asked)}`,
  );
  line(
    'IN THREADS',
    rows.filter(({ inThread }) => inThread),
  );
  line('ALL', rows);
}

for (const part of ['learned', 'scored'] as const) {
  table(
    part === 'learned' ? 'Learned part' : 'Scored part',
    results.filter((result) => result.part === part),
  );
}
const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
console.log(`\nms a question: median ${at(0.5)}, 99th percentile ${at(0.99)}`);

const misses = process.argv.includes('--misses') || process.argv.includes('--all-misses');
if (misses) {
  for (const { question, part, outcome, direct, reply } of results) {
    if (
      (outcome === 'right' && direct !== false) ||
      (part === 'scored' && !process.argv.includes('--all-misses'))
    )
      continue;
    console.log(
      `\n[${direct === false ? 'not direct' : outcome}] (${question.kind}${question.expect ? `, ${question.expect}` : ''}) ${question.q}`,
    );
    console.log(
      `  wanted: ${(question.answeredBy ?? []).join(' ')} must: ${(question.must ?? []).join(' & ')} first: ${question.first ?? ''}`,
    );
    console.log(`  got: ${reply.kind} ${reply.entries.join(' ')}`);
    console.log(`  said: ${plainText(reply).slice(0, 160).replace(/\n/g, ' ¶ ')}`);
    for (const { title, lines } of reply.explanation?.sections ?? []) {
      for (const line of lines.slice(0, 4))
        if (title !== 'Understood' || /^content|^places/.test(line)) console.log(`    ${line}`);
    }
  }
}
