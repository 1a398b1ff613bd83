/** Messages that turn to something else than what was last told: "back to the Texas thing", "no, I meant the British one", "unrelated: …". */
import type { Entry } from '../../knowledge/knowledge.ts';
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Query } from '../understanding/query.ts';
import { fold, isStopWord, wordsOf } from '../understanding/words.ts';

/** What a message turns to. */
export interface Refocused {
  /** What the rest of the message is to be read with; absent where it is to be read alone. */
  readonly turn?: Turn;
  /** The rest of the message; empty where it asks nothing else. */
  readonly rest: string;
  readonly why: string;
}

const ELSEWHERE =
  /^(?:ok |and |so |but |now )*(?:unrelated(?: question)?|(?:on )?(?:an)?other (?:question|topic|subject|note|thing)|(?:a )?(?:different|new|separate) (?:question|topic|subject|thing)|(?:chang(?:e|ing)|switch(?:ing)?) (?:the )?(?:topics?|subjects?)|by the way|btw)\b[\s,:;.–-]*(?=\S)/;
const BACK =
  /^(?:ok |and |so |but |now |can we |lets |let's |to )*(?:go(?:ing)? back|come back|back|return(?:ing)?|coming back) to (?:the |that )?/;
const CORRECTS =
  /^(?:(?:no|nope|sorry|sry|oh|ah|wait|actually|not that(?: one)?)[\s,]+)*(?:i )?(?:mean|meant)(?: to say)? (?=the |that )/;
const THE_ONE = /\b(?:the|that) ((?:\w+ ){1,3})one\b[\s,]*/;
/** Words that end the naming of a former subject. */
const NAME_ENDS = /[,:;?!]| (?:thing|one|story|case|question|topic|issue)\b/;
/** Words of a former subject, where nothing ends its name. */
const NAME_WORDS = 3;

/** What the message turns to; undefined where it goes on. */
export function refocused(message: Query, last: Turn, engine: Engine): Refocused | undefined {
  const { folded } = message;
  const elsewhere = ELSEWHERE.exec(folded)?.[0];
  if (elsewhere !== undefined) return { rest: folded.slice(elsewhere.length), why: 'changes the subject' };
  return backToFormer(folded, last, engine) ?? theOneElsewhere(folded, last, engine);
}

function turnOn(entry: Entry, last: Turn): Turn {
  const former = [...last.entries.slice(0, 1), ...(last.earlier ?? [])].filter((id) => id !== entry.id);
  return {
    ...last,
    entries: [entry.id],
    earlier: former,
    words: [],
    places: entry.places.filter((code) => code !== 'GLOBAL'),
  };
}

/** "Back to the Texas thing, did it work": the former subject that has the words. */
function backToFormer(folded: string, last: Turn, engine: Engine): Refocused | undefined {
  const opening = BACK.exec(folded)?.[0];
  if (opening === undefined) return undefined;
  const after = folded.slice(opening.length);
  const end = NAME_ENDS.exec(after);
  const name = end ? after.slice(0, end.index) : after.split(' ').slice(0, NAME_WORDS).join(' ');
  const rest = end ? after.slice(end.index + end[0].length).replace(/^[\s,:;?!]+/, '') : after;
  const former = [...last.entries, ...(last.earlier ?? [])].flatMap((id) => engine.knowledge.entry(id) ?? []);
  const entry = bestOf(former, (one) => likenessTo(name, one, engine));
  if (!entry) return { rest: after, why: 'comes back to what was never told' };
  const isAll = !end && rest === name;
  return { turn: turnOn(entry, last), rest: isAll ? '' : rest, why: `back to "${entry.title}"` };
}

/** "No, I meant the American one": of what goes by the same name, or belongs to the last answer, that of another place. */
function theOneElsewhere(folded: string, last: Turn, engine: Engine): Refocused | undefined {
  const opening = CORRECTS.exec(folded)?.[0] ?? '';
  const said = folded.slice(opening.length);
  const [whole, described = ''] = THE_ONE.exec(said) ?? [];
  if (whole === undefined) return undefined;
  const codes = engine.read(described).places.flatMap((place) => place.codes);
  if (codes.length === 0) return undefined;
  const near = [...last.entries, ...(last.earlier ?? [])].flatMap((id) => engine.knowledge.entry(id) ?? []);
  const [told] = near;
  if (!told) return undefined;
  const ids = new Set(near.map(({ id }) => id));
  const pointing = engine.knowledge.entries.filter(({ related }) => related.some((id) => ids.has(id)));
  const tied = [...near, ...pointing].flatMap((one) => [
    one,
    ...one.related.flatMap((id) => engine.knowledge.entry(id) ?? []),
  ]);
  const namesakes = engine.knowledge.entries.filter(
    (one) => one.type === 'concept' && one.names.some((name) => sharesName(name, told)),
  );
  const entry = bestOf([...new Set([...tied, ...namesakes])], (one) =>
    one.type !== 'status' && one.places.length === 1 && codes.includes(one.places[0] ?? '')
      ? likenessOf(one, told)
      : 0,
  );
  if (!entry) return undefined;
  return { turn: turnOn(entry, last), rest: said.replace(whole, ' ').trim(), why: `means "${entry.title}"` };
}

function sharesName(name: string, { title, names }: Entry): boolean {
  const plain = fold(name);
  return [title, ...names].some((other) => fold(other) === plain);
}

function bestOf(entries: readonly Entry[], worth: (entry: Entry) => number): Entry | undefined {
  let best: Entry | undefined;
  let most = 0;
  for (const entry of entries) {
    const value = worth(entry);
    if (value > most) [best, most] = [entry, value];
  }
  return best;
}

const telling = (text: string): readonly string[] =>
  wordsOf(text).flatMap(({ folded, term }) => (isStopWord(folded) ? [] : [term]));

/** How many of the words are in a record's title and names, or name its place. */
function likenessTo(words: string, { title, names, places }: Entry, { read }: Engine): number {
  const own = new Set([title, ...names].flatMap(telling));
  const shared = telling(words).filter((term) => own.has(term)).length;
  return shared + (read(words).codes.some((code) => places.includes(code)) ? 1 : 0);
}

/** How many words two records' titles and names share; things before what is told of them. */
function likenessOf(one: Entry, other: Entry): number {
  const own = new Set([one.title, ...one.names].flatMap(telling));
  const shared = new Set([other.title, ...other.names].flatMap(telling).filter((term) => own.has(term))).size;
  return shared === 0 ? 0 : shared + (one.type === 'concept' ? 2 : 0);
}
