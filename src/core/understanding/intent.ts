/** The kind of answer that a question wants, told from its wording alone. */

export type Intent =
  | 'status'
  | 'definition'
  | 'when'
  | 'how-much'
  | 'how-many'
  | 'who'
  | 'why'
  | 'how'
  | 'consequence'
  | 'list'
  | 'latest'
  | 'timeline'
  | 'comparison'
  | 'upcoming'
  | 'what';

/** Ordered: the first pattern that matches decides. Patterns see folded text (lower case, no accents). */
const PATTERNS: readonly (readonly [Intent, RegExp])[] = [
  [
    'comparison',
    /\b(?:compare|comparison|compared (?:to|with)|difference between|differences? (?:between|from)|differ(?:s|ent)? (?:from|to)|versus|vs\.?)\b/,
  ],
  ['how-many', /\b(?:how many|number of|count of|how often)\b/],
  [
    'how-much',
    /\b(?:how much|how big|how large|how high|how expensive|what (?:did|does|will|would) (?:it|they|\w+) cost|cost of|price of|what (?:was|is|were) the (?:total )?(?:fine|penalty|amount|cost|price|sum|size)|total (?:fines?|amount)|biggest fines?|largest fines?|highest fines?|record fines?)\b/,
  ],
  [
    'timeline',
    /\b(?:timeline|chronolog\w+|history of|full story|whole story|sequence of events|step by step|blow by blow|in (?:date|time) order|happened when|from (?:the )?(?:start|beginning) to (?:the )?(?:end|finish|now|today))\b/,
  ],
  [
    'latest',
    /\b(?:latest|newest|most recent|recent(?:ly)?|what(?:'?s| is) new|updates?|news|news on|update on|updates on|what changed|what has changed|what happened (?:this|last|in the (?:last|past))|catch me up|(?:happening|going on|up) with (?:tiktok|it|the (?:app|ban|deal))(?: (?:now|today|right now|these days|currently))?)\b/,
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
    /\b(?:why(?:'?s|'?d)?|how come|what for|reasons?|what(?:'?s| is| was| were) the (?:reason|rationale|motive|point|purpose|aim|goal)|on what grounds|what made|what led|what caused|what prompted|what concerns?|what worries)\b/,
  ],
  [
    'consequence',
    /\b(?:what (?:happens|happened|would happen|will happen|could happen) (?:if|to|when|after|next)|consequences?|penalt(?:y|ies) for|what if|effects? of|impact of|what does (?:it|this|that|the .*) mean for|will i (?:lose|be)|would i|can i (?:still|get|be)|result of|outcome of|how did .* (?:end|turn out))\b/,
  ],
  [
    'when',
    /\b(?:when(?:'?s|'?d)?|what (?:date|day|year|month|time)|since when|how long ago|how long|until when|which (?:year|month|day)|what is the deadline|deadline for)\b/,
  ],
  [
    'who',
    /\b(?:who(?:'?s|'?re|'?d)?|whom|whose|which (?:company|person|senator|judge|regulator|agency|court|minister|president|country|state|firm)|what (?:company|agency|regulator|court|country))\b/,
  ],
  [
    'definition',
    /^(?:what(?:'?s| is| are| was| were)|define|definition of|meaning of|what does .* (?:mean|stand for)|explain|describe|tell me about|who or what)\b(?!.*\b(?:banned|legal|available|allowed|safe|happening|going on|new)\b)/,
  ],
  ['how', /\bhow(?:'?s|'?d)?\b/],
  [
    'status',
    /^(?:is|are|was|were|can|could|does|do|did|has|have|had|will|would|should|may|must|isn'?t|aren'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|won'?t|can'?t)\b/,
  ],
  ['status', /\b(?:banned|legal|illegal|allowed|available|blocked|status)\b/],
];

/** The kind of answer wanted, from the question in folded English. */
export function intentOf(folded: string): Intent {
  for (const [intent, pattern] of PATTERNS) if (pattern.test(folded)) return intent;
  return 'what';
}

/** Whether the question can be answered with yes or no. */
export function isYesNo(folded: string): boolean {
  return /^(?:so |but |and |then |wait )*(?:is|are|was|were|can|could|does|do|did|has|have|had|will|would|should|may|must|isn'?t|aren'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|won'?t|can'?t|wasn'?t|am i)\b/.test(
    folded,
  );
}

/** Whether the full name of a thing is asked for: "what does it stand for?", "what is the law called?". */
export function asksForName(folded: string): boolean {
  return /\b(?:stands? for|short for|full (?:name|title)|acronym|abbreviat\w*|spel(?:led|t) out|(?:is|it|law|bill|act) (?:actually |officially |really )?called|name of)\b/.test(
    folded,
  );
}
