/** `/tiktok sources`: what carries a record, claim by claim. */
import type { Command } from '../command.ts';
import { sourcesReport } from '../reports/sources.ts';
import { complain, echo } from './complaints.ts';

export const sources: Command = {
  name: 'sources',
  names: { es: 'fuentes', fr: 'sources', de: 'quellen', pt: 'fontes' },
  summary: 'The claims of a record and the sources of each',
  summaries: {
    es: 'Las afirmaciones de un registro y sus fuentes',
    fr: 'Les affirmations d’une fiche et leurs sources',
    de: 'Die Aussagen eines Eintrags und ihre Quellen',
    pt: 'As afirmações de um registro e suas fontes',
  },
  options: [
    {
      name: 'record',
      names: { es: 'registro', fr: 'fiche', de: 'eintrag', pt: 'registro' },
      summary: 'A record by its name or id, such as Project Texas',
      summaries: {
        es: 'Un registro por su nombre o id, como Project Texas',
        fr: 'Une fiche par son nom ou id, comme Project Texas',
        de: 'Ein Eintrag mit Namen oder Kennung, etwa Project Texas',
        pt: 'Um registro pelo nome ou id, como Project Texas',
      },
      type: 'entry',
      required: true,
    },
  ],
  examples: ['sources project texas', 'sources PAFACA'],
  run({ record = '' }, { knowledge }) {
    const entry = knowledge.entry(record) ?? knowledge.status(record);
    if (!entry) return complain({ what: `I know no record called ${echo(record)}.`, command: sources });
    return sourcesReport(knowledge, entry);
  },
};
