/** Options that several commands share, with their names in the languages that Discord shows. */
import type { CommandOption } from '../command.ts';

export const placeOption: CommandOption = {
  name: 'place',
  names: { es: 'lugar', fr: 'lieu', de: 'ort', pt: 'lugar' },
  summary: 'A country, U.S. state or group such as EU',
  summaries: {
    es: 'Un país, un estado de EE. UU. o un grupo como la UE',
    fr: 'Un pays, un État des États-Unis ou un groupe comme l’UE',
    de: 'Ein Land, ein US-Bundesstaat oder eine Gruppe wie die EU',
    pt: 'Um país, um estado dos EUA ou um grupo como a UE',
  },
  type: 'place',
};

export const topicOption: CommandOption = {
  name: 'topic',
  names: { es: 'tema', fr: 'sujet', de: 'thema', pt: 'tema' },
  summary: 'A topic such as children, privacy or elections',
  summaries: {
    es: 'Un tema como menores, privacidad o elecciones',
    fr: 'Un sujet comme les mineurs, la vie privée ou les élections',
    de: 'Ein Thema wie Kinder, Datenschutz oder Wahlen',
    pt: 'Um tema como menores, privacidade ou eleições',
  },
  type: 'topic',
};

export const fromOption: CommandOption = {
  name: 'from',
  names: { es: 'desde', fr: 'depuis', de: 'von', pt: 'desde' },
  summary: 'The first day or period: 2024, March 2024, last month',
  summaries: {
    es: 'El primer día o período: 2024, March 2024, last month',
    fr: 'Le premier jour ou la première période : 2024, March 2024',
    de: 'Der erste Tag oder Zeitraum: 2024, March 2024, last month',
    pt: 'O primeiro dia ou período: 2024, March 2024, last month',
  },
  type: 'date',
};

export const toOption: CommandOption = {
  name: 'to',
  names: { es: 'hasta', fr: 'jusqu', de: 'bis', pt: 'até' },
  summary: 'The last day or period: 2025, June 2025, today',
  summaries: {
    es: 'El último día o período: 2025, June 2025, today',
    fr: 'Le dernier jour ou la dernière période : 2025, June 2025',
    de: 'Der letzte Tag oder Zeitraum: 2025, June 2025, today',
    pt: 'O último dia ou período: 2025, June 2025, today',
  },
  type: 'date',
};

export const kindOption: CommandOption = {
  name: 'kind',
  names: { es: 'clase', fr: 'genre', de: 'art', pt: 'tipo' },
  summary: 'A kind of event: ban, fine, law, lawsuit, ruling …',
  summaries: {
    es: 'Una clase de suceso: prohibición, multa, ley, demanda …',
    fr: 'Un genre d’événement : interdiction, amende, loi, procès …',
    de: 'Eine Art von Ereignis: Verbot, Geldbuße, Gesetz, Klage …',
    pt: 'Um tipo de evento: proibição, multa, lei, processo …',
  },
  type: 'kind',
};
