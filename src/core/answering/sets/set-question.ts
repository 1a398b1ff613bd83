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
