/** Whether a record is on the bill or order that a question names by its number. */
import type { Entry } from '../../knowledge/knowledge.ts';

/** Bills and orders as they are called by a number: "Bill C-63", "SB 419", "EO 14352". */
const NUMBERED = /\b(?:bill [a-z]-?|c-|(?:sb|hb|ab|lb|hf|sf|hr|eo|h\.r\.|s\.b\.) ?-?)(\d{1,5})\b/g;

/** Whether a record has the number of every bill and order that a question names by one. */
export function isOnTheNumbered({ title, answer, names, facts }: Entry, text: string): boolean {
  const numbers = [...text.toLowerCase().matchAll(NUMBERED)].map(([, number]) => number);
  if (numbers.length === 0) return true;
  const about = [title, answer, ...names, ...facts.map((fact) => fact.text)].join(' ');
  return numbers.every((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(about));
}
