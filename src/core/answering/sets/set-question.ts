/** The question that the computed answers see, and the codes that stand for many places. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Gazetteer } from '../../understanding/gazetteer.ts';
import type { Query } from '../../understanding/query.ts';

export interface SetQuestion {
  readonly query: Query;
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  readonly now: Date;
  /** It hardly sounds like a question on the subject: only lists that it clearly asks for may answer it. */
  readonly isVague: boolean;
}

/** Codes that stand for many places. */
export const GROUPS = new Set(['EU', 'EUROPE', 'AFRICA', 'ASIA', 'MENA', 'LATAM', 'OCEAN', 'GLOBAL']);

/** The question with Europe for the EU: "European governments" are those of Europe's countries, not of the EU alone. */
export function ofTheContinent(query: Query): Query {
  if (!/\beuropean (?:\w+ )?(?:countr(?:y|ies)|governments?|govts?|nations?|states?)\b/.test(query.folded))
    return query;
  return { ...query, codes: [...new Set(query.codes.map((code) => (code === 'EU' ? 'EUROPE' : code)))] };
}
