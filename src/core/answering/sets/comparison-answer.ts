/** Places or named things side by side. */
import { showDate } from '../../../knowledge/partial-date.ts';
import { showAmount } from '../../amounts.ts';
import { createCitations, sourcesOf } from '../../citations.ts';
import type { Block, Reply, TableRow } from '../../reply.ts';
import { listed, withArticle } from '../../reports/parts.ts';
import { selectFines, totalsOf } from '../../reports/select-fines.ts';
import { isCommonTerm, termOf, termSet } from '../../understanding/words.ts';
import { answerFrom } from '../answer-from.ts';
import { GROUPS, type SetQuestion } from './set-question.ts';

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
  return answerFrom(
    knowledge,
    blocks,
    citations.list,
    things.map(({ id }) => id),
  );
}

/** Words of a question that this answers; any other makes it another question. */
const FITTING = termSet(
  'ban law rule table overview compare comparison difference differ differently approach regulation regulate status fine treat handle stance policy situation deal legal government device country vs versus age limit minimum child teen social media phone first earlier',
);

/** More places than this have a row each; fewer stand side by side, with more on each. */
const SIDE_BY_SIDE = 3;

/** Places side by side, or a table of many. */
export function comparisonAnswer(question: SetQuestion): Reply | undefined {
  const { query, knowledge, gazetteer } = question;
  const isMany = query.codes.length > SIDE_BY_SIDE && !query.codes.some((code) => GROUPS.has(code));
  if (query.intent !== 'comparison' && !(isMany && TABLED.has(query.intent))) return undefined;
  if (query.named.size >= 2) return comparedThings({ query, knowledge });
  if (query.codes.length < 2) return undefined;
  const others = query.terms.filter((t) => !t.startsWith('@') && !FITTING.has(t) && !isCommonTerm(t));
  if (others.length > 1) return undefined;
  if (isMany) return manyPlaces(question);
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
  return answerFrom(
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

/** Kinds of question about many named places that a table of them answers. */
const TABLED = new Set(['list', 'status', 'what', 'timeline', 'latest']);

/** How things stand in each of many places, a row a place. */
function manyPlaces({ query, knowledge, gazetteer }: SetQuestion): Reply | undefined {
  const statuses = query.codes.flatMap((code) => {
    const entry = knowledge.status(code);
    return entry ? [{ code, entry }] : [];
  });
  if (statuses.length < 2) return undefined;
  const citations = createCitations(knowledge);
  const rows = statuses.map(({ code, entry }) => ({
    cells: [
      gazetteer.nameOf(code),
      entry.status.app.replace(/-/g, ' '),
      entry.status.devices.replace(/-/g, ' '),
      String(entry.status.minimumAge ?? 'none on record'),
      entry.checked,
    ],
    cites: citations.cite(sourcesOf(knowledge, entry).slice(0, 2)),
    entry: entry.id,
  }));
  const asksAge = query.terms.includes(termOf('age'));
  const text = statuses
    .map(({ code, entry: { status, answer } }) =>
      asksAge
        ? `${gazetteer.nameOf(code)}: ${status.minimumAge ?? 'no minimum age in law on record'}.`
        : `${gazetteer.nameOf(code)}: ${answer}`,
    )
    .join(' ');
  const missing = query.codes.filter((code) => knowledge.status(code) === undefined);
  return answerFrom(
    knowledge,
    [
      { type: 'headline', text, cites: rows.flatMap(({ cites }) => cites.slice(0, 1)) },
      {
        type: 'table',
        title: 'How things stand',
        columns: [
          { label: 'Place' },
          { label: 'App' },
          { label: 'Government devices' },
          { label: 'Minimum age by law' },
          { label: 'Checked' },
        ],
        rows,
      },
      ...(missing.length === 0
        ? []
        : [
            {
              type: 'notice',
              tone: 'info',
              text: `Nothing is on record of ${listed(missing.map((code) => withArticle(gazetteer.nameOf(code))))}.`,
              cites: [],
            } as const,
          ]),
    ],
    citations.list,
    statuses.map(({ entry }) => entry.id),
  );
}
