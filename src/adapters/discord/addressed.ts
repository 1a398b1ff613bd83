/** Decides whether a message is meant for the bot, and what it asks. Pure. */

/** A message as far as that decision needs it. */
export interface Incoming {
  readonly content: string;
  /** Written by a person: no bot, no webhook, no notice of the system. */
  readonly byPerson: boolean;
  readonly isDirect: boolean;
  /** Ids of the people it mentions (a reply with a ping mentions the one replied to). */
  readonly mentions: readonly string[];
  /** The author of the message it replies to, where it is a reply. */
  readonly repliesTo?: string | undefined;
  /** In a thread in which the bot was asked before. */
  readonly inEngagedThread: boolean;
}

export type Address =
  | { readonly kind: 'silent' }
  | { readonly kind: 'question'; readonly question: string }
  /** It is meant for the bot, but Discord keeps its text from bots without MESSAGE_CONTENT. */
  | { readonly kind: 'unreadable' };

const SILENT: Address = { kind: 'silent' };

/** What `message` wants of the bot whose user id is `me`. */
export function addressOf(message: Incoming, me: string): Address {
  if (!message.byPerson) return SILENT;
  const mentioned = message.mentions.includes(me) && mentionsUser(message.content, me);
  const repliesToMe = message.repliesTo === me;
  // Without a mention in the text a mention can only come from replying to the bot's own message with a ping.
  if (mentioned || repliesToMe || message.isDirect) {
    const question = questionOf(message.content);
    if (question === '' && repliesToMe && !mentioned) return { kind: 'unreadable' };
    return { kind: 'question', question };
  }
  const toOthers = message.mentions.length > 0 || message.repliesTo !== undefined;
  if (!message.inEngagedThread || toOthers) return SILENT;
  const question = questionOf(message.content);
  return question === '' ? SILENT : { kind: 'question', question };
}

function mentionsUser(content: string, user: string): boolean {
  return content.includes(`<@${user}>`) || content.includes(`<@!${user}>`);
}

/** Anything that `questionOf` would change but the mention a question mostly begins with. */
const MARKED = /[<@\t]| {2}/;

/** The text without mentions, and with emoji as their names. */
export function questionOf(content: string): string {
  const bare = content.replace(/^<@!?\d+>/, '').trim();
  if (!MARKED.test(bare)) return bare;
  return bare
    .replace(/<@[!&]?\d+>|<#\d+>|<id:[a-z]+>/g, ' ')
    .replace(/<a?:(\w{1,32}):\d+>/g, '$1')
    .replace(/@(?:everyone|here)\b/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
