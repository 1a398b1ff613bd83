/**
 * `npm run bench`: this core against the field, in one run, on the same records and questions: right at first rank,
 * held back, time, index build and memory; then at 1, 10 and 100 times the records.
 */
import path from 'node:path';
import { count, create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { answer } from '../src/core/answering/answer.ts';
import { awayness } from '../src/core/answering/bearing.ts';
import { judge } from '../src/core/answering/judge.ts';
import { createEngine } from '../src/core/engine.ts';
import { rank } from '../src/core/search/rank.ts';
import { buildKnowledge } from '../src/knowledge/build.ts';
import type { Entry, Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { readQuestions } from '../tests/eval/evaluate.ts';

const now = new Date('2026-11-23T12:00:00Z');
const knowledge = loadKnowledge({ folder: path.resolve('knowledge'), now: new Date() });

interface Document {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly questions: string;
  readonly text: string;
}

const documentOf = (entry: Entry): Document => ({
  id: entry.id,
  title: entry.title,
  names: entry.names.join('. '),
  questions: entry.questions.join(' '),
  text: [entry.answer, ...entry.facts.map((fact) => fact.text)].join(' '),
});
const FIELDS = ['title', 'names', 'questions', 'text'] as const;

/** Gives the id of the best record, or undefined where it holds back. */
type Finder = (question: string) => string | undefined;
interface Rival {
  readonly name: string;
  build(knowledge: Knowledge): Promise<Finder> | Finder;
}

const rivals: readonly Rival[] = [
  {
    name: 'this core (answer)',
    build(records) {
      const engine = createEngine(records);
      return (question) => {
        // As the platforms ask: only the terminal and the evaluation want to know how a reply came about.
        const { reply } = answer(question, undefined, engine, now, false);
        return reply.kind === 'answer' ? (reply.entries[0] ?? 'computed') : undefined;
      };
    },
  },
  {
    name: 'this core (search)',
    build(records) {
      const engine = createEngine(records);
      return (question) => {
        const query = engine.read(question);
        const verdict = judge(
          rank(query, engine.index),
          query,
          { away: awayness(query, engine.askedCounts), flagged: false },
          engine.index,
        );
        return verdict.kind === 'answer' ? verdict.best.document.entry.id : undefined;
      };
    },
  },
  {
    name: 'fuse.js defaults',
    build(records) {
      const fuse = new Fuse(records.entries.map(documentOf), { keys: [...FIELDS] });
      return (question) => fuse.search(question, { limit: 1 })[0]?.item.id;
    },
  },
  {
    name: 'fuse.js token search',
    build(records) {
      const fuse = new Fuse(records.entries.map(documentOf), {
        keys: [...FIELDS],
        useTokenSearch: true,
        ignoreLocation: true,
      });
      return (question) => fuse.search(question, { limit: 1 })[0]?.item.id;
    },
  },
  {
    name: 'MiniSearch',
    build(records) {
      const index = new MiniSearch<Document>({
        fields: [...FIELDS],
        searchOptions: { fuzzy: 0.2, prefix: true },
      });
      index.addAll(records.entries.map(documentOf));
      return (question) => index.search(question)[0]?.id as string | undefined;
    },
  },
  {
    name: 'Orama',
    async build(records) {
      const db = create({
        schema: {
          id: 'string',
          title: 'string',
          names: 'string',
          questions: 'string',
          text: 'string',
        } as const,
      });
      await insertMultiple(db, records.entries.map(documentOf));
      if ((await count(db)) !== records.entries.length)
        throw new Error('bench: Orama lost records; check its schema');
      return (question) => {
        const found = searchOrama(db, { term: question, limit: 1, tolerance: 1 });
        if (found instanceof Promise) throw new Error('bench: Orama answered later; await it');
        return found.hits[0]?.id;
      };
    },
  },
  {
    name: 'FlexSearch',
    build(records) {
      const index = new FlexSearch.Document({
        document: { id: 'id', index: [...FIELDS] },
        tokenize: 'forward',
      });
      for (const document of records.entries.map(documentOf)) index.add({ ...document });
      return (question) => {
        const found = index.search(question, { limit: 1, suggest: true, merge: true }) as unknown as {
          id: string;
        }[];
        return found[0]?.id;
      };
    },
  },
];

const questions = readQuestions().flatMap((item) =>
  'thread' in item || item.kind === 'smalltalk' ? [] : [item],
);
const answerable = questions.filter(
  ({ expect, answeredBy }) => expect === undefined && (answeredBy?.length ?? 0) > 0,
);
const outside = questions.filter(({ expect }) => expect === 'held');

/** A record counts where it is one of those wanted or tied to one of them, for every rival alike. */
function isRight(id: string, wanted: readonly string[]): boolean {
  const original = id.replace(/~\d+$/, '');
  return (
    wanted.includes(original) ||
    (knowledge.entry(original)?.related.some((one) => wanted.includes(one)) ?? false) ||
    wanted.some((one) => knowledge.entry(one)?.related.includes(original))
  );
}

/** Varies the real records: other ids, and words of their own, so that the index really grows. */
function multiplied(times: number): Knowledge {
  if (times === 1) return knowledge;
  const { entries: _entries, ...data } = knowledge;
  const vary = <T extends Entry>(list: readonly T[]): T[] =>
    Array.from({ length: times }, (_, n) =>
      list.map((entry) =>
        n === 0
          ? entry
          : {
              ...entry,
              id: `${entry.id}~${n}`,
              title: `${entry.title} variant${n}x${entry.id.length}`,
              names: entry.names.map((name) => `${name} v${n}`),
              questions: entry.questions.map((question) => `${question} case${n}`),
            },
      ),
    ).flat();
  return buildKnowledge({
    ...data,
    events: vary(data.events),
    concepts: vary(data.concepts),
    answers: vary(data.answers),
    upcoming: vary(data.upcoming),
    statuses: data.statuses,
  });
}

const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** A bot runs for weeks: its code is compiled before it is timed, as far as that takes no longer than `WARM_UP.ms`. */
const WARM_UP = { questions: 300, ms: 2000 } as const;
function warmUp(find: Finder, questions: readonly string[]): void {
  const start = performance.now();
  for (const question of questions.slice(0, WARM_UP.questions)) {
    find(question);
    if (performance.now() - start > WARM_UP.ms) return;
  }
}

async function measure(rival: Rival, records: Knowledge, most: number): Promise<string> {
  const before = memory();
  const start = performance.now();
  const find = await rival.build(records);
  const built = performance.now() - start;
  const held = memory() - before;
  const sample = answerable.filter(
    (_, index) => index % Math.max(1, Math.floor(answerable.length / most)) === 0,
  );
  const outsideSample = outside.filter(
    (_, index) => index % Math.max(1, Math.floor(outside.length / most)) === 0,
  );
  warmUp(
    find,
    sample.map(({ q }) => q),
  );
  const times: number[] = [];
  let right = 0;
  for (const { q, answeredBy } of sample) {
    const at = performance.now();
    const id = find(q);
    times.push(performance.now() - at);
    if (id !== undefined && isRight(id, answeredBy ?? [])) right += 1;
  }
  const heldBack = outsideSample.filter(({ q }) => find(q) === undefined).length;
  times.sort((a, b) => a - b);
  return [
    rival.name.padEnd(22),
    `${((100 * right) / sample.length).toFixed(1)} %`.padStart(8),
    `${heldBack}/${outsideSample.length}`.padStart(8),
    quantile(times, 0.5).toFixed(2).padStart(9),
    quantile(times, 0.99).toFixed(2).padStart(9),
    built.toFixed(0).padStart(9),
    held.toFixed(0).padStart(8),
  ].join(' ');
}

const only = process.argv.indexOf('--times');
const scales =
  only > 0 ? [Number(process.argv[only + 1])] : process.argv.includes('--scales') ? [1, 10, 100] : [1];
for (const times of scales) {
  const records = multiplied(times);
  console.log(
    `\n${records.entries.length} records (${times} times), ${times === 1 ? answerable.length : 'a sample of'} questions`,
  );
  console.log('                         right 1st    held   median      p99     build   memory');
  console.log('                                              (ms)      (ms)      (ms)     (MB)');
  for (const rival of rivals) {
    const tooSlow = times >= 10 && /fuse/.test(rival.name);
    if (tooSlow) {
      console.log(`${rival.name.padEnd(22)} left out at this size: seconds a question`);
      continue;
    }
    console.log(
      await measure(
        rival,
        records,
        times === 1 ? (/fuse/.test(rival.name) ? 20 : answerable.length) : times === 10 ? 60 : 8,
      ),
    );
  }
}
