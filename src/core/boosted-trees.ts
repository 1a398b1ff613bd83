/** A sum of small decision trees: weights that may depend on each other, where a plain sum of weights cannot tell enough. */

/**
 * One tree, its branches numbered from 0 at the root; the children of branch `n` are `2n + 1` and `2n + 2`. A branch
 * looks at one feature: up to `cut` the way goes left. What stands below the last branches are the leaves.
 */
export interface Tree {
  /** Name of the feature that each branch looks at. */
  readonly looksAt: readonly string[];
  readonly cut: readonly number[];
  /** What each leaf adds, from left to right. */
  readonly leaves: readonly number[];
}

export interface BoostedTrees {
  /** What everything starts from. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** The trees with their features by number, to be walked quickly. */
export interface Forest {
  readonly base: number;
  readonly branches: number;
  readonly features: Int32Array;
  readonly cuts: Float64Array;
  readonly leaves: Float64Array;
}

/**
 * @param names the features in the order in which their figures will come
 * @throws where a tree looks at a feature that is not among the names
 */
export function plant({ base, trees }: BoostedTrees, names: readonly string[]): Forest {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numberOf = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined)
      throw new Error(`trees: no feature “${name}”; fit the model again with npm run eval:fit`);
    return number;
  };
  return {
    base,
    branches: trees[0]?.cut.length ?? 0,
    features: Int32Array.from(trees.flatMap(({ looksAt }) => looksAt.map(numberOf))),
    cuts: Float64Array.from(trees.flatMap(({ cut }) => cut)),
    leaves: Float64Array.from(trees.flatMap(({ leaves }) => leaves)),
  };
}

/** The sum of what all trees say of the figures; above 0 for more likely than not. */
export function sumOf(
  { base, branches, features, cuts, leaves }: Forest,
  figures: ArrayLike<number>,
): number {
  let sum = base;
  for (let root = 0, leaf = 0; root < cuts.length; root += branches, leaf += branches + 1) {
    let at = 0;
    while (at < branches)
      at = 2 * at + ((figures[features[root + at] ?? 0] ?? 0) <= (cuts[root + at] ?? 0) ? 1 : 2);
    sum += leaves[leaf + at - branches] ?? 0;
  }
  return sum;
}
