/** The options of the digest commands, with their names in the languages that Discord shows. */
import type { CommandOption } from '../core/command.ts';
import { frequencies } from '../store/subscriptions.ts';
import { FREQUENCY_NAMES } from './words.ts';

export const numberOption: CommandOption = {
  name: 'digest',
  names: { es: 'resumen', fr: 'résumé', de: 'nummer', pt: 'resumo' },
  summary: 'Its number, where this channel has several',
  summaries: {
    es: 'Su número, si este canal tiene varios',
    fr: 'Son numéro, si ce canal en a plusieurs',
    de: 'Ihre Nummer, wo dieser Kanal mehrere hat',
    pt: 'O número, se este canal tem vários',
  },
  type: 'number',
};

/** Where the number is all there is to say, it may stand alone: "digest pause 2". */
export const onlyNumber: CommandOption = { ...numberOption, whole: true };

export const wordsOption: CommandOption = {
  name: 'words',
  names: { es: 'palabras', fr: 'mots', de: 'worte', pt: 'palavras' },
  summary: 'Or all in your own words: weekly monday 9:00 Europe/Berlin eu',
  summaries: {
    es: 'O todo en inglés: weekly monday 9:00 Europe/Madrid eu',
    fr: 'Ou tout en anglais : weekly monday 9:00 Europe/Paris eu',
    de: 'Oder alles auf Englisch: weekly monday 9:00 Europe/Berlin eu',
    pt: 'Ou tudo em inglês: weekly monday 9:00 Europe/Lisbon eu',
  },
  type: 'text',
  whole: true,
};

export const settingOptions: readonly CommandOption[] = [
  {
    name: 'frequency',
    names: { es: 'frecuencia', fr: 'fréquence', de: 'häufigkeit', pt: 'frequência' },
    summary: 'How often; weekly unless you choose',
    summaries: {
      es: 'Con qué frecuencia; semanal si no eliges',
      fr: 'À quelle fréquence ; par défaut chaque semaine',
      de: 'Wie oft; ohne Angabe wöchentlich',
      pt: 'Com que frequência; semanal se não escolher',
    },
    type: 'choice',
    choices: frequencies.map((value) => ({ value, name: FREQUENCY_NAMES[value] })),
  },
  {
    name: 'day',
    names: { es: 'día', fr: 'jour', de: 'tag', pt: 'dia' },
    summary: 'Weekday such as monday, or day of the month (31: the last)',
    summaries: {
      es: 'Día: monday, friday…, o del mes (31: el último)',
      fr: 'Jour : monday, friday…, ou du mois (31 : le dernier)',
      de: 'Tag: monday, friday …, oder des Monats (31: der letzte)',
      pt: 'Dia: monday, friday…, ou do mês (31: o último)',
    },
    type: 'text',
  },
  {
    name: 'time',
    names: { es: 'hora', fr: 'heure', de: 'uhrzeit', pt: 'hora' },
    summary: 'Local time such as 9:00 or 5 pm',
    summaries: {
      es: 'Hora local, como 9:00 o 17:30',
      fr: 'Heure locale, comme 9:00 ou 17h30',
      de: 'Ortszeit wie 9:00 oder 17:30',
      pt: 'Hora local, como 9:00 ou 17:30',
    },
    type: 'text',
  },
  {
    name: 'zone',
    names: { es: 'zona', fr: 'fuseau', de: 'zone', pt: 'fuso' },
    summary: 'Time zone or its city, such as Europe/Berlin',
    summaries: {
      es: 'Zona horaria o su ciudad, como Europe/Madrid',
      fr: 'Fuseau horaire ou sa ville, comme Europe/Paris',
      de: 'Zeitzone oder ihre Stadt, wie Europe/Berlin',
      pt: 'Fuso horário ou sua cidade, como America/Sao_Paulo',
    },
    type: 'text',
  },
  {
    name: 'places',
    names: { es: 'lugares', fr: 'lieux', de: 'orte', pt: 'lugares' },
    summary: 'Only these places and all within them',
    summaries: {
      es: 'Solo estos lugares y todo lo que incluyen',
      fr: 'Seulement ces lieux et tout ce qu’ils contiennent',
      de: 'Nur diese Orte und alles darin',
      pt: 'Só estes lugares e tudo o que incluem',
    },
    type: 'place',
  },
  {
    name: 'topics',
    names: { es: 'temas', fr: 'sujets', de: 'themen', pt: 'temas' },
    summary: 'Only these topics',
    summaries: {
      es: 'Solo estos temas',
      fr: 'Seulement ces sujets',
      de: 'Nur diese Themen',
      pt: 'Só estes temas',
    },
    type: 'topic',
  },
  {
    name: 'quiet',
    names: { es: 'silencio', fr: 'silence', de: 'stille', pt: 'silêncio' },
    summary: 'When nothing is new',
    summaries: {
      es: 'Cuando no hay novedades',
      fr: 'Quand il n’y a rien de nouveau',
      de: 'Wenn es nichts Neues gibt',
      pt: 'Quando não há novidades',
    },
    type: 'choice',
    choices: [
      { value: 'short', name: 'Say so in one line' },
      { value: 'skip', name: 'Stay silent' },
    ],
  },
];
