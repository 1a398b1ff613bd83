/** Strips what surrounds a question in a chat: mentions, markup, greetings before it, thanks after it, control characters. */

/** The longest question that is read, in characters; what follows is ignored. */
export const QUESTION_LIMIT = 2000;

const MENTIONS = /<[@#!][^<>\s]{1,80}>|<@&\d+>|(?:^|\s)@[\p{L}\p{N}_.-]{1,40}/gu;
const LINKS = /<?https?:\/\/[^\s>|]+(?:\|[^>]*)?>?/g;
// Letters are never stripped here: these are C0/C1 controls, zero-width and direction marks.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

const LEAD =
  /^(?:(?:hi|hello|hey|hiya|yo|ok|okay|so|um+|uh+|well|please|pls|plz|quick question|question|good (?:morning|afternoon|evening)|bot|there|all|everyone|folks|guys|team|sorry|excuse me|just wondering|i was wondering|wondering|curious|does anyone know|anyone know|do you know|do u know|can you tell me|could you tell me|can u tell me|tell me|can you explain|could you explain|explain|i (?:want|need|would like|'d like) to know|i (?:heard|hear|keep hearing|keep reading)(?: that)?|i (?:read|saw)(?: somewhere| online| in an? (?:\w+ )?(?:newspaper|paper|article|magazine))? that|someone (?:said|told me) that|someone (?:said|told me)|remind me|help me understand|any idea|idk|lol|omg|wait|hmm+)\b[\s,:;.!?–—-]*)+/i;
const TAIL =
  /(?:[\s,;.!–—-]+(?:please|pls|plz|thanks|thank you|thx|ty|cheers|lol|lmao|tia|asap|anyone|bot|haha|or nah|or no|or what|or not|is that (?:right|true|correct|so)|am i (?:right|wrong)|right|innit|i(?:'ve| have)? lost track|i(?:'m| am) (?:so )?(?:confused|lost)|just curious|asking for a friend|no rush|serious question|need (?:it|this) for (?:a |my )?\p{L}+|for a (?:slide|deck|memo|paper|piece|story|article|presentation)))+[\s?.!]*$/iu;

/** What the asker is at work on; what stands behind its "on" or "about" is the subject, and stays. */
const TASK =
  /(?<=^|[.!?] )(?:i['’]?m|i am|we['’]?re|we are|i have been|i['’]ve been)(?: \w+ly| just)? (?:writing|drafting|preparing|prepping|working on|putting together|researching|compiling|finishing|doing|making)(?: up)? (?:an?|my|our|the|some) (?:[\w-]+ ){0,3}?(?:memo|note|(?:one-)?pager|paper|essay|piece|story|article|report|brief(?:ing)?|deck|slides?|presentation|thesis|dissertation|footnote|timeline|summary|newsletter|podcast|episode|assignment|project|blog(?: post)?|chapter|talk|lecture)\b(?: for (?:an?|my|our|the) [\w-]+(?: who [^.,;?]*)?)?(?: (?:on|about|regarding|covering))?[\s,:;.]+/gi;

/** People whose word is passed on; what they said stays. */
const HEARSAY =
  /(?<=^|[.!?] )(?:an?|my|our|one of (?:my|our)) (?:[\w-]+ )?(?:counsel|lawyers?|boss|manager|director|colleagues?|coworkers?|friends?|mates?|teachers?|professors?|editors?|clients?|producers?|brother|sister|mum|mom|dad|son|daughter|wife|husband|cousin|uncle|aunt|neighbou?r|roommate|flatmate) (?:just )?(?:says?|said|mentioned|told (?:me|us)|swears?|swore|claims?|claimed|insists?|insisted|reckons?|thinks?|keeps? (?:saying|telling (?:me|us)))(?: that)? (?=\p{L})/giu;

/** Who asks, in a sentence without a verb; it tells nothing where the question is not about the asker. */
const ROLE =
  /^(?:[\w-]+ ){0,2}(?:academic|advis[eo]r|analyst|consultant|counsel|editor|employee|journalist|lawyer|librarian|manager|officer|paralegal|parent|policymaker|producer|professor|reporter|researcher|scholar|student|teacher|writer)(?: here| q(?:uestion)?)?(?: (?:at|for|with|from|in) (?:an?|the|my|our) [^.,;:?]{2,40})?[.,:;] /i;
/** Words of one who asks for himself: then it matters who he is. */
const FIRST_PERSON = /\b(?:i|i'?m|i'?ve|my|me|we|we'?re|our|us)\b/i;
const REQUESTED = /\b(?:tell|show|give|remind|walk) (?:me|us)\b/gi;

/** The text without what tells of the asker and his work; names and places in it stay. */
function withoutIntroduction(text: string): string {
  const asked = text.replace(TASK, '').replace(HEARSAY, '');
  const role = ROLE.exec(asked)?.[0];
  if (role === undefined || /\s\p{Lu}\p{Ll}/u.test(role.trimEnd())) return asked;
  const rest = asked.slice(role.length);
  return FIRST_PERSON.test(rest.replace(REQUESTED, '').replace(/\bUS\b/g, '')) ? asked : rest;
}

/** "Y did India ban it": the letter for the word. */
const WHY = /^y(?= (?:did|does|do|is|are|was|were|has|have|the|would|cant|can't|won't|isn't)\b)/i;

/** "Wat is usds": question words as they are typed in haste. */
const WHAT = /\b(?:wh?[uo]t|wat|waht|hwat)(?='?s?\b(?:$| ))/gi;

/** How people write the app's name. */
const APP_SPELLINGS =
  /\b(?:tik[\s-]tok|tick?[\s-]?tock?|tik[\s-]?tock|tic[\s-]?toc|titok|tikok|tiktoc|ticktok|tiktk|tt)\b/gi;

/** "hb3": a bill's letters and its number written as one. */
const BILL = /\b(hb|sb|ab|lb|hf|sf|hr|hcr)(?=\d{1,5}\b)/gi;

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
  const whole = bare.replace(APP_SPELLINGS, 'TikTok').replace(BILL, '$1 ').replace(/\s+/g, ' ').trim();
  const bared = withoutIntroduction(whole.replace(LEAD, ''));
  const trimmed = bared.replace(LEAD, '').replace(TAIL, '').replace(WHY, 'why').replace(WHAT, 'what').trim();
  return /\p{L}/u.test(trimmed) ? trimmed : whole;
}
