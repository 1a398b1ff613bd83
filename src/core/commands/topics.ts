/** `/tiktok topics`: what can be asked about. */
import type { Command } from '../command.ts';
import { topicsReport } from '../reports/topics.ts';

export const topics: Command = {
  name: 'topics',
  names: { es: 'temas', fr: 'sujets', de: 'themen', pt: 'temas' },
  summary: 'What can be asked about, and how much there is on each',
  summaries: {
    es: 'Sobre qué se puede preguntar y cuánto hay de cada tema',
    fr: 'Ce sur quoi on peut poser des questions, et combien il y a',
    de: 'Wonach man fragen kann und wie viel es dazu gibt',
    pt: 'Sobre o que se pode perguntar e quanto há de cada tema',
  },
  options: [],
  examples: ['topics'],
  run: (_, { knowledge, now }) => topicsReport(knowledge, now),
};
