/** A computed answer where the question asks for a set, a sum or a span and nothing else. */
import type { Reply } from '../../reply.ts';
import { comingAnswer } from './coming-answer.ts';
import { comparisonAnswer } from './comparison-answer.ts';
import { finesAnswer } from './fines-answer.ts';
import { firstAnswer } from './first-answer.ts';
import { happeningsAnswer } from './happenings-answer.ts';
import { lawsuitsAnswer } from './lawsuits-answer.ts';
import { placesAnswer } from './places-answer.ts';
import type { SetQuestion } from './set-question.ts';

const KINDS = [firstAnswer, placesAnswer, finesAnswer, lawsuitsAnswer, comingAnswer] as const;
/** Kinds that a few everyday words are enough to call up: "any news?", "the difference between Dublin and Beijing". */
const EASILY_CALLED = [comparisonAnswer, happeningsAnswer] as const;

/** The first kind of computed answer that fits the whole question; undefined where none does. */
export function computedAnswer(question: SetQuestion): Reply | undefined {
  for (const kind of question.isVague ? KINDS : [...KINDS, ...EASILY_CALLED]) {
    const answer = kind(question);
    if (answer) return answer;
  }
  return undefined;
}
