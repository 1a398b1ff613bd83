/**
 * What the buttons carry. An id says all that is needed, so that a button works after a restart; what comes back
 * is parsed and checked like any input.
 */
import { ASK_LIMIT } from '../../core/reply.ts';
import { CUSTOM_ID } from './limits.ts';

/** What a press asks for. */
export type Press =
  /** A further question or command. */
  | { readonly kind: 'ask'; readonly ask: string }
  /** Another page of the same report. */
  | { readonly kind: 'turn'; readonly ask: string }
  /** A choice in a select menu; the chosen value is the question. */
  | { readonly kind: 'pick' }
  | {
      readonly kind: 'judge';
      readonly helpful: boolean;
      readonly root: string;
      readonly entries: readonly string[];
    }
  | { readonly kind: 'remove'; readonly root: string; readonly asker: string }
  /** Shows a private answer to all: by asking again, or (where `line` is empty) by copying it. */
  | { readonly kind: 'share'; readonly line: string };

/** The conversation a message belongs to, within its channel: a message's or interaction's id, `all`, or a marker. */
export const ROOT = /^[a-z0-9]{1,25}$/;
const SNOWFLAKE = /^\d{15,20}$/;
const ENTRY = /^[a-z0-9][a-z0-9.-]{0,80}$/;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Whether a question fits into a button. */
export function fitsButton(ask: string): boolean {
  return ask.trim() !== '' && bytes(ask) <= ASK_LIMIT && ask.isWellFormed();
}

/** The id of the `index`-th choice (0 to 24). */
export function choiceId(ask: string, index: number): string {
  return `q${index.toString(36)}:${ask}`;
}

/** The id of the button that turns to the `index`-th page offered. */
export function turnId(ask: string, index: number): string {
  return `t${index.toString(36)}:${ask}`;
}

export const PICK_ID = 'pick';

/** The id of "Helpful" or "Not helpful"; as many of the records used as fit. */
export function judgeId(helpful: boolean, root: string, entries: readonly string[]): string {
  let id = `${helpful ? 'y' : 'n'}:${root}:`;
  for (const entry of entries) {
    const next = id.endsWith(':') ? entry : `,${entry}`;
    if (!ENTRY.test(entry) || id.length + next.length > CUSTOM_ID) break;
    id += next;
  }
  return id;
}

export function removeId(root: string, asker: string): string {
  return `x:${root}:${asker}`;
}

/** The id of "Share"; a line that does not fit is left out, and the message copied instead. */
export function shareId(line: string): string {
  return bytes(line) <= CUSTOM_ID - 2 && line.isWellFormed() ? `p:${line}` : 'p:';
}

/** What a pressed button asks for; undefined where the id is none of ours. */
export function readPress(id: string): Press | undefined {
  if (id.length > CUSTOM_ID) return undefined;
  if (id === PICK_ID) return { kind: 'pick' };
  const [, kind = '', rest = ''] = /^([a-z])[0-9a-z]?:(.*)$/s.exec(id) ?? [];
  if (kind === 'q' || kind === 't') {
    if (!fitsButton(rest)) return undefined;
    return { kind: kind === 'q' ? 'ask' : 'turn', ask: rest };
  }
  if (kind === 'p') return { kind: 'share', line: rest };
  const [root = '', last = ''] = rest.split(':');
  if (!ROOT.test(root)) return undefined;
  if (kind === 'x') return SNOWFLAKE.test(last) ? { kind: 'remove', root, asker: last } : undefined;
  if (kind !== 'y' && kind !== 'n') return undefined;
  const entries = last.split(',').filter((entry) => ENTRY.test(entry));
  return { kind: 'judge', helpful: kind === 'y', root, entries };
}

/** A command with its values in one line, for "Share"; `readCommandLine` reads it. */
export function commandLine(command: string, values: Readonly<Record<string, string>>): string {
  return `=${command}?${new URLSearchParams(values).toString()}`;
}

/** The command and the values of such a line; undefined where it is not one. */
export function readCommandLine(
  line: string,
): { readonly command: string; readonly values: Readonly<Record<string, string>> } | undefined {
  const [, command, query] = /^=([a-z]+(?: [a-z]+)?)\?(.*)$/s.exec(line) ?? [];
  if (command === undefined || query === undefined) return undefined;
  return { command, values: Object.fromEntries(new URLSearchParams(query)) };
}
