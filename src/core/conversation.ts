/** What a conversation carries from one question to the next, and how a follow-up is completed from it. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Clock, Conversations, Turn } from './ports.ts';
import { fold, wordsOf } from './understanding/words.ts';

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

const LEADING =
  /^(?:and|but|so|or|also|ok|okay|then|well|what about|how about|what of|same (?:thing |question |story )?(?:in|for|with|here in)|and what about|and how about|y|et|und|e)\b[\s,]*/;
const REFERS =
  /\b(?:it|its|they|them|their|that|this|those|these|he|she|him|her|his|there|then|the (?:fine|ban|law|deal|case|ruling|company|order|decision|bill|suit|lawsuit|court|regulator|penalty|appeal|investigation|deadline|report|plan|project|agreement|settlement|vote|block))\b/;
const MORE =
  /^(?:(?:tell|give|show) me more|more(?: details?| info(?:rmation)?| about (?:it|this|that))?|go on|continue|elaborate|details|expand|and\??|really|explain|explain (?:that|more|it)|keep going|say more|please elaborate|what else)$/;
const BARE =
  /^(?:why|when|how|who|where|how much|how many|how long|since when|by whom|what for|how so|why not|really|what happened(?: (?:next|then|after(?: that)?))?|and (?:then|now|after(?: that)?)|then what|what next|what now|so what|is it still|still|for what|how come|what was it for|was it paid|did they (?:pay|appeal|win|lose|comply)|what did they (?:say|do)|who did it|pourquoi|por que|warum|wann|quand|cuando|quando)$/;

export interface FollowUp {
  /** The question with what was missing filled in. */
  readonly text: string;
  readonly why: string;
}

function isAboutSomethingElse(folded: string): boolean {
  return (
    /\b(?:tik ?tok|bytedance|douyin|project (?:texas|clover))\b/.test(folded) &&
    wordsOf(folded).length >= 4 &&
    !/^(?:and|what about|how about|but)\b/.test(folded)
  );
}

/** Words of the last question that make a new subject complete: "is tiktok banned" in "is tiktok banned in India". */
function frameOf(turn: Turn): string {
  return turn.words.join(' ');
}

/** A last question of fewer words does not say what was asked of a place. */
const FRAME_WORDS = 3;

/** The subject of the last answer in words that lead back to its record. */
export function subjectOf(turn: Turn, knowledge: Knowledge): string | undefined {
  const entry = turn.entries[0] === undefined ? undefined : knowledge.entry(turn.entries[0]);
  if (!entry) return turn.words.length > 2 ? turn.words.join(' ') : undefined;
  if (entry.type === 'status') {
    const name = knowledge.place(entry.places[0] ?? '')?.name ?? '';
    const asked = turn.words.length >= FRAME_WORDS ? frameOf(turn) : 'TikTok ban';
    return `${asked} in ${name}`;
  }
  return entry.title.replace(/[?.]+$/, '');
}

/** A message read together with what was last told; undefined where nothing was. */
export function onLastSubject(message: string, turn: Turn, knowledge: Knowledge): FollowUp | undefined {
  const subject = subjectOf(turn, knowledge);
  return subject === undefined
    ? undefined
    : { text: `${message} (${subject})`, why: 'it says too little alone; the last answer is the subject' };
}

/**
 * Completes a follow-up from the last turn; undefined where the message stands on its own.
 * `places` are the codes named in the message, `content` its content words other than places.
 */
export function completeFollowUp(
  message: string,
  parts: { readonly places: readonly string[]; readonly content: readonly string[] },
  turn: Turn,
  knowledge: Knowledge,
): FollowUp | undefined {
  const folded = fold(message)
    .replace(/[?!,;:"]+|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\d{1,2}$/.test(folded)) {
    const chosen = turn.choices[Number(folded) - 1];
    return chosen === undefined ? undefined : { text: chosen, why: `choice ${folded} of the last reply` };
  }
  if (isAboutSomethingElse(folded)) return undefined;
  const subject = subjectOf(turn, knowledge);
  const bare = folded.replace(LEADING, '').trim();
  if (MORE.test(folded) || MORE.test(bare)) {
    return subject === undefined ? undefined : { text: subject, why: 'asks for more on the last answer' };
  }
  const placeNames = turn.places.map((code) => knowledge.place(code)?.name ?? code).join(' and ');
  const where = parts.places.length === 0 && placeNames !== '' ? ` in ${placeNames}` : '';
  const onlyPlaces = parts.places.length > 0 && parts.content.length === 0;
  const opensAsFollowUp = bare !== folded;
  if (onlyPlaces && (opensAsFollowUp || wordsOf(bare).length <= 5)) {
    const frame = frameOf(turn);
    const names = parts.places.map((code) => knowledge.place(code)?.name ?? code).join(' and ');
    if (frame !== '') return { text: `${frame} in ${names}`, why: 'another place for the last question' };
  }
  if (BARE.test(bare) || BARE.test(folded)) {
    return subject === undefined
      ? undefined
      : { text: `${bare} ${subject}`, why: 'the last answer is the subject' };
  }
  if (/^(?:in |since |before |after |during )?(?:19|20)\d{2}$/.test(bare) && frameOf(turn) !== '')
    return { text: `${frameOf(turn)} ${where} ${bare}`, why: 'another time for the last question' };
  const short = wordsOf(bare).length <= 12;
  if (
    short &&
    subject !== undefined &&
    (REFERS.test(bare) || (opensAsFollowUp && parts.places.length === 0))
  ) {
    return { text: `${bare} (${subject}${where})`, why: 'it refers to the last answer' };
  }
  if (opensAsFollowUp && short && parts.content.length > 0 && parts.content.length <= 3) {
    return { text: `${bare}${where}`, why: 'the place of the last question' };
  }
  return undefined;
}

/** The words of a question that another place can be put into: all but its places and the words that lead to them. */
export function frameWords(folded: string, placeWords: ReadonlySet<string>): string[] {
  const words = wordsOf(folded).map((word) => word.folded);
  const kept = words.filter((word) => !placeWords.has(word));
  while (kept.length > 0 && /^(?:in|for|by|of|from|the|to|at|and)$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept.filter((word, index) => index > 0 || !/^(?:and|but|so)$/.test(word)).slice(0, 24);
}
