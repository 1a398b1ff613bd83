/** Fits the weights of `bearing-model.json`: logistic regression on words and pairs of words, AdaGrad. */

import type { Sample } from './samples.ts';
import { shuffled } from './shuffled.ts';

export interface BearingSample {
  readonly features: readonly string[];
  /** Whether the message lies outside the knowledge. */
  readonly outside: boolean;
  /** How much it counts beside others. */
  readonly weight: number;
}

export interface BearingModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const EPOCHS = 30;
const RATE = 0.3;
const BIAS_RATE = 0.02;
const DECAY = 0.0005;
/** Features seen less often than this tell of single messages. */
const LEAST_SEEN = 4;
/** Weights below this are left out of the file. */
const LEAST_WEIGHT = 0.25;

/** Phrasings tell what people ask of; how sure to be of an answer is told by questions as people put them. */
const WEIGHT = { phrasings: 0.4, learned: 1, outside: 4 } as const;

/** What a sample teaches of manners of asking. */
export function bearingSampleOf({ manner, outside, set }: Sample): BearingSample {
  return { features: manner, outside, weight: outside ? WEIGHT.outside : WEIGHT[set] };
}

/** A model for the samples, shuffled alike every time. */
export function fitBearing(samples: readonly BearingSample[]): BearingModel {
  const seen = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const known = samples.map(({ features, outside, weight }) => ({
    features: features.filter((feature) => (seen.get(feature) ?? 0) >= LEAST_SEEN),
    outside,
    weight,
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = 0;
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    for (const sample of shuffled(known, epoch + 2)) {
      const { features, outside, weight: counts } = sample;
      const scale = 1 / Math.sqrt(features.length || 1);
      const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-(bias + sum * scale)));
      const error = counts * (chance - Number(outside));
      bias -= BIAS_RATE * error;
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const slope = error * scale + DECAY * weight;
        const square = (squares.get(feature) ?? 1e-6) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, weight - (RATE * slope) / Math.sqrt(square));
      }
    }
  }
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, Number(weight.toFixed(2))] as const);
  return { bias: Number(bias.toFixed(3)), weights: Object.fromEntries(kept) };
}

/** How far a model finds features to lead away; the same reckoning as `awayness`. */
export function awaynessBy({ bias, weights }: BearingModel, features: readonly string[]): number {
  const known = features.filter((feature) => feature in weights);
  const sum = known.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  return bias + sum / Math.sqrt(known.length || 1);
}
