/** Fits the trees that add to a record's score (`ranking-trees.json`): the right record is to come before all others. */
import { type BoostedTrees, plant } from '../../src/core/boosted-trees.ts';
import type { SearchIndex } from '../../src/core/search/index.ts';
import { figuresOf, PARTS, rank } from '../../src/core/search/rank.ts';
import type { Query } from '../../src/core/understanding/query.ts';
import type { Entry } from '../../src/knowledge/knowledge.ts';
import { type Growth, growTrees } from './boost.ts';

/** What a record is to a question: its answer, near to it (neither right nor wrong), or something else. */
export type Standing = 'right' | 'near' | 'other';

export interface RankingSample {
  readonly rows: readonly {
    readonly figures: Float64Array;
    /** Its score without the trees. */
    readonly start: number;
    readonly standing: Standing;
  }[];
  /** How much it counts beside others. */
  readonly weight: number;
}

/** Records of each question that the trees see: those that come first without them. */
const SEEN = 16;
const NO_TREES = plant({ base: 0, trees: [] }, PARTS);

/** A question with the records found for it. */
export function rankingSample(
  query: Query,
  index: SearchIndex,
  standingOf: (entry: Entry) => Standing,
  weight: number,
): RankingSample {
  const rows = rank(query, index, SEEN, NO_TREES).map(({ document, evidence, score }) => ({
    figures: figuresOf(evidence),
    start: score,
    standing: standingOf(document.entry),
  }));
  return { rows, weight };
}

/** A chance this near to 0 or 1 leaves a leaf something to divide by. */
const LEAST_CURVE = 1e-4;

/** Softmax over the records of each question; those near the answer are left out of it. `names`: of their figures. */
export function fitRankingTrees(
  samples: readonly RankingSample[],
  names: readonly string[] = PARTS,
  growth?: Growth,
): BoostedTrees {
  const useful = samples
    .map(({ rows, weight }) => ({ rows: rows.filter(({ standing }) => standing !== 'near'), weight }))
    .filter(({ rows }) => new Set(rows.map(({ standing }) => standing)).size === 2);
  const rows = useful.flatMap((sample) => sample.rows);
  const starts = Float64Array.from(rows, ({ start }) => start);
  const trees = growTrees(
    rows,
    names,
    starts,
    (sums, slopes, curves) => {
      let first = 0;
      for (const { rows: own, weight } of useful) {
        const powers = own.map((_, at) => sums[first + at] ?? 0);
        const most = Math.max(...powers);
        for (const [at, sum] of powers.entries()) powers[at] = Math.exp(sum - most);
        let all = 0;
        let right = 1e-12;
        for (const [at, power] of powers.entries()) {
          all += power;
          if (own[at]?.standing === 'right') right += power;
        }
        for (const [at, power] of powers.entries()) {
          const chance = power / all;
          const share = own[at]?.standing === 'right' ? power / right : 0;
          slopes[first + at] = weight * (chance - share);
          curves[first + at] = weight * Math.max(LEAST_CURVE, chance * (1 - chance));
        }
        first += own.length;
      }
    },
    growth,
  );
  return { base: 0, trees };
}
