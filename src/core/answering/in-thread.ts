/** Ranks the records for a follow-up: those near the last answer, by what the message itself asks of them. */
import type { Entry } from '../../knowledge/knowledge.ts';
import { type Forest, plant, sumOf } from '../boosted-trees.ts';
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { SearchDocument } from '../search/documents.ts';
import { createScales, seek } from '../search/evidence.ts';
import { type Candidate, figuresOf, PARTS, rank, scoreOf } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { isCommonTerm } from '../understanding/words.ts';
import { measureOf, statementsOf } from './statements.ts';
import trees from './thread-trees.json' with { type: 'json' };

/** What the message's own words, the statement that says what it asks, and nearness to the last answer count beside the whole. */
const OWN = 0.5;
const SAID = 3;
const NEAR = 1;
/** What of it counts for a record that shares nothing with the last answer. */
const FAR = 0.3;
/** The sum is steeper than a score is: a lead of 1 would make a record less than 2.7 times as likely as the next. */
const STEEPNESS = 0.3;
/** Records that get a closer look besides those near the last answer: found by the whole, and by the message alone. */
const REACH = { whole: 24, alone: 12 } as const;

/** What the trees see of a record: its evidence for the whole and for the message's own words, and where it stands in the conversation. */
export const THREAD_PARTS: readonly string[] = [
  ...PARTS,
  ...PARTS.map((part) => `own ${part}`),
  'score',
  'own score',
  'said',
  'near',
  'isTold',
  'isAmongTold',
  'isEarlier',
  'sharing',
  'isFirstAlone',
  'isFoundAlone',
  'sharesPlace',
  'sharesTopics',
  'isSameType',
  'later',
  'ownTerms',
  'ownWeight',
  'asksNext',
  'asksBefore',
  'asksOther',
];
/** Words that ask for another step of the story, or for another of its kind, than the one told. */
const NEXT =
  /\b(?:then|next|after|afterwards|since|later|now|today|still|yet|again|eventually|end(?:ed)?|finally|outcome|result|back|stand|latest|recent|update)\b/;
const BEFORE =
  /\b(?:before|earlier|first|original(?:ly)?|previous(?:ly)?|start(?:ed)?|beg[ai]n|below|prior)\b/;
const OTHER =
  /\b(?:other|others|another|else|one|ones|too|also|as well|same|similar|elsewhere|anyone|anybody|rest)\b/;
/** Years beyond which a step is no later. */
const YEARS = 4;

const LATEST_STEP = '9999';
/** The day by which a record's place in a story is told. */
function dayOf(entry: Entry): string {
  return entry.type === 'event' ? entry.date.first : entry.type === 'upcoming' ? LATEST_STEP : '';
}

/** How many years later one record is than another, as far as both have a day; 0 where not. */
function yearsLater(entry: Entry, told: Entry): number {
  const [day, before] = [dayOf(entry), dayOf(told)];
  if (day === '' || before === '') return 0;
  const years = Number(day.slice(0, 4)) - Number(before.slice(0, 4));
  const months = Number(day.slice(5, 7)) - Number(before.slice(5, 7));
  return Math.max(-YEARS, Math.min(YEARS, years + months / 12));
}

let planted: Forest | undefined;

/** A record in the pool for a follow-up. */
export interface PooledRecord {
  readonly candidate: Candidate;
  /** In the order of `THREAD_PARTS`. */
  readonly figures: Float64Array;
  /** Its score before the trees add to it. */
  readonly start: number;
}

/** The record last told and those tied to it. */
function nearTo(last: Turn, { tiedTo, index }: Engine): ReadonlySet<SearchDocument> {
  const [told] = last.entries;
  const ids = told === undefined ? [] : [told, ...tiedTo(told)];
  return new Set(ids.flatMap((id) => index.byId(id) ?? []));
}

/** How a record goes with the one last told: of the same place, topics, kind, and how much later. */
function beside(entry: Entry, told: Entry | undefined): readonly number[] {
  if (!told) return [0, 0, 0, 0];
  return [
    Number(entry.places.some((code) => told.places.includes(code))),
    entry.topics.filter((topic) => told.topics.includes(topic)).length,
    Number(entry.type === told.type),
    yearsLater(entry, told),
  ];
}

/** All records that a message (`own`) completed from the last turn (`query`) may ask for, with the evidence for each. */
export function poolInThread(query: Query, own: Query, last: Turn, engine: Engine): readonly PooledRecord[] {
  const { index } = engine;
  const near = nearTo(last, engine);
  const asked: Query = { ...own, terms: [...new Set([...own.terms, ...query.terms.filter(isPlaceTerm)])] };
  const alone = rank(asked, index, REACH.alone).map(({ document }) => document);
  const found = new Map(rank(query, index, REACH.whole).map((candidate) => [candidate.document, candidate]));
  const weigh = createScales(seek(query, index), index);
  const weighOwn = createScales(seek(asked, index), index);
  for (const document of [...near, ...alone]) {
    if (found.has(document)) continue;
    const { evidence } = weigh(document);
    found.set(document, { document, evidence, likeness: 0, score: scoreOf(evidence) });
  }
  const measure = measureOf(query, index);
  const weightOf = (terms: readonly string[], share: (term: string) => number): number =>
    terms.reduce((sum, term) => sum + index.weightOf(term) * share(term), 0);
  const subject = [...(query.background ?? [])].filter((term) => !isPlaceTerm(term));
  const subjectWeight = weightOf(subject, () => 1) || 1;
  const telling = own.terms.filter((term) => !isPlaceTerm(term) && !isCommonTerm(term));
  const ownWeight = weightOf(telling, () => 1);
  const told = last.entries[0] === undefined ? undefined : engine.knowledge.entry(last.entries[0]);
  return [...found.values()].map((candidate): PooledRecord => {
    const { document, evidence, score } = candidate;
    const ownEvidence = weighOwn(document).evidence;
    const ownScore = scoreOf(ownEvidence);
    const said = Math.max(0, ...statementsOf(document, measure).map(({ value }) => value));
    const sharing = weightOf(subject, (term) => index.holds(document, term)) / subjectWeight;
    const byOwnWords = OWN * ownScore + SAID * said;
    const isNear = near.has(document);
    const added = isNear ? byOwnWords + NEAR : byOwnWords * (FAR + (1 - FAR) * sharing);
    const { id } = document.entry;
    const figures = Float64Array.from([
      ...figuresOf(evidence),
      ...figuresOf(ownEvidence),
      score,
      ownScore,
      said,
      ...[isNear, last.entries[0] === id, last.entries.includes(id)].map(Number),
      Number(last.earlier?.includes(id) ?? false),
      sharing,
      ...[alone[0] === document, alone.includes(document)].map(Number),
      ...beside(document.entry, told),
      own.terms.length,
      ownWeight,
      ...[NEXT, BEFORE, OTHER].map((words) => Number(words.test(own.folded))),
    ]);
    return { candidate, figures, start: STEEPNESS * (score + added) };
  });
}

/** The best records for a message (`own`) completed from the last turn (`query`). `forest`: other trees than those of `npm run eval:fit`. */
export function rankInThread(
  query: Query,
  own: Query,
  last: Turn,
  engine: Engine,
  most = 8,
  forest?: Forest,
): Candidate[] {
  planted ??= plant(trees, THREAD_PARTS);
  const grown = forest ?? planted;
  return poolInThread(query, own, last, engine)
    .map(({ candidate, figures, start }) => ({ ...candidate, score: start + sumOf(grown, figures) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
