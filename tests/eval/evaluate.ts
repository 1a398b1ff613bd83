/** Asks the evaluation questions and counts what was right, wrong, held back or uncited. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { answer } from '../../src/core/answering/answer.ts';
import type { Engine } from '../../src/core/engine.ts';
import type { Turn } from '../../src/core/ports.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { plainText } from './plain-text.ts';

/** The day on which the questions are asked. */
export const NOW = new Date('2026-11-23T12:00:00Z');

export interface Question {
  readonly q: string;
  readonly kind: string;
  readonly noise?: string;
  /** Ids of records, any one of which answers; empty where the answer is computed. */
  readonly answeredBy?: readonly string[];
  /** Regular expressions that the reply's text must match, all of them. */
  readonly must?: readonly string[];
  /** A regular expression that the headline must match: the very thing asked for comes first. */
  readonly first?: string;
  /** For what is out of scope: it must be held back, or corrected. */
  readonly expect?: 'held' | 'corrected';
}

/** `part` marks files written wholly for one part; the others are divided at random. */
type Item = (Question | { readonly thread: readonly Question[] }) & {
  readonly part?: Result['part'];
  /** The file it stands in, without its ending. */
  readonly file: string;
};

export type Outcome = 'right' | 'wrong' | 'held' | 'uncited';

export interface Result {
  readonly question: Question;
  readonly part: 'learned' | 'scored';
  readonly file: string;
  readonly inThread: boolean;
  readonly outcome: Outcome;
  /** Of a right answer: whether its headline says the very thing asked for; absent where none is demanded. */
  readonly direct?: boolean;
  readonly reply: Reply;
  readonly ms: number;
}

/** Divides at random but for ever alike: by the hash of the first question's text. */
export function partOf(item: Item): Result['part'] {
  if (item.part) return item.part;
  const text = 'thread' in item ? (item.thread[0]?.q ?? '') : item.q;
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'learned' : 'scored';
}

/** All questions under `tests/eval/questions`. */
export function readQuestions(): readonly Item[] {
  const folder = path.join(import.meta.dirname, 'questions');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const written = parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<Item, 'file'>[];
      const items = written.map((item) => ({ ...item, file: path.parse(file).name }) as Item);
      const part = /^(learn|score)-/.exec(file)?.[1];
      return part
        ? items.map((item) => ({
            ...item,
            part: part === 'learn' ? ('learned' as const) : ('scored' as const),
          }))
        : items;
    });
}

/** Whether a record is one of those wanted, or is tied to one of them (a curated answer to its records). */
function isWanted(id: string, wanted: readonly string[], knowledge: Knowledge): boolean {
  if (wanted.includes(id)) return true;
  if (knowledge.entry(id)?.related.some((related) => wanted.includes(related))) return true;
  return wanted.some((one) => knowledge.entry(one)?.related.includes(id));
}

/** What became of a question. */
export function outcomeOf(question: Question, reply: Reply, knowledge: Knowledge): Outcome {
  const text = plainText(reply);
  const answers = reply.kind === 'answer' || reply.kind === 'report';
  const says = (question.must ?? []).every((pattern) => new RegExp(pattern, 'i').test(text));
  if (question.kind === 'smalltalk') return reply.kind === 'smalltalk' ? 'right' : 'wrong';
  if (question.expect === 'held') return answers ? 'wrong' : 'right';
  if (question.expect === 'corrected')
    return says && (answers || reply.kind === 'unknown') ? 'right' : answers ? 'wrong' : 'held';
  if (!answers) return 'held';
  const wanted = question.answeredBy ?? [];
  const isComputed = reply.blocks.some(({ type }) => type === 'table' || type === 'timeline');
  const found =
    wanted.length === 0 || isComputed || reply.entries.some((id) => isWanted(id, wanted, knowledge));
  if (!says || !found) return 'wrong';
  return reply.citations.length > 0 ? 'right' : 'uncited';
}

/** Whether a right answer's headline says what `first` demands. */
function isDirect({ first }: Question, outcome: Outcome, reply: Reply): boolean | undefined {
  if (first === undefined || outcome !== 'right') return undefined;
  const headline = reply.blocks.find(({ type }) => type === 'headline');
  return headline?.type === 'headline' && new RegExp(first, 'i').test(headline.text);
}

/** Asks every question; `now` is the day against which "last month" is told. */
export function evaluate(engine: Engine, items: readonly Item[], now: Date): Result[] {
  const results: Result[] = [];
  for (const item of items) {
    const questions = 'thread' in item ? item.thread : [item];
    const part = partOf(item);
    let turn: Turn | undefined;
    for (const question of questions) {
      const start = performance.now();
      const answered = answer(question.q, turn, engine, now);
      const ms = performance.now() - start;
      turn = answered.turn ?? turn;
      const outcome = outcomeOf(question, answered.reply, engine.knowledge);
      const direct = isDirect(question, outcome, answered.reply);
      results.push({
        question,
        part,
        file: item.file,
        inThread: 'thread' in item,
        outcome,
        ...(direct === undefined ? {} : { direct }),
        reply: answered.reply,
        ms,
      });
    }
  }
  return results;
}

export interface Score {
  readonly asked: number;
  readonly right: number;
  readonly wrong: number;
  readonly held: number;
  readonly uncited: number;
  /** Of the right ones of which a direct headline is demanded: how many have it. */
  readonly direct: number;
  readonly directDemanded: number;
}

/** Counts outcomes. */
export function scoreOf(results: readonly Result[]): Score {
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  return {
    asked: results.length,
    right: count('right'),
    wrong: count('wrong'),
    held: count('held'),
    uncited: count('uncited'),
    direct: results.filter(({ direct }) => direct).length,
    directDemanded: results.filter(({ direct }) => direct !== undefined).length,
  };
}

/** Whether a question lies in scope, so that it ought to be answered. */
export function isInScope({ question }: Result): boolean {
  return question.expect === undefined && question.kind !== 'smalltalk';
}
