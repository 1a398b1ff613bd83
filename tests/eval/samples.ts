/**
 * What the fits learn from besides conversations: the knowledge's own phrasings, each left out of its record, and the
 * single questions of the learned part; the scored part has no say.
 */
import { mannerOf } from '../../src/core/answering/bearing.ts';
import { createEngine, type Engine } from '../../src/core/engine.ts';
import type { Query } from '../../src/core/understanding/query.ts';
import type { Entry, Knowledge } from '../../src/knowledge/knowledge.ts';
import { partOf, readQuestions } from './evaluate.ts';
import { isTied, leaveOneOut } from './leave-one-out.ts';
import { type RankingSample, rankingSample, type Standing } from './ranking-fit.ts';
import { isRightFor, standingsFor } from './standing-of.ts';

/** Every model is tried on a fifth that it was not fitted on. */
export const PARTS = 5;
const RANKING_WEIGHT = { phrasings: 0.1, learned: 1 } as const;
/** Of the phrasings the ranking's trees and the judge see one in so many. */
export const WEIGHED_PHRASINGS = 16;

export interface Sample {
  readonly set: 'phrasings' | 'learned';
  readonly part: number;
  readonly outside: boolean;
  readonly manner: readonly string[];
  readonly query: Query;
  readonly engine: Engine;
  readonly isRight: (best: Entry) => boolean;
  /** Absent for what is not to be answered, and for most phrasings. */
  readonly ranked?: RankingSample;
}

/** The fifth that the sample of a number belongs to, for ever alike. */
export const partOfNumber = (at: number): number => (Math.imul(at, 2_654_435_761) >>> 0) % PARTS;

export const percent = (some: number, of: number): string => `${((100 * some) / of).toFixed(1)} %`;

/** All samples, and the engine that has all phrasings. */
export function readSamples(knowledge: Knowledge): {
  readonly samples: readonly Sample[];
  readonly engine: Engine;
} {
  const samples: Sample[] = [];
  /** `standingOf` is absent for what is not to be answered. */
  const add = (
    text: string,
    engine: Engine,
    set: Sample['set'],
    isRight: (best: Entry) => boolean,
    standingOf?: (entry: Entry) => Standing,
  ): void => {
    const at = samples.length;
    const query = engine.read(text);
    const isWeighed = standingOf !== undefined && (set === 'learned' || at % WEIGHED_PHRASINGS === 0);
    samples.push({
      set,
      part: partOfNumber(at),
      outside: standingOf === undefined,
      manner: mannerOf(query, engine.askedCounts),
      query,
      engine,
      isRight,
      ...(isWeighed ? { ranked: rankingSample(query, engine.index, standingOf, RANKING_WEIGHT[set]) } : {}),
    });
  };
  for (const { text, entry, engine } of leaveOneOut(knowledge)) {
    const isRight = (best: Entry): boolean => isTied(best, entry);
    add(text, engine, 'phrasings', isRight, (other) =>
      other.id === entry.id ? 'right' : isTied(other, entry) ? 'near' : 'other',
    );
  }
  const engine = createEngine(knowledge);
  for (const item of readQuestions()) {
    if ('thread' in item || partOf(item) !== 'learned') continue;
    if (item.kind === 'smalltalk') continue;
    // A false premise is to be answered too: with the record that says what is true.
    const standingOf = item.expect === 'held' ? undefined : standingsFor(item, knowledge);
    add(item.q, engine, 'learned', isRightFor(item, knowledge), standingOf);
  }
  return { samples, engine };
}

/** The ranking of those samples that are in the wanted parts. */
export const rankedWhere = (
  samples: readonly Sample[],
  isIn: (part: number) => boolean,
): readonly RankingSample[] => samples.flatMap(({ part, ranked }) => (ranked && isIn(part) ? [ranked] : []));
