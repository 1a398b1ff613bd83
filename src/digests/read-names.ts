/** Finds places and topics by the names people use for them. */
import { editDistance } from '../core/understanding/spelling.ts';
import { fold } from '../core/understanding/words.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

type Kind = 'places' | 'topics';

interface Name {
  readonly kind: Kind;
  /** A place's code or a topic's id. */
  readonly value: string;
  readonly shown: string;
}

/** By folded name; a place's name goes before a topic's. */
export type Names = ReadonlyMap<string, Name>;

export interface Taken {
  readonly found: readonly Name[];
  /** What names nothing. */
  readonly left: readonly string[];
}

const LONGEST = 6;
const NOISE = new Set(
  (
    'a about all an and any at by by changes concerning digest digests each every for from in is it me my news ' +
    'of on only or please post posts regarding start the to with o clock'
  ).split(' '),
);

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The names of the knowledge's places or topics, or both. */
export function namesOf(knowledge: Knowledge, ...kinds: readonly Kind[]): Names {
  const names = new Map<string, Name>();
  const put = (name: string, what: Name) => {
    const folded = plain(name);
    if (folded !== '' && !names.has(folded)) names.set(folded, what);
  };
  if (kinds.includes('places')) {
    for (const { code, name, names: others } of knowledge.places) {
      for (const one of [code, name, ...others]) put(one, { kind: 'places', value: code, shown: name });
    }
  }
  if (kinds.includes('topics')) {
    for (const { id, name, names: others } of knowledge.topics) {
      for (const one of [id, name, ...others]) put(one, { kind: 'topics', value: id, shown: name });
    }
  }
  return names;
}

/** The thing of exactly this name. */
export function findName(text: string, names: Names): Taken | undefined {
  const name = names.get(plain(text));
  return name && { found: [name], left: [] };
}

/** The things a text names, longest names first, and the pieces that name nothing. */
export function takeNames(text: string, names: Names): Taken {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu)].map(([word]) => word);
  const found: Name[] = [];
  const left: string[][] = [];
  let isOpen = false;
  for (let from = 0; from < words.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST, words.length - from); length > 0 && taken === 0; length -= 1) {
      const said = words.slice(from, from + length);
      const folded = plain(said.join(' '));
      const [only = ''] = said;
      // Codes such as IN and AT are everyday words unless written in capitals.
      if (length === 1 && NOISE.has(folded) && only !== only.toUpperCase()) continue;
      const name = names.get(folded);
      if (!name) continue;
      found.push(name);
      taken = length;
    }
    const word = words[from] ?? '';
    if (taken === 0 && !NOISE.has(plain(word))) {
      if (isOpen) left.at(-1)?.push(word);
      else left.push([word]);
      isOpen = true;
    } else isOpen = false;
    from += Math.max(1, taken);
  }
  return { found, left: left.map((piece) => piece.join(' ')) };
}

/** At most three names that look like this one. */
export function nearNames(said: string, knowledge: Knowledge, kinds: readonly Kind[]): readonly string[] {
  const wanted = plain(said);
  const rated = [...namesOf(knowledge, ...kinds)].map(([folded, { shown }]) => ({
    shown,
    edits: folded.startsWith(wanted) ? 0.5 : editDistance(wanted, folded, 3),
  }));
  const near = rated
    .filter(({ edits }) => edits <= Math.min(3, wanted.length / 2))
    .sort((a, b) => a.edits - b.edits);
  return [...new Set(near.map(({ shown }) => shown))].slice(0, 3);
}
