/** The reply that a verdict leads to: an answer from the best record, choices, or that it is not in the knowledge. */
import type { Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import type { Asked } from './asked.ts';
import { choiceOf, composeAnswer } from './compose.ts';
import type { Verdict } from './judge.ts';
import { STARTERS } from './smalltalk.ts';
import { likenessOf, suitingFirst } from './suiting-record.ts';

/** The reply to a question on which the judge has decided. */
export function verdictReply(verdict: Verdict, { engine, query, trail }: Asked): Reply {
  const { knowledge, index } = engine;
  trail.push(`${verdict.kind}: ${verdict.why}`);
  if (verdict.kind === 'answer') {
    const { best, also } = suitingFirst(verdict, query, index);
    return composeAnswer({
      document: best.document,
      likeness: likenessOf(best, query),
      also: also.map(({ document }) => document),
      query,
      knowledge,
      index,
    });
  }
  const near = verdict.near.map(({ document }) => choiceOf(document.entry));
  if (verdict.kind === 'suggest') {
    return {
      kind: 'suggestions',
      blocks: [{ type: 'headline', text: 'I am not sure what you mean. Is it one of these?', cites: [] }],
      citations: [],
      entries: [],
      choices: near,
    };
  }
  const places = query.codes.filter((code) => knowledge.status(code) !== undefined);
  const about = places.map((code) => withArticle(knowledge.place(code)?.name ?? code)).join(' and ');
  return {
    kind: 'unknown',
    blocks: [
      {
        type: 'headline',
        text: `That is not in the knowledge${about === '' ? '' : `, as far as it covers ${about}`}. I only answer what its records say.`,
        cites: [],
      },
    ],
    citations: [],
    entries: [],
    choices:
      near.length > 0
        ? near
        : about === ''
          ? STARTERS.slice(0, 3)
          : [{ label: `TikTok in ${about}`, ask: `Is TikTok banned in ${about}?` }],
  };
}
