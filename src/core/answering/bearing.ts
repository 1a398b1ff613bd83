/**
 * Whether a message bears on the knowledge at all, told from its manner of asking: "should i", "my account", "best time
 * to" seldom do; "when did", "fined", "banned in" mostly do. It is one piece of evidence among others, never the last word.
 */
import type { Query } from '../understanding/query.ts';
import model from './bearing-model.json' with { type: 'json' };

/** Weights of words and pairs of words: above 0 for those that lead away. `npm run eval:fit` fits them. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** The words of a query and their neighbours: places and numbers without their names, so that only the manner is left. */
export function mannerOf({ words, places }: Query): readonly string[] {
  const manner: string[] = [];
  let mention = 0;
  for (let at = 0; at < words.length; ) {
    while ((places[mention]?.from ?? Number.POSITIVE_INFINITY) < at) mention += 1;
    const place = places[mention];
    if (place && place.from === at) {
      manner.push('@');
      at = place.to;
      continue;
    }
    const word = words[at]?.folded ?? '';
    manner.push(/^\d+$/.test(word) ? (word.length === 4 ? '#year' : '#') : word);
    at += 1;
  }
  const features = new Set(manner);
  manner.forEach((word, at) => {
    if (at > 0) features.add(`${manner[at - 1]} ${word}`);
  });
  if (manner.length > 0) features.add(`^ ${manner[0]}`);
  if (manner.length > 1) features.add(`^ ${manner[0]} ${manner[1]}`);
  return [...features];
}

/** How far the manner leads away from the knowledge: below 0 for questions it is likely to answer, above 0 for others. */
export function awayness(query: Query): number {
  const features = mannerOf(query).filter((feature) => WEIGHTS.has(feature));
  const sum = features.reduce((total, feature) => total + (WEIGHTS.get(feature) ?? 0), 0);
  return model.bias + sum / Math.sqrt(features.length || 1);
}
