/** Two places or two named things side by side. */
import { showDate } from '../../../knowledge/partial-date.ts';
import { showAmount } from '../../amounts.ts';
import { createCitations, sourcesOf } from '../../citations.ts';
import type { Block, Reply, TableRow } from '../../reply.ts';
import { selectFines, totalsOf } from '../../reports/select-fines.ts';
import { isCommonTerm } from '../../understanding/words.ts';
import { type SetQuestion, setAnswer, termSet } from './set-question.ts';

/** Two named things, one after the other. */
function comparedThings({ query, knowledge }: Pick<SetQuestion, 'query' | 'knowledge'>): Reply | undefined {
  const things = [...query.named.keys()].flatMap((id) => knowledge.entry(id) ?? []).slice(0, 3);
  if (things.length < 2) return undefined;
  const citations = createCitations(knowledge);
  const blocks: Block[] = [];
  things.forEach((thing, index) => {
    const cites = citations.cite(sourcesOf(knowledge, thing).slice(0, 2));
    blocks.push({ type: index === 0 ? 'headline' : 'paragraph', text: thing.answer, cites });
  });
  for (const thing of things) {
    const items = thing.facts
      .slice(0, 5)
      .map((fact) => ({ text: fact.text, cites: citations.cite(fact.sources) }));
    blocks.push({ type: 'facts', title: thing.title, items });
  }
  return setAnswer(
    knowledge,
    blocks,
    citations.list,
    things.map(({ id }) => id),
  );
}

/** Words of a question that this answers; any other makes it another question. */
const FITTING = termSet(
  'ban law rule compare comparison difference differ differently approach regulation regulate status fine treat handle stance policy situation deal legal government device country vs versus age limit minimum child teen social media phone first earlier',
);

/** Two places side by side. */
export function comparisonAnswer({ query, knowledge, gazetteer }: SetQuestion): Reply | undefined {
  if (query.intent !== 'comparison') return undefined;
  if (query.named.size >= 2) return comparedThings({ query, knowledge });
  if (query.codes.length < 2) return undefined;
  const others = query.terms.filter((t) => !t.startsWith('@') && !FITTING.has(t) && !isCommonTerm(t));
  if (others.length > 1) return undefined;
  const statuses = query.codes.slice(0, 3).flatMap((code) => {
    const entry = knowledge.status(code);
    return entry ? [{ code, entry }] : [];
  });
  if (statuses.length < 2) return undefined;
  const citations = createCitations(knowledge);
  const cite = statuses.map(({ entry }) => citations.cite(sourcesOf(knowledge, entry).slice(0, 2)));
  const all = cite.flat();
  const row = (
    label: string,
    cell: (entry: (typeof statuses)[number]['entry'], code: string) => string,
  ): TableRow => ({
    cells: [label, ...statuses.map(({ entry, code }) => cell(entry, code))],
    cites: all,
  });
  const names = statuses.map(({ code }) => gazetteer.nameOf(code));
  const finesOf = (code: string): string =>
    totalsOf(selectFines(knowledge, { places: [code] }))
      .map(({ currency, total }) => showAmount(total, currency))
      .join(', ') || 'none on record';
  const text = statuses.map(({ entry, code }) => `${gazetteer.nameOf(code)}: ${entry.answer}`).join(' ');
  return setAnswer(
    knowledge,
    [
      { type: 'headline', text, cites: all },
      {
        type: 'table',
        title: names.join(' and '),
        columns: [{ label: '' }, ...names.map((label) => ({ label }))],
        rows: [
          row('App', (entry) => entry.status.app.replace(/-/g, ' ')),
          row('Since', (entry) =>
            entry.status.appSince === undefined ? '' : showDate(entry.status.appSince.written),
          ),
          row('Government devices', (entry) => entry.status.devices.replace(/-/g, ' ')),
          row('Government devices since', (entry) =>
            entry.status.devicesSince === undefined ? '' : showDate(entry.status.devicesSince.written),
          ),
          row('Minimum age by law', (entry) => String(entry.status.minimumAge ?? 'none on record')),
          row('Fines and settlements', (_entry, code) => finesOf(code)),
          row('Checked', (entry) => entry.checked),
        ],
      },
      {
        type: 'facts',
        items: statuses.flatMap(({ entry }) =>
          entry.facts.map((fact) => ({ text: fact.text, cites: citations.cite(fact.sources) })),
        ),
      },
    ],
    citations.list,
    statuses.map(({ entry }) => entry.id),
    statuses.map(({ code }) => ({
      label: `Timeline: ${gazetteer.nameOf(code)}`,
      ask: `/tiktok timeline ${code}`,
    })),
  );
}
