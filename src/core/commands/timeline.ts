/** `/tiktok timeline`: what happened, in order. */
import type { EventKind } from '../../knowledge/schema.ts';
import type { Command } from '../command.ts';
import { timelineReport } from '../reports/timeline.ts';
import { fromOption, kindOption, placeOption, toOption, topicOption } from './options.ts';
import { spanOf, valuesOf } from './values.ts';

export const timeline: Command = {
  name: 'timeline',
  names: { es: 'cronologia', fr: 'chronologie', de: 'zeitleiste', pt: 'cronologia' },
  summary: 'What happened, in order, with a chart',
  summaries: {
    es: 'Qué pasó, en orden, con un gráfico',
    fr: 'Ce qui s’est passé, dans l’ordre, avec un graphique',
    de: 'Was geschah, der Reihe nach, mit einem Bild',
    pt: 'O que aconteceu, em ordem, com um gráfico',
  },
  options: [
    placeOption,
    topicOption,
    fromOption,
    toOption,
    kindOption,
    {
      name: 'about',
      names: { es: 'sobre', fr: 'objet', de: 'zu', pt: 'sobre' },
      summary: 'A law, case, company or programme, such as PAFACA',
      summaries: {
        es: 'Una ley, un caso, una empresa o un programa, como PAFACA',
        fr: 'Une loi, une affaire, une entreprise ou un programme, comme PAFACA',
        de: 'Ein Gesetz, Fall, Unternehmen oder Programm wie PAFACA',
        pt: 'Uma lei, um caso, uma empresa ou um programa, como PAFACA',
      },
      type: 'entry',
    },
    {
      name: 'page',
      names: { es: 'pagina', fr: 'page', de: 'seite', pt: 'pagina' },
      summary: 'The page: 1 is the newest',
      summaries: {
        es: 'La página: 1 es la más reciente',
        fr: 'La page : 1 est la plus récente',
        de: 'Die Seite: 1 ist die neueste',
        pt: 'A página: 1 é a mais recente',
      },
      type: 'number',
    },
  ],
  examples: [
    'timeline eu since 2024',
    'timeline children 2023-2025',
    'timeline india',
    'timeline lawsuits us last year',
  ],
  run: (values, { knowledge, now }) =>
    timelineReport(knowledge, now, {
      places: valuesOf(values.place),
      topics: valuesOf(values.topic),
      kinds: valuesOf(values.kind) as EventKind[],
      about: valuesOf(values.about),
      ...spanOf(values),
      ...(values.page === undefined ? {} : { page: Number(values.page) }),
    }),
};
