/** `/tiktok map`: a world map of where things stand. */
import type { Command } from '../command.ts';
import { type MapLayer, mapReport } from '../reports/map.ts';

export const map: Command = {
  name: 'map',
  names: { es: 'mapa', fr: 'carte', de: 'karte', pt: 'mapa' },
  summary: 'A world map of where things stand',
  summaries: {
    es: 'Un mapa del mundo con la situación',
    fr: 'Une carte du monde de la situation',
    de: 'Eine Weltkarte des Stands der Dinge',
    pt: 'Um mapa-múndi da situação',
  },
  options: [
    {
      name: 'layer',
      names: { es: 'capa', fr: 'couche', de: 'ebene', pt: 'camada' },
      summary: 'What to show: the app, government devices or minimum ages',
      summaries: {
        es: 'Qué mostrar: la app, los dispositivos oficiales o las edades mínimas',
        fr: 'Que montrer : l’appli, les appareils officiels ou les âges minimums',
        de: 'Was gezeigt wird: App, Dienstgeräte oder Mindestalter',
        pt: 'O que mostrar: o app, os aparelhos oficiais ou as idades mínimas',
      },
      type: 'choice',
      choices: [
        { value: 'apps', name: 'The app: bans and blocks' },
        { value: 'devices', name: 'Government devices and phones' },
        { value: 'ages', name: 'Minimum ages' },
      ],
    },
  ],
  examples: ['map', 'map devices', 'map ages'],
  run: (values, { knowledge, now }) => mapReport(knowledge, now, (values.layer ?? 'apps') as MapLayer),
};
