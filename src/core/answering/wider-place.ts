/** Where nothing is on record of a member state or a U.S. state itself: what is on record of the whole. */
import type { Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import { type Candidate, rank } from '../search/rank.ts';
import type { Asked } from './asked.ts';
import { confidenceOf, judge } from './judge.ts';
import type { Bearing } from './judge-features.ts';
import { verdictReply } from './verdict-reply.ts';

/** Wholes whose rules hold in their parts. */
const WHOLES = ['EU', 'US'] as const;

/** As sure as this it must be, since it was asked of the part. */
const SURE = 0.75;

/** The answer for the whole that the one place named is a part of, told as such; undefined where none is sure. */
export function answeredForTheWhole(
  asked: Asked,
  bearing: Bearing,
): { readonly reply: Reply; readonly candidates: readonly Candidate[] } | undefined {
  const { engine, query, trail } = asked;
  const { knowledge, gazetteer } = engine;
  const [code, ...others] = query.codes;
  const mention = query.places.find(({ codes }) => codes.length === 1 && codes[0] === code);
  if (code === undefined || others.length > 0 || !mention || query.background !== undefined) return undefined;
  const whole = WHOLES.find((wider) => knowledge.place(code)?.in.includes(wider));
  if (whole === undefined) return undefined;
  const written = query.words.map((word) => word.written);
  const text = [...written.slice(0, mention.from), whole, ...written.slice(mention.to)].join(' ');
  const turned = { ...engine.read(text), intent: query.intent, yesNo: query.yesNo, language: query.language };
  const candidates = rank(turned, engine.index);
  const verdict = judge(candidates, turned, bearing, engine.index);
  if (verdict.kind !== 'answer' || confidenceOf(candidates, turned, bearing, engine.index) < SURE)
    return undefined;
  const reply = verdictReply(verdict, { ...asked, query: turned });
  const [first, ...rest] = reply.blocks;
  if (first?.type !== 'headline') return undefined;
  trail.push(`nothing on ${code} itself; read as "${text}"`);
  const lead = `Nothing of this is on record of ${withArticle(gazetteer.nameOf(code))} itself; of ${withArticle(gazetteer.nameOf(whole))}:`;
  return { reply: { ...reply, blocks: [{ ...first, text: `${lead} ${first.text}` }, ...rest] }, candidates };
}
