/** What is said where nothing is answered: why, and what can be asked instead. */
import { createCitations, sourcesOf } from '../citations.ts';
import type { Engine } from '../engine.ts';
import type { Block, Choice, Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import type { Asked } from './asked.ts';
import { choiceOf } from './compose.ts';
import { BARS, confidenceOf } from './judge.ts';
import { type OutOfScope, SCOPE_TEXT } from './scope.ts';
import { STARTERS } from './smalltalk.ts';

/** The reply to what lies out of scope; of predictions and the like it tells what is on record. */
export function outOfScopeReply(
  scope: OutOfScope,
  { engine, query }: Asked,
  candidates: readonly Candidate[],
): Reply {
  const { knowledge } = engine;
  const ranked = ['prediction', 'advice', 'opinion'].includes(scope) ? candidates : [];
  const confidence = confidenceOf(ranked, query, { away: 0, flagged: false }, engine.index);
  const near = (confidence >= BARS.suggest ? ranked : []).slice(0, 3).map(({ document }) => document.entry);
  const status = query.codes.flatMap((code) => knowledge.status(code) ?? [])[0];
  const onRecord = scope === 'prediction' ? (status ?? (confidence >= 0.6 ? near[0] : undefined)) : undefined;
  const citations = createCitations(knowledge);
  const blocks: Block[] = [{ type: 'headline', text: SCOPE_TEXT[scope], cites: [] }];
  if (onRecord) {
    const cites = citations.cite(sourcesOf(knowledge, onRecord).slice(0, 2));
    blocks.push({ type: 'paragraph', text: `On record: ${onRecord.answer}`, cites });
  }
  return {
    kind: 'unknown',
    blocks,
    citations: citations.list,
    entries: onRecord ? [onRecord.id] : [],
    choices: near.length > 0 ? near.map(choiceOf) : startersFor(query, engine),
    ...(onRecord ? { asOf: onRecord.checked } : {}),
  };
}

/** What can be asked instead: on the place that was named, else in general. */
function startersFor(query: Query, { knowledge }: Engine): readonly Choice[] {
  const code = query.codes.find((at) => knowledge.status(at) !== undefined);
  if (code === undefined) return STARTERS.slice(0, 3);
  const name = knowledge.place(code)?.name ?? code;
  const ask = `Is TikTok banned in ${withArticle(name)}?`;
  return [
    { label: ask, ask },
    { label: `Timeline: ${name}`, ask: `/tiktok timeline ${code}` },
  ];
}
