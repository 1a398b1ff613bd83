/** Shows how an answer came about, for `--explain`. */
import type { Explanation } from '../reply.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';

/** How a question was understood, the best candidates with the evidence for each, and what was decided why. */
export function explain(
  query: Query,
  trail: readonly string[],
  candidates: readonly Candidate[] = [],
): Explanation {
  const understood = [
    `text: ${query.text}`,
    `language: ${query.language}; kind of answer wanted: ${query.intent}${query.yesNo ? ' (yes or no)' : ''}`,
    `content: ${query.terms.filter((term) => !term.startsWith('@')).join(', ') || 'none'}`,
    `places: ${query.places.map(({ codes }) => codes.join(' or ')).join(', ') || 'none'}`,
    `named: ${[...query.named.keys()].join(', ') || 'nothing'}`,
    ...(query.years.length > 0 ? [`years: ${query.years.join(', ')}`] : []),
    ...(query.mended.length > 0
      ? [`mended: ${query.mended.map(({ from, to }) => `${from} → ${to}`).join(', ')}`]
      : []),
    ...(query.unknown.length > 0 ? [`never seen in the knowledge: ${query.unknown.join(', ')}`] : []),
  ];
  const shown = candidates.slice(0, 5).map(({ document, score, evidence, likeness }) => {
    const parts = Object.entries({ ...evidence, likeness })
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${name} ${Number(value).toFixed(2)}`);
    return `${score.toFixed(2)} ${document.entry.id} (${parts.join(', ')})`;
  });
  return {
    sections: [
      { title: 'Understood', lines: understood },
      ...(shown.length > 0 ? [{ title: 'Candidates', lines: shown }] : []),
      { title: 'Decision', lines: trail },
    ],
  };
}
