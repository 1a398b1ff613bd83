/** Whether a message of a conversation stands on its own, or goes on from what was last told: by trees that `npm run eval:fit` fits. */
import { type Forest, plant, sumOf } from '../boosted-trees.ts';
import type { Engine } from '../engine.ts';
import type { SearchDocument } from '../search/documents.ts';
import type { Candidate } from '../search/rank.ts';
import { KINDS_OF_FACT } from '../understanding/intent.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { bearingOf, rankOf } from './as-read.ts';
import type { Readings } from './follow-up.ts';
import { confidenceOf } from './judge.ts';
import { areTied } from './judge-features.ts';
import { namesSubject } from './scope.ts';
import { shareHeld, tellingTerms } from './share-held.ts';
import trees from './stands-alone-trees.json' with { type: 'json' };

const OPENS_ON = /^(?:and|but|so|or|also|then|what about|how about|what of|same|y|et|und|e)\b/;
const POINTS = /\b(?:it|its|that|this|those|these|there|then)\b/;
const PERSONS = /\b(?:they|them|their|he|she|him|her|his)\b/;
const LOOSE = /\b(?:they|them|their|it|its)\b/g;
const THE_ONE =
  /\b(?:ones?|other|same|too|as well|instead|else|more|next|after|before|first|last|latest|again)\b/;
const THE_THING =
  /\bthe (?:fine|ban|law|deal|case|ruling|company|order|decision|bill|suit|lawsuit|court|regulator|penalty|appeal|investigation|deadline|report|plan|project|agreement|settlement|vote|block|judge|minister|reason|trial|state|country)\b/;
const SCORE_SCALE = 20;
const WEIGHT_SCALE = 20;
const WORDS_SCALE = 14;

let planted: Forest | undefined;

/** What the trees see of a message and of the records that either reading of it leads to. */
export function standingFeatures({ alone, onLast, why }: Readings, engine: Engine) {
  const { message } = alone;
  const { index, knowledge } = engine;
  const last = alone.last;
  const bearing = bearingOf(alone, engine);
  const byItself = rankOf(alone, engine);
  const together = onLast ? rankOf(onLast, engine) : [];
  const [best] = byItself;
  const [joined] = together;
  const told = last?.entries[0] === undefined ? undefined : knowledge.entry(last.entries[0]);
  const isTiedToTold = (one: Candidate | undefined): boolean => {
    const id = one?.document.entry.id;
    return told !== undefined && id !== undefined && (id === told.id || engine.tiedTo(told.id).has(id));
  };
  const telling = tellingTerms(message.terms);
  const weight = telling.reduce((sum, term) => sum + index.weightOf(term), 0) || 1;
  const held = (document: SearchDocument | undefined): number =>
    (document && shareHeld(message.terms, document, index)) ?? 0;
  const { folded, words, codes, named, years, unknown, intent, yesNo, terms } = message;
  const nameShare = Math.max(0, ...named.values());
  const fresh = codes.filter((code) => !last?.places.includes(code)).length;
  const evidence = best?.evidence;
  const lead =
    (best?.score ?? 0) - (byItself.find((one) => best && one !== best && !areTied(one, best))?.score ?? 0);
  return {
    confidence: confidenceOf(byItself, message, bearing, index),
    joinedConfidence: onLast ? confidenceOf(together, onLast.query, bearingOf(onLast, engine), index) : 0,
    coverage: evidence?.coverage ?? 0,
    lacks: evidence?.lacks ?? 0,
    phrasing: Math.max(evidence?.title ?? 0, evidence?.name ?? 0, evidence?.question ?? 0),
    alike: evidence?.alike ?? 0,
    asked: evidence?.asked ?? 0,
    statement: evidence?.statement ?? 0,
    pairs: evidence?.pairs ?? 0,
    mass: evidence?.mass ?? 0,
    place: evidence?.place ?? 0,
    elsewhere: evidence?.elsewhere ?? 0,
    score: (best?.score ?? 0) / SCORE_SCALE,
    lead: lead / SCORE_SCALE,
    joinedScore: (joined?.score ?? 0) / SCORE_SCALE,
    joinedElsewhere: joined?.evidence.elsewhere ?? 0,
    held: held(best?.document),
    joinedHeld: held(joined?.document),
    inTold: held(told && index.byId(told.id)),
    isTied: isTiedToTold(best) ? 1 : 0,
    joinedIsTied: isTiedToTold(joined) ? 1 : 0,
    isSame: best && joined && best.document === joined.document ? 1 : 0,
    named: nameShare,
    namesTold: told !== undefined && named.has(told.id) ? 1 : 0,
    words: words.length / WORDS_SCALE,
    telling: telling.length,
    weight: weight / WEIGHT_SCALE,
    terms: terms.length,
    unknown: unknown.length,
    places: codes.length,
    freshPlaces: fresh,
    hadPlaces: last?.places.length ?? 0,
    years: years.length,
    subject: namesSubject(message) ? 1 : 0,
    opensOn: OPENS_ON.test(folded) ? 1 : 0,
    points: POINTS.test(folded) ? 1 : 0,
    persons: PERSONS.test(folded) ? 1 : 0,
    pronouns: folded.match(LOOSE)?.length ?? 0,
    theOne: THE_ONE.test(folded) ? 1 : 0,
    theThing: THE_THING.test(folded) ? 1 : 0,
    led: why === undefined ? 0 : 1,
    ledToSubject: why !== undefined && onLast?.isOnSubject ? 1 : 0,
    asksFact: KINDS_OF_FACT.has(intent) ? 1 : 0,
    yesNo: yesNo ? 1 : 0,
    asksStatus: intent === 'status' ? 1 : 0,
    asksDefinition: intent === 'definition' ? 1 : 0,
    asksList: intent === 'list' ? 1 : 0,
    asksLatest: intent === 'latest' || intent === 'upcoming' ? 1 : 0,
    away: bearing.away,
    flagged: bearing.flagged ? 1 : 0,
    asksBack: last?.asksBack ? 1 : 0,
    nothingTold: told === undefined ? 1 : 0,
  };
}

/** Whether the message stands on its own; one that has no content of its own never does. */
export function standsAlone(readings: Readings, engine: Engine): boolean {
  const { terms } = readings.alone.message;
  if (terms.every((term) => isPlaceTerm(term)) && readings.why !== undefined) return false;
  const features = standingFeatures(readings, engine);
  planted ??= plant(trees, Object.keys(features));
  return sumOf(planted, Object.values(features)) > 0;
}
