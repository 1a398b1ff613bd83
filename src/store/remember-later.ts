/** Writes turns a moment after they were remembered, so that no answer waits for it; whoever asks meanwhile is told. */
import type { Conversations, Turn } from '../core/ports.ts';
import { writeLater } from './write-later.ts';

/** Longer than an answer takes to go out, and shorter than anybody takes to read it; in milliseconds. */
const WRITE_AFTER_MS = 25;

export interface LaterConversations extends Conversations {
  /** Writes what is not yet written; resolves when all is. */
  settled(): Promise<void>;
}

/** Conversations that take many turns at once. */
export interface WrittenConversations extends Pick<Conversations, 'recall'> {
  rememberAll(turns: ReadonlyMap<string, Turn>): Promise<void>;
}

/**
 * Only the last turn of each conversation is written. `onTrouble` hears of turns that could not be: the answers went
 * out all the same, and a follow-up to one of them is read as a question of its own.
 */
export function rememberLater(
  conversations: WrittenConversations,
  onTrouble: (cause: unknown) => void,
): LaterConversations {
  const waiting = new Map<string, Turn>();
  const later = writeLater(WRITE_AFTER_MS, async () => {
    if (waiting.size === 0) return;
    const turns = new Map(waiting);
    try {
      await conversations.rememberAll(turns);
    } catch (cause) {
      onTrouble(cause);
    }
    for (const [thread, turn] of turns) if (waiting.get(thread) === turn) waiting.delete(thread);
  });
  return {
    recall: async (thread) => waiting.get(thread) ?? conversations.recall(thread),
    async remember(thread, turn) {
      waiting.set(thread, turn);
      later.gathered();
    },
    settled: later.settled,
  };
}
