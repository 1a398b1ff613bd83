/** The kind of answer that a question wants, told from its wording alone. */

/** The kinds of answer that a question may want. */
export const INTENTS = [
  'status',
  'definition',
  'when',
  'how-much',
  'how-many',
  'who',
  'why',
  'how',
  'consequence',
  'list',
  'latest',
  'timeline',
  'comparison',
  'upcoming',
  'what',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Kinds of question that only a date, an amount, a person or a reason answers. */
export const KINDS_OF_FACT: ReadonlySet<Intent> = new Set<Intent>([
  'when',
  'how-much',
  'how-many',
  'who',
  'why',
]);

/** People and bodies that act; behind "which" they are asked for by name. */
const ACTORS =
  'compan(?:y|ies)|firms?|person|people|senators?|judges?|justices?|magistrates?|regulators?|watchdogs?|agency|agencies|courts?|tribunals?|ministers?|ministry|ministries|presidents?|governors?|mayors?|congress(?:man|men|woman|women|person|people)|lawmakers?|legislators?|representatives?|politicians?|m[ep]?ps?|lawyers?|attorneys?|solicitors?|barristers?|counsel|prosecutors?|officials?|officers?|commissioners?|chair(?:man|woman|person)?|executives?|ceos?|investors?|bidders?|buyers?|sponsors?|authors?|journalists?|reporters?|newspapers?|outlets?|authority|authorities|departments?|committees?|country|state|plaintiffs?|witness(?:es)?';

/** No verb, article or preposition may stand between "which" and the actor: "what did the judge say" asks for no judge. */
const DESCRIBING =
  "(?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|the|an?|of|to|in|on|for|by|about|if|happens?|happened)\\b)[\\w.'-]+ ){0,2}";

/** "The girl who died", "anyone who posts": a "who" that tells of somebody and asks for nobody. */
const TOLD_OF =
  '(?:people|persons?|anyone|anybody|someone|somebody|everyone|everybody|those|ones?|guys?|girls?|boys?|wom[ae]n|m[ae]n|lad(?:y|ies)|kids?|child|children|teens?|minors?|youth|mothers?|fathers?|mums?|moms?|dads?|parents?|judges?|students?|clerks?|staff|hosts?|friends?|celebs?|politicians?|(?!twitter|under|over|after|ever|however|whether|either|together|other|or|for|order|either|member|november|december|september|october)[a-z]{2,}(?:er|or|ist|ian|ee|ant)s?)';

/** Ordered: the first pattern that matches decides. Patterns see folded text (lower case, no accents). */
const PATTERNS: readonly (readonly [Intent, RegExp])[] = [
  [
    'comparison',
    // The parties of a case are set against each other, but not compared: "the lawsuit vs the companies".
    /\b(?:compare|comparison|compared (?:to|with)|difference between|differences? (?:between|from)|differ(?:s|ent)? (?:from|to)|(?<!\b(?:lawsuits?|suits?|suing|cases?|claims?|complaints?|actions?|appeals?|litigation|trials?|verdict)\b.*)(?:versus|vs\.?))(?!\w)/,
  ],
  [
    'how-many',
    /\b(?:how many|number of|count of|how often|how (?:large|big) (?:is|are|was|were) .*\b(?:user ?base|audience|workforce|following|staff))\b/,
  ],
  [
    'how-much',
    /\b(?:how much|how big|how large|how high|how expensive|what (?:did|does|will|would) (?:it|they|\w+) cost|cost of|price of|what (?:was|is|were) the (?:total )?(?:fine|penalty|amount|cost|price|sum|size)|total (?:fines?|amount)|record fines?|(?:what|which) (?:share|proportion|fraction|portion|per ?cent(?:age)?)|per ?cent(?:age)? of|(?:max|min|maximum|minimum|biggest|largest|highest|lowest|smallest|top) (?:[\w-]+ ){0,2}(?:fines?|penalt(?:y|ies)|prices?|fees?|payouts?|settlements?|sanctions?|sums?|amounts?)|(?:fine|penalty|settlement|payout|fee|deal|levy|damages) (?:amount|sum|size|total|figure)|what (?:amount|sum))\b|\bamount\??$/,
  ],
  [
    'timeline',
    /\b(?:timeline|chronolog\w+|history of|full story|whole story|sequence of events|step by step|blow by blow|in (?:date|time) order|happened when|(?:walk|talk|take|run) (?:me|us) through (?:all|every|each)|from (?:the )?(?:start|beginning) to (?:the )?(?:end|finish|now|today))\b/,
  ],
  [
    'list',
    /^(?:list|enumerate)\b(?!.*\b(?:latest|newest|recent|news|updates?)\b)|\b(?:please|(?:can|could|would|will) (?:you|u)(?: please)?) (?:list|enumerate|name all)\b/,
  ],
  [
    'latest',
    /\b(?:latest|newest|most recent|recent(?:ly)?|what(?:'?s| is) new|updates?|news|news on|update on|updates on|what changed|what has changed|what happened (?:this|last|in the (?:last|past))|catch me up|where (?:do|does|did) .{2,80} stand(?! (?:on|for)\b)|where (?:things|it|that|this) stands?|where(?:'?s| is| are| was) (?:that|this|it|we|things) (?:all )?(?:at|now)|any (?:\w+ )?(?:decision|ruling|verdict|judgment|outcome|result|progress|word|movement|developments?)(?: \w+)? (?:yet|so far|on|in|from)|ever (?:become|became|pass(?:ed)?|get (?:passed|signed|enacted|anywhere|through)|got (?:passed|signed|enacted|anywhere|through)|go(?:ne)? (?:anywhere|through)|went (?:anywhere|through)|happen(?:ed)?|take effect|took effect|c[ao]me (?:into|to))|(?:hold|held|stand|stood) up in (?:the )?(?:court|appeal)|(?:happening|going on|up) with (?:tiktok|it|the (?:app|ban|deal))(?: (?:now|today|right now|these days|currently))?)\b/,
  ],
  [
    'upcoming',
    /\b(?:upcoming|coming up|what(?:'?s| is) next|what comes next|next (?:step|hearing|deadline|trial)s?|pending|due next|when will|when is .* (?:due|expected|trial|hearing)|scheduled|what to expect)\b/,
  ],
  [
    'list',
    /\b(?:which|what|list(?: all| of)?|all(?: the)?|name (?:the|all)|who all) (?:\w+ ){0,3}(?:countries|states|nations|governments|companies|regulators|laws|bills|apps|places|jurisdictions|universities|provinces|fines|lawsuits|bans|parliaments|institutions|attorneys general|ags)\b|^(?:countries|states|nations) (?:that|which|where|with)\b|^where (?:is|are|has|was) (?:tiktok |it )?(?:been )?(?:currently |fully |still |completely )*(?:banned|blocked|illegal|forbidden|prohibited|restricted)\b|^list\b/,
  ],
  [
    'why',
    /\b(?:why(?:'?s|'?d)?|how come|what for|reasons?|what(?:'?s| is| was| were) the (?:reason|rationale|motive|point|purpose|aim|goal)|what(?:'?s| is| was| were) (?:the|its|his|her|their|(?:the )?[\w-]+'s?) (?:\w+ )?(?:justifications?|reasons?|reasoning|rationale|motives?|excuse|logic|objections?)|(?:on|under) what (?:grounds?|basis|pretext)|for what reasons?|over what(?=\W*$)|what(?:'?s| is| was| were) (?:\w+ )?(?:wrong|unlawful|illegal|unconstitutional) (?:with|about)|what(?:'?s| is| was) (?:her|his|its|their) (?:problem|objection|beef|gripe|grievance)|what made|what led|what caused|what prompted|what concerns?|what worries)\b/,
  ],
  [
    'consequence',
    /\b(?:what (?:happens|happened|would happen|will happen|could happen) (?:if|to|when|after|next)|consequences?|penalt(?:y|ies) for|what if|effects? of|impact of|what does (?:it|this|that|the .*) mean for|will i (?:lose|be)|would i|can i (?:still|get|be)|result of|outcome of|what (?:came|became|has become) of|how did .* (?:end|end up(?=\W*$)|turn out|pan out|play out)(?! up))\b/,
  ],
  [
    'when',
    /\b(?:when(?:'?s|'?d)?|what (?:date|day|year|month|time)|since when|how long ago|how long|until when|(?:which|what) (?:year|month|day|hours)|from what date|what is the deadline|deadline for|date of(?! birth)|what(?:'?s| is| was| are| were) (?:(?!to |of )[\w'-]+ ){0,4}dates?)\b|^(?!.*\b(?:what|which|how|did|does|is|are|was|were|has|have|can|will|do)\b).*(?<!\b(?:to|up to|out of|of|same|this|that) )\bdate\b/,
  ],
  [
    'who',
    new RegExp(
      `(?<!\\b${TOLD_OF} )\\b(?:who(?:'?s|'?re|'?d)?)\\b|\\b(?:whom|whose)\\b|\\b(?:which|what|names? of) ${DESCRIBING}(?:${ACTORS})\\b|\\bnames? of the (?:\\w+ ){0,2}(?:${ACTORS})\\b|\\b${TOLD_OF} who\\b.*\\bnames?\\b|^(?:the )?(?:[\\w'-]+ ){0,2}(?:${ACTORS}) (?:who|that|which) (?!.*\\b(?:can|could|is it|does|did|do|will|would|what|why|how|when|where)\\b)|\\bname (?:the|all) (?:\\w+ ){0,2}(?:${ACTORS})\\b`,
    ),
  ],
  [
    'definition',
    /^(?:what(?:'?s| is| are| was| were)|define|definition of|meaning of|what does .* (?:mean|stand for)|explain|describe|tell me about|who or what)\b(?!.*\b(?:banned|legal|available|allowed|safe|happening|going on|new)\b)|\b(?:meaning|definition) of\b|\bmeaning\??$|\bwhat(?: exactly)? (?:does|do|did|is) .* (?:mean|stand for|meant by)\b|\bwhat (?:(?!is|are|was|were|do|does|did|has|have|can|will|would)[\w.'-]+ ){1,5}means?\b(?! (?:for|to)\b)/,
  ],
  ['how', /\bhow(?:'?s|'?d)?\b/],
  [
    'status',
    /^(?:is|are|was|were|can|could|does|do|did|has|have|had|will|would|should|may|must|isn'?t|aren'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|won'?t|can'?t)\b/,
  ],
  ['status', /\b(?:banned|legal|illegal|allowed|available|blocked|status)\b/],
];

/** "Could you tell me …": what is asked follows. */
const REQUEST =
  /^(?:so |but |and |then |wait |ok |also )*(?:(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |pls |kindly |possibly )?(?:tell|remind|inform|show|explain(?: to)?|clarify(?: for)?|confirm)(?: me| us)?)|do (?:you|u)(?: guys| all| happen to)? know|does any(?:one|body) know|i (?:want|need|would like) to know|any idea)[,:]? (?=(?:what|which|who|whom|whose|when|where|why|how|if|whether)\b)/;
/** What is asked, without the words that ask for a reply. */
const requested = (folded: string): string =>
  REQUEST.test(folded) ? folded.replace(REQUEST, '').replace(/^(?:if|whether) /, 'is it so that ') : folded;

/** The kind of answer wanted, from the question in folded English. */
export function intentOf(folded: string): Intent {
  const asked = requested(folded);
  for (const [intent, pattern] of PATTERNS) if (pattern.test(asked)) return intent;
  return 'what';
}

/** Whether the question can be answered with yes or no. */
export function isYesNo(folded: string): boolean {
  return /^(?:so |but |and |then |wait )*(?:is|are|was|were|can|could|does|do|did|has|have|had|will|would|should|may|must|isn'?t|aren'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|won'?t|can'?t|wasn'?t|am i)\b(?! (?:you|u) (?:please |pls )?(?:list|name|explain|describe|outline|summari[sz]e|give|show|walk)\b)/.test(
    requested(folded),
  );
}

/** Whether the full name of a thing is asked for: "what does it stand for?", "what is the law called?". */
export function asksForName(folded: string): boolean {
  return /\b(?:stands? for|short for|full (?:name|title)|acronym|abbreviat\w*|spel(?:led|t) out|(?:is|it|law|bill|act) (?:actually |officially |really )?called|name of)\b|^[\w.' -]{2,40} meaning\W*$/.test(
    folded,
  );
}
