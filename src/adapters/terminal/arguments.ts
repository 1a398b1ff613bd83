/** Reads the command line of `npm run ask`. */
import { parseArgs } from 'node:util';
import type { Wanted } from './save.ts';
import { UsageError } from './usage-error.ts';

export interface AskArguments {
  /** The words of the question or command; none opens the chat. */
  readonly words: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  readonly help: boolean;
  readonly wanted: Wanted;
}

const options = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  png: { type: 'string' },
  svg: { type: 'string' },
  ics: { type: 'string' },
} as const;

/** @throws UsageError where a flag is unknown or lacks its file name. */
export function readArguments(args: readonly string[]): AskArguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { json = false, explain = false, help = false, ...wanted } = values;
    return { words: positionals, json, explain, help, wanted };
  } catch (cause) {
    const what = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : 'unreadable flags';
    throw new UsageError(
      what.charAt(0).toLowerCase() + what.slice(1),
      'see npm run ask -- --help; put a question that begins with a hyphen after --',
    );
  }
}

/** What `--help` prints above the list of commands. */
export const usage = `Ask about TikTok regulation and get a cited, dated answer.

  npm run ask -- "Is TikTok banned in India?"     answers one question
  npm run ask -- timeline eu since 2024           runs a command
  npm run ask                                     opens a chat; piped lines are answered one by one
  npm run --silent ask -- --json < questions      one JSON object a line, for programs

  --explain      shows how the question was understood and why it was answered so
  --json         reads questions from standard input, or takes the one given
  --png FILE     saves the reply's picture
  --svg FILE     saves it as SVG
  --ics FILE     saves the reply's calendar
`;
