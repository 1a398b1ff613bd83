/** Short friendly replies to greetings, thanks and questions about the bot itself. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { newestCheck } from '../citations.ts';
import type { Choice, Reply } from '../reply.ts';
import { fold } from '../understanding/words.ts';

export const STARTERS: readonly Choice[] = [
  { label: 'Is TikTok banned in the US?', ask: 'Is TikTok banned in the US?' },
  { label: 'What is Project Texas?', ask: 'What is Project Texas?' },
  { label: 'How much did Ireland fine TikTok?', ask: 'How much did Ireland fine TikTok, and why?' },
  { label: 'What is coming up next?', ask: 'What is coming up next?' },
];

const ABOUT =
  'Ask me about TikTok regulation: bans and blocks, government devices, fines and lawsuits, Project Texas and Project Clover, the U.S. divest-or-ban law and the joint venture, children, data, elections, TikTok Shop, in any country or U.S. state.';

type Talk = readonly [pattern: RegExp, text: (knowledge: Knowledge) => string];

const newest = (knowledge: Knowledge): string => showDate(newestCheck(knowledge));

const TALKS: readonly Talk[] = [
  [
    /^(?:(?:many |much |ok |okay |great |perfect |awesome )?thanks?|(?:ok |great )?thank (?:you|u)|thx+|tysm|ty|tks|cheers|merci(?: beaucoup)?|(?:muchas )?gracias|danke(?: schon| dir)?|obrigad[oa]|grazie|nicely done|well done|good (?:job|work|one|answer)|you rock|love it|brilliant|amazing|excellent|fair enough|makes sense|understood|never ?mind|no worries|sorry|my bad|all good|nvm|will do|got you|yes|no|yep|nope|yeah|sure|k|great|awesome|nice|perfect|cool|good bot|useful|got it|ok(?:ay)?|much appreciated|appreciate it|that helps?|helpful)(?: (?:so much|a lot|very much|you|bot|that helps?|for .{1,40}|very helpful|quick|super helpful|a bunch|again|man|mate|bye|all|everyone|very|quick|job|work|there|too|dude|buddy|friend|this|that was .{1,30}|great|perfect|cheers|thanks|ty|thx|bot))*$/,
    () => 'You are welcome. Ask on whenever you like.',
  ],
  [
    /^(?:bye|goodbye|see (?:you|ya)|later|good night|cya|adios|ciao|take care)(?: .{1,20})?$/,
    () => 'Goodbye.',
  ],
  [
    /^(?:are|r) (?:you|u) (?:a |an )?(?:bot|human|real|robot|ai|an ai|person|chatgpt|gpt|llm|alive|there|real person|a real person|a person|a human)\b.{0,40}$/,
    () =>
      'I am a bot. I look your question up in a curated collection of cited facts on TikTok regulation; I do not make up text.',
  ],
  [
    /^(?:who|what) (?:are|r) (?:you|u)(?: .{0,20})?$|^who (?:made|built|created|runs|operates) (?:you|this(?: bot)?)$|^what(?:'?s| is) (?:this bot|your name|your purpose|this)$|^(?:introduce yourself|your name)$/,
    () =>
      `I am a bot for questions on TikTok regulation. Each claim I make carries its source and date. ${ABOUT}`,
  ],
  [
    /^(?:help|help me|can (?:you|u) help(?: me)?(?: out)?(?: please)?|i need (?:some )?help|need help|\/?help|menu|commands?|start|\?+|how do (?:i|you) (?:use|work)(?: (?:this|you|it|the bot))?|how does this (?:bot )?work|what (?:can|do|all can) (?:you|u) (?:do|know|answer|cover|help(?: me)? with|tell me)\b.{0,30}|what are (?:you|u) (?:for|good (?:at|for)|able to do)|what kinds? of (?:questions|things) .{0,40}|what (?:can|should|could) i ask(?: you)?(?: about)?|what topics.{0,30})$/,
    () => `${ABOUT} Every answer names its sources and when they were last checked.`,
  ],
  [
    /^(?:how (?:up.to.date|current|fresh|recent) (?:are you|is (?:this|your (?:data|info|information|knowledge)))|when (?:was|were) (?:you|this|your (?:data|knowledge|information)) (?:last )?(?:updated|checked)|where (?:do you get|does) your (?:info|information|data|facts|knowledge)(?: come)?(?: from)?|what are your sources|how do you know(?: (?:this|that|all this))?|can i trust you)$/,
    (knowledge) =>
      `Everything I say comes from ${knowledge.entries.length} curated records citing ${knowledge.sources.length} sources: laws, courts, regulators, companies and the press. The newest were last checked on ${newest(knowledge)}; every answer shows its own date.`,
  ],
  [
    /^(?:how are (?:you|u|ya)|how r u|hows? (?:you|u)|how(?:'?s| is) (?:it going|your day|life|everything)|hows? your day|what(?:'?s| is) up|sup|how do you do|how are things|you ok|hows it going)(?: .{0,20})?$/,
    () => 'Well, thank you. What would you like to know about TikTok regulation?',
  ],
  [
    /^(?:test|testing|ping|you there|are you there|anyone there|hello world)$/,
    () => 'I am here. What would you like to know?',
  ],
  [
    /^(?:hi|hello|hey|hiya|yo|hola|bonjour|hallo|ola|greetings|good ?(?:morning|afternoon|evening|day|night)|morning|gm|heya|hey+|hi+|hello+|buenos dias|buenas(?: tardes)?|guten (?:tag|morgen|abend)|bom dia|boa tarde|bonsoir|coucou|ciao|namaste|salaam|what'?s good|salut|moin|howdy)(?: (?:there|bot|all|everyone|folks|team|guys|again|tiktok bot|friend|you))*$/,
    () => `Hello. ${ABOUT}`,
  ],
  [
    /^(?:tell me (?:a )?(?:joke|story)|sing .{0,20}|i love you|you(?:'?re| are) (?:great|awesome|stupid|dumb|useless|cool|funny|the best)|do you (?:like|love|use) tiktok|lol|haha+|lmao|wow|hmm+|bad bot|stupid bot)$/,
    () => 'I only know TikTok regulation, but I know that well. Ask me something about it.',
  ],
];

/** A short reply where the whole message is small talk; undefined for everything else. */
export function smalltalkReply(message: string, knowledge: Knowledge): Reply | undefined {
  const said = fold(message)
    .replace(/<[^>]*>|@[\w.-]+/g, ' ')
    .replace(/[^\p{L}\p{N}'?/ -]+/gu, ' ')
    .replace(/[?\s]+$/g, (end) => (/^\?+$/.test(message.trim()) ? end : ''))
    .replace(/\s+/g, ' ')
    .trim();
  const stripped = said
    .replace(/^(?:(?:hi|hello|hey|ok|okay|so|well|lol|haha+|oh|ah|wow)[ ,]+)+(?=\S)/, '')
    .replace(/^that (?:was|is) (?:very |so |really )?(?=helpful|great|useful|perfect|good)/, '');
  for (const candidate of new Set([said, stripped])) {
    const talk = TALKS.find(([pattern]) => pattern.test(candidate));
    if (talk) return smalltalk(talk[1](knowledge));
  }
  return undefined;
}

function smalltalk(text: string): Reply {
  return {
    kind: 'smalltalk',
    blocks: [{ type: 'paragraph', text, cites: [] }],
    citations: [],
    entries: [],
    choices: STARTERS,
  };
}

/** What to say to an empty message, or one without a word. */
export function emptyReply(): Reply {
  return smalltalk(`I found no question in that. ${ABOUT}`);
}
