/** The memory of conversations: what each carries from one question to the next, for a while. */
import type { Clock, Conversations, Turn } from './ports.ts';

/** How long a conversation is remembered after its last question. */
export const CONVERSATION_MINUTES = 60;
const CONVERSATION_LIMIT = 5000;

/** Conversations in memory: bounded in number (the longest silent go first) and in time. */
export function createMemoryConversations(clock: Clock, most = CONVERSATION_LIMIT): Conversations {
  const turns = new Map<string, { turn: Turn; at: number }>();
  return {
    async recall(thread) {
      const kept = turns.get(thread);
      if (!kept) return undefined;
      if (clock().getTime() - kept.at > CONVERSATION_MINUTES * 60_000) {
        turns.delete(thread);
        return undefined;
      }
      return kept.turn;
    },
    async remember(thread, turn) {
      turns.delete(thread);
      turns.set(thread, { turn, at: clock().getTime() });
      for (const oldest of turns.keys()) {
        if (turns.size <= most) break;
        turns.delete(oldest);
      }
    },
  };
}
