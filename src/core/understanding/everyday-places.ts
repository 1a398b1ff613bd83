/** Names of places in everyday use that no list of countries has, and English adjectives of countries that no record has. */

/** Folded name and code. */
export const EVERYDAY: readonly (readonly [string, string])[] = [
  ['the states', 'US'],
  ['usa', 'US'],
  ['america', 'US'],
  ['american', 'US'],
  ['americans', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['holland', 'NL'],
  ['oz', 'AU'],
  ['aussie', 'AU'],
  ['aussies', 'AU'],
  ['kiwis', 'NZ'],
  ['brits', 'GB'],
  ['britain', 'GB'],
  ['yanks', 'US'],
  ['uae', 'AE'],
  ['drc', 'CD'],
  ['south korea', 'KR'],
  ['korea', 'KR'],
  ['north korea', 'KP'],
  ['czech republic', 'CZ'],
  ['macedonia', 'MK'],
  ['ivory coast', 'CI'],
  ['burma', 'MM'],
  ['turkey', 'TR'],
  ['turkiye', 'TR'],
  ['eeuu', 'US'],
  ['ee uu', 'US'],
  ['etats unis', 'US'],
  ['estados unidos', 'US'],
  ['usa', 'US'],
  ['union europea', 'EU'],
  ['union europeenne', 'EU'],
  ['europaische union', 'EU'],
  ['uniao europeia', 'EU'],
  ['europa', 'EUROPE'],
  ['royaume uni', 'GB'],
  ['reino unido', 'GB'],
  ['vereinigtes konigreich', 'GB'],
  ['angleterre', 'GB'],
  ['england', 'GB'],
  ['inglaterra', 'GB'],
];

/** Code and English adjectives: a word that is none of these would be mended into another country's. */
const PEOPLES =
  'BJ beninese; BF burkinabe; BB barbadian, bajan; BT bhutanese; CF central african republic; CI ' +
  'ivorian; CM cameroonian; CG congo-brazzaville; CV cape verdean; KY caymanian; DO dominican; FO ' +
  'faroese; GQ equatorial guinean; GD grenadian; GL greenlandic; GY guyanese; HT haitian; IM manx; KG ' +
  'kirghiz; LA laotian; LC saint lucian; LS basotho; MO macanese; MC monegasque; MG malagasy; MH ' +
  'marshallese; ML malian; MW malawian; NE nigerien; PA panamanian; PE peruvian; PW palauan; PR puerto ' +
  'rican; KP north korean; PS palestinian; SD sudanese; SB solomon islander; SL sierra leonean; SZ ' +
  'swazi; TD chadian; TG togolese; TJ tajik; TM turkmen; TL timorese; TT trinidadian; VA vatican; CU ' +
  'cuban; BO bolivian; PY paraguayan; UY uruguayan; CR costa rican; GT guatemalan; HN honduran; NI ' +
  'nicaraguan; SV salvadoran; JM jamaican; BS bahamian; BZ belizean; SR surinamese; IS icelandic; LI ' +
  'liechtensteiner; SM sammarinese; GA gabonese; GM gambian; GN guinean; GW bissau-guinean; LR ' +
  'liberian; MR mauritanian; NA namibian; BW botswanan; ZM zambian; ZW zimbabwean; RW rwandan; BI ' +
  'burundian; DJ djiboutian; ER eritrean; KM comorian; SC seychellois; MV maldivian; BN bruneian; MN ' +
  'mongolian; WS samoan; TO tongan; FJ fijian; VU vanuatuan; PG papuan; KI i-kiribati; TV tuvaluan; NR ' +
  'nauruan';

/** Folded adjective and code. */
export const ADJECTIVES: readonly (readonly [string, string])[] = PEOPLES.split('; ').flatMap((people) =>
  people
    .slice(3)
    .split(', ')
    .map((adjective) => [adjective, people.slice(0, 2)] as const),
);
