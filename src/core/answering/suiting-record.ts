/** Which of the records near a question suits its kind: an overview for a story, a thing for a definition, nothing pending for what is. */
import type { SearchIndex } from '../search/index.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import type { Likeness } from './compose.ts';
import type { Verdict } from './judge.ts';
import { areTied } from './judge-features.ts';
import { leadOf, measureOf } from './statements.ts';

/** How like a question is to a record's own, of those that ask for the same kind of thing where it asks for one. */
export function likenessOf({ document, evidence }: Candidate, { intent }: Query): Likeness {
  const isKind = ASKS_FOR_A_STORY.has(intent) || ['when', 'who', 'how-much', 'how-many'].includes(intent);
  return {
    nearest: isKind ? evidence.asked : Math.max(evidence.title, evidence.question),
    title: document.passages[0]?.intent === intent ? evidence.title : 0,
    covered: evidence.phrased,
  };
}

/** Kinds of question that one step of a story does not answer. */
const ASKS_FOR_A_STORY = new Set<Query['intent']>(['why', 'how', 'consequence', 'latest', 'timeline']);
/** Kinds of question that what is pending answers. */
const ASKS_AHEAD = new Set<Query['intent']>(['when', 'upcoming', 'latest']);
/** Kinds of question that the record of the thing named answers. */
const ASKS_FOR_A_THING = new Set<Query['intent']>(['definition', 'timeline']);
/** How far behind the best record one that suits the kind of question better may be, to go first. */
const WITHIN_REACH = { story: 1.6, pending: 4, thing: 3 } as const;
/** How much less of the question than the best record it may say. */
const SAYS_AS_MUCH = 0.05;

/** The verdict with the record first that suits the kind of question: an overview for a story, nothing pending for what is. */
export function suitingFirst(
  { best, also }: Extract<Verdict, { kind: 'answer' }>,
  query: Query,
  index: SearchIndex,
): { readonly best: Candidate; readonly also: readonly Candidate[] } {
  const type = best.document.entry.type;
  const isStep = type === 'event' && ASKS_FOR_A_STORY.has(query.intent);
  const isPending = type === 'upcoming' && !ASKS_AHEAD.has(query.intent);
  if (ASKS_FOR_A_THING.has(query.intent) && type !== 'concept') {
    const thing = also.find(
      ({ document, score }) =>
        document.entry.type === 'concept' &&
        query.named.has(document.entry.id) &&
        best.score - score <= WITHIN_REACH.thing,
    );
    if (thing) return { best: thing, also: [best, ...also.filter((other) => other !== thing)] };
  }
  if (type === 'answer' && !isAskedAlike(best, query)) {
    const alike = also.find(
      (other) =>
        other.document.entry.type === 'answer' &&
        isOnTheSame(best, other) &&
        isAskedAlike(other, query) &&
        best.score - other.score <= WITHIN_REACH.story,
    );
    if (alike) return { best: alike, also: [best, ...also.filter((other) => other !== alike)] };
  }
  if (!isStep && !isPending) return { best, also };
  const measure = measureOf(query, index);
  const said = leadOf(best.document, measure).value;
  const reach = isPending ? WITHIN_REACH.pending : WITHIN_REACH.story;
  const better = also.find(
    (other) =>
      best.score - other.score <= reach &&
      isOnTheSame(best, other) &&
      tellsItsSum(other, best) &&
      (isPending ? other.document.entry.type !== 'upcoming' : isOverview(other)) &&
      leadOf(other.document, measure).value >= said - SAYS_AS_MUCH,
  );
  if (!better) return { best, also };
  return { best: better, also: [best, ...also.filter((other) => other !== better)] };
}

/** Whether two records tell of the same matter, or the other one is asked about in the question's very words. */
function isOnTheSame(best: Candidate, other: Candidate): boolean {
  return areTied(best, other) || other.evidence.phrased >= best.evidence.phrased;
}

/** Whether an overview tells the sum of an event that has one: the story of another fine is not that of this one. */
function tellsItsSum(
  { document: { entry: overview } }: Candidate,
  { document: { entry } }: Candidate,
): boolean {
  if (entry.type !== 'event' || entry.money === undefined) return true;
  const { value } = entry.money;
  const shown = value >= 1e9 ? value / 1e9 : value >= 1e6 ? value / 1e6 : value;
  return `${overview.title} ${overview.answer}`.replaceAll(',', '').includes(String(shown));
}

/** Whether a record's title asks for the same kind of thing as the query. */
function isAskedAlike({ document }: Candidate, { intent }: Query): boolean {
  return document.passages[0]?.intent === intent;
}

function isOverview({ document }: Candidate): boolean {
  return document.entry.type === 'answer' || document.entry.type === 'concept';
}
