/** Tells questions that the knowledge cannot answer whatever it holds: other subjects, advice on one's own case, predictions. */
import type { Query } from '../understanding/query.ts';

export type OutOfScope =
  | 'other-app'
  | 'tips'
  | 'support'
  | 'advice'
  | 'prediction'
  | 'opinion'
  | 'unknowable'
  | 'off-topic';

const OTHER_APPS =
  /\b(?:did|has|is|was|does|will|on|of|by|against) x\b|\bx (?:app|twitter|premium)\b|\b(?:grok|instagram|insta|facebook|whatsapp|snapchat|snap|youtube|twitter|x\.com|telegram|discord|slack|reddit|pinterest|linkedin|netflix|twitch|bluesky|threads|signal|wechat|temu|shein|uber|spotify|zoom|chatgpt|openai|deepseek|google|apple|amazon|microsoft|roblox|fortnite|tinder|bereal|rednote|xiaohongshu|redbook|red note|likee|kwai|kuaishou|vk|line|viber|messenger|huawei|alibaba|aliexpress|tesla|onlyfans|clubhouse|mastodon|tumblr|vine|triller|gab|parler|truth social|rumble|meta|dji|pornhub|myspace|quora|canva|paypal|airbnb|ebay|etsy|walmart)(?:'?s)?\b/;

const SUBJECT =
  /\b(?:tik ?tok|tik tok|bytedance|byte dance|douyin|musical\.?ly|lemon8|capcut|project (?:texas|clover)|divest)/;

const TIPS =
  /\b(?:(?:which|what|wich) vpns?\b|get (?:\w+ ){0,2}verif\w*|(?:video|post|content|campaign) .{0,20}on (?:the )?(?:fyp|for you)|seguidores|abonnes|better for (?:business|brands?|marketing|ads|growth|me|my)|gain followers|get (?:around|past|round) (?:the )?(?:tiktok )?(?:age|verification|filter|restriction|ban|block)|best vpn|vpn (?:to|for) (?:use|get|access|unblock)|bypass (?:the )?(?:age|verification|filter)|(?:which|what(?:'?s| is| are)?|wich) (?:\w+ ){0,2}(?:is |are |the )*best\b|commission (?:rate|fee)s?|seller fees?|referral fees?|payouts?|go(?:ing)? viral|get(?:ting)? (?:more )?(?:followers|views|likes|verified|monetized|monetised|famous)|(?:more|gain|buy|grow|increase) (?:my |your |tiktok )?(?:followers|views|likes|engagement|following|reach)|best (?:time|times|hashtags?|day|days|length|niche|song|songs|camera|lighting|ring light|editing app)\b|hashtags? (?:to|should|for)|make money (?:on|from|with|off)|earn (?:money )?(?:on|from)|monetiz|monetis|how much (?:do|does|can) (?:tiktok |you |a )?(?:pay|creators? (?:make|earn)|influencers? (?:make|earn))|creator (?:fund|rewards)|pay(?:s)? (?:per|for) (?:1000|1k|million|views|1 million|a million)|per (?:1000|1k|million) views|beat the algorithm|hack the algorithm|content ideas?|video ideas?|dance (?:trend|tutorial|challenge moves)|how (?:do|can|to) (?:i |you )?(?:edit|stitch|duet|record|film|post|add|use a|make a|do the|create a|schedule|go live|get on the fyp|get on fyp)|trending (?:songs?|sounds?|audio|hashtags?|dances?)|best (?:tiktok )?(?:ad|ads) (?:strategy|agency|budget)|cpm|roi|marketing (?:strategy|tips|plan)|engagement rate|affiliate|dropship)/;

/** "What time should I post" is a question on growing, though it asks for advice. */
const POSTING =
  /\b(?:should|shud|do|can) (?:i|we|you) (?:post|upload|film|go live|use hashtags?)\b|\bseller fees?\b/;

const SUPPORT =
  /\b(?:(?:recover|cancel|return|track) (?:a|an|my|the) .{0,20}(?:account|order|purchase|refund)|how (?:do|can|to) (?:i |we )?(?:appeal|apeal|contest|dispute|undo|lift|remove) (?:my|a|an|the) .{0,30}\b(?:ban|strike|violation|suspension|restriction|warning)|stuck at \d+ views|am i shadow ?banned|(?:song|sound|music|audio) (?:in|from) (?:that|the|this)|my (?:tiktok )?(?:account|video|videos|profile|page|live|password|username|followers|views|drafts?|phone|shop|order|refund|payment)\b.{0,60}\b(?:banned|suspended|hacked|deleted|removed|disabled|locked|stuck|lost|gone|muted|shadow ?banned|zero|0|reset|back|not (?:working|showing)|won'?t|flagged|restricted|arrived?|late|taken down)|(?:recover|reset|restore|unban|get back|log ?in|change|verify|appeal the (?:ban|suspension) (?:of|on)) (?:to )?my (?:tiktok )?(?:account|password|username|email|video)|forgot (?:my )?(?:password|username)|(?:tiktok|app) (?:keeps? )?(?:crash|freez|lag|glitch|not loading|won'?t (?:open|load))|(?:delete|deactivate|close|remove) my (?:tiktok )?(?:account|video|videos|comment|history)|how (?:do|can|to) (?:i |you )?(?:delete|deactivate|log ?in|log ?out|sign up|block (?:someone|a user|people)|report a (?:user|video)|turn (?:on|off)|change (?:my|your)|download (?:a |my )?(?:tiktok )?videos?|save (?:a )?videos?|clear (?:the )?cache|contact (?:tiktok )?support)|customer (?:service|support)|(?:contact|phone|support) number)/;

const ADVICE =
  /\b(?:(?:buy|sell|invest in|short) .{0,20}\b(?:shares?|stocks?)|(?:can|should|shud|could|how do) (?:i|we) invest|(?:which|what|wich) (?:law firm|lawyer|attorney(?! general))|(?:pay|paid|get|give) me if i join|my ex\b|should (?:i|we|my)\b(?! (?:be )?(?:worr|afraid|concern))|(?:can|could|may|do|would|shall|must) (?:i|we) (?:personally )?(?:sue|get sued|file (?:a )?(?:lawsuit|claim|suit|complaint)|press charges|take (?:them|tiktok|legal)|go to (?:court|jail|prison)|need (?:a lawyer|to register|a permit|a license|a licence)|claim (?:compensation|damages|money)|join (?:the|a) (?:class action|lawsuit))|my (?:teen\w*|son|daughter|kid|child)\b.{0,40}\b(?:depress|anxious|moody|addicted)|making my (?:teen\w*|son|daughter|kid|child)|my (?:lawyer|attorney|case|lawsuit|employer|boss|landlord|contract|company|firm|client|clients|business|visa|wife|husband|ex|school|teacher|neighbour|neighbor|data request)\b.{0,80}\b(?:sue|legal|illegal|liab|allowed|lawful|contract|fire|fired|right|rights|complian|comply|fine|breach|consent|expel|jail|arrest|court|claim|settle|violat)|am i (?:liable|legally|allowed to sue|entitled|breaking the law|at risk of|eligible)|are we (?:liable|legally|compliant|breaking)|is it legal for me|(?:legal|tax|investment|financial|medical) advice|need (?:a )?(?:lawyer|legal advice)|draft (?:me )?(?:a|an|my)|write (?:me )?(?:a|an|my) (?:letter|contract|complaint|motion|brief)|how much (?:money )?(?:will|would|can|could) i (?:get|receive|win|claim)|what are my (?:chances|odds|rights if))/;

const PREDICTION =
  /\b(?:predict|prediction|forecast|probabilit(?:y|ies)|likely|20(?:2[89]|[3-9]\d)|what are the (?:odds|chances)|how likely|likelihood|probability|any chance|chances (?:of|that)|odds (?:of|that)|will (?:.{1,80}\b)?(?:ever|eventually|someday|one day|in the (?:near )?future|in (?:five|ten|10|5|20|two|three|\d+) years|by 20(?:2[7-9]|[3-9]\d)|in 20(?:2[7-9]|[3-9]\d)|next (?:year|decade|election)|win|lose|survive|collapse|cave|be struck down|be overturned|be next)|will be (?:the )?next (?:to|country|one)|be next to|(?<!when )(?<!what )will (?:the )?[\w ]{2,40}\b(?:decide|unban|fine|lift the ban|back down|rule against|rule for|rule in favou?r)\b|what will .{2,40}\b(?:decide|rule|do)\b|\bodds\b|(?:your|ur) guess|going to (?:back down|give in|cave|survive|happen next|be next)|what are the odds\b|who will (?:win|be|become|own|buy)|what will (?:happen to )?.{0,40}\b(?:in|by) 20(?:2[89]|[3-9]\d)|(?:going to|gonna) (?:win|lose|crash|fail|be worth)|\bipo\b|is it worth (?:it|investing|buying)|bet(?:ting)? on|future of)\b/;

/** "Will it work", "would the venture survive …": what nobody can know, though no word of foretelling is in it. */
const OUTLOOK =
  /^(?:(?:so|but|and|ok|hey|do you think) )*(?:will|would|(?:is|are) .{1,40} going to) .{0,60}\b(?:work(?! (?:phones?|devices?|laptops?|computers?|accounts?))|succeed|fail(?! to\b)|survive|hold up|backfire|make (?:a|any) difference|come true|change (?:his|her|its|their) minds?)\b/;

const OPINION =
  /\b(?:(?:do|what do|would|wdy|wdyt) ?(?:you|u) (?:think|believe|reckon|feel|prefer|trust|agree|like|support)|(?:you|u) think\b|(?:your|ur) (?:opinion|view|take|thoughts?|favou?rite)|in your (?:opinion|view)|(?:is|was|are|were) [\w .'-]{2,50}\b(?:fair|unfair|evil|stupid|smart|right to|wrong to|a good (?:idea|thing|law|leader|senator|judge)|a bad (?:idea|thing|law)|overrated)\b|who(?:'?s| is) (?:right|to blame)\b)/;

const UNKNOWABLE =
  /\b(?:secretly|secret (?:evidence|plan|deal|meeting|documents?)|classified (?:briefing|evidence|report)|behind closed doors|word for word|private e-?mails?|exact (?:text|wording)|internal (?:\w+ ){0,2}(?:audit|e-?mails?)|mobile number|names of .{0,30}(?:moderators|spies|employees|users)|most (?:followed|liked|viewed|popular)|secret \w+ briefing|in private|privately think|private(?:ly)? (?:said|say|told|opinion)|off the record|personally (?:spend|think|use|believe|own|made)|how many (?:\w+ )?(?:spies|agents)|what (?:is|was|are|were) .{0,40}\b(?:really )?(?:thinking|feeling)|(?:home|private|personal|email) address|phone number|password|salary|net worth|(?:stock|share) price|how rich|dating (?:who|someone|anyone)|(?:is|are|was) (?:\w+ ){1,3}dating|wife|husband|girlfriend|boyfriend|married|divorced|favou?rite|(?:'?s|of|happy) birthday|zodiac|horoscope|how (?:old|tall) is|religion of|(?:show|give|send|paste|print|download|share)(?: me| us)?(?: the| its| your| tiktok'?s?| full| actual)* source code|exact (?:weights?|formula|code)|illuminati|alien|aliens)\b/;

const OFF_TOPIC =
  /\b(?:weather|temperature|rain(?:ing)?|recipe|cook(?:ing)?|pizza|lasagn|football|soccer|nba|nfl|super bowl|world cup|movie|film review|song lyrics|lyrics|capital of|population of|population du|population de la|quelle est la population|file (?:my )?taxes|square root|translate|2 ?\+ ?2|math(?:s)? (?:problem|homework)|python (?:code|script)|javascript|bitcoin|crypto price|ethereum|flight|hotel|restaurant|what time is it|today'?s date|who won the (?:game|match|league|world cup|super bowl|oscars?|grammys?|championship|race|series|final|season)|gano la (?:liga|copa)|meaning of life|joke|riddle|poem|write (?:me )?(?:a|an|my) (?:\w+ )?(?:policy|essay|script|caption|bio|email|post|report|song|speech|tweet)|gdp of|tallest|longest river|mount everest|photosynthesis|calories|diet plan|workout|horoscope|lottery|minimum wage|mortgage|interest rate|train times|bus times)\b/;

/** The first other app or company that a folded question names, in its words; undefined where it names none. */
export function otherAppIn(folded: string): string | undefined {
  return OTHER_APPS.exec(folded)?.[0].replace(/'?s$/, '');
}

/** Whether a question names TikTok, its owner or one of its own matters. */
export function namesSubject({ folded }: Query): boolean {
  return SUBJECT.test(folded);
}

/** Why the question lies outside; undefined where the knowledge may have the answer. */
export function outOfScope(query: Query): OutOfScope | undefined {
  const { folded } = query;
  const names = namesSubject(query);
  if (
    OFF_TOPIC.test(folded) &&
    !(names && /who won/.test(folded)) &&
    !/\b(?:ban|banned|law|regulat|fine|fined)\b/.test(folded)
  )
    return 'off-topic';
  if (TIPS.test(folded) || POSTING.test(folded)) return 'tips';
  if (ADVICE.test(folded)) return 'advice';
  if (SUPPORT.test(folded)) return 'support';
  if (UNKNOWABLE.test(folded)) return 'unknowable';
  if (OTHER_APPS.test(folded) && !names && !aboutLawsThatCoverIt(query)) return 'other-app';
  if (OPINION.test(folded)) return 'opinion';
  if (PREDICTION.test(folded) || OUTLOOK.test(folded)) return 'prediction';
  return undefined;
}

/** "Can Apple and Google be fined for hosting it?" is about TikTok though it names none but them. */
function aboutLawsThatCoverIt({ folded }: Query): boolean {
  return /\b(?:too|also|as well|includ\w*|cover\w*|appl(?:y|ies)|besides|along with|it|them|the app|this app|app stores?|the ban|the deal|joint venture)\b/.test(
    folded,
  );
}

/** What to say, in a sentence that names what can be asked instead. */
export const SCOPE_TEXT: Readonly<Record<OutOfScope, string>> = {
  'other-app':
    'I only follow the regulation of TikTok and its owner ByteDance, so I have nothing reliable on other apps and companies.',
  tips: 'I follow the regulation of TikTok, not how to grow, earn or make videos on it.',
  support:
    'I cannot help with an account or with how the app works; TikTok’s own help centre can. I follow its regulation.',
  advice:
    'I cannot advise on a decision or case of your own; a lawyer or adviser who knows it can. I can tell you what laws, courts and regulators have done on TikTok.',
  prediction: 'I cannot predict what will happen. I can tell you what has happened and what is scheduled.',
  opinion:
    'I have no opinions. I can tell you what courts, regulators, lawmakers and TikTok have said and done.',
  unknowable: 'That is not in the knowledge, and I do not guess.',
  'off-topic': 'I only know about the regulation of TikTok.',
};
