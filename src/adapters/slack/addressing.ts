/** Decides whether a message is for the bot. Pure. */

/** A message event, as far as it matters here; nothing of it is trusted to be there. */
export interface MessageEvent {
  readonly type?: string;
  readonly subtype?: string;
  readonly channel?: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly parent_user_id?: string;
  readonly hidden?: boolean;
  readonly edited?: unknown;
}

export interface Own {
  readonly botUserId?: string | undefined;
}

/** Why a message is answered: it names the bot, it is written to the bot alone, or it may go on a conversation. */
export type Address = 'mention' | 'direct' | 'follow-up' | 'none';

/** Subtypes that are still a person's new message. */
const SPOKEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** How a message addresses the bot; a `follow-up` counts only in a thread where the bot was addressed before. */
export function addressOf(event: MessageEvent, { botUserId }: Own): Address {
  const { user, text = '', ts, channel } = event;
  if (!user || !ts || !channel || !SPOKEN.has(event.subtype)) return 'none';
  if (event.bot_id !== undefined || event.hidden || event.edited !== undefined) return 'none';
  if (user === botUserId || user === 'USLACKBOT') return 'none';
  if (event.type === 'app_mention') return 'mention';
  if (event.channel_type === 'im') return 'direct';
  // The same message comes as `app_mention` too.
  if (botUserId !== undefined && text.includes(`<@${botUserId}`)) return 'none';
  // Words to somebody else, or to everybody, are not for the bot.
  if (/<@[UW]|<!(?:here|channel|everyone|subteam)/.test(text)) return 'none';
  return event.thread_ts !== undefined && event.thread_ts !== ts ? 'follow-up' : 'none';
}

/** Whether a text reads like a question, in any of the common languages. */
export function looksLikeQuestion(text: string): boolean {
  const opening =
    /^(?:and|but|so|who|what|when|where|why|how|which|is|are|was|were|does|do|did|has|have|can|could|will|tell me)\b/i;
  return /[?？؟]/.test(text) || opening.test(text.trim());
}
