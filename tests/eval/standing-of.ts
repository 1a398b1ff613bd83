/** What a record is to a question: right, near, or something else. */
import type { Entry, Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Question } from './evaluate.ts';
import { isTied } from './leave-one-out.ts';
import type { Standing } from './ranking-fit.ts';

const textOf = ({ title, answer, facts }: Entry): string =>
  [title, answer, ...facts.map((fact) => fact.text)].join('\n');

/** Whether a record has all that a reply must say. */
export function saysAll({ must = [] }: Question, entry: Entry): boolean {
  return must.every((pattern) => new RegExp(pattern, 'i').test(textOf(entry)));
}

/** Judges records by a question's labels: right where a wanted one, or one tied to it, says all that is demanded. */
export function standingsFor(question: Question, knowledge: Knowledge): (entry: Entry) => Standing {
  const wanted = (question.answeredBy ?? []).flatMap((id) => knowledge.entry(id) ?? []);
  return (entry) => {
    const says = saysAll(question, entry);
    if (wanted.length === 0) return says ? 'near' : 'other';
    if (!wanted.some((one) => isTied(one, entry))) return 'other';
    return says ? 'right' : 'near';
  };
}

/** Whether a record may come first: by what it says alone where no record is named. */
export function isRightFor(question: Question, knowledge: Knowledge): (entry: Entry) => boolean {
  const standingOf = standingsFor(question, knowledge);
  const namesNone = (question.answeredBy ?? []).length === 0;
  return (entry) => (namesNone ? saysAll(question, entry) : standingOf(entry) === 'right');
}
