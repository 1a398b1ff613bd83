/** Mends words that the knowledge does not have, with fuse.js over the few known words that could be meant. */
import Fuse from 'fuse.js';

export interface Speller {
  /** The known word nearest to this one, or undefined where none is near enough or two are equally near. */
  mend(folded: string): string | undefined;
}

const MIN_LENGTH = 4;
/** Words of this length may have two mistakes; shorter ones become too many others by two. */
const LONG_WORD = 8;

/** Edits (insert, delete, replace, swap of neighbours) between two words, or more than `most` as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** Pairs of neighbouring letters, and the first letter: a misspelt word shares most of them with the right one. */
function gramsOf(word: string): string[] {
  const grams = [`^${word[0]}`];
  for (let i = 0; i < word.length - 1; i += 1) grams.push(word.slice(i, i + 2));
  return grams;
}

/**
 * A speller over words and how often they occur. Words of three letters or fewer are never mended, because
 * nearly all of them are one edit from another.
 */
export function createSpeller(counts: ReadonlyMap<string, number>): Speller {
  const byGram = new Map<string, number[]>();
  const words = [...counts.keys()].filter((word) => word.length >= MIN_LENGTH && !/\d/.test(word));
  words.forEach((word, index) => {
    for (const gram of new Set(gramsOf(word))) {
      const list = byGram.get(gram);
      if (list) list.push(index);
      else byGram.set(gram, [index]);
    }
  });
  const shared = new Uint8Array(words.length);
  const cache = new Map<string, string | undefined>();

  const near = (folded: string): string[] => {
    const touched: number[] = [];
    const grams = new Set(gramsOf(folded));
    for (const gram of grams) {
      for (const index of byGram.get(gram) ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + 1;
      }
    }
    const enough = Math.max(1, Math.floor(grams.size / 2) - 1);
    const found = touched.filter(
      (index) => (shared[index] ?? 0) >= enough && Math.abs((words[index]?.length ?? 0) - folded.length) <= 2,
    );
    found.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0));
    const best = found.slice(0, 40).flatMap((index) => words[index] ?? []);
    for (const index of touched) shared[index] = 0;
    return best;
  };

  const find = (folded: string): string | undefined => {
    const most = folded.length >= LONG_WORD ? 2 : 1;
    const candidates = near(folded);
    if (candidates.length === 0) return undefined;
    const fuse = new Fuse(candidates, { includeScore: true, threshold: 0.5, ignoreLocation: true });
    const ranked = fuse.search(folded, { limit: 12 }).map(({ item }) => item);
    const pool = ranked.length > 0 ? [...ranked, ...candidates.slice(0, 8)] : candidates.slice(0, 12);
    const rated = [...new Set(pool)]
      .map((word) => ({ word, edits: editDistance(folded, word, most), count: counts.get(word) ?? 0 }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits || firstSame(b.word) - firstSame(a.word) || b.count - a.count);
    const [first, second] = rated;
    if (!first) return undefined;
    const alike = second !== undefined && second.word.slice(0, 5) === first.word.slice(0, 5);
    const rival =
      second && !alike && second.edits === first.edits && firstSame(second.word) === firstSame(first.word);
    if (rival && first.edits > 1 && second.count * 3 > first.count) return undefined;
    return first.word;

    function firstSame(word: string): number {
      return word[0] === folded[0] ? 1 : 0;
    }
  };

  return {
    mend(folded) {
      if (folded.length < MIN_LENGTH || /\d/.test(folded) || counts.has(folded)) return undefined;
      if (cache.has(folded)) return cache.get(folded);
      const mended = find(folded) ?? (folded.endsWith('s') ? find(folded.slice(0, -1)) : undefined);
      if (cache.size > 5000) cache.clear();
      cache.set(folded, mended);
      return mended;
    },
  };
}
