/** "X was the first state to sue": the first on record of that deed, and whether it is the place named. */
import type { EventEntry, Knowledge } from '../../../knowledge/knowledge.ts';
import { createCitations, sourcesOf } from '../../citations.ts';
import type { Block, Reply } from '../../reply.ts';
import { withArticle } from '../../reports/parts.ts';
import { selectEvents } from '../../reports/select-events.ts';
import { selectLawsuits } from '../../reports/select-lawsuits.ts';
import { isCountry, isUsState } from '../../reports/select-statuses.ts';
import type { Query } from '../../understanding/query.ts';
import { isCommonTerm, termSet } from '../../understanding/words.ts';
import { answerFrom } from '../answer-from.ts';
import { onDate } from '../phrases.ts';
import { GROUPS, ofTheContinent, type SetQuestion } from './set-question.ts';

/** "Texas was the first state to…", "was Italy the first EU country to…"; what stands between the place and "first". */
const IS_THE_FIRST =
  /\b(?:the )?(?:very )?first (?:(?!to\b)[\w.-]+ ){0,4}(?:to|that|which) (?:\w+ )?(ban|block|bar|prohibit|banned|blocked|barred|sue|sued|fine|fined)\b/;

/** "Which US state was first": the country is not what is called the first. */
const ASKS_WHICH_OF_THEM = /\b(?:which|what) (?:us|american) states?\b/;

/** Words of a question that this answers; any other makes it another question. */
const FITTING = termSet(
  'first earliest state country nation government ban block fine sue device phone official employee work year date day eu european africa asia member world europe owned',
);

interface Deed {
  readonly told: string;
  readonly events: readonly EventEntry[];
}

/** Fines and settlements that cost as much as a fine, of countries. */
function finesIn(knowledge: Knowledge): readonly EventEntry[] {
  return selectEvents(knowledge, { kinds: ['fine', 'settlement'] }).filter(
    ({ kind, money }) => kind === 'fine' || money !== undefined,
  );
}

/** The events of the deed that a question names, of the sort of place it names; undefined where the records have no list. */
function deedOf(
  verb: string,
  { folded }: Query,
  isOfStates: boolean,
  knowledge: Knowledge,
): Deed | undefined {
  if (/^(?:sue|sued)$/.test(verb)) {
    if (!isOfStates) return undefined;
    const suits = selectLawsuits(knowledge).filter(
      ({ entry, byState }) => byState && entry.kind === 'lawsuit',
    );
    return { told: 'sue TikTok', events: suits.map(({ entry }) => entry) };
  }
  if (/^fine/.test(verb)) {
    return isOfStates ? undefined : { told: 'fine TikTok', events: finesIn(knowledge) };
  }
  if (/\b(?:devices?|phones?|laptops?)\b/.test(folded))
    return {
      told: 'bar TikTok from government devices',
      events: selectEvents(knowledge, { kinds: ['device-ban'] }),
    };
  // A ban by a state is mostly one on its devices: which was meant is not clear.
  if (isOfStates) return undefined;
  return { told: 'block TikTok', events: selectEvents(knowledge, { kinds: ['ban'] }) };
}

/** The first of them, where its date is surely before that of any other place, or it is said to be the first. */
function firstOf(events: readonly EventEntry[]): EventEntry | undefined {
  const sorted = [...events].sort((a, b) => (a.date.first < b.date.first ? -1 : 1));
  const [earliest] = sorted;
  if (!earliest) return undefined;
  const rivals = sorted.filter(
    ({ date, places }) => date.first <= earliest.date.last && places[0] !== earliest.places[0],
  );
  if (rivals.length === 0) return earliest;
  const said = [earliest, ...rivals].filter(({ answer, title }) =>
    /\bfirst (?:\w+ )?(?:state|country|place|such|government|ban)\b/.test(`${title}. ${answer}`),
  );
  return said.length === 1 ? said[0] : undefined;
}

/** The answer to a message that calls a place the first to do something; undefined where the records cannot tell. */
export function firstAnswer({ query: asked, knowledge, gazetteer }: SetQuestion): Reply | undefined {
  const query = ofTheContinent(asked);
  const { folded, words, places, terms } = query;
  const said = IS_THE_FIRST.exec(folded);
  const at = words.findIndex(({ folded: word }) => word === 'first');
  if (!said || at < 0 || ASKS_WHICH_OF_THEM.test(folded)) return undefined;
  const named = places.filter(({ to, codes }) => to <= at && !codes.some((code) => GROUPS.has(code)));
  const code = named.length === 1 && named[0]?.codes.length === 1 ? named[0].codes[0] : undefined;
  if (code === undefined) return undefined;
  if (terms.some((t) => !t.startsWith('@') && !FITTING.has(t) && !isCommonTerm(t) && !/^\d+$/.test(t)))
    return undefined;
  const isOfStates = isUsState(code) && /\bstate\b/.test(said[0]);
  if (isUsState(code) !== isOfStates) return undefined;
  const deed = deedOf(said[1] ?? '', query, isOfStates, knowledge);
  if (!deed) return undefined;
  const isOfSort = isOfStates ? isUsState : isCountry;
  const groups = query.codes.filter((other) => other !== code && GROUPS.has(other) && other !== 'GLOBAL');
  const within = new Set(groups.flatMap((group) => knowledge.within(group)));
  const events = deed.events.filter(
    ({ places: [first = ''] }) => isOfSort(first) && (within.size === 0 || within.has(first)),
  );
  const first = firstOf(events);
  if (!first) return undefined;
  const own = events
    .filter(({ places: [where] }) => where === code)
    .reduce<EventEntry | undefined>(
      (top, next) => (top && top.date.first <= next.date.first ? top : next),
      undefined,
    );
  const citations = createCitations(knowledge);
  const isRight = first.places[0] === code;
  const where = gazetteer.nameOf(first.places[0] ?? '');
  const sort = isOfStates ? 'state' : 'country';
  const area = groups.map((group) => withArticle(gazetteer.nameOf(group))).join(' and ');
  const text = `${isRight ? 'Yes, by these records' : 'Not by these records'}: the first ${sort}${area === '' ? '' : ` in ${area}`} on record to ${deed.told} is ${withArticle(where)}, ${onDate(first.date)}. ${first.answer}`;
  const blocks: Block[] = [
    { type: 'headline', text, cites: citations.cite(sourcesOf(knowledge, first).slice(0, 3)) },
  ];
  if (!isRight && own)
    blocks.push({
      type: 'paragraph',
      text: own.answer,
      cites: citations.cite(sourcesOf(knowledge, own).slice(0, 3)),
    });
  return answerFrom(knowledge, blocks, citations.list, [first.id, ...(own ? [own.id] : [])]);
}
