/** What a question takes for granted that its answer does not bear out: a name or a sum that none of its records has. */
import type { Engine } from '../engine.ts';
import type { Reply } from '../reply.ts';
import { listed } from '../reports/parts.ts';
import type { SearchDocument } from '../search/documents.ts';
import type { SearchIndex } from '../search/index.ts';
import { isEnglishWord } from '../understanding/dictionary.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { fold, isCommonTerm, type Word } from '../understanding/words.ts';

/** Records that are looked at to see how a word is written. */
const LOOKED_AT = 12;
const AMOUNT = /(?<![\d.,])(\d+(?:[.,]\d+)?) ?(million|billion)\b/gi;

/** What was found of words that the records have, so no more than those; for each index. */
const names = new WeakMap<SearchIndex, Map<string, string | undefined>>();

/** The word as the records write it where they always write it with a capital letter; undefined where it is no name. */
function nameOf({ folded, term }: Word, index: SearchIndex): string | undefined {
  if (index.numberOf(term) < 0) return undefined;
  const known = names.get(index) ?? new Map<string, string | undefined>();
  names.set(index, known);
  if (known.has(term)) return known.get(term);
  let name: string | undefined;
  for (const document of index.documents.filter((one) => index.holds(one, term) > 0).slice(0, LOOKED_AT)) {
    for (const { kind, text } of document.passages) {
      if (kind !== 'fact' && kind !== 'answer') continue;
      for (const [written] of text.matchAll(/(?<=[\p{Ll},;)] )[\p{L}][\p{L}'’-]+/gu)) {
        if (fold(written).replace(/'s$/, '') !== folded) continue;
        if (!/^\p{Lu}/u.test(written)) {
          known.set(term, undefined);
          return undefined;
        }
        name ??= written.replace(/['’]s$/, '');
      }
    }
  }
  known.set(term, name);
  return name;
}

/** In longer messages names stand in the story around the question. */
const WORDS = 20;

/** Names in the message itself that none of the records has. */
function namesNotTold(
  query: Query,
  told: readonly SearchDocument[],
  { index, gazetteer }: Engine,
): readonly string[] {
  if (query.words.length > WORDS || query.aside !== undefined) return [];
  const placed = new Set<number>();
  for (const { from, to } of query.places) for (let at = from; at < to; at += 1) placed.add(at);
  const asked = fold(query.text);
  const found = query.words.flatMap((word, at) => {
    const { term } = word;
    if (
      !asked.includes(word.folded) ||
      placed.has(at) ||
      isPlaceTerm(term) ||
      isCommonTerm(term) ||
      query.background?.has(term)
    )
      return [];
    if (!query.terms.includes(term) || told.some((document) => index.holds(document, term) > 0)) return [];
    if (isEnglishWord(word.folded) || gazetteer.find([word]).length > 0) return [];
    return nameOf(word, index) ?? [];
  });
  return [...new Set(found)];
}

/** Sums in the message that no text of the records has. */
function amountsNotTold(query: Query, told: readonly SearchDocument[]): readonly string[] {
  return [...query.text.matchAll(AMOUNT)].flatMap(([amount, number = '']) => {
    const plain = number.replace(',', '.');
    const written = new RegExp(`(?<![\\d.,])${plain.replace('.', '[.,]')}(?![\\d]|[.,]\\d)`);
    return told.some(({ passages }) => passages.some(({ text }) => written.test(text))) ? [] : [amount];
  });
}

/** The reply with a sentence first that says what of the question its records do not bear out; unchanged where they do. */
export function sayingWhatIsNotTold(reply: Reply, query: Query, engine: Engine): Reply {
  const [first, ...rest] = reply.blocks;
  if (reply.kind !== 'answer' || first?.type !== 'headline') return reply;
  const told = reply.entries.flatMap((id) => engine.index.byId(id) ?? []);
  const unnamed = namesNotTold(query, told, engine);
  const unknown = amountsNotTold(query, told);
  const caveats = [
    ...(unnamed.length === 0 ? [] : [`What is on record of this does not name ${listed(unnamed)}.`]),
    ...(unknown.length === 0 ? [] : [`The figure of ${listed(unknown)} is not on record here.`]),
  ];
  if (caveats.length === 0) return reply;
  return { ...reply, blocks: [{ ...first, text: `${caveats.join(' ')} ${first.text}` }, ...rest] };
}
