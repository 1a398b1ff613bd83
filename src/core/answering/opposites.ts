/** Questions that take the opposite of what happened for granted: "why did the court strike it down" where it upheld it. */
import type { Entry, Knowledge } from '../../knowledge/knowledge.ts';
import type { Engine } from '../engine.ts';
import type { Block, Reply } from '../reply.ts';
import { type Candidate, rank } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { awayness } from './bearing.ts';
import { BARS, confidenceOf } from './judge.ts';
import { isOnTheNumbered } from './numbered.ts';
import { saysDone, tellsOf } from './tells-of.ts';

interface Opposition {
  /** How a question puts the deed. */
  readonly deed: RegExp;
  /** How a record tells of it. */
  readonly told: RegExp;
  /** What is asked of in its place. */
  readonly opposite: string | ((text: string) => string);
  /** How a record tells of that. */
  readonly toldOpposite: RegExp;
}

/** Told of a law: it was undone, or kept from taking effect. */
const HELD_BACK = /\b(?:enjoin|injunction|unconstitutional|blocked)\w*/i;
const UNDONE =
  /\b(?:struck down|strik\w+ (?:\w+ )?down|overturn|annul|invalidat|quash|void|unconstitutional|set aside)\w*/i;
const UPHELD = /\b(?:upheld|uphold\w*|dismiss\w*|affirm\w*|reject\w*|may enforce|lets? \w+ enforce)/i;

/** Deeds that rule each other out. */
const OPPOSITES: readonly Opposition[] = [
  {
    deed: /\b(?:struck|strikes?|striking) (?:it |them |this )?down\b|\b(?:overturn|annul|invalidat|quash)\w*/i,
    told: UNDONE,
    opposite: 'upheld',
    toldOpposite: UPHELD,
  },
  { deed: /\bveto\w*/i, told: /\bveto/i, opposite: 'signed', toldOpposite: /\bsign(?:ed|s)\b/i },
  {
    deed: /\brepeal\w*/i,
    told: /\b(?:repeal|revok|replac)\w*/i,
    opposite: (text) => `is ${text.replace(/^.*\brepeal\w*/i, '').replace(/\W+$/, '')} still in force`,
    toldOpposite: /\b(?:in force|in effect|still stands)\b/i,
  },
  {
    deed: /\b(?:upheld|uphold|upholding)\b/i,
    told: /\b(?:upheld|uphold|affirm|dismiss|reject)\w*/i,
    opposite: 'annulled',
    toldOpposite: UNDONE,
  },
  {
    deed: /\b(?:got|get|given|gets|received?|had|has) royal assent\b|\b(?:became|passed into) law\b/i,
    told: /\b(?:royal assent|became law|becomes law|in force|in effect|took effect|enacted|signed)\b/i,
    opposite: 'died',
    toldOpposite: /\b(?:died|lapsed|shelved|went no further|did not pass|expired)\b/i,
  },
  {
    deed: /\b(?:thrown|threw|tossed) (?:\w+ )?out\b|\bdismissed\b/i,
    told: /\b(?:thrown out|threw out|tossed|dismiss\w*)\b/i,
    opposite: 'let go ahead',
    toldOpposite:
      /\b(?:go ahead|goes ahead|(?:can|may|could) proceed|reviv\w+|lets?)\b|\brefused to (?:strike|dismiss)/i,
  },
  {
    deed: /\b(?:cleared|acquitted|exonerated) (?:tik ?tok|bytedance|it|them)(?: (?:of|over))?\b/i,
    told: /\b(?:clear(?:ed|s)|acquit|exonerat|no (?:breach|violation|infringement))\w*/i,
    opposite: 'found breach by TikTok',
    toldOpposite: /\b(?:found|finds|fined|fines)\b/i,
  },
  {
    deed: /\bsold (?:100 ?(?:%|percent|per cent)|all|(?:the |its )?(?:whole|entire))(?: of)?\b/i,
    told: /\bsold (?:100|all|(?:the |its )?(?:whole|entire))/i,
    opposite: 'keeps what stake of',
    toldOpposite: /\b(?:keeps?|retains?|holds?|kept) (?:\w+ ){0,3}(?:\d|stake|share)/i,
  },
];

/** As sure as this it must be that the records tell the opposite. */
const SURE = 0.55;
/** The same where the question as put and as turned leads to the same record. */
const SURE_BOTH_WAYS = BARS.answer;

export interface Turned {
  /** The question with the opposite deed in it. */
  readonly query: Query;
  readonly candidates: readonly Candidate[];
  /** The one that tells the opposite. */
  readonly best: Candidate;
  /** What a sentence that tells the opposite has. */
  readonly told: RegExp;
}

