/** Writes turns a moment after they were remembered, so that no answer waits for it; whoever asks meanwhile is told. */
import type { Conversations, Turn } from '../core/ports.ts';

/** Longer than an answer takes to go out, and shorter than anybody takes to read it; in milliseconds. */
const WRITE_AFTER_MS = 25;

export interface LaterConversations extends Conversations {
  /** Writes what is not yet written; resolves when all is. */
  settled(): Promise<void>;
}

/**
 * Only the last turn of each conversation is written. `onTrouble` hears of one that could not be: the answer went out
 * all the same, and a follow-up to it is read as a question of its own.
 */
export function rememberLater(
  conversations: Conversations,
  onTrouble: (cause: unknown) => void,
): LaterConversations {
  const waiting = new Map<string, Turn>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const write = async () => {
    for (const [thread, turn] of [...waiting]) {
      try {
        await conversations.remember(thread, turn);
      } catch (cause) {
        onTrouble(cause);
      }
      if (waiting.get(thread) === turn) waiting.delete(thread);
    }
  };
  const writeNext = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  return {
    recall: async (thread) => waiting.get(thread) ?? conversations.recall(thread),
    async remember(thread, turn) {
      waiting.set(thread, turn);
      timer ??= setTimeout(writeNext, WRITE_AFTER_MS);
    },
    settled: writeNext,
  };
}
