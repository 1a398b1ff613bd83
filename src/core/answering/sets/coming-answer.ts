/** What is due, soonest first. */

import { dayOf, showDate } from '../../../knowledge/partial-date.ts';
import { createCitations } from '../../citations.ts';
import type { Reply } from '../../reply.ts';
import { counted, listed, withArticle } from '../../reports/parts.ts';
import { selectUpcoming } from '../../reports/select-upcoming.ts';
import { isCommonTerm, termSet } from '../../understanding/words.ts';
import { answerFrom } from '../answer-from.ts';
import type { SetQuestion } from './set-question.ts';

/** Words of a question that this answers; any other makes it another question. */
const FITTING = termSet(
  'upcoming come next deadline pend due ahead horizon expect trial law rule regulation event case date court bill soon new decision thing month year week legal',
);

/** What is due, soonest first. */
export function comingAnswer(question: SetQuestion): Reply | undefined {
  const { query, knowledge, now, gazetteer } = question;
  if (
    !/\b(?:upcoming|coming up|what(?:'?s| is) next|what comes next|due next|pending|next deadlines?|deadlines? (?:are |is )?(?:next|coming|ahead|left)|ahead|on the horizon|what to expect|still to come)\b/.test(
      query.folded,
    )
  ) {
    return undefined;
  }
  if (
    query.named.size > 0 ||
    query.terms.some((t) => !t.startsWith('@') && !FITTING.has(t) && !isCommonTerm(t) && !/^\d+$/.test(t))
  )
    return undefined;
  const codes = query.codes.filter((code) => code !== 'GLOBAL');
  const rows = selectUpcoming(knowledge, now, codes);
  const where =
    codes.length === 0 ? '' : ` in ${listed(codes.map((code) => withArticle(gazetteer.nameOf(code))))}`;
  if (rows.length === 0) return undefined;
  const citations = createCitations(knowledge);
  const dated = rows.filter(({ entry }) => entry.date !== undefined);
  const shown = [...dated, ...rows.filter(({ entry }) => entry.date === undefined)].slice(0, 12);
  const table = shown.map(({ entry, sources }) => ({
    cells: [entry.expected, entry.places.map((code) => gazetteer.nameOf(code)).join(', '), entry.title],
    cites: citations.cite(sources.slice(0, 2)),
    entry: entry.id,
  }));
  const [first] = dated;
  const text =
    first === undefined
      ? `${counted(rows.length, 'matter is', 'matters are')} pending${where}, none with a known date.`
      : `Next on record${where}: ${first.entry.title} (${first.entry.expected}). ${counted(rows.length, 'matter is', 'matters are')} pending, ${dated.length} with a date.`;
  return answerFrom(
    knowledge,
    [
      { type: 'headline', text, cites: table[0]?.cites ?? [] },
      {
        type: 'table',
        title: `Coming up, as of ${showDate(dayOf(now))}`,
        columns: [{ label: 'When' }, { label: 'Place' }, { label: 'What' }],
        rows: table,
      },
    ],
    citations.list,
    shown.map(({ entry }) => entry.id),
    [{ label: 'With calendar file', ask: `/tiktok upcoming${codes[0] === undefined ? '' : ` ${codes[0]}`}` }],
  );
}
