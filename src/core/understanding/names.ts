/** Finds named things in a question: the titles and other names of the knowledge's records. */
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import { fold, isStopWord, type Word, wordsOf } from './words.ts';

/** A name found in a text: words `from` to `to` (exclusive), and the record it belongs to. */
export interface NameMention {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Whether the words inside name nothing else (the "Texas" of Project Texas is no place). */
  readonly closed: boolean;
}

export interface NameFinder {
  /** Longest names first at each word; names may overlap only where they start at different words. */
  find(words: readonly Word[]): NameMention[];
  /** Folded words of the names, for the speller. */
  readonly vocabulary: ReadonlySet<string>;
}

const CLOSED_KINDS = new Set(['agency', 'case', 'company', 'person', 'product', 'programme']);

interface Node {
  readonly next: Map<string, Node>;
  found?: { id: string; closed: boolean };
}

function namesOf(entry: Entry): readonly string[] {
  return entry.type === 'concept' ? [entry.title, ...entry.names] : entry.names;
}

/** Builds the finder of a knowledge. A title such as "X (Y)" also gives its parts. */
export function createNameFinder(knowledge: Knowledge): NameFinder {
  const root: Node = { next: new Map() };
  const vocabulary = new Set<string>();

  const insert = (name: string, id: string, closed: boolean): void => {
    const words = wordsOf(name).filter((word, index) => index > 0 || !/^(?:the|a|an)$/.test(word.folded));
    const folded = words.map((word) => word.folded);
    if (folded.length === 0 || folded.every((word) => isStopWord(word))) return;
    let node = root;
    for (const word of folded) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
      if (word.length >= 4) vocabulary.add(word);
    }
    node.found ??= { id, closed };
  };

  const places = new Set(
    knowledge.places.flatMap(({ code, name, names }) => [code, name, ...names]).map((name) => fold(name)),
  );
  for (const entry of knowledge.entries) {
    const closed = entry.type === 'concept' && CLOSED_KINDS.has(entry.kind);
    for (const name of namesOf(entry)) {
      insert(name, entry.id, closed);
      const [, whole, short] = /^(.+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
      if (whole) insert(whole, entry.id, closed);
      // "Online Safety Act (UK)" is not called "UK".
      if (short && /^[A-Z][\w.-]*[A-Z]/.test(short) && !places.has(fold(short)))
        insert(short, entry.id, closed);
    }
  }

  return {
    vocabulary,
    find(words) {
      const mentions: NameMention[] = [];
      for (let from = 0; from < words.length; ) {
        let node: Node | undefined = root;
        let best: NameMention | undefined;
        for (let to = from; to < words.length && node; to += 1) {
          node = node.next.get(words[to]?.folded ?? '');
          if (node?.found) best = { ...node.found, from, to: to + 1 };
        }
        if (best) mentions.push(best);
        from = best?.to ?? from + 1;
      }
      return mentions;
    },
  };
}
