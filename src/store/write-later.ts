/** Work that no answer has to wait for, done a moment later and all that has gathered meanwhile together. */

export interface Later {
  /** Something has gathered: `write` runs when the delay is over. */
  gathered(): void;
  /** Writes now; resolves when nothing is left to write. */
  settled(): Promise<void>;
}

/** Calls `write` no earlier than `delay` milliseconds after the first thing has gathered, and never twice at once. */
export function writeLater(delay: number, write: () => Promise<void>): Later {
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const writeNext = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  return {
    gathered() {
      timer ??= setTimeout(writeNext, delay);
    },
    settled: writeNext,
  };
}
