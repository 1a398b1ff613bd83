/** Which of the messages that the gateway tells of were handled before. */

/** More than the gateway ever replays when a session is resumed. */
const KEPT = 10_000;

/** Ids of the last messages, bounded; `isFirst` is true once for each. */
export interface Handled {
  isFirst(message: string): boolean;
}

/**
 * A memory of this process is enough: the gateway repeats events only to the session that it resumes, and a session ends
 * with its process. Of two processes that are both told of a message, Discord itself lets one answer: the answer's
 * enforced nonce is the question's id (https://docs.discord.com/developers/resources/message#create-message).
 */
export function createHandled(kept: number = KEPT): Handled {
  let older = new Set<string>();
  let newer = new Set<string>();
  return {
    isFirst(message) {
      if (newer.has(message) || older.has(message)) return false;
      if (newer.size >= kept) {
        older = newer;
        newer = new Set();
      }
      newer.add(message);
      return true;
    },
  };
}
