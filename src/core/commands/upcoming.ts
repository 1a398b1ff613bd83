/** `/tiktok upcoming`: deadlines, trials and laws about to bind. */
import type { Command } from '../command.ts';
import { upcomingReport } from '../reports/upcoming.ts';
import { placeOption } from './options.ts';
import { valuesOf } from './values.ts';

export const upcoming: Command = {
  name: 'upcoming',
  names: { es: 'proximos', fr: 'echeances', de: 'termine', pt: 'proximos' },
  summary: 'Deadlines, trials and laws about to bind; as a calendar file too',
  summaries: {
    es: 'Plazos, juicios y leyes por entrar en vigor; también como calendario',
    fr: 'Échéances, procès et lois à venir ; aussi en fichier d’agenda',
    de: 'Fristen, Prozesse und kommende Gesetze; auch als Kalenderdatei',
    pt: 'Prazos, julgamentos e leis por vir; também como calendário',
  },
  options: [placeOption],
  examples: ['upcoming', 'upcoming eu', 'upcoming california'],
  run: (values, { knowledge, now }) => upcomingReport(knowledge, now, valuesOf(values.place)),
};
