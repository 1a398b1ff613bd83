/** Reads a command line as people write it: order-free, typing errors mended, dates in words, quotes and key:value. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Command, CommandOption, CommandValues } from '../command.ts';
import type { Reply } from '../reply.ts';
import { listed } from '../reports/parts.ts';
import { complain, echo } from './complaints.ts';
import { namedCommand } from './names.ts';
import { readSpan } from './spans.ts';
import { type Put, takeNames } from './take-names.ts';
import { hasDates, readValues, termTypes } from './values.ts';
import { fold, type Term, vocabularyOf } from './vocabulary.ts';

export type ParsedCommand =
  | { readonly kind: 'run'; readonly command: Command; readonly values: CommandValues }
  | { readonly kind: 'error'; readonly reply: Reply };

/** Longer lines are cut before they are read as options: no command needs more. A question is kept whole. */
const LINE_LIMIT = 400;

/**
 * The command of a line (with or without `/tiktok`) and its values, or an `error` reply that says what was not
 * understood, what is near and an example that works. A line that begins with no command is a question for `ask`;
 * an empty one asks for `help`. Never throws.
 */
export function parseCommand(
  line: string,
  commands: readonly Command[],
  knowledge: Knowledge,
  now: Date,
): ParsedCommand {
  const text = line
    .replace(/^\s*\/?\s*tiktok\b(?=\s|$)/iu, '')
    .replace(/^\s*\//u, '')
    .trim();
  const help = commands.find(({ name }) => name === 'help');
  if ((text === '' || /^\?+$/u.test(text)) && help) return { kind: 'run', command: help, values: {} };
  const named = namedCommand(text, commands);
  const asked = question(text, commands);
  if (!named) return asked ?? { kind: 'error', reply: unknownCommand(text, commands) };
  const { command, rest, by } = named;
  if (isTextOnly(command)) return textCommand(command, rest);
  const whole = command.options.find((option) => option.whole);
  if (whole) return { kind: 'run', command, values: rest === '' ? {} : { [whole.name]: rest } };
  const parsed = readOptions(command, rest, commands, knowledge, now);
  if (parsed.kind === 'run') return parsed;
  // "history of the Kids Act" and "help me understand the DSA" begin like a command and are questions.
  const words = wordCount(text);
  const isQuestion = (by !== 'name' && words > 1) || (command.name === 'help' && words > 2);
  return (isQuestion ? asked : undefined) ?? parsed;
}

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function isTextOnly(command: Command): boolean {
  return command.options.length === 1 && command.options[0]?.type === 'text';
}

function textCommand(command: Command, rest: string): ParsedCommand {
  const [option] = command.options;
  const text = rest.replace(/^"([^"]*)"$/u, '$1').trim();
  if (!option || (text === '' && option.required)) {
    return {
      kind: 'error',
      reply: complain({ what: `/tiktok ${command.name} needs ${option?.name ?? 'a text'}.`, command }),
    };
  }
  return { kind: 'run', command, values: text === '' ? {} : { [option.name]: text } };
}

function question(text: string, commands: readonly Command[]): ParsedCommand | undefined {
  const command = commands.find(({ name }) => name === 'ask');
  const option = command?.options.find(({ type }) => type === 'text');
  if (!command || !option) return undefined;
  return { kind: 'run', command, values: { [option.name]: text } };
}

function unknownCommand(text: string, commands: readonly Command[]): Reply {
  const [first = ''] = text.split(/\s+/u);
  const instead = commands.slice(0, 5).map(({ name }) => ({ label: name, line: `help ${name}` }));
  return complain({ what: `There is no command ${echo(first)}.`, instead });
}