/** How far behind the best record one that tells the opposite may be. */
const WITHIN_REACH = 1.6;
/** So many of the nearest records are looked at. */
const LOOKED_AT = 3;

/** Whether a record tells of the deed; of a law also in its answer that it was kept from taking effect. */
function tellsDeed(entry: Entry, told: RegExp): boolean {
  return tellsOf(entry, told) || (told === UNDONE && saysDone(entry.answer, HELD_BACK));
}

/** The things (laws, bodies, projects) that a question names. */
const thingsNamed = ({ named }: Query, knowledge: Knowledge): readonly Entry[] =>
  [...named.keys()].flatMap((id) => {
    const entry = knowledge.entry(id);
    return entry?.type === 'concept' ? [entry] : [];
  });

/**
 * The records that tell the opposite of what a question takes for granted; undefined where none surely does, or where
 * the nearest record tells of the deed itself. A record that somebody asked for the deed does not tell of it.
 */
export function tellingTheOpposite(
  query: Query,
  nearest: Candidate | undefined,
  { read, index, askedCounts, knowledge }: Engine,
): Turned | undefined {
  for (const { deed, told, opposite, toldOpposite } of OPPOSITES) {
    if (!saysDone(query.text, deed)) continue;
    const isTold = ({ document: { entry } }: Candidate): boolean => tellsDeed(entry, told);
    if (nearest && isTold(nearest)) continue;
    const turned = read(
      typeof opposite === 'string' ? query.text.replace(deed, opposite) : opposite(query.text),
    );
    const ranked = rank(turned, index);
    const telling = ranked.slice(0, LOOKED_AT).filter(({ document: { entry }, score }) => {
      const isNear = (ranked[0]?.score ?? 0) - score <= WITHIN_REACH;
      // A record of several places tells of several matters, of which the opposite may be another one.
      const isOfOneMatter = entry.places.length <= 1;
      return isNear && isOfOneMatter && tellsOf(entry, toldOpposite) && isOnTheNumbered(entry, query.text);
    });
    // The record of the very deed tells it more plainly than one that mentions it.
    const isOfTheDeed = ({ document: { entry } }: Candidate): boolean =>
      entry.type === 'event' && saysDone(entry.title, toldOpposite);
    // A thing that is named tells of itself, before an overview that has it in passing.
    const isOfTheNamed = ({ document: { entry } }: Candidate): boolean =>
      entry.type === 'answer' &&
      thingsNamed(query, knowledge).some((thing) =>
        [thing.title, ...thing.names].some((name) => entry.title.includes(name)),
      );
    const best =
      telling.find(isOfTheDeed) ??
      ranked
        .slice(0, LOOKED_AT)
        .find((one) => isOfTheNamed(one) && tellsOf(one.document.entry, toldOpposite)) ??
      telling[0];
    if (!best || isTold(best)) continue;
    const sure = best.document === nearest?.document ? SURE_BOTH_WAYS : SURE;
    const bearing = { away: awayness(turned, askedCounts), flagged: false };
    if (confidenceOf(ranked, turned, bearing, index) < sure) continue;
    return { query: turned, candidates: ranked, best, told: toldOpposite };
  }
  return undefined;
}

/** The reply that says first that what was asked did not come about, then the sentence that tells what did. */
export function contradicting(reply: Reply, told: RegExp): Reply {
  const [first, ...rest] = reply.blocks;
  if (first?.type !== 'headline' || reply.kind !== 'answer') return reply;
  const text = first.text.replace(/^The nearest on record: /, '');
  const open = (said: string): string => `Not by the records. ${said}`;
  const said = told.test(text) ? undefined : rest.flatMap(citedIn).find((one) => told.test(one.text));
  if (said === undefined) return { ...reply, blocks: [{ ...first, text: open(text) }, ...rest] };
  const before: Block = { type: 'paragraph', text, cites: first.cites };
  return { ...reply, blocks: [{ ...first, text: open(said.text), cites: said.cites }, before, ...rest] };
}

/** The sentences of a paragraph or of facts, with what each rests on. */
function citedIn(block: Block): readonly { readonly text: string; readonly cites: readonly number[] }[] {
  if (block.type === 'facts') return block.items;
  if (block.type !== 'paragraph') return [];
  return block.text.split(/(?<=[a-z\d)]\.) (?=[A-Z])/).map((text) => ({ text, cites: block.cites }));
}

/** Whether a record tells the opposite of a deed that a question takes for granted, and not the deed. */
export function contradicts(entry: Entry, { text }: Query): boolean {
  return OPPOSITES.some(
    ({ deed, told, toldOpposite }) =>
      saysDone(text, deed) && tellsOf(entry, toldOpposite) && !tellsDeed(entry, told),
  );
}
