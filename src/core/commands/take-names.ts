/** Gives the words of a command line to the options that know them: names, codes and ids, in any order. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Command, CommandOption } from '../command.ts';
import { readChoice, termTypes } from './values.ts';
import { fold, regionNamed, type TermType, vocabularyOf } from './vocabulary.ts';

/** Gives a value to the option of that name. */
export type Put = (name: string, value: string) => void;

/** The longest name looked for, in words. */
const LONGEST_NAME = 10;

interface Token {
  readonly text: string;
  readonly folded: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
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
const DOUBTFUL_CODES = new Set(
  'am as at be by de do id in is it la me mt my ne no or so to hi oh ok pa ma al es et va le el'.split(' '),
);

/** Gives the words to the options that know them; what is left comes back, noise apart, and the countries not covered. */
export function takeNames(
  command: Command,
  text: string,
  knowledge: Knowledge,
  given: ReadonlyMap<string, readonly string[]>,
  put: Put,
): { readonly left: readonly string[]; readonly uncovered: readonly string[] } {
  const uncovered: string[] = [];
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
    const region = taken === 0 ? uncoveredAt(command, tokens, from) : undefined;
    if (region) {
      uncovered.push(region.name);
      from += region.length;
      continue;
    }
    if (taken === 0 && token) unmatched.push(token);
    from += Math.max(1, taken);
  }
  const words = unmatched.filter(({ folded }) => !NOISE.has(folded));
  const pieces = joined(words, tokens);
  for (const piece of pieces) if (!takeWhole(command, piece, knowledge, given, put)) left.push(piece);
  return { left: takeTexts(command, left, given, put), uncovered };
}

/** A country that the knowledge does not have, where a place may stand. */
function uncoveredAt(
  command: Command,
  tokens: readonly Token[],
  from: number,
): { readonly name: string; readonly length: number } | undefined {
  if (!command.options.some((option) => termTypes(option)?.includes('place'))) return undefined;
  for (let length = Math.min(5, tokens.length - from); length > 0; length -= 1) {
    const name = regionNamed(
      tokens
        .slice(from, from + length)
        .map(({ folded }) => folded)
        .join(' '),
    );
    if (name !== undefined) return { name, length };
  }
  return undefined;
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
