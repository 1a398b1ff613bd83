/** Ends the program in order: what was started last stops first, each within its time. */
import type { Running } from '../core/ports.ts';

export interface Parts {
  /** Notes a part that runs, and what it is called in the log. */
  add(name: string, part: Pick<Running, 'stop'>): void;
  /** Stops all parts in reverse, once; later calls wait for the first. Never throws. */
  stop(): Promise<void>;
}

export interface ShutdownLog {
  info(details: object, text: string): void;
  error(details: object, text: string): void;
}

/** How long a part may take to stop before it is left behind. */
export const STOP_MS = 10_000;

/** An empty list of running parts. */
export function createParts(log: ShutdownLog, stopMs = STOP_MS): Parts {
  const parts: { name: string; part: Pick<Running, 'stop'> }[] = [];
  let stopping: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    for (const { name, part } of parts.reverse()) {
      try {
        const inTime = await within(part.stop(), stopMs);
        if (inTime) log.info({ part: name }, 'stopped');
        else log.error({ part: name, ms: stopMs }, 'did not stop in time and was left behind');
      } catch (error) {
        log.error({ part: name, err: error }, 'failed to stop');
      }
    }
  };
  return {
    add: (name, part) => parts.push({ name, part }),
    stop: () => {
      stopping ??= stopAll();
      return stopping;
    },
  };
}

async function within(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Calls `stop` at the first SIGTERM or SIGINT; a second one ends the process at once.
 * Gives what takes the listeners away again.
 */
export function onStopSignal(stop: (signal: NodeJS.Signals) => void): () => void {
  let asked = false;
  const listener = (signal: NodeJS.Signals): void => {
    if (asked) process.exit(1);
    asked = true;
    stop(signal);
  };
  process.on('SIGTERM', listener).on('SIGINT', listener);
  return () => {
    process.off('SIGTERM', listener).off('SIGINT', listener);
  };
}
