/** What the computed answers share: the question they see, and how they put counts and names. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { oldestCheck } from '../../citations.ts';
import type { Block, Choice, Reply } from '../../reply.ts';
import type { Gazetteer } from '../../understanding/gazetteer.ts';
import type { Query } from '../../understanding/query.ts';
import { termOf } from '../../understanding/words.ts';

export interface SetQuestion {
  readonly query: Query;
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  readonly now: Date;
  /** It hardly sounds like a question on the subject: only lists that it clearly asks for may answer it. */
  readonly isVague: boolean;
}

/** Whether the question has any of these words, in whatever form. */
export const hasTerm = (query: Query, ...words: string[]): boolean =>
  words.some((word) => query.terms.includes(termOf(word)));

/** Codes that stand for many places. */
export const GROUPS = new Set(['EU', 'EUROPE', 'AFRICA', 'ASIA', 'MENA', 'LATAM', 'OCEAN', 'GLOBAL']);

/** A computed answer; its records give the date of the oldest check. */
export function setAnswer(
  knowledge: Knowledge,
  blocks: readonly Block[],
  citations: Reply['citations'],
  entries: readonly string[],
  choices: readonly Choice[] = [],
): Reply {
  const ids = [...new Set(entries)];
  const asOf = oldestCheck(ids.flatMap((id) => knowledge.entry(id) ?? []));
  return {
    kind: 'answer',
    blocks,
    citations,
    entries: ids,
    choices,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The terms of words written in one string. */
export function termSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(termOf));
}
