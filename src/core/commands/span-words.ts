/** The words in which people write dates: months, seasons, units and prepositions in five languages. */

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'janvier', 'januar', 'janeiro'],
  ['february', 'feb', 'febrero', 'février', 'fevrier', 'februar', 'fevereiro'],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'maerz', 'março', 'marco'],
  ['april', 'apr', 'abril', 'avril'],
  ['may', 'mayo', 'mai', 'maio'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'junho'],
  ['july', 'jul', 'julio', 'juillet', 'juli', 'julho'],
  ['august', 'aug', 'agosto', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septiembre', 'septembre', 'setembro'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'outubro'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'diciembre', 'décembre', 'decembre', 'dezember', 'dezembro'],
];

/** Month number, 1 to 12, by name in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Months that are also everyday words or parts of them: taken for a month only beside a date word or year. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'mars',
  'mai',
  'marco',
  'sept',
  'sep',
  'jan',
  'jun',
  'juli',
  'dec',
  'nov',
  'apr',
  'aug',
  'oct',
  'feb',
  'jul',
]);

/** First and last month of a season of the northern hemisphere; winter begins in the December before. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [0, 2]],
]);

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index): [string, number] => [word, index + 1],
  ),
);

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Whole phrases for a calendar unit before, at or after today. */
export const PHRASES: ReadonlyMap<string, readonly [Unit, number]> = new Map([
  ['yesterday', ['day', -1]],
  ['tomorrow', ['day', 1]],
  ['el año pasado', ['year', -1]],
  ['año pasado', ['year', -1]],
  ['ano passado', ['year', -1]],
  ["l'année dernière", ['year', -1]],
  ['année dernière', ['year', -1]],
  ["l'an dernier", ['year', -1]],
  ['letztes jahr', ['year', -1]],
  ['letzten jahres', ['year', -1]],
  ['vergangenes jahr', ['year', -1]],
  ['este año', ['year', 0]],
  ['este ano', ['year', 0]],
  ['cette année', ['year', 0]],
  ['dieses jahr', ['year', 0]],
  ['próximo año', ['year', 1]],
  ['próximo ano', ['year', 1]],
  ["l'année prochaine", ['year', 1]],
  ['nächstes jahr', ['year', 1]],
  ['mes pasado', ['month', -1]],
  ['mês passado', ['month', -1]],
  ['mois dernier', ['month', -1]],
  ['letzten monat', ['month', -1]],
  ['este mes', ['month', 0]],
  ['este mês', ['month', 0]],
  ['ce mois', ['month', 0]],
  ['diesen monat', ['month', 0]],
  ['semana pasada', ['week', -1]],
  ['semana passada', ['week', -1]],
  ['semaine dernière', ['week', -1]],
  ['letzte woche', ['week', -1]],
  ['diese woche', ['week', 0]],
  ['cette semaine', ['week', 0]],
  ['esta semana', ['week', 0]],
]);

/** Words for today: only the end of a span ("2023 until now"), since "banned now" asks for no span. */
export const NOWS = ['now', 'today', 'present', 'date', 'hoy', "aujourd'hui", 'heute', 'hoje'] as const;

/** The span begins with the date that follows. */
export const SINCE = [
  'since',
  'from',
  'starting from',
  'starting in',
  'starting',
  'beginning in',
  'as from',
  'desde',
  'depuis',
  'seit',
  'ab',
  'a partir de',
  'à partir de',
  'von',
] as const;
/** The span begins after the date that follows. */
export const AFTER = ['after', 'later than', 'nach', 'après', 'después de', 'depois de'] as const;
/** The span ends before the date that follows. */
export const BEFORE = [
  'before',
  'prior to',
  'earlier than',
  'vor',
  'avant',
  'antes de',
  'antes del',
] as const;
/** The span ends with the date that follows. */
export const UNTIL = [
  'until',
  'till',
  'til',
  'up to',
  'through',
  'thru',
  'by',
  'no later than',
  'bis',
  'hasta',
  "jusqu'en",
  "jusqu'à",
  'até',
] as const;
/** The span is the date that follows. */
export const WITHIN = [
  'in',
  'during',
  'on',
  'within',
  'throughout',
  'over',
  'as of',
  'for',
  'en',
  'im',
  'em',
  'am',
  'durante',
  'pendant',
  'während',
] as const;
/** Stands between the two dates of a span, on its own. */
export const TO = [
  'to',
  'until',
  'till',
  'til',
  'through',
  'thru',
  'up to',
  'bis',
  'hasta',
  'até',
  "jusqu'en",
  "jusqu'à",
] as const;
/** Stands between the two dates only after a word that opens a span ("between 2023 and 2025"). */
export const AND = ['and', 'et', 'und', 'y', 'e', 'a', 'à', 'au'] as const;
export const OPENING = ['from', 'between', 'entre', 'zwischen', 'von', 'de', 'desde', 'du'] as const;
