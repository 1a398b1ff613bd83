/** Makes texts of others safe for Slack: nothing in them is taken for a mention, a link, an emoji or formatting. */
/** The longest address that is linked: a source's line must leave room for others (Slack allows 3,000). */
const URL_SHOWN = 800;

/** Control characters but the newline, and the marks that turn the direction of what follows. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Slack has no escape for its formatting characters (only for `&`, `<` and `>`), so they are replaced by
 * characters that look alike: https://docs.slack.dev/messaging/formatting-message-text
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
};

/** The colon that begins an emoji's name, such as `:smile:`. */
const EMOJI_START = /:(?=[\p{L}\p{N}_'+-]+:)/gu;

/** What mrkdwn reads as more than text, but for the colon. */
const MARKS = /[*_~`<>&]/;

/** The text without what nobody sees: control characters become spaces, lone surrogates the replacement character. */
export function cleanText(text: string): string {
  const whole = text.toWellFormed();
  // Nearly every text is clean, and a search is cheaper than two replacements that find nothing.
  return whole.search(UNSEEN) < 0 ? whole : whole.replace(/\r\n?/g, '\n').replace(UNSEEN, ' ');
}

/** A text of others within mrkdwn. */
export function escapeMrkdwn(text: string): string {
  const clean = withoutEmoji(cleanText(text));
  if (!MARKS.test(clean)) return clean;
  return clean
    .replace(/[*_~`]/g, (mark) => LOOK_ALIKES[mark] ?? mark)
    .replace(/^(\s*)>/gm, '$1›')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A text of others as plain_text, where Slack reads no markup: angle brackets are replaced all the same. */
export function plainText(text: string): string {
  const clean = withoutEmoji(cleanText(text));
  return /[<>]/.test(clean) ? clean.replace(/</g, '‹').replace(/>/g, '›') : clean;
}

function withoutEmoji(text: string): string {
  return text.includes(':') ? text.replace(EMOJI_START, '∶') : text;
}

/** A link in mrkdwn, or the label alone where the address is none or too long. */
export function linkTo(url: string, label: string): string {
  const shown = escapeMrkdwn(label.replace(/\s+/g, ' ')).replace(/\|/g, '∣');
  const address = safeUrl(url);
  return address === undefined ? shown : `<${address}|${shown}>`;
}

/** The address with what ends or splits a link encoded; undefined where it is no web address or too long. */
function safeUrl(url: string): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url.toWellFormed());
  } catch {
    return undefined;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  const encoded = parsed.href
    .replace(/[<>|"`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&/g, '&amp;');
  return encoded.length > URL_SHOWN ? undefined : encoded;
}

/** Reads a text that somebody wrote in Slack: entities undone, mentions left out, links as their label or address. */
export function readMessageText(text: string): string {
  return text
    .replace(/<@[^>]*>/g, ' ')
    .replace(/<!(?:channel|here|everyone|subteam)[^>]*>/g, ' ')
    .replace(/<#[^>|]*\|?([^>]*)>/g, '$1')
    .replace(/<!date\^[^>|]*\|([^>]*)>/g, '$1')
    .replace(/<(?:mailto:|tel:)?([^>|]*)\|([^>]*)>/g, '$2')
    .replace(/<([^>]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
