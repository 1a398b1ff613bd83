/** A computed answer where the question asks for a set, a sum or a span and nothing else. */
import type { Reply } from '../../reply.ts';
import { comingAnswer } from './coming-answer.ts';
import { comparisonAnswer } from './comparison-answer.ts';
import { finesAnswer } from './fines-answer.ts';
import { happeningsAnswer } from './happenings-answer.ts';
import { lawsuitsAnswer } from './lawsuits-answer.ts';
import { placesAnswer } from './places-answer.ts';
import type { SetQuestion } from './set-question.ts';

const KINDS = [
  placesAnswer,
  finesAnswer,
  lawsuitsAnswer,
  comparisonAnswer,
  comingAnswer,
  happeningsAnswer,
] as const;

/** The first kind of computed answer that fits the whole question; undefined where none does. */
export function computedAnswer(question: SetQuestion): Reply | undefined {
  for (const kind of KINDS) {
    const answer = kind(question);
    if (answer) return answer;
  }
  return undefined;
}
