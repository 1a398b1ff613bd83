/** `/tiktok compare`: two places or two named things side by side. */
import type { Command, CommandOption } from '../command.ts';
import { compareReport } from '../reports/compare.ts';
import { complain } from './complaints.ts';

const side = (
  name: 'a' | 'b',
  nth: string,
  localised: readonly [string, string, string, string],
): CommandOption => ({
  name,
  summary: `The ${nth} place or named thing`,
  summaries: { es: localised[0], fr: localised[1], de: localised[2], pt: localised[3] },
  type: 'entry',
  required: true,
});

export const compare: Command = {
  name: 'compare',
  names: { es: 'comparar', fr: 'comparer', de: 'vergleichen', pt: 'comparar' },
  summary: 'Two places or two named things side by side',
  summaries: {
    es: 'Dos lugares o dos cosas, uno al lado del otro',
    fr: 'Deux lieux ou deux choses côte à côte',
    de: 'Zwei Orte oder zwei Dinge nebeneinander',
    pt: 'Dois lugares ou duas coisas lado a lado',
  },
  options: [
    side('a', 'first', [
      'El primer lugar o cosa',
      'Le premier lieu ou la première chose',
      'Der erste Ort oder das erste Ding',
      'O primeiro lugar ou coisa',
    ]),
    side('b', 'second', [
      'El segundo lugar o cosa',
      'Le deuxième lieu ou la deuxième chose',
      'Der zweite Ort oder das zweite Ding',
      'O segundo lugar ou coisa',
    ]),
  ],
  examples: ['compare india nepal', 'compare project texas and project clover'],
  run({ a = '', b = '' }, { knowledge, now }) {
    if (a === b)
      return complain({ what: 'Both sides are the same; name two different ones.', command: compare });
    return compareReport(knowledge, now, a, b);
  },
};
