/**
 * Whether a message bears on the knowledge at all, told from its manner of asking: "should i", "my account", "best time
 * to" seldom do; "when did", "fined", "banned in" mostly do. It is one piece of evidence among others, never the last word.
 */
import { type AskedCounts, spelledWords } from '../understanding/asked-counts.ts';
import type { Query } from '../understanding/query.ts';
import { sensesOf } from '../understanding/word-senses.ts';
import model from './bearing-model.json' with { type: 'json' };

/** Weights of words, pairs of words and kinds of word: above 0 for those that lead away. `npm run eval:fit` fits them. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

const PLACE = '@';
const NUMBER = '#';
/** A word in this many of the knowledge's questions or fewer is told by its kind too, the rarer ones apart. */
const RARE = [0, 3, 10] as const;

const plain = (word: string): string =>
  /^\d+$/.test(word) ? (word.length === 4 ? `${NUMBER}year` : NUMBER) : word;

/** "What about …" before a whole question says nothing of it. */
const OPENING = /^(?:(?:and|so|but|ok|okay) )*(?:what|how) about (?=(?:\S+ ){5})/;

/** The words as the search compares them: idioms in plain words, places and numbers without their names. */
function comparedWords({ folded, words, places }: Query): readonly string[] {
  const compared: string[] = [];
  let mention = 0;
  const opening = OPENING.exec(folded)?.[0].trim().split(' ').length ?? 0;
  for (let at = opening; at < words.length; ) {
    while ((places[mention]?.from ?? Number.POSITIVE_INFINITY) < at) mention += 1;
    const place = places[mention];
    if (place && place.from === at) {
      compared.push(PLACE);
      at = place.to;
      continue;
    }
    compared.push(plain(words[at]?.folded ?? ''));
    at += 1;
  }
  return compared;
}

/** The words as the asker put them, but for places and numbers: an idiom's plain word may hide what it was about. */
function ownWords({ folded, words, places }: Query): readonly string[] {
  const placed = new Set(places.flatMap(({ from, to }) => words.slice(from, to).map((word) => word.folded)));
  const own: string[] = [];
  for (const word of spelledWords(folded.replace(OPENING, ''))) {
    if (!placed.has(word)) own.push(plain(word));
    else if (own.at(-1) !== PLACE) own.push(PLACE);
  }
  return own;
}

/** Words, pairs of neighbours, and how the message begins. */
function addWords(manner: readonly string[], features: Set<string>): void {
  manner.forEach((word, at) => {
    features.add(word);
    if (at > 0) features.add(`${manner[at - 1]} ${word}`);
  });
  if (manner.length > 0) features.add(`^ ${manner[0]}`);
  if (manner.length > 1) features.add(`^ ${manner[0]} ${manner[1]}`);
}

/** A query's manner of asking, as features of the model. Words that are seldom asked of are told by their kinds as well. */
export function mannerOf(query: Query, askedCounts: AskedCounts): readonly string[] {
  const features = new Set<string>();
  addWords(comparedWords(query), features);
  const own = ownWords(query);
  addWords(own, features);
  own.forEach((word, at) => {
    if (word === PLACE || word.startsWith(NUMBER)) return;
    const count = askedCounts.get(word) ?? 0;
    const rarity = RARE.findIndex((most) => count <= most);
    if (rarity < 0) return;
    const kinds = sensesOf(word);
    for (const kind of kinds.length > 0 ? kinds : ['?']) {
      features.add(`~${rarity}${kind}`);
      if (at > 0) features.add(`${own[at - 1]} ~${kind}`);
    }
  });
  return [...features];
}

/** How far the manner leads away from the knowledge: below 0 for questions it is likely to answer, above 0 for others. */
export function awayness(query: Query, askedCounts: AskedCounts): number {
  const features = mannerOf(query, askedCounts).filter((feature) => WEIGHTS.has(feature));
  const sum = features.reduce((total, feature) => total + (WEIGHTS.get(feature) ?? 0), 0);
  return model.bias + sum / Math.sqrt(features.length || 1);
}
