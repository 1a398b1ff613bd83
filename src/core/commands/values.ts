/** Values of options, as typed or picked: brought to codes, ids and ISO days before a command runs. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Command, CommandContext, CommandOption, CommandValues } from '../command.ts';
import type { Reply } from '../reply.ts';
import { complain, echo } from './complaints.ts';
import { readDate, readSpan } from './spans.ts';
import { fold, type Term, type TermType, vocabularyOf } from './vocabulary.ts';

/** What a term option takes, in the order in which a name is looked up; undefined for the other types. */
export function termTypes(option: CommandOption): readonly TermType[] | undefined {
  if (option.type === 'place' || option.type === 'topic' || option.type === 'kind') return [option.type];
  if (option.type !== 'entry') return undefined;
  // Two places are compared as readily as two records, and the record of a place is its status.
  if (option.name === 'a' || option.name === 'b') return ['place', 'entry'];
  return option.name === 'record' ? ['entry', 'place'] : ['entry'];
}

/** A choice by its value, its name, or the beginning or a word of either. */
export function readChoice(option: CommandOption, typed: string): string | undefined {
  const said = fold(typed);
  if (said === '') return undefined;
  const choices = option.choices ?? [];
  const names = ({ value, name }: (typeof choices)[number]) => [fold(value), fold(name)];
  const exact = choices.find((some) => names(some).includes(said));
  const begun =
    said.length < 3 ? undefined : choices.find((some) => names(some).some((name) => name.startsWith(said)));
  const within =
    said.length < 3
      ? undefined
      : choices.find((some) => names(some).some((name) => name.split(' ').includes(said)));
  return (exact ?? begun ?? within)?.value;
}

/** A name, code or id as a term, typing errors mended. */
function readTerm(knowledge: Knowledge, typed: string, types: readonly TermType[]): Term | undefined {
  const vocabulary = vocabularyOf(knowledge);
  return vocabulary.look(typed, types) ?? vocabulary.mend(fold(typed), types);
}

/** The parts of a value that holds several, separated by commas. */
export function valuesOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The values with every name brought to its code or id (several joined by commas) and every date to an ISO day,
 * or the complaint about the first one that cannot be read. Values of options that the command lacks are dropped.
 */
export function readValues(
  command: Command,
  values: CommandValues,
  knowledge: Knowledge,
  now: Date,
): { readonly values: CommandValues } | { readonly complaint: Reply } {
  const read: Record<string, string> = {};
  for (const option of command.options) {
    const typed = values[option.name]?.trim();
    if (typed === undefined || typed === '') continue;
    if (option.type === 'date') {
      if (!putDate(read, option, typed, values, now))
        return { complaint: unreadDate(command, option, typed) };
      continue;
    }
    const done = readValue(option, typed, knowledge);
    if (done === undefined) return { complaint: unreadValue(command, option, typed, values, knowledge) };
    read[option.name] = done;
  }
  const { from = '', to = '9999' } = read;
  if (hasDates(command) && from > to) {
    const what = `The span would end (${to}) before it begins (${from}).`;
    return { complaint: complain({ what, command }) };
  }
  const missing = command.options.find((option) => option.required && read[option.name] === undefined);
  if (missing) {
    const what = `/tiktok ${command.name} needs ${missing.summary.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}.`;
    return { complaint: complain({ what, command }) };
  }
  return { values: read };
}

/** Whether the command has options that are the two ends of a span. */
export function hasDates(command: Command): boolean {
  return command.options.some((option) => option.type === 'date');
}

function readValue(option: CommandOption, typed: string, knowledge: Knowledge): string | undefined {
  const types = termTypes(option);
  if (types) {
    // A title may hold a comma: the whole is tried first.
    const whole = readTerm(knowledge, typed, types);
    if (whole) return whole.value;
    const terms = valuesOf(typed).map((part) => readTerm(knowledge, part, types));
    const found = terms.flatMap((term) => term?.value ?? []);
    return found.length === terms.length && found.length > 0 ? [...new Set(found)].join(',') : undefined;
  }
  if (option.type === 'choice') return readChoice(option, typed);
  if (option.type === 'number') return /^\d{1,15}$/u.test(typed) ? String(Number(typed)) : undefined;
  return typed;
}

/** Puts one end of the span, or both where a span stands in one option ("from: 2023-2025"). */
function putDate(
  read: Record<string, string>,
  option: CommandOption,
  typed: string,
  values: CommandValues,
  now: Date,
): boolean {
  const isEnd = option.name === 'to';
  const date = readDate(typed, now);
  if (date) {
    read[option.name] ??= isEnd ? date.last : date.first;
    return true;
  }
  const span = readSpan(typed, now);
  if (span?.rest !== '') return false;
  const { from, to } = span;
  if (from !== undefined && (!isEnd || !values.from)) read.from = from;
  if (to !== undefined && (isEnd || !values.to)) read.to = to;
  return true;
}

function unreadDate(command: Command, option: CommandOption, typed: string): Reply {
  const what = `${echo(typed)} is no date that I can read for “${option.name}”; write 2024, March 2024, 1 May 2024, last month or 2024-05-01.`;
  return complain({ what, command });
}

function unreadValue(
  command: Command,
  option: CommandOption,
  typed: string,
  values: CommandValues,
  knowledge: Knowledge,
): Reply {
  const types = termTypes(option);
  const near = types ? vocabularyOf(knowledge).near(fold(typed), types, 3) : [];
  const others = Object.entries(values).filter(([name]) => name !== option.name);
  const rest = others
    .map(([name, value]) => (value.includes(' ') ? ` ${name}:"${value}"` : ` ${name}:${value}`))
    .join('');
  const choices = option.choices?.map(({ value, name }) => ({
    label: name,
    line: `${command.name} ${value}`,
  }));
  return complain({
    what: `I know no ${option.type === 'entry' ? 'record' : option.type === 'choice' ? option.name : option.type} called ${echo(typed)}.`,
    instead:
      choices ?? near.map(({ shown, value }) => ({ label: shown, line: `${command.name} ${value}${rest}` })),
    command,
  });
}

/** A command whose `run` gets codes, ids and ISO days only, however its values were given. */
export function withReadValues(command: Command): Command {
  return {
    ...command,
    run(values: CommandValues, context: CommandContext) {
      const read = readValues(command, values, context.knowledge, context.now);
      return 'complaint' in read ? read.complaint : command.run(read.values, context);
    },
  };
}

/** `from` and `to` of read values, absent where not given. */
export function spanOf(values: CommandValues): { readonly from?: string; readonly to?: string } {
  return {
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.to === undefined ? {} : { to: values.to }),
  };
}
