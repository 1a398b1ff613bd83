/**
 * How much each part of the evidence counts. Fitted with `npm run eval:fit-ranking` on the knowledge's own phrasings: each is
 * taken out of its record in turn and asked, and the record must come first without it.
 */
import type { Evidence } from './evidence.ts';

export const RANKING: { readonly [Part in keyof Evidence]: number } = {
  coverage: 2.02,
  mass: 6.18,
  spelt: 2.2,
  lacks: 0.96,
  title: 3.44,
  name: 1.3,
  question: 1.32,
  answer: 1.05,
  fact: 1.28,
  // What is 0 is for the trees and the judge alone.
  phrased: 0,
  alike: 0,
  alikeToo: 0,
  alikeMany: 0,
  asked: 0.52,
  askedKind: 1.27,
  statement: 1.04,
  fitting: 0.92,
  pairs: 0.63,
  named: 3.16,
  tied: 3.34,
  place: 0.75,
  worstPlace: 1.55,
  elsewhere: -1.73,
  central: 1.47,
  year: 1.74,
  turningPoint: 0.46,
  ties: 0.69,
  length: 0,
  facts: 0,
  lateness: 0,
  isEvent: -0.44,
  isConcept: 0.77,
  isCurated: 0.3,
  isUpcoming: 0.41,
  isStatus: -4.19,
};

/** What full likeness letter by letter adds. */
export const LIKENESS_WEIGHT = 2;
