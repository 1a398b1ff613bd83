/** Which U.S. states have sued. */

import type { Entry, Knowledge } from '../../../knowledge/knowledge.ts';
import { showDate } from '../../../knowledge/partial-date.ts';
import { createCitations } from '../../citations.ts';
import type { Reply } from '../../reply.ts';
import { counted, listed } from '../../reports/parts.ts';
import { selectLawsuits } from '../../reports/select-lawsuits.ts';
import { hasTerm, type Query } from '../../understanding/query.ts';
import { answerFrom } from '../answer-from.ts';
import type { SetQuestion } from './set-question.ts';

/** The states are sued, or somebody else than a state sues. */
const OTHERS_SUE =
  /\b(?:sue|sues|sued|suing|lawsuits? against|suits? against) (?!by\b)(?:\w+ ){0,4}?(?:states|attorneys general|ags)\b/;

/** Whether it asks which states sued TikTok, and not whom else, or who sued them. */
function asksWhichStatesSue({ folded, named }: Query, knowledge: Knowledge): boolean {
  if (OTHERS_SUE.test(folded)) return false;
  if (/\b(?:which|what) (?:\w+ )?(?:judges?|courts?|laws?|apps|platforms|companies|groups?)\b/.test(folded))
    return false;
  return ![...named.keys()].some((id) => isAnotherParty(knowledge.entry(id)));
}

/** A company, agency or person other than TikTok itself and its owner. */
function isAnotherParty(entry: Entry | undefined): boolean {
  return (
    entry?.type === 'concept' &&
    ['company', 'agency', 'person', 'idea', 'case', 'law'].includes(entry.kind) &&
    !/tiktok|bytedance|attorneys? general/i.test(entry.title)
  );
}

/** Which U.S. states have sued. */
export function lawsuitsAnswer({ query, knowledge }: SetQuestion): Reply | undefined {
  const asks =
    /\b(?:states|attorneys general|ags)\b/.test(query.folded) &&
    hasTerm(query, 'sue') &&
    asksWhichStatesSue(query, knowledge);
  if (!asks || !['list', 'how-many', 'who', 'what', 'status'].includes(query.intent)) return undefined;
  const rows = selectLawsuits(knowledge).filter(({ entry, byState }) => entry.kind === 'lawsuit' && byState);
  if (rows.length === 0) return undefined;
  const citations = createCitations(knowledge);
  const names = [...new Set(rows.map(({ state }) => state.name))];
  const table = rows.map(({ state, entry, sources }) => ({
    cells: [state.name, showDate(entry.date.written), entry.title],
    cites: citations.cite(sources.slice(0, 2)),
    entry: entry.id,
  }));
  const text = `Suits against TikTok by ${counted(names.length, 'state', 'states')} (D.C. counted as one) are on record one by one: ${listed(names)}. Others joined in groups; see the records.`;
  return answerFrom(
    knowledge,
    [
      { type: 'headline', text, cites: table.slice(0, 3).flatMap((row) => row.cites.slice(0, 1)) },
      {
        type: 'table',
        title: 'Suits by U.S. states',
        columns: [{ label: 'State' }, { label: 'Date' }, { label: 'Suit' }],
        rows: table,
      },
    ],
    citations.list,
    rows.map(({ entry }) => entry.id),
  );
}
