/** `/tiktok fines`: who fined or settled, how much, for what. */
import type { Command } from '../command.ts';
import { finesReport } from '../reports/fines.ts';
import { fromOption, placeOption, toOption } from './options.ts';
import { spanOf, valuesOf } from './values.ts';

export const fines: Command = {
  name: 'fines',
  names: { es: 'multas', fr: 'amendes', de: 'strafen', pt: 'multas' },
  summary: 'Fines and settlements: who, how much, for what, and any appeal',
  summaries: {
    es: 'Multas y acuerdos: quién, cuánto, por qué y si hay recurso',
    fr: 'Amendes et accords : qui, combien, pourquoi, et les recours',
    de: 'Geldbußen und Vergleiche: wer, wie viel, wofür, Rechtsmittel',
    pt: 'Multas e acordos: quem, quanto, por quê e se há recurso',
  },
  options: [placeOption, fromOption, toOption],
  examples: ['fines ireland', 'fines eu since 2023', 'fines'],
  run: (values, { knowledge, now }) =>
    finesReport(knowledge, now, { places: valuesOf(values.place), ...spanOf(values) }),
};
