/** The times of a chaos run: the real ones' proportions, shortened. Milliseconds. */
export const CHAOS_TIMING = {
  /** How long the poster waits for an answer. */
  patienceMs: 250,
  leaseMs: 1500,
  postMs: 600,
  settleMs: 300,
  backoffMs: { first: 40, last: 300 },
  mostTries: 200,
  lookMs: 60,
} as const;
