/** The frame of every answer that is made from records. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { oldestCheck } from '../citations.ts';
import type { Block, Choice, Reply } from '../reply.ts';

/** An answer; `entries` are the ids of the records it was made from, each once, and give it the date of the oldest check. */
export function answerFrom(
  knowledge: Knowledge,
  blocks: readonly Block[],
  citations: Reply['citations'],
  entries: readonly string[],
  choices: readonly Choice[] = [],
): Reply {
  const ids = [...new Set(entries)];
  const asOf = oldestCheck(ids.flatMap((id) => knowledge.entry(id) ?? []));
  return {
    kind: 'answer',
    blocks,
    citations,
    entries: ids,
    choices,
    ...(asOf === undefined ? {} : { asOf }),
  };
}
