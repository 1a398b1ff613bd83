/** Runs work that nobody awaits, and knows when all of it is done. */
import { errorName, type Log } from './log.ts';

export interface Jobs {
  /** Starts work whose fault goes to the log. */
  run(what: string, work: () => Promise<unknown>): Promise<void>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export function createJobs(log: Log): Jobs {
  const under = new Set<Promise<void>>();
  return {
    run(what, work) {
      const job = work().then(
        () => {},
        (error) => log.error({ what, error: errorName(error) }, 'slack: work failed'),
      );
      under.add(job);
      return job.finally(() => under.delete(job));
    },
    async settled() {
      while (under.size > 0) await Promise.all(under);
    },
  };
}
