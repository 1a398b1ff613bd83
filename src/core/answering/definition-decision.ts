/** "What is the DSA?", "what does PAFACA stand for?": a named thing and nothing else is asked about. */
import type { Reply } from '../reply.ts';
import { asksForName } from '../understanding/intent.ts';
import { isCommonTerm, isStopWord, termOf, wordsOf } from '../understanding/words.ts';
import type { Asked } from './asked.ts';
import { composeAnswer } from './compose.ts';

/** Words that ask what something is, and say nothing of it. */
const DEFINING = new Set(
  'stand mean meaning define definition explain short full name acronym abbreviation called law act tiktok'
    .split(' ')
    .map(termOf),
);

/** The reply from the record of the one thing named; undefined where more is asked. */
export function definitionDecision({ engine, query, trail }: Asked): Reply | undefined {
  if (query.background !== undefined || !(query.intent === 'definition' || asksForName(query.folded)))
    return undefined;
  const { knowledge, index } = engine;
  const things = [...query.named.keys()].filter((id) => knowledge.entry(id)?.type === 'concept');
  const [id, ...others] = things;
  const document = id === undefined ? undefined : index.byId(id);
  if (!document || others.length > 0) return undefined;
  const { title, names } = document.entry;
  const called = new Set([title, ...names].flatMap((name) => wordsOf(name).map(({ folded }) => folded)));
  const more = query.words.some(
    ({ folded, term }) =>
      !isStopWord(folded) && !called.has(folded) && !DEFINING.has(term) && !isCommonTerm(term),
  );
  if (more) return undefined;
  trail.push(`asks what "${title}" is`);
  return composeAnswer({
    document,
    likeness: { nearest: 1, title: 1, covered: 1 },
    also: [],
    query,
    knowledge,
    index,
  });
}
