/** Puts translated words in the order in which English asks, with the auxiliaries it needs. */
import type { Token } from './tokens.ts';

/** What stays behind when the verb goes to the front: "is | still". */
const SPLIT_VERB = /^(is|are) (still|banned|legal|illegal|allowed|safe|possible|mandatory)$/;
/** English asks with the question word first, or with the verb where there is none. */
export function ordered(tokens: readonly Token[], isQuestion: boolean): readonly Token[] {
  const leads = tokens.findIndex(({ role }) => role !== 'lead');
  if (leads < 0) return tokens;
  const lead = tokens.slice(0, leads);
  const rest = tokens.slice(leads);
  const question = rest.findIndex(({ role }) => role === 'question');
  const asks =
    question >= 0
      ? question
      : rest.findIndex(({ role, english }) => role === 'relative' && english === 'when');
  if (asks >= 0) {
    const before = rest.slice(0, asks);
    const kept = before.every(({ role }) => role === 'preposition') ? [] : before;
    return [...lead, ...rest.slice(asks, asks + 1), ...kept, ...rest.slice(asks + 1)];
  }
  if (!isQuestion || lead.length > 0) return tokens;
  const isDoes = rest[0]?.english === 'does';
  const body = isDoes ? rest.slice(1) : rest;
  const verb = body.findIndex(({ role }) => role === 'verb');
  if (verb < 0) return rest;
  const [auxiliary, ...others] = SPLIT_VERB.exec(body[verb]?.english ?? '')?.slice(1) ?? [
    body[verb]?.english ?? '',
  ];
  return [
    { english: auxiliary ?? '', role: 'verb' },
    ...body.slice(0, verb),
    ...others.map((english): Token => ({ english, role: 'other' })),
    ...body.slice(verb + 1),
  ];
}

const PAST =
  /^(?:banned|blocked|fined|sued|bought|sold|signed|passed|rejected|approved|suspended|lifted|restored|removed|closed|collected|shared|stored|transferred|accessed|opened|launched|announced|decided|ordered|won|lost|left|said|used|paid|received|influenced|investigated|ruled|accused|voted|returned|recognised|extended|appealed|upheld|annulled|spied)$/;
const PRESENT =
  /^(?:want|collect|own|spy|violate|comply|exist|influence|allow|require|protect|work|delete|say|fear|plan|verify|recognise)$/;
/** Verbs that are nouns as well: only at the very beginning do they ask. */
const PRESENT_FIRST =
  /^(?:ban|block|use|share|store|sell|buy|pay|transfer|control|apply|access|harm|support|report|restrict)$/;

/** How far into a sentence its verb may stand. */
const VERB_WITHIN = 4;

/** The auxiliary that English needs where the others ask by their tone or the order of words alone. */
export function auxiliaryFor(tokens: readonly Token[]): string {
  if (tokens.length < 3 || tokens.some(({ role }) => role !== 'other' && role !== 'preposition')) return '';
  const opening = tokens.slice(0, VERB_WITHIN).map(({ english }) => english);
  if (opening.some((english) => PAST.test(english))) return 'did ';
  return PRESENT_FIRST.test(opening[0] ?? '') || opening.some((english) => PRESENT.test(english))
    ? 'does '
    : '';
}

const ASKS_OF_SUBJECT =
  /^(?:why|when|how|where|what|how much|how long|how many times|since when|until when)$/;
const ASKED_FOR = /^(?:data|fines?|rules|measure|commitments|content|information|role|influence|evidence)$/;
const isVerb = (english = ''): boolean =>
  PAST.test(english) || PRESENT.test(english) || PRESENT_FIRST.test(english);
const isName = (english = ''): boolean => /^\p{Lu}|^tiktok$/u.test(english);

/** "Why banned India TikTok", "how TikTok verify age": with the auxiliary, and the subject before its verb. */
export function withAuxiliary(tokens: readonly Token[]): readonly Token[] {
  const isPlain = tokens.every(({ role }, at) => role !== 'verb' && (at === 0 || role !== 'question'));
  if (!ASKS_OF_SUBJECT.test(tokens[0]?.english ?? '') || !isPlain) return tokens;
  const verb = tokens.findIndex(({ english }, at) => at > 0 && isVerb(english));
  if (verb < 0 || verb > VERB_WITHIN) return tokens;
  const auxiliary: Token = { english: PAST.test(tokens[verb]?.english ?? '') ? 'did' : 'does', role: 'verb' };
  const isThe = (at: number): boolean => tokens[at]?.english === 'the';
  const afterVerb = isThe(verb + 1) ? verb + 2 : verb + 1;
  const asked = tokens.slice(1, verb).every(({ english }) => ASKED_FOR.test(english));
  if (asked && isName(tokens[afterVerb]?.english)) {
    const subject = tokens.slice(verb + 1, afterVerb + 1);
    return [
      ...tokens.slice(0, verb),
      auxiliary,
      ...subject,
      ...tokens.slice(verb, verb + 1),
      ...tokens.slice(afterVerb + 1),
    ];
  }
  if (verb < 2 || !isName(tokens[verb - 1]?.english)) return tokens;
  const subjectAt = isThe(verb - 2) ? verb - 2 : verb - 1;
  return [...tokens.slice(0, subjectAt), auxiliary, ...tokens.slice(subjectAt)];
}

/** "Is banned TikTok": the order of Spanish and Portuguese. */
const SUBJECT_LAST =
  /\b(is|was|has been|will be) ((?:still )?)(banned|legal|illegal|safe|available|allowed|blocked|dangerous|suspended|restricted|fined|sold) (?:the )?(TikTok)\b/gi;

const WHAT_SAYS = /\bwhat says (.{1,40}?) (about|on|to|of|in)\b/;

/** The tokens as a sentence, what only their neighbours show set right. */
export function join(tokens: readonly Token[]): string {
  return tokens
    .map(({ english }) => english)
    .join(' ')
    .replace(/\b(\w+) \1\b/gi, '$1')
    .replace(SUBJECT_LAST, '$1 $4 $2$3')
    .replace(WHAT_SAYS, 'what does $1 say $2')
    .replace(/\b(which|how many|how much) the\b/g, '$1')
    .replace(/\bthe (?=TikTok\b)/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}
