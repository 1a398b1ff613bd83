/**
 * Weights of a model of "this sentence of the record answers the question", fitted on the learned part of the evaluation
 * (which sentence of the right record holds what a good reply must say); the scored part had no say. `npm run
 * eval:fit-statements` fits them.
 */
export const STATEMENT = {
  /** Shares of the question's own content: in the sentence; there or in the record's subject; there and not in the subject. */
  held: 1.23,
  heldOrSubject: 1.78,
  beside: 1.78,
  /** In a record on something else: the place asked about. */
  place: 0.53,
  /** The record's answer, of a curated one, to a yes/no question, to "what is …", and as far as the question is its own. */
  isAnswer: 0.63,
  isCurated: 0.72,
  toYesNo: 0.3,
  toDefinition: 0.9,
  likeness: 1.28,
  isFirstFact: -0.56,
  /** The logarithm of its number of terms, and the share of them that was not asked about. */
  length: 0.98,
  excess: -1.49,
  /** It tells the kind of thing asked for. */
  date: 0.53,
  day: 0.6,
  money: 1.38,
  count: 1.13,
  person: 1.06,
  reason: 1.05,
} as const;

export type StatementFeatures = { readonly [Part in keyof typeof STATEMENT]: number };
