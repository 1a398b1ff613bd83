/** Discord's markdown: texts made harmless, links to cited pages, and times in the reader's zone. */

/** Controls, and marks that turn the direction of writing and can disguise a text. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const DIRECTIONS = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Anything that `plainLine` would change; most texts have nothing of it. */
const UNPLAIN =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]|[^\S ]| {2}|^ | $/;
/** Anything that `escapeText` would change. */
const MARKUP = /[\\*_~`|<>[\]@]|:\/\/|www\.|^(?:[-+#]|\d+[.)])/i;

/** One line of plain text: no controls, no direction marks, no lone surrogates, single spaces. */
export function plainLine(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  return text.toWellFormed().replace(CONTROLS, ' ').replace(DIRECTIONS, '').replace(/\s+/g, ' ').trim();
}

/**
 * One line that Discord shows as it is written: no bold, links, quotes, headings, mentions or times.
 * Pings are also shut off by `allowed_mentions`; here they are kept from looking like one.
 */
export function escapeText(text: string): string {
  const plain = plainLine(text);
  if (!MARKUP.test(plain)) return plain;
  return (
    plain
      .replace(/[\\*_~`|<>[\]]/g, '\\$&')
      // A bracket of ours further left could make a link of “](…)” in spite of the escaped bracket.
      .replaceAll('](', ']\\(')
      .replaceAll('://', ':\\/\\/')
      .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
      .replace(/@(everyone|here)/gi, '@\u2060$1')
      .replace(/^[-+#]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** The address as Discord takes it inside a masked link, or undefined where it is not a web address. */
export function linkAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return undefined;
  return parsed.href.replace(
    /[()<>[\]\\|`*~\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A link with its label; only the label where there is no address. */
export function maskedLink(label: string, address: string | undefined): string {
  if (address === undefined) return escapeText(label);
  return `[${escapeText(label.replaceAll('[', '(').replaceAll(']', ')'))}](${address})`;
}

/** An instant in the reader's zone and language, with how far off it is. `instant` is ISO 8601. */
export function timestamp(instant: string): string {
  const seconds = Math.floor(Date.parse(instant) / 1000);
  return Number.isFinite(seconds) ? `<t:${seconds}:F> (<t:${seconds}:R>)` : escapeText(instant);
}

/** The text's beginning, at most `most` UTF-16 units, ended by `…` where something is cut. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text
    .slice(0, Math.max(0, most - 1))
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${cut.replace(/\\+$/, '')}…`;
}

/** The sentences of a text, each with its closing mark; joined by one space they are the text again. */
export function sentencesOf(text: string): readonly string[] {
  return plainLine(text)
    .split(/(?<=[.!?…。！？]["'”’)]?)\s+(?=\S)/u)
    .filter((sentence) => sentence !== '');
}
