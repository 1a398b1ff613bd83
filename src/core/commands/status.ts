/** `/tiktok status`: how things stand in a place, or in all. */
import type { Command } from '../command.ts';
import { statusReport, statusTableReport } from '../reports/status.ts';
import { placeOption } from './options.ts';
import { valuesOf } from './values.ts';

export const status: Command = {
  name: 'status',
  names: { es: 'estado', fr: 'statut', de: 'stand', pt: 'situacao' },
  summary: 'How TikTok stands in a place: app, government devices, minimum age',
  summaries: {
    es: 'Cómo está TikTok en un lugar: app, dispositivos oficiales, edad mínima',
    fr: 'Où en est TikTok dans un lieu : appli, appareils officiels, âge minimum',
    de: 'Wie es um TikTok an einem Ort steht: App, Dienstgeräte, Mindestalter',
    pt: 'Como está o TikTok em um lugar: app, aparelhos oficiais, idade mínima',
  },
  options: [placeOption],
  examples: ['status india', 'status texas', 'status'],
  run(values, { knowledge, now }) {
    const [place, ...more] = valuesOf(values.place);
    if (place === undefined) return statusTableReport(knowledge, now);
    return more.length === 0
      ? statusReport(knowledge, now, place)
      : statusTableReport(knowledge, now, { places: [place, ...more] });
  },
};
