/**
 * How much each part of the evidence counts. Fitted with `npm run eval:fit-ranking` on the knowledge's own phrasings: each is
 * taken out of its record in turn and asked, and the record must come first without it. `ranking-trees.json` adds to the sum.
 */
import type { Evidence } from './evidence.ts';

export const RANKING: { readonly [Part in keyof Evidence]: number } = {
  coverage: 3.57,
  mass: 4.95,
  spelt: 2.91,
  lacks: 1.45,
  title: 1.17,
  name: 0.93,
  question: 0.86,
  answer: -0.53,
  fact: 2.22,
  phrased: -0.74,
  alike: 2.77,
  alikeToo: 3.56,
  alikeMany: -0.71,
  asked: 0.77,
  askedKind: 1.08,
  statement: 1.27,
  fitting: 0.87,
  pairs: 0.79,
  named: 2.5,
  tied: 2.7,
  place: 0.16,
  worstPlace: 1.09,
  elsewhere: -1.51,
  central: 0.89,
  year: 1.05,
  turningPoint: 0.23,
  ties: 0.33,
  length: -1.5,
  facts: -0.36,
  lateness: 0.18,
  isEvent: -0.49,
  isConcept: 0.62,
  isCurated: -0.07,
  isUpcoming: 0.1,
  isStatus: -2.98,
};

/** What full likeness letter by letter adds. */
export const LIKENESS_WEIGHT = 2;
