/** In what words a follow-up can be completed from the last turn. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Query } from '../understanding/query.ts';
import { isCommonTerm, wordsOf } from '../understanding/words.ts';
import { namesSubject } from './scope.ts';
import { frameOf, subjectBeside, subjectOf } from './subject.ts';
import { tellingName } from './which-place.ts';

const LEADING =
  /^(?:and|but|so|or|also|ok|okay|then|well|what about|how about|what of|same (?:thing |question |story )?(?:in|for|with|here in)|and what about|and how about|y|et|und|e)\b[\s,]*/;
const REFERS =
  /\b(?:it|its|they|them|their|that|this|those|these|he|she|him|her|his|there|then|the (?:fine|ban|law|deal|case|ruling|company|order|decision|bill|suit|lawsuit|court|regulator|penalty|appeal|investigation|deadline|report|plan|project|agreement|settlement|vote|block))\b/;
const MORE =
  /^(?:(?:tell|give|show) me more|more(?: details?| info(?:rmation)?| about (?:it|this|that))?|go on|continue|elaborate|details|expand|and\??|really|explain|explain (?:that|more|it)|keep going|say more|please elaborate|what else)$/;
const BARE =
  /^(?:why|when|how|who|where|how much|how many|how long|since when|by whom|what for|how so|why not|really|what happened(?: (?:next|then|after(?: that)?))?|and (?:then|now|after(?: that)?)|then what|what next|what now|so what|is it still|still|for what|how come|what was it for|was it paid|did they (?:pay|appeal|win|lose|comply)|what did they (?:say|do)|who did it|pourquoi|por que|warum|wann|quand|cuando|quando)(?: and (?:why|when|how|who|where|how much|how many|how long|since when|by whom|what for))?$/;

export interface Completion {
  /** The message with what was missing filled in. */
  readonly text: string;
  readonly why: string;
  /** It is read on the subject of the last answer, so that its own words say what is asked of it. */
  readonly isOnSubject?: boolean;
}

/** Why a message that names nothing but a place is read with the last question. */
export const ANOTHER_PLACE = 'another place for the last question';

/** "And NATO?", "what about the CNIL": no more than a thing is named. */
const BARE_THING_WORDS = 3;
/** "And on government phones?": no thing, but how the last one is asked about. */
const LEADS_ON = /^(?:on|in|at|for|by|of|from|with|without|under|over|after|before|since|to)\b/;

