/**
 * The knowledge's own phrasings as questions that the engine has not read: each is taken out of its record and asked.
 * They teach how evidence is to be weighed without any evaluation question.
 */
import { createEngine, type Engine } from '../../src/core/engine.ts';
import type { Entry, Knowledge } from '../../src/knowledge/knowledge.ts';

/** A phrasing, the record it was taken from, and an engine that never read it. */
export interface LeftOut {
  readonly text: string;
  readonly entry: Entry;
  readonly engine: Engine;
  readonly fold: number;
}

/** Phrasings are taken out in this many turns: every fourth of each record at once. */
export const FOLDS = 4;

/** All phrasings of a knowledge, left out fold by fold. */
export function* leaveOneOut(knowledge: Knowledge): Generator<LeftOut> {
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const entries = knowledge.entries.map((entry) => ({
      ...entry,
      questions: entry.questions.filter((_, at) => at % FOLDS !== fold),
    }));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const engine = createEngine({ ...knowledge, entries, entry: (id) => byId.get(id) });
    for (const entry of knowledge.entries) {
      for (const [at, text] of entry.questions.entries())
        if (at % FOLDS === fold) yield { text, entry, engine, fold };
    }
  }
}

/** Whether two records are tied, in either direction. */
export function isTied(a: Entry, b: Entry): boolean {
  return a.id === b.id || a.related.includes(b.id) || b.related.includes(a.id);
}
