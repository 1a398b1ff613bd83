/** Reads a command line as people write it: order-free, typing errors mended, dates in words, quotes and key:value. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Command, CommandOption, CommandValues } from '../command.ts';
import type { Reply } from '../reply.ts';
import { complain, echo } from './complaints.ts';
import { namedCommand } from './names.ts';
import { readSpan } from './spans.ts';
import { hasDates, readChoice, readValues, termTypes } from './values.ts';
import { fold, type Term, type TermType, vocabularyOf } from './vocabulary.ts';

export type ParsedCommand =
  | { readonly kind: 'run'; readonly command: Command; readonly values: CommandValues }
  | { readonly kind: 'error'; readonly reply: Reply };

/** Longer lines are cut before they are read as options: no command needs more. A question is kept whole. */
const LINE_LIMIT = 400;
const LONGEST_NAME = 10;

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
  const isQuestion =
    by === 'typo' ||
    (by === 'other-word' && wordCount(text) > 3) ||
    (command.name === 'help' && wordCount(text) > 2);
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

interface Token {
  readonly text: string;
  readonly folded: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
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
  const unknown = takeNames(command, rest, knowledge, given, put);
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

type Put = (name: string, value: string) => void;

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

/** Words without weight in a command line, in the languages in which commands have names. */
const NOISE = new Set(
  (
    'a about all also an and any are as at be been by can could did do does every for from give had has have happened how i in ' +
    'is it its list me my news of on or over please rules regulation regulations see show tell than that the their ' +
    'there they this tiktok tiktoks to up us vs versus was we were what when where which who with you against between ' +
    'de del la el los las en y o con por para le les des du et dans sur au aux der die das und im mit fur uber zu ' +
    'do da dos das no na nos nas e em com s everything event events'
  ).split(' '),
);

/** Everyday words of two letters that are also codes: a code only in capitals, or alone. */
const DOUBTFUL_CODES = new Set([
  'am',
  'as',
  'at',
  'be',
  'by',
  'de',
  'do',
  'id',
  'in',
  'is',
  'it',
  'la',
  'me',
  'mt',
  'my',
  'ne',
  'no',
  'or',
  'so',
  'to',
  'hi',
  'oh',
  'ok',
  'pa',
  'ma',
  'al',
  'es',
  'et',
  'va',
  'le',
  'el',
]);

/** Gives the words to the options that know them; what is left comes back, noise apart. */
function takeNames(
  command: Command,
  text: string,
  knowledge: Knowledge,
  given: ReadonlyMap<string, readonly string[]>,
  put: Put,
): readonly string[] {
  const quotes = [...text.matchAll(/["“«]([^"”»]+)["”»]/gu)].map((match) => match[1] ?? '');
  const left = quotes.filter((quoted) => !takeWhole(command, quoted, knowledge, given, put));
  const tokens = [...text.replaceAll(/["“«][^"”»]+["”»]/gu, ' ').matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    (match): Token => ({
      text: match[0],
      folded: fold(match[0]),
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
  const unmatched: Token[] = [];
  for (let from = 0; from < tokens.length; ) {
    const taken = takeAt(command, tokens, from, knowledge, given, put);
    const token = tokens[from];
    if (taken === 0 && token) unmatched.push(token);
    from += Math.max(1, taken);
  }
  const words = unmatched.filter(({ folded }) => !NOISE.has(folded));
  const pieces = joined(words, tokens);
  for (const piece of pieces) if (!takeWhole(command, piece, knowledge, given, put)) left.push(piece);
  return takeTexts(command, left, given, put);
}

/** Takes the longest name that begins at a word; how many words it has, 0 where none does. */
function takeAt(
  command: Command,
  tokens: readonly Token[],
  from: number,
  knowledge: Knowledge,
  given: ReadonlyMap<string, readonly string[]>,
  put: Put,
): number {
  const vocabulary = vocabularyOf(knowledge);
  for (let length = Math.min(LONGEST_NAME, tokens.length - from); length > 0; length -= 1) {
    const some = tokens.slice(from, from + length);
    const first = some[0];
    if (!first || (length === 1 && isDoubtful(first, tokens.length))) continue;
    const folded = fold(some.map((token) => token.folded).join(' '));
    for (const option of optionsFor(command, given)) {
      const types = termTypes(option);
      // "tiktok ban" is the name of records; the plain word "ban" in it is what a filter wants.
      if (types?.includes('entry') && !types.includes('place') && isFilter(command, some, knowledge))
        continue;
      // A code as the bot writes it is that place, whatever else is called so: CA is Canada, not California.
      const look = (some: readonly TermType[]) =>
        length === 1 ? vocabulary.look(first.text, some) : vocabulary.find(folded, some);
      const value = types ? look(types)?.value : readPlain(option, folded);
      if (value === undefined) continue;
      put(option.name, value);
      return length;
    }
  }
  return 0;
}

function readPlain(option: CommandOption, folded: string): string | undefined {
  if (NOISE.has(folded)) return undefined;
  return option.type === 'choice' ? readChoice(option, folded) : undefined;
}

function isDoubtful(token: Token, count: number): boolean {
  if (!DOUBTFUL_CODES.has(token.folded)) return false;
  return count > 1 && token.text !== token.text.toUpperCase();
}

function isFilter(command: Command, tokens: readonly Token[], knowledge: Knowledge): boolean {
  const types = command.options
    .flatMap((option) => termTypes(option) ?? [])
    .filter((type) => type !== 'entry');
  const bare = tokens.filter(({ folded }) => !NOISE.has(folded)).map(({ folded }) => folded);
  return types.length > 0 && vocabularyOf(knowledge).find(bare.join(' '), types) !== undefined;
}

/** Options that can still take a value; those compared take one each, in order. */
function optionsFor(
  command: Command,
  given: ReadonlyMap<string, readonly string[]>,
): readonly CommandOption[] {
  return command.options.filter(
    (option) =>
      option.type !== 'text' &&
      option.type !== 'date' &&
      option.type !== 'number' &&
      (!given.has(option.name) ||
        option.type === 'place' ||
        option.type === 'topic' ||
        option.type === 'kind'),
  );
}

/** Words that stand side by side, apart from noise between them, as they were written. */
function joined(words: readonly Token[], tokens: readonly Token[]): string[] {
  const pieces: Token[][] = [];
  for (const word of words) {
    const last = pieces.at(-1)?.at(-1);
    const isNext = last !== undefined && tokens.indexOf(word) - tokens.indexOf(last) === 1;
    if (isNext) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  }
  return pieces.map((piece) => piece.map(({ text }) => text).join(' '));
}

/** Gives a piece of text as a whole to the first option that knows it, typing errors mended; else its words. */
function takeWhole(
  command: Command,
  piece: string,
  knowledge: Knowledge,
  given: ReadonlyMap<string, readonly string[]>,
  put: Put,
): boolean {
  const vocabulary = vocabularyOf(knowledge);
  const take = (said: string): boolean => {
    const options = optionsFor(command, given);
    const exact = options.find((option) => vocabulary.find(fold(said), termTypes(option) ?? []));
    const option = exact ?? options.find((some) => vocabulary.mend(fold(said), termTypes(some) ?? []));
    const types: readonly TermType[] = option ? (termTypes(option) ?? []) : [];
    const term = vocabulary.find(fold(said), types) ?? vocabulary.mend(fold(said), types);
    if (!option || !term) return false;
    put(option.name, term.value);
    return true;
  };
  if (take(piece)) return true;
  const words = piece.split(' ');
  // All words or none: half an understanding would answer another question.
  if (words.length === 1 || words.length > 6) return false;
  const options = optionsFor(command, given);
  const types = options.flatMap((option) => termTypes(option) ?? []);
  if (!words.every((word) => vocabulary.mend(fold(word), types) ?? vocabulary.find(fold(word), types)))
    return false;
  return words.map(take).every(Boolean);
}

/** Gives what no option knew to the options that take any text: all to a single one, else one piece to each. */
function takeTexts(
  command: Command,
  left: readonly string[],
  given: ReadonlyMap<string, readonly string[]>,
  put: Put,
): readonly string[] {
  const open = command.options.filter(({ type, name }) => type === 'text' && !given.has(name));
  const [only, ...more] = open;
  if (!only || left.length === 0) return left;
  if (more.length === 0) {
    put(only.name, left.join(' '));
    return [];
  }
  left.slice(0, open.length).forEach((piece, index) => {
    put(open[index]?.name ?? only.name, piece);
  });
  return left.slice(open.length);
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
