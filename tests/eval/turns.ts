/** Messages in the midst of conversations, as the fits see them: those of the threads, and questions that change the subject. */
import { answer } from '../../src/core/answering/answer.ts';
import type { Engine } from '../../src/core/engine.ts';
import type { Turn } from '../../src/core/ports.ts';
import { partOf, type Question, readQuestions } from './evaluate.ts';

/** A message with the turn before it. */
export interface InTurn {
  readonly question: Question;
  readonly before: Turn;
  /** The conversation's number; all its turns are fitted on, or none. */
  readonly conversation: number;
}

/** The follow-ups of the learned threads, each with the turn that the bot's own replies led to. */
export function followUps(engine: Engine, now: Date): readonly InTurn[] {
  return readQuestions().flatMap((item, conversation) => {
    if (!('thread' in item) || partOf(item) !== 'learned') return [];
    let last: Turn | undefined;
    return item.thread.flatMap((question) => {
      const before = last;
      last = answer(question.q, last, engine, now, false).turn ?? last;
      return before ? [{ question, before, conversation }] : [];
    });
  });
}

/**
 * Questions that stand on their own, each put behind a turn of some other question: by turns any, and one on the same
 * place or matter. Chosen by number, so that every run chooses alike.
 */
export function changesOfSubject(engine: Engine, now: Date, every = 1): readonly InTurn[] {
  const alone = readQuestions().flatMap((item) =>
    'thread' in item || partOf(item) !== 'learned' || item.kind === 'smalltalk' ? [] : [item],
  );
  const told = alone.flatMap((question, at) => {
    // Half of the questions are turns enough.
    if (at % 2 !== 0 || question.expect === 'held') return [];
    const turn = answer(question.q, undefined, engine, now, false).turn;
    return turn && turn.entries.length > 0 ? [turn] : [];
  });
  const ofRecord = new Map<string, Turn[]>();
  const add = (key: string, turn: Turn): void => {
    ofRecord.set(key, [...(ofRecord.get(key) ?? []), turn]);
  };
  for (const turn of told) {
    const entry = engine.knowledge.entry(turn.entries[0] ?? '');
    for (const key of [...(entry?.related ?? []), ...(entry?.places ?? [])]) add(key, turn);
  }
  return alone.flatMap((question, at) => {
    if (at % every !== 0) return [];
    const keys = [...(question.answeredBy ?? []), ...engine.read(question.q).codes];
    const near = at % 2 === 0 ? keys.flatMap((key) => ofRecord.get(key) ?? []) : [];
    const choices = near.length > 0 ? near : told;
    const before = choices[(Math.imul(at, 2_654_435_761) >>> 0) % choices.length];
    return before ? [{ question, before, conversation: at }] : [];
  });
}
