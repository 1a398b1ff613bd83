/** All fines of a place or span, the largest, or what they come to. */

import { showDate } from '../../../knowledge/partial-date.ts';
import { showAmount } from '../../amounts.ts';
import { createCitations } from '../../citations.ts';
import { readSpan } from '../../commands/spans.ts';
import type { Block, Reply, TableRow } from '../../reply.ts';
import { counted, listed, withArticle } from '../../reports/parts.ts';
import { type FineRow, largestByCurrency, selectFines, totalsOf } from '../../reports/select-fines.ts';
import { hasTerm } from '../../understanding/query.ts';
import { isCommonTerm, termSet } from '../../understanding/words.ts';
import { answerFrom } from '../answer-from.ts';
import { onDate } from '../phrases.ts';
import type { SetQuestion } from './set-question.ts';

type Rows = { readonly rows: readonly TableRow[]; readonly entries: readonly string[] };

function fineTable(
  rows: readonly FineRow[],
  { gazetteer }: SetQuestion,
  citations: ReturnType<typeof createCitations>,
): Rows {
  return {
    entries: rows.map(({ entry }) => entry.id),
    rows: rows.map((row) => ({
      cells: [
        showDate(row.date.written),
        row.places.map((code) => gazetteer.nameOf(code)).join(', '),
        row.authority,
        showAmount(row.value, row.currency),
        row.reason,
        row.state,
      ],
      cites: citations.cite(row.sources.slice(0, 2)),
      entry: row.entry.id,
    })),
  };
}

/** "the Data Protection Commission (DPC)", but "Ofcom" and "Ireland's …". */
function authorityInText(authority: string): string {
  const isOffice =
    /\b(?:Commission|Office|Authority|Agency|Board|Court|Ministry|Department|Council|Bureau|Institute)\b/.test(
      authority,
    );
  return isOffice && !/^(?:the |a |an )|^\S+['’]s /i.test(authority) ? `the ${authority}` : authority;
}

/** Words of a question that this answers; any other makes it another question. */
const FITTING = termSet(
  'fine big large high record total sum pay settle list biggest largest highest amount money euro privacy data regulator government court company country state so far altogether times time three five top ten gdpr receive issue impose date hit face given give protect authority complianc compliance deck slide add two four irish breakdown single ever combined compare comparison rank ranking first order sort size',
);

/** All fines of a place or span, the largest, or what they come to. */
export function finesAnswer(question: SetQuestion): Reply | undefined {
  const { query, knowledge, now } = question;
  if (!hasTerm(query, 'fine') && !/\b(?:penalt|settle|paid|pay)\w*/.test(query.folded)) return undefined;
  // What the law allows is another question than what was imposed.
  if (/\b(?:can|could|may|might|maximum|max|up to|at most|would|risk)\b/.test(query.folded)) return undefined;
  // The EU itself is not its member states: what the Commission has fined is told by a record.
  if (
    query.codes.length === 1 &&
    query.codes[0] === 'EU' &&
    /\b(?:did|has|have|does) (?:the )?(?:eu|european (?:union|commission)|brussels)\b/.test(query.folded)
  )
    return undefined;
  const wantsMany =
    ['list', 'how-many'].includes(query.intent) ||
    /\b(?:fines|penalties|settlements|total|add up|sum up|altogether|in all|so far|sum|biggest|largest|highest|record|all|every|each)\b/.test(
      query.folded,
    );
  const countable = query.codes.length > 0 && query.intent === 'how-much';
  const spanned =
    query.intent === 'how-much' || query.intent === 'what' ? readSpan(query.folded, now) : undefined;
  if (!wantsMany && !countable && spanned === undefined) return undefined;
  const rest = query.terms.filter(
    (t) => !t.startsWith('@') && !FITTING.has(t) && !isCommonTerm(t) && !/^\d+$/.test(t),
  );
  if (rest.length > 0) return undefined;
  const span = readSpan(query.folded, now);
  const wanted = query.codes.filter((code) => code !== 'GLOBAL' && code !== 'CN');
  const rows = selectFines(knowledge, {
    places: wanted,
    ...(span?.from === undefined ? {} : { from: span.from }),
    ...(span?.to === undefined ? {} : { to: span.to }),
  });
  if (rows.length === 0) {
    if (wanted.length === 0) return undefined;
    const where = listed(wanted.map((code) => withArticle(question.gazetteer.nameOf(code))));
    const text = `No fine of TikTok with a known amount is on record for ${where}${span ? ` in that time` : ''}.`;
    return { ...answerFrom(knowledge, [{ type: 'headline', text, cites: [] }], [], []), kind: 'unknown' };
  }
  const citations = createCitations(knowledge);
  const ranked = /\b(?:compar\w+|rank\w*|(?:biggest|largest|highest) (?:one )?first|sort\w*|by size)\b/.test(
    query.folded,
  );
  const largest = !ranked && /\b(?:biggest|largest|highest|record|top|most)\b/.test(query.folded);
  const totals = totalsOf(rows);
  const total = totals.map(({ currency, total: sum }) => showAmount(sum, currency));
  const byValue = largest || ranked ? largestByCurrency(rows) : [];
  const shownRows = largest
    ? byValue.flatMap((group) => group.rows.slice(0, 3))
    : ranked
      ? byValue.flatMap((group) => group.rows)
      : rows;
  const table = fineTable(shownRows, question, citations);
  const cites = table.rows.slice(0, 4).flatMap((row) => row.cites.slice(0, 1));
  const tell = (row: FineRow): string =>
    `${showAmount(row.value, row.currency)} by ${authorityInText(row.authority.replace(/\.$/, ''))} ${onDate(row.date)}, for ${row.reason}`;
  const most = Number(
    /\b(?:top|the) (\d+)\b/.exec(query.folded)?.[1] ??
      (/\bthree\b/.test(query.folded) ? 3 : /\bfive\b/.test(query.folded) ? 5 : 1),
  );
  const comparable = rows
    .filter(({ currency }) => ['EUR', 'USD', 'GBP'].includes(currency))
    .sort((a, b) => b.value - a.value);
  const text =
    largest || (ranked && rows.length > 1)
      ? `The largest on record: ${(comparable.length > 0 ? comparable : rows).slice(0, Math.max(1, most)).map(tell).join('; ')}.`
      : rows.length === 1 && rows[0]
        ? `${showAmount(rows[0].value, rows[0].currency)}, by ${authorityInText(rows[0].authority)} ${onDate(rows[0].date)}, for ${rows[0].reason}.`
        : `${counted(rows.length, 'fine or settlement is', 'fines and settlements are')} on record${wanted.length > 0 ? ` for ${listed(wanted.map((code) => withArticle(question.gazetteer.nameOf(code))))}` : ''}, in all ${listed(total)}: ${rows.length <= 4 ? `${rows.map(tell).join('; ')}.` : 'see the table.'}`;
  const blocks: Block[] = [
    { type: 'headline', text, cites },
    {
      type: 'table',
      title: 'Fines and settlements',
      columns: [
        { label: 'Date' },
        { label: 'Place' },
        { label: 'By' },
        { label: 'Amount', align: 'right' },
        { label: 'For' },
        { label: 'State' },
      ],
      rows: table.rows,
    },
  ];
  if (totals.length > 1) {
    const note =
      'Amounts in different currencies are not added up or compared: no dated exchange rate is on record.';
    blocks.push({ type: 'notice', tone: 'info', text: note, cites: [] });
  }
  const choice = { label: 'All fines', ask: '/tiktok fines' };
  return answerFrom(knowledge, blocks, citations.list, table.entries, [choice]);
}
