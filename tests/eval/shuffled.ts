/** Chance that falls alike on every machine, so that a fit gives the same weights whenever it is run. */

const after = (state: number): number => (state * 1_103_515_245 + 12_345) & 0x7fffffff;

/** Numbers from 0 to below 1, one at each call. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = after(state);
    return state / 0x80000000;
  };
}

/** The items in an order that depends on their number and the seed only. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const order = [...items];
  let state = seed;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = after(state);
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
