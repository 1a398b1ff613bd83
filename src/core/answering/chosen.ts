/** Which of the choices offered a message takes: by number, by its place in the row, or by the words that tell it from the others. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Query } from '../understanding/query.ts';
import { fold, isCommonTerm, isStopWord } from '../understanding/words.ts';
import { namesSubject } from './scope.ts';

const NUMBER = /^(?:(?:no|nr|number|option|choice)\.? ?)?(\d{1,2})$/;
const IN_THE_ROW: readonly (readonly [RegExp, number])[] = [
  [/^(?:first|1st|former|top)$/, 0],
  [/^(?:second|2nd|latter)$/, 1],
  [/^(?:third|3rd)$/, 2],
  [/^(?:fourth|4th)$/, 3],
  [/^last$/, -1],
];

/** The choice taken by its number, or by its place in the row where the last reply was nothing but choices. */
export function choiceByNumber(message: string, last: Turn): string | undefined {
  const folded = fold(message)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const number = NUMBER.exec(folded)?.[1];
  if (number !== undefined) return last.choices[Number(number) - 1];
  if (!last.asksBack) return undefined;
  const word = folded.replace(/^(?:i mean(?:t)? )?(?:the )?/, '').replace(/ (?:one|choice|option)$/, '');
  const place = IN_THE_ROW.find(([pattern]) => pattern.test(word))?.[1];
  return place === undefined ? undefined : last.choices.at(place);
}

/** Longer messages say more than which of the choices is meant. */
const CHOOSING_WORDS = 7;
/** "the state, not the country": what is not meant. */
const NOT_MEANT = /\b(?:and not|not|rather than|instead of) (?:the |in |that )*\w+/g;

/** The one choice that the message's words tell from the others; undefined where none or several are. */
export function choiceByWords(message: Query, last: Turn, engine: Engine): string | undefined {
  if (!last.asksBack || message.words.length > CHOOSING_WORDS || namesSubject(message)) return undefined;
  const meant = engine.read(message.folded.replace(NOT_MEANT, ' '));
  const offered = last.choices.filter((ask) => !ask.startsWith('/')).map((ask) => engine.read(ask));
  if (offered.length < 2) return undefined;
  const said = new Set(meant.words.map(({ folded }) => folded));
  const taken = offered.filter((choice) => {
    const others = offered.filter((other) => other !== choice);
    const isOwn = (word: string): boolean =>
      !isStopWord(word) && !others.some(({ words }) => words.some(({ folded }) => folded === word));
    const byWord = choice.words.some(({ folded }) => said.has(folded) && isOwn(folded));
    return byWord || (isOfPlaces(choice, meant, engine) && !others.some((o) => isOfPlaces(o, meant, engine)));
  });
  const [choice, ...others] = taken;
  if (!choice || others.length > 0) return undefined;
  if (meant.places.length > 0 && !isOfPlaces(choice, meant, engine)) return undefined;
  const saysMore = meant.words.some(
    ({ folded, term }, at) =>
      !isStopWord(folded) &&
      !isCommonTerm(term) &&
      !meant.places.some(({ from, to }) => from <= at && at < to) &&
      !choice.words.some((word) => word.term === term),
  );
  return saysMore ? undefined : choice.text;
}

/** Whether a choice is on a place that the message names, or on a part of it. */
function isOfPlaces(choice: Query, meant: Query, { knowledge }: Engine): boolean {
  return choice.codes.some((code) =>
    meant.places.some(({ codes }) =>
      codes.some((named) => named === code || knowledge.place(code)?.in.includes(named)),
    ),
  );
}