function readOptions(
  command: Command,
  typed: string,
  commands: readonly Command[],
  knowledge: Knowledge,
  now: Date,
): ParsedCommand {
  const given = new Map<string, string[]>();
  const put = (name: string, value: string) => given.set(name, [...(given.get(name) ?? []), value]);
  let rest = takeKeyed(command, withFlagsAsCodes(typed.slice(0, LINE_LIMIT)), put);
  rest = takePage(command, rest, put);
  rest = takeCommand(command, rest, commands, put);
  if (hasDates(command)) {
    const span = readSpan(rest, now);
    if (span) {
      if (span.from !== undefined) put('from', span.from);
      if (span.to !== undefined) put('to', span.to);
      rest = span.rest;
    }
  }
  const { left: unknown, uncovered } = takeNames(command, rest, knowledge, given, put);
  if (uncovered.length > 0) {
    const what = `The knowledge does not cover ${listed(uncovered)}.`;
    return { kind: 'error', reply: complain({ what, command }) };
  }
  if (unknown.length > 0) {
    const reply = unknownWords(command, typed, unknown, knowledge);
    return { kind: 'error', reply };
  }
  const values = Object.fromEntries([...given].map(([name, some]) => [name, [...new Set(some)].join(',')]));
  const read = readValues(command, values, knowledge, now);
  return 'complaint' in read
    ? { kind: 'error', reply: read.complaint }
    : { kind: 'run', command, values: read.values };
}

/** Takes `option:value`, `option=value` and `option:"several words"`; dates become words, so that they may be long. */
function takeKeyed(command: Command, text: string, put: Put): string {
  const byName = new Map<string, CommandOption>();
  for (const option of command.options) {
    for (const name of [option.name, ...Object.values(option.names ?? {})])
      byName.set(name.toLowerCase(), option);
  }
  return text.replace(
    /(?<![\p{L}\p{N}])-{0,2}([\p{L}][\p{L}_-]*)\s?[:=]\s?(?:["“]([^"”]*)["”]|(\S+))/gu,
    (whole, key: string, quoted: string | undefined, bare: string | undefined) => {
      const option = byName.get(key.toLowerCase());
      const value = (quoted ?? bare ?? '').trim();
      if (!option || value === '') return whole;
      if (option.type === 'date') return ` ${option.name === 'to' ? 'until' : 'from'} ${value} `;
      put(option.name, value);
      return ' ';
    },
  );
}

function takePage(command: Command, text: string, put: Put): string {
  const option = command.options.find(({ type }) => type === 'number');
  if (!option) return text;
  return text.replace(new RegExp(`\\b${option.name}\\s+(\\d{1,15})\\b`, 'iu'), (_, digits: string) => {
    put(option.name, digits);
    return ' ';
  });
}

/** The name of another command, for `help`. */
function takeCommand(command: Command, text: string, commands: readonly Command[], put: Put): string {
  const option = command.options.find(({ type }) => type === 'command');
  const named = option && namedCommand(text.trim(), commands);
  if (!option || !named || named.rest !== '') return text;
  put(option.name, named.command.name);
  return '';
}

/** A flag is two letters of its own alphabet: those of the country's code. */
function withFlagsAsCodes(text: string): string {
  return text.replace(/[\u{1F1E6}-\u{1F1FF}]{2}/gu, (flag) => {
    const letters = [...flag].map((letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65),
    );
    return ` ${letters.join('')} `;
  });
}

/** A record's id may hold a date: where the command takes dates too, the id is given by its option's name. */
function keyed(command: Command, { type, value }: Term): string {
  const option = command.options.find((some) => some.type === 'entry');
  return type === 'entry' && option && hasDates(command) ? `${option.name}:${value}` : value;
}

function unknownWords(
  command: Command,
  typed: string,
  unknown: readonly string[],
  knowledge: Knowledge,
): Reply {
  const [first = ''] = unknown;
  const types = [...new Set(command.options.flatMap((option) => termTypes(option) ?? []))];
  const near = vocabularyOf(knowledge).near(fold(first), types, 3);
  const replace = (value: string): string => {
    const at = typed.toLowerCase().indexOf(first.toLowerCase());
    if (at < 0) return `${command.name} ${value}`;
    return `${command.name} ${typed.slice(0, at)}${value}${typed.slice(at + first.length)}`
      .replace(/\s+/gu, ' ')
      .trim();
  };
  const choices = command.options.flatMap((option) => option.choices ?? []);
  const instead =
    near.length > 0
      ? near.map((term) => ({ label: term.shown, line: replace(keyed(command, term)) }))
      : choices.map(({ value, name }) => ({ label: name, line: `${command.name} ${value}` }));
  const question = wordCount(typed) > 2 ? `${command.name} ${typed}` : undefined;
  return complain({
    what: `I do not know ${echo(unknown.join(', '))} in /tiktok ${command.name}.`,
    instead,
    command,
    ...(question === undefined ? {} : { question }),
  });
}