/** Folded text without marks, single-spaced. */
function bareText(folded: string): string {
  return folded
    .replace(/[?!,;:"]+|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Why did TikTok stop it": where TikTok does something to "it", the "it" is what was last told. */
const DONE_TO_IT =
  /\btik ?toks?\b(?: (?!(?:and|or|if|when|while|because|but|where|that|who|which|until|before|after)\b)[\w']+){1,4}? (?:it|that|this|them|those)\b/;
/** A place meant by "there" is one that was named before. */
const POINTS_THERE =
  /\bthere\b(?! (?:is|are|was|were|any|a|been|be|has|have|will|still|anything|something)\b)/;
const THERE_IS = /\b(?:is|are|was|were|will|has|have|if|that|and|did|does|so|think|say|says) there\b/;

/** "Is the UK doing the same?" */
const LIKEWISE = /\b(?:same|similar|likewise|too|also|as well|follow(?:ing|ed)? suit)\b/;

/** "Is California on that list?" */
const IS_LISTED =
  /^(?:is|are|was|were|isnt|arent|wasnt) .{2,40} (?:on|in|among|part of|one of|included in) (?:that|this|the|your|those|these|them|it)(?: (?:list|lists|ones|states|countries|group|places))?$/;
/** What is said of each of a list: "which states *ban it on state phones*". */
const OF_EACH =
  /^(?:so )?(?:which|what|list|how many)(?: (?:was|were|are|is|of))?(?: the| all)?(?: (?:first|other|last|us|eu|american|european))* (?:states?|countr(?:y|ies)|nations?|places?|governments?|cities)\b(?: (?:to|that|who|which|have|has|had|did|do|are|is))*(?: (.+))?$/;

/** A question whether a place is one of those last asked for, as a question on that place. */
function asMember(folded: string, place: string, turn: Turn): Completion | undefined {
  const ofEach = IS_LISTED.test(folded) ? OF_EACH.exec(frameOf(turn))?.[1] : undefined;
  return ofEach === undefined
    ? undefined
    : { text: `does ${place} ${ofEach}?`, why: 'whether it is one of those asked for' };
}

function isAboutSomethingElse(folded: string, places: readonly string[]): boolean {
  if (
    !/\b(?:tik ?tok|bytedance|douyin|project (?:texas|clover))\b/.test(folded) ||
    wordsOf(folded).length < 4 ||
    /^(?:and|what about|how about|but)\b/.test(folded)
  )
    return false;
  if (places.length > 0) return true;
  return !DONE_TO_IT.test(folded) && !(POINTS_THERE.test(folded) && !THERE_IS.test(folded));
}

/** A message read together with what was last told; undefined where nothing was. `places`: the codes that it names. */
export function onLastSubject(
  message: string,
  places: readonly string[],
  turn: Turn,
  engine: Engine,
): Completion | undefined {
  const subject = subjectOf(turn, engine);
  if (subject === undefined) return undefined;
  const where = places.length === 0 && turn.places.length > 0 ? ` in ${namesOf(turn.places, engine)}` : '';
  const on = subject.endsWith(where) ? subject : `${subject}${where}`;
  return {
    text: `${message} (${on})`,
    why: 'it says too little alone; the last answer is the subject',
    isOnSubject: true,
  };
}

const namesOf = (codes: readonly string[], { gazetteer }: Engine): string =>
  codes.map((code) => tellingName(code, gazetteer)).join(' and ');

export interface Parts {
  /** Codes of the places that the message names. */
  readonly places: readonly string[];
  /** Its content words other than places. */
  readonly content: readonly string[];
}

/** Completes a follow-up from the last turn; undefined where nothing in its words leads there. */
export function completeFollowUp(
  message: Query,
  { places, content }: Parts,
  turn: Turn,
  engine: Engine,
): Completion | undefined {
  const { intent, yesNo } = message;
  const folded = bareText(message.folded);
  if (isAboutSomethingElse(folded, places)) return undefined;
  const subject = subjectOf(turn, engine);
  const bare = folded.replace(LEADING, '').trim();
  if (MORE.test(folded) || MORE.test(bare)) {
    return subject === undefined ? undefined : { text: subject, why: 'asks for more on the last answer' };
  }
  const beside = subject === undefined ? undefined : subjectBeside(subject, message, places, turn, engine);
  const carried = beside?.isElsewhere ? [] : turn.places;
  const where = places.length === 0 && carried.length > 0 ? ` in ${namesOf(carried, engine)}` : '';
  const saysOnlyPlaces =
    content.length === 0 || (intent === 'what' && !yesNo && content.every((term) => isCommonTerm(term)));
  const opensAsFollowUp = bare !== folded;
  if (
    places.length > 0 &&
    saysOnlyPlaces &&
    (opensAsFollowUp || (wordsOf(bare).length <= 5 && !namesSubject(message)))
  ) {
    const frame = frameOf(turn);
    if (frame !== '') return { text: `${frame} in ${namesOf(places, engine)}`, why: ANOTHER_PLACE };
  }
  const isBareThing =
    opensAsFollowUp &&
    places.length === 0 &&
    content.length > 0 &&
    wordsOf(bare).length <= BARE_THING_WORDS &&
    !LEADS_ON.test(bare);
  if (isBareThing && intent === 'what' && !yesNo && frameOf(turn) !== '')
    return { text: `${frameOf(turn)} ${bare}`, why: 'the last question of something else' };
  const member = places.length === 0 ? undefined : asMember(bare, namesOf(places, engine), turn);
  if (member) return member;
  if (BARE.test(bare) || BARE.test(folded)) {
    return subject === undefined
      ? undefined
      : { text: `${bare} ${subject}`, why: 'the last answer is the subject', isOnSubject: true };
  }
  if (/^(?:in |since |before |after |during )?(?:19|20)\d{2}$/.test(bare) && frameOf(turn) !== '')
    return { text: `${frameOf(turn)} ${where} ${bare}`, why: 'another time for the last question' };
  const short = wordsOf(bare).length <= 12;
  if (short && beside && (REFERS.test(bare) || (opensAsFollowUp && places.length === 0))) {
    const on = where === '' || beside.text.endsWith(where) ? beside.text : `${beside.text}${where}`;
    return { text: `${bare} (${on})`, why: 'it refers to the last answer', isOnSubject: true };
  }
  if (short && beside && content.length === 0 && places.length > 0 && LIKEWISE.test(bare))
    return { text: `${beside.text} in ${namesOf(places, engine)}`, why: ANOTHER_PLACE };
  return undefined;
}
