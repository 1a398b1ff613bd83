/** Strips what surrounds a question in a chat: mentions, markup, greetings before it, thanks after it, control characters. */

/** The longest question that is read, in characters; what follows is ignored. */
export const QUESTION_LIMIT = 2000;

const MENTIONS = /<[@#!][^<>\s]{1,80}>|<@&\d+>|(?:^|\s)@[\p{L}\p{N}_.-]{1,40}/gu;
const LINKS = /<?https?:\/\/[^\s>|]+(?:\|[^>]*)?>?/g;
// Letters are never stripped here: these are C0/C1 controls, zero-width and direction marks.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

const LEAD =
  /^(?:(?:hi|hello|hey|hiya|yo|ok|okay|so|um+|uh+|well|please|pls|plz|quick question|question|good (?:morning|afternoon|evening)|bot|there|all|everyone|folks|guys|team|sorry|excuse me|just wondering|i was wondering|wondering|curious|does anyone know|anyone know|do you know|do u know|can you tell me|could you tell me|can u tell me|tell me|can you explain|could you explain|explain|i (?:want|need|would like|'d like) to know|i heard that|i heard|someone (?:said|told me) that|someone (?:said|told me)|remind me|help me understand|any idea|idk|lol|omg|wait|hmm+)\b[\s,:;.!?–—-]*)+/i;
const TAIL =
  /(?:[\s,;.!–—-]+(?:please|pls|plz|thanks|thank you|thx|ty|cheers|lol|lmao|tia|asap|anyone|bot|haha|or nah|or no|or what|or not|right|innit|i(?:'ve| have)? lost track|i(?:'m| am) (?:so )?(?:confused|lost)|just curious|asking for a friend|no rush|serious question|need (?:it|this) for (?:a |my )?\p{L}+|for a (?:slide|deck|memo|paper|piece|story|article|presentation)))+[\s?.!]*$/iu;

/** "Y did India ban it": the letter for the word. */
const WHY = /^y(?= (?:did|does|do|is|are|was|were|has|have|the|would|cant|can't|won't|isn't)\b)/i;

/** "Wat is usds": question words as they are typed in haste. */
const WHAT = /\b(?:wh?[uo]t|wat|waht|hwat)(?='?s?\b(?:$| ))/gi;

/** How people write the app's name. */
const APP_SPELLINGS =
  /\b(?:tik[\s-]tok|tick?[\s-]?tock?|tik[\s-]?tock|tic[\s-]?toc|titok|tikok|tiktoc|ticktok|tiktk|tt)\b/gi;

/** The words of the question alone; empty where nothing is left. */
export function cleanQuestion(text: string): string {
  const visible = text
    .slice(0, QUESTION_LIMIT * 4)
    .replace(/[\t\n\r]+/g, ' ')
    .replace(INVISIBLE, '');
  const bare = visible
    .slice(0, QUESTION_LIMIT)
    .replace(LINKS, ' ')
    .replace(MENTIONS, ' ')
    .replace(/[*_`~>|]+/g, ' ');
  const whole = bare.replace(APP_SPELLINGS, 'TikTok').replace(/\s+/g, ' ').trim();
  const trimmed = whole.replace(LEAD, '').replace(TAIL, '').replace(WHY, 'why').replace(WHAT, 'what').trim();
  return /\p{L}/u.test(trimmed) ? trimmed : whole;
}
