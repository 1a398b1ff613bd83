/** The reply that a verdict leads to: an answer from the best record, choices, or that it is not in the knowledge. */
import { createCitations, sourcesOf } from '../citations.ts';
import type { Engine } from '../engine.ts';
import type { Block, Choice, Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import type { Asked } from './asked.ts';
import { choiceOf, composeAnswer } from './compose.ts';
import type { Verdict } from './judge.ts';
import { STARTERS } from './smalltalk.ts';
import { leadOf, measureOf } from './statements.ts';
import { likenessOf, suitingFirst } from './suiting-record.ts';

/** The reply to a question on which the judge has decided. */
export function verdictReply(verdict: Verdict, { engine, query, trail }: Asked): Reply {
  const { knowledge, index } = engine;
  trail.push(`${verdict.kind}: ${verdict.why}`);
  if (verdict.kind === 'answer') {
    const { best, also } = suitingFirst(verdict, query, index);
    const reply = composeAnswer({
      document: best.document,
      likeness: likenessOf(best, query),
      also: also.map(({ document }) => document),
      query,
      knowledge,
      index,
    });
    return verdict.isSure ? reply : asNearest(reply);
  }
  const near = verdict.near.map(({ document }) => choiceOf(document.entry));
  if (verdict.kind === 'suggest') return suggestions(verdict.near, near, query, engine);
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

/** The reply that claims no more than to be near to what was asked. */
function asNearest(reply: Reply): Reply {
  const [first, ...rest] = reply.blocks;
  if (first?.type !== 'headline') return reply;
  return { ...reply, blocks: [{ ...first, text: `The nearest on record: ${first.text}` }, ...rest] };
}

/** Choices, with what the nearest record says of the matter, told as no more than that. */
function suggestions(
  near: readonly Candidate[],
  choices: readonly Choice[],
  query: Query,
  { knowledge, index }: Engine,
): Reply {
  const [nearest] = near;
  const headline = 'I am not sure that the knowledge answers this. The nearest that it holds:';
  const blocks: Block[] = [{ type: 'headline', text: headline, cites: [] }];
  if (!nearest) return { kind: 'suggestions', blocks, citations: [], entries: [], choices };
  const { entry } = nearest.document;
  const citations = createCitations(knowledge);
  const { text, sources = sourcesOf(knowledge, entry) } = leadOf(nearest.document, measureOf(query, index));
  const title = /[?.!]$/.test(entry.title) ? entry.title : `${entry.title}:`;
  const told = text.startsWith(entry.title) ? text : `${title} ${text}`;
  blocks.push({
    type: 'facts',
    items: [{ text: told, cites: citations.cite(sources.slice(0, NEAREST_SOURCES)) }],
  });
  return {
    kind: 'suggestions',
    blocks,
    citations: citations.list,
    entries: [],
    choices,
    asOf: entry.checked,
  };
}

const NEAREST_SOURCES = 2;
