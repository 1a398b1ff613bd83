/** The parts that understand and search one knowledge; made anew when the knowledge is reloaded. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createSearchIndex, type SearchIndex } from './search/index.ts';
import type { ReadingShelf } from './search/readings.ts';
import { type AskedCounts, countAsked } from './understanding/asked-counts.ts';
import { createGazetteer, type Gazetteer } from './understanding/gazetteer.ts';
import { createNameFinder } from './understanding/names.ts';
import { createReader, type Reader } from './understanding/query.ts';

export interface Engine {
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly read: Reader;
  readonly askedCounts: AskedCounts;
  /** Ids of the records that a record points to, or that point to it. */
  tiedTo(id: string): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Which records are tied, in both directions. */
function tiesOf({ entries }: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  const tie = (one: string, other: string): void => {
    const known = ties.get(one);
    if (known) known.add(other);
    else ties.set(one, new Set([other]));
  };
  for (const { id, related } of entries) {
    for (const other of related) {
      tie(id, other);
      tie(other, id);
    }
  }
  return ties;
}

/** Builds the engine of a knowledge; takes a fraction of a second, less with readings from a shelf. */
export function createEngine(knowledge: Knowledge, shelf?: ReadingShelf): Engine {
  const gazetteer = createGazetteer(knowledge);
  const names = createNameFinder(knowledge);
  const index = createSearchIndex(knowledge, gazetteer, names, shelf);
  const read = createReader({ gazetteer, names, wordCounts: index.wordCounts, terms: index.terms });
  const askedCounts = countAsked(knowledge.entries.flatMap(({ questions }) => questions));
  const ties = tiesOf(knowledge);
  return { knowledge, gazetteer, index, read, askedCounts, tiedTo: (id) => ties.get(id) ?? NONE };
}
