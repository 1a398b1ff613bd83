/** Waiting, as a part that tests can replace. */

export interface Timers {
  /** Resolves after so many milliseconds. */
  pause(ms: number): Promise<void>;
  /** Runs something later; the function that it gives calls it off. */
  later(ms: number, run: () => void): () => void;
}

export const systemTimers: Timers = {
  pause: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
  later(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
