/**
 * Reading all texts of a knowledge into words and terms takes most of a start. A reading can be kept, as plain data,
 * and taken up again by a process with the same knowledge and the same program.
 */

/** What reading a text gave. */
export interface Reading {
  /** Its words, folded, in order. */
  readonly words: readonly string[];
  /** Its content terms in order, a term as often as it stands there; places are not among them. */
  readonly sequence: readonly string[];
  /** The terms of the places it names, each once. */
  readonly places: readonly string[];
}

/** All readings of a knowledge in the order in which they were made, fit for JSON. */
export interface KeptReadings {
  readonly vocabulary: readonly string[];
  /** For each text how many words and how many terms it has, then words, terms and places as indexes of the vocabulary. */
  readonly texts: readonly (readonly number[])[];
}

/** Keeps readings between processes. It only saves time: it may forget, and never throws. */
export interface ReadingShelf {
  /** The readings kept under the hash of a knowledge by this very program. */
  find(hash: string): KeptReadings | undefined;
  keep(hash: string, readings: KeptReadings): void;
}

/** Gives each reading from the shelf, in the order of the first time; makes them where none are kept. */
export interface ReadingDesk {
  read(text: string): Reading;
  /** To be called when all texts have been read: what was made anew is kept. */
  done(): void;
}

/** A desk for one knowledge, named by its hash. */
export function createReadingDesk(
  hash: string,
  makeReading: (text: string) => Reading,
  shelf: ReadingShelf | undefined,
): ReadingDesk {
  const kept = shelf?.find(hash);
  if (kept) {
    const { vocabulary, texts } = kept;
    let at = 0;
    const wordsOf = (row: readonly number[], from: number, to: number): string[] => {
      const words: string[] = [];
      for (let i = from; i < to; i += 1) words.push(vocabulary[row[i] ?? -1] ?? '');
      return words;
    };
    return {
      read(text) {
        const row = texts[at];
        at += 1;
        if (row === undefined) return makeReading(text);
        const sequence = 2 + (row[0] ?? 0);
        const places = sequence + (row[1] ?? 0);
        return {
          words: wordsOf(row, 2, sequence),
          sequence: wordsOf(row, sequence, places),
          places: wordsOf(row, places, row.length),
        };
      },
      done() {},
    };
  }
  if (!shelf) return { read: makeReading, done() {} };
  const indexes = new Map<string, number>();
  const indexOf = (word: string): number => {
    const known = indexes.get(word);
    if (known !== undefined) return known;
    indexes.set(word, indexes.size);
    return indexes.size - 1;
  };
  const texts: number[][] = [];
  return {
    read(text) {
      const reading = makeReading(text);
      const { words, sequence, places } = reading;
      texts.push([words.length, sequence.length, ...[...words, ...sequence, ...places].map(indexOf)]);
      return reading;
    },
    done: () => shelf.keep(hash, { vocabulary: [...indexes.keys()], texts }),
  };
}
