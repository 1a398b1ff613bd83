/** Suggests values for an option while somebody types: exact, then prefix, then fuzzy; useful ones when empty. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import type { Command, CommandOption, Suggestion } from '../command.ts';
import { clip } from '../reports/parts.ts';
import { readDate } from './spans.ts';
import { termTypes } from './values.ts';
import { fold, type Term, type TermType, vocabularyOf } from './vocabulary.ts';

/** Discord shows no more: https://discord.com/developers/docs/interactions/application-commands#autocomplete */
export const MOST_SUGGESTIONS = 25;
/** The longest name and value of a suggestion, in characters (same page). */
export const SUGGESTION_LIMIT = 100;

/** At most 25 suggestions for what was typed so far; none for an option that the command lacks. Never throws. */
export function suggestValues(
  command: Command,
  optionName: string,
  typed: string,
  knowledge: Knowledge,
  now: Date,
  commands: readonly Command[] = [],
): readonly Suggestion[] {
  const option = command.options.find(({ name }) => name === optionName);
  if (!option) return [];
  const types = termTypes(option);
  const found = types
    ? suggestTerms(knowledge, types, typed)
    : option.type === 'date'
      ? suggestDates(typed, now)
      : suggestPlain(option, typed, knowledge, commands);
  return found
    .filter(({ value }) => value !== '' && value.length <= SUGGESTION_LIMIT)
    .map(({ name, value }) => ({ name: clip(name, SUGGESTION_LIMIT), value }))
    .slice(0, MOST_SUGGESTIONS);
}

function suggestTerms(
  knowledge: Knowledge,
  types: readonly TermType[],
  typed: string,
): readonly Suggestion[] {
  const vocabulary = vocabularyOf(knowledge);
  const said = fold(typed.slice(0, SUGGESTION_LIMIT));
  const terms = vocabulary.terms(types);
  if (said === '') return suggestionsOf(usefulTerms(knowledge, types));
  const rank = (term: Term): number => {
    if (term.folded === said) return 0;
    // Codes are typed whole: "us" begins those of fifty states.
    if (term.type === 'place' && term.folded === fold(term.value)) return 4;
    if (term.folded.startsWith(said)) return fold(term.shown).startsWith(said) ? 1 : 2;
    return term.folded.includes(` ${said}`) ? 3 : 4;
  };
  const begun = terms
    .map((term) => ({ term, rank: rank(term) }))
    .filter((some) => some.rank < 4)
    .sort((a, b) => a.rank - b.rank || a.term.folded.length - b.term.folded.length)
    .map(({ term }) => term);
  const sure = suggestionsOf(begun);
  if (sure.length >= MOST_SUGGESTIONS || said.length < 3) return sure;
  return suggestionsOf([...begun, ...vocabulary.near(said, types, MOST_SUGGESTIONS)]);
}

/** Each thing once; things that are shown alike are told apart by their value. */
function suggestionsOf(terms: readonly Term[]): readonly Suggestion[] {
  const byValue = new Map<string, Suggestion>();
  const names = new Set<string>();
  for (const { value, shown, type } of terms) {
    if (byValue.has(value)) continue;
    const label = type === 'kind' ? shown.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : shown;
    const name = names.has(label) ? `${clip(label, 50)} (${value})` : label;
    names.add(label);
    byValue.set(value, { name, value });
  }
  return [...byValue.values()];
}

/** What most people want: the places and topics with most events, all kinds, the records others refer to most. */
function usefulTerms(knowledge: Knowledge, types: readonly TermType[]): readonly Term[] {
  const vocabulary = vocabularyOf(knowledge);
  const count = new Map<string, number>();
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
  for (const event of knowledge.events) {
    for (const code of event.places) add(`place:${code}`);
    for (const topic of event.topics) add(`topic:${topic}`);
    add(`kind:${event.kind}`);
  }
  for (const entry of knowledge.entries) for (const id of entry.related) add(`entry:${id}`);
  const all = new Map(vocabulary.terms(types).map((term) => [`${term.type}:${term.value}`, term]));
  const sorted = [...all]
    .sort((a, b) => (count.get(b[0]) ?? 0) - (count.get(a[0]) ?? 0))
    .map(([, term]) => term);
  // Of places and records together, some of each.
  const halves = types.map((type) =>
    sorted.filter((term) => term.type === type).slice(0, Math.ceil(MOST_SUGGESTIONS / types.length)),
  );
  return halves.flat();
}

function suggestDates(typed: string, now: Date): readonly Suggestion[] {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: 8 }, (_, index) => String(year - index));
  const months = Array.from({ length: 12 }, (_, index) =>
    showDate(dayOf(new Date(Date.UTC(year, Number(today.slice(5, 7)) - 1 - index, 1))).slice(0, 7)),
  );
  const usual = ['this year', 'last year', 'this month', 'last month', 'last 6 months', ...years, ...months];
  const said = typed.trim().toLowerCase();
  const begun = usual.filter((date) => date.toLowerCase().startsWith(said));
  const read = said === '' ? undefined : readDate(typed, now);
  const own = read && !begun.some((date) => date.toLowerCase() === said) ? [typed.trim()] : [];
  return [...own, ...begun].map((date) => {
    const days = readDate(date, now);
    const name = days && /[a-z]/iu.test(date) ? `${date} (${days.first} to ${days.last})` : date;
    return { name: days?.first === days?.last ? `${date} (${days?.first})` : name, value: date };
  });
}

function suggestPlain(
  option: CommandOption,
  typed: string,
  knowledge: Knowledge,
  commands: readonly Command[],
): readonly Suggestion[] {
  const said = fold(typed);
  if (option.type === 'choice' || option.type === 'command') {
    const all =
      option.type === 'choice'
        ? (option.choices ?? [])
        : commands.map(({ name, summary }) => ({ value: name, name: `${name}: ${summary}` }));
    const begun = all.filter(
      ({ value, name }) => fold(value).startsWith(said) || fold(name).startsWith(said),
    );
    const within = all.filter(({ name }) => said.length > 1 && fold(name).includes(said));
    return [...new Set([...begun, ...within])].map(({ value, name }) => ({ value, name }));
  }
  return option.name === 'question' ? suggestQuestions(knowledge, said) : [];
}

/** Questions that curated answers and turning points answer; those that hold all the words typed. */
function suggestQuestions(knowledge: Knowledge, said: string): readonly Suggestion[] {
  const entries = [
    ...knowledge.answers,
    ...knowledge.concepts,
    ...knowledge.events.filter((event) => event.turningPoint),
  ];
  const words = said.split(' ').filter((word) => word !== '');
  const questions = entries.flatMap((entry) => entry.questions.slice(0, words.length === 0 ? 1 : 4));
  const fitting = questions.filter((question) => {
    const folded = ` ${fold(question)}`;
    return words.every((word) => folded.includes(` ${word}`));
  });
  const begun = fitting.filter((question) => fold(question).startsWith(said));
  return [...new Set([...begun, ...fitting])].map((question) => ({ name: question, value: question }));
}
