/** Fits boosted trees: gradient boosting of small trees over binned figures. */
import { type BoostedTrees, plant, sumOf, type Tree } from '../../src/core/boosted-trees.ts';
import { randomFrom } from './shuffled.ts';

export interface BoostRow {
  readonly figures: Float64Array;
  readonly right: boolean;
  readonly weight: number;
}

/** Writes for each row how steeply the loss rises with its sum (`slopes`), and how that changes (`curves`). */
export type Loss = (sums: Float64Array, slopes: Float64Array, curves: Float64Array) => void;

/** How trees are grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** How much of what a tree would set right it adds. */
  readonly rate: number;
  /** The share of rows, drawn anew for each tree, that it is grown on. */
  readonly share: number;
}

const FEW: Growth = { trees: 150, depth: 3, rate: 0.1, share: 1 };
/** Better by cross-validation where there are rows enough: deeper trees, each on half of the rows. */
export const MANY: Growth = { trees: 300, depth: 4, rate: 0.07, share: 0.5 };
const BINS = 24;
/** A leaf's pull to nothing, and the least that a split must bring. */
const RIDGE = 5;
const LEAST_GAIN = 0.5;
/** The least weight of rows (by the loss's curve) on either side of a split. */
const LEAST_SIDE = 5;

/** The values between which a figure is told apart. */
function cutsOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return distinct.slice(1).map((value, at) => (value + (distinct[at] ?? 0)) / 2);
  // Between a value and the next one that is met, so that rounding moves nothing to the other side.
  const cuts = Array.from({ length: BINS - 1 }, (_, at) => {
    const value = sorted[Math.floor((sorted.length * (at + 1)) / BINS)] ?? 0;
    return (value + (distinct.find((next) => next > value) ?? value)) / 2;
  });
  return [...new Set(cuts)];
}

/**
 * Trees that lessen a loss over rows of figures, which come in the order of `names`. `starts`: what each row's sum is
 * before any tree.
 */
export function growTrees(
  rows: readonly { readonly figures: Float64Array }[],
  names: readonly string[],
  starts: Float64Array,
  loss: Loss,
  { trees: count, depth: levels, rate, share }: Growth = FEW,
): readonly Tree[] {
  const random = randomFrom(1);
  const cuts = names.map((_, feature) => cutsOf(rows.map(({ figures }) => figures[feature] ?? 0)));
  const bins = rows.map(({ figures }) =>
    Uint8Array.from(names, (_, feature) => {
      let bin = 0;
      while (bin < (cuts[feature]?.length ?? 0) && (figures[feature] ?? 0) > (cuts[feature]?.[bin] ?? 0))
        bin += 1;
      return bin;
    }),
  );
  const sums = Float64Array.from(starts);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const trees: Tree[] = [];
  const slopeOf = new Float64Array(names.length * BINS);
  const curveOf = new Float64Array(names.length * BINS);

  const bestSplit = (members: readonly number[]): { feature: number; bin: number } | undefined => {
    let slope = 0;
    let curve = 0;
    for (const at of members) {
      slope += slopes[at] ?? 0;
      curve += curves[at] ?? 0;
    }
    let best: { feature: number; bin: number } | undefined;
    let most = LEAST_GAIN;
    slopeOf.fill(0);
    curveOf.fill(0);
    for (const at of members) {
      const row = bins[at];
      if (row === undefined || curves[at] === 0) continue;
      for (let feature = 0; feature < row.length; feature += 1) {
        const bin = feature * BINS + (row[feature] ?? 0);
        slopeOf[bin] = (slopeOf[bin] ?? 0) + (slopes[at] ?? 0);
        curveOf[bin] = (curveOf[bin] ?? 0) + (curves[at] ?? 0);
      }
    }
    for (let feature = 0; feature < names.length; feature += 1) {
      const size = (cuts[feature]?.length ?? 0) + 1;
      let leftSlope = 0;
      let leftCurve = 0;
      for (let bin = 0; bin < size - 1; bin += 1) {
        leftSlope += slopeOf[feature * BINS + bin] ?? 0;
        leftCurve += curveOf[feature * BINS + bin] ?? 0;
        const rightCurve = curve - leftCurve;
        if (leftCurve < LEAST_SIDE || rightCurve < LEAST_SIDE) continue;
        const gain =
          leftSlope ** 2 / (leftCurve + RIDGE) +
          (slope - leftSlope) ** 2 / (rightCurve + RIDGE) -
          slope ** 2 / (curve + RIDGE);
        if (gain <= most) continue;
        most = gain;
        best = { feature, bin };
      }
    }
    return best;
  };

  for (let round = 0; round < count; round += 1) {
    loss(sums, slopes, curves);
    const looksAt: string[] = [];
    const cut: number[] = [];
    const all = rows.map((_, at) => at);
    const drawn = share < 1 ? all.filter(() => random() < share) : all;
    let level: number[][] = [drawn];
    for (let depth = 0; depth < levels; depth += 1) {
      level = level.flatMap((members) => {
        const split = bestSplit(members);
        // Where nothing is to be gained, all go left.
        looksAt.push(names[split?.feature ?? 0] ?? '');
        cut.push(split ? (cuts[split.feature]?.[split.bin] ?? 0) : Number.MAX_VALUE);
        if (!split) return [members, []];
        const goesLeft = (at: number): boolean => (bins[at]?.[split.feature] ?? 0) <= split.bin;
        return [members.filter(goesLeft), members.filter((at) => !goesLeft(at))];
      });
    }
    const leaves = level.map((members) => {
      let slope = 0;
      let curve = 0;
      for (const at of members) {
        slope += slopes[at] ?? 0;
        curve += curves[at] ?? 0;
      }
      return Number(((-rate * slope) / (curve + RIDGE)).toFixed(4));
    });
    const tree = { looksAt, cut: cut.map((value) => Number(value.toPrecision(6))), leaves };
    const grown = plant({ base: 0, trees: [tree] }, names);
    rows.forEach(({ figures }, at) => {
      sums[at] = (sums[at] ?? 0) + sumOf(grown, figures);
    });
    trees.push(tree);
  }
  return trees;
}

/** Trees for whether a row is right. */
export function fitTrees(
  rows: readonly BoostRow[],
  names: readonly string[],
  growth: Growth = FEW,
): BoostedTrees {
  const weightOf = (of: readonly BoostRow[]): number => of.reduce((sum, { weight }) => sum + weight, 0);
  const share = weightOf(rows.filter(({ right }) => right)) / weightOf(rows);
  const base = Number(Math.log(share / (1 - share)).toFixed(4));
  const starts = new Float64Array(rows.length).fill(base);
  const trees = growTrees(
    rows,
    names,
    starts,
    (sums, slopes, curves) => {
      rows.forEach(({ right, weight }, at) => {
        const chance = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
        slopes[at] = weight * (chance - Number(right));
        curves[at] = weight * chance * (1 - chance);
      });
    },
    growth,
  );
  return { base, trees };
}

/** A function that gives the chance, 0 to 1, that a row is right. */
export function chanceBy(model: BoostedTrees, names: readonly string[]): (figures: Float64Array) => number {
  const forest = plant(model, names);
  return (figures) => 1 / (1 + Math.exp(-sumOf(forest, figures)));
}
