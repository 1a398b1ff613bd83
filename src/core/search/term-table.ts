/** Numbers for the terms of an index, so that records are compared by numbers and not letter by letter. */

export interface TermTable {
  /** The term's number; -1 where it was never seen. */
  find(term: string): number;
  /** The term's number, given anew where it has none. */
  number(term: string): number;
  readonly size: number;
  terms(): IterableIterator<string>;
}

/** An empty table; numbers count from 0 in the order in which terms are first seen. */
export function createTermTable(): TermTable {
  const numbers = new Map<string, number>();
  return {
    find: (term) => numbers.get(term) ?? -1,
    number(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    get size() {
      return numbers.size;
    },
    terms: () => numbers.keys(),
  };
}

/** Two neighbouring terms as one number. */
export const pairOf = (first: number, second: number): number => first * 0x200000 + second;

/** Where a number stands in an ascending list; -1 where it does not. */
export function placeIn(ascending: Int32Array | Float64Array, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = ascending[middle] ?? 0;
    if (at === wanted) return middle;
    if (at < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
