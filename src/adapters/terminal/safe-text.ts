/** Takes from text whatever a terminal would act on: escape sequences, control characters, changes of direction. */

/** ECMA-48 escape sequences: CSI, then strings (OSC, DCS, SOS, PM, APC) with their end, then two-character ones. */
const SEQUENCES = [
  /(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?/g,
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g,
  /\u001b[\u0020-\u002f]*[\u0030-\u007e]?/g,
];
/** C0, DEL and C1 controls. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
const SPACES = /[\t\n\u000b\f\r\u0085\u2028\u2029]+/g;
/** Bidirectional marks, overrides and isolates; invisible characters other than the joiners that scripts and emoji need; tags. */
const UNSEEN =
  /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const SUSPECT =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/;

/** The text as one line without anything that a terminal interprets; what is left reads the same. */
export function safeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  let safe = text.toWellFormed();
  for (const sequence of SEQUENCES) safe = safe.replace(sequence, '');
  return safe.replace(SPACES, ' ').replace(CONTROLS, '').replace(UNSEEN, '');
}

/** The text's lines, each safe; a line break is the only control that survives. */
export function safeLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\u2028\u2029]/).map(safeText);
}

/** JSON on one line, with what a terminal would act on written as escapes. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether a line is bytes of something else than text: a NUL, or more than a tenth of it unreadable. */
export function isBinary(line: string): boolean {
  if (line.includes('\u0000')) return true;
  const odd = line.match(/[\ufffd\u0001-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f]/g)?.length ?? 0;
  return odd * 10 > line.length;
}
