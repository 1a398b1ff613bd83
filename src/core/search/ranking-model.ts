/**
 * How much each part of the evidence counts. Fitted with `npm run eval:fit` on the knowledge's own phrasings: each is
 * taken out of its record in turn and asked, and the record must come first without it.
 */
import type { Evidence } from './evidence.ts';

export const RANKING: { readonly [Part in keyof Evidence]: number } = {
  coverage: 1.86,
  mass: 6.15,
  spelt: 2.22,
  lacks: 0.93,
  title: 3.39,
  name: 1.34,
  question: 1.27,
  answer: 1.06,
  fact: 1.27,
  asked: 0.76,
  statement: 1.06,
  fitting: 0.99,
  pairs: 0.62,
  named: 3.14,
  tied: 3.34,
  place: 0.86,
  worstPlace: 1.65,
  elsewhere: -1.98,
  central: 1.5,
  year: 1.76,
  turningPoint: 0.49,
  ties: 0.69,
  isEvent: -0.45,
  isConcept: 0.81,
  isCurated: 0.32,
  isUpcoming: 0.41,
  isStatus: -4.26,
};

/** What full likeness letter by letter adds. */
export const LIKENESS_WEIGHT = 2;
