/** Which places ban the app, bar it from government devices, or set a minimum age; and which ever did. */

import { showDate } from '../../../knowledge/partial-date.ts';
import { createCitations, sourcesOf } from '../../citations.ts';
import type { Reply, TableRow } from '../../reply.ts';
import { counted, listed, withArticle } from '../../reports/parts.ts';
import { selectEvents } from '../../reports/select-events.ts';
import { isUsState, type StatusFilter, selectStatuses } from '../../reports/select-statuses.ts';
import { hasTerm } from '../../understanding/query.ts';
import { isCommonTerm, termSet } from '../../understanding/words.ts';
import { answerFrom } from '../answer-from.ts';
import { GROUPS, ofTheContinent, type SetQuestion } from './set-question.ts';

/** Words of a question that this answers; any other makes it another question. */
const FITTING = termSet(
  'ban illegal legal suspend restrict limit forc enforce map slide deck off keep kept set device government official employee state country place countri full total complete currently public national nationwide world global age under minimum child teen account social media law require requirement work owned federal app young use access people year still already entire civil servant issued block western',
);

/** "Which judges", "what apps": a list of other things than places. */
const ASKS_FOR_THINGS =
  /\b(?:which|what|list(?: all)?(?: the)?|name(?: all)?(?: the)?) (?:other |else )?(?:\w+ )?(?:apps|platforms|services|judges?|courts?|compan(?:y|ies)|people|persons?|ministers?|agenc(?:y|ies)|universit(?:y|ies)|laws?|bills?)\b/;

const NAMES_PLACES =
  /\b(?:countries|country|states|nations|governments|govts|places|jurisdictions|members|parts of the world|anywhere|else)\b/;

/** Which places ban the app, bar it from government devices, or set a minimum age. */
export function placesAnswer(question: SetQuestion): Reply | undefined {
  const { knowledge } = question;
  const query = ofTheContinent(question.query);
  const elsewhere = query.codes.filter((code) => code !== 'US' && code !== 'GLOBAL' && !isUsState(code));
  const asksStates =
    /(?<!united )\bstates\b/.test(query.folded) && !/\b(?:member states|nation states)\b/.test(query.folded);
  // "Gulf states" are countries; the states of India or Germany have no status of their own here.
  const states = asksStates && elsewhere.length === 0;
  const namesCountry = elsewhere.some((code) => !GROUPS.has(code));
  if (asksStates && namesCountry) return undefined;
  // "Is the UK among the countries that ban it?" asks of the UK.
  if (
    query.yesNo &&
    namesCountry &&
    !/\b(?:besides|other|others|else|except|apart from|like)\b/.test(query.folded)
  )
    return undefined;
  const asksPlaces =
    /\b(?:countries|country|(?<!united )states|nations|governments|govts|places|jurisdictions|where(?=\b.*\b(?:bans?|banned|blocked|illegal|forbidden|prohibited|restricted|off limits)\b)|members|parts of the world)\b/.test(
      query.folded,
    );
  // "Where is France with the ban" asks of France.
  if (namesCountry && !NAMES_PLACES.test(query.folded)) return undefined;
  if (asksOfNoPlace(question)) return anywhere(question);
  if (
    !asksPlaces ||
    !['list', 'how-many', 'status', 'what', 'who', 'timeline', 'latest'].includes(query.intent) ||
    ASKS_FOR_THINGS.test(query.folded)
  )
    return undefined;
  const devices =
    hasTerm(query, 'device', 'official', 'employee') ||
    /\bgovernment(?:al)? (?:owned )?(?:device|phone)/.test(query.folded) ||
    (states && hasTerm(query, 'ban'));
  const age = /\b(?:age|under[- ]?1\d|teen|minor|child|children|kids)\b/.test(query.folded);
  const ban = hasTerm(query, 'ban', 'illegal', 'suspend', 'restrict', 'unavailable');
  if (query.terms.some((t) => !t.startsWith('@') && !FITTING.has(t) && !isCommonTerm(t) && !/^\d+$/.test(t)))
    return undefined;
  if (!ban && !age && !devices) return undefined;
  if (
    /\b(?:ever|in the past|used to|have tried|past bans|historically|once)\b/.test(query.folded) &&
    !devices &&
    !age
  )
    return pastBans(question);
  const groups = query.codes.filter((code) => GROUPS.has(code) && code !== 'GLOBAL');
  const only: StatusFilter['only'] = states ? 'us-states' : 'countries';
  const scope = { only, ...(groups.length === 0 ? {} : { places: groups }) } satisfies StatusFilter;
  const where = listed(groups.map((code) => withArticle(knowledge.place(code)?.name ?? code)));
  const within = where === '' ? '' : `In ${where}, `;
  const citations = createCitations(knowledge);
  const entries: string[] = [];
  const tableOf = (
    rows: ReturnType<typeof selectStatuses>,
    cell: (row: (typeof rows)[number]) => string[],
  ): TableRow[] =>
    rows.map((row) => {
      entries.push(row.entry.id);
      return { cells: cell(row), cites: citations.cite(row.sources.slice(0, 2)), entry: row.entry.id };
    });
  const noun = states
    ? (['state', 'states'] as const)
    : (['country or territory', 'countries and territories'] as const);
  const checkedColumn = { label: 'Evidence of' } as const;

  if (age && !devices) {
    const wantedAge = /\b(1[0-9])\b/.exec(query.folded)?.[1];
    const rows = selectStatuses(knowledge, { ...scope, withMinimumAge: true }).filter(
      ({ entry }) =>
        wantedAge === undefined ||
        entry.status.minimumAge === Number(wantedAge) ||
        /\bunder\b/.test(query.folded),
    );
    const table = tableOf(rows, ({ place, entry }) => [
      place.name,
      String(entry.status.minimumAge ?? ''),
      entry.status.minimumAgeNote ?? '',
      entry.status.evidence?.written ?? entry.checked,
    ]);
    if (table.length === 0) return undefined;
    const names = rows.map(({ place, entry }) => `${place.name} (${entry.status.minimumAge})`);
    const text = `${within}${within === '' ? 'A' : 'a'} minimum age for social media accounts set by law is on record in ${counted(rows.length, noun[0], noun[1])}: ${listed(names)}.`;
    return answerFrom(
      knowledge,
      [
        { type: 'headline', text, cites: table.flatMap((row) => row.cites.slice(0, 1)) },
        {
          type: 'table',
          title: 'Minimum ages',
          columns: [{ label: 'Place' }, { label: 'Age' }, { label: 'Basis' }, checkedColumn],
          rows: table,
        },
      ],
      citations.list,
      entries,
      [{ label: 'Map of minimum ages', ask: '/tiktok map ages' }],
    );
  }
  if (devices) {
    const banned = selectStatuses(knowledge, { ...scope, devices: ['banned'] });
    const partly = selectStatuses(knowledge, { ...scope, devices: ['restricted', 'advised-against'] });
    const table = tableOf([...banned, ...partly], ({ place, entry }) => [
      place.name,
      entry.status.devices === 'banned'
        ? 'banned'
        : entry.status.devices === 'restricted'
          ? 'restricted'
          : 'advised against',
      entry.status.devicesSince === undefined ? '' : showDate(entry.status.devicesSince.written),
      entry.status.evidence?.written ?? entry.checked,
    ]);
    if (table.length === 0) return undefined;
    const caveat =
      states && !hasTerm(query, 'device', 'official', 'employee')
        ? ' No U.S. state bans it for the public.'
        : '';
    const text = `${within}${counted(banned.length, noun[0], noun[1])} on record bar TikTok from government devices${partly.length > 0 ? `, and ${partly.length} more restrict it or advise against it` : ''}: ${listed(banned.map(({ place }) => place.name))}.${caveat}`;
    return answerFrom(
      knowledge,
      [
        { type: 'headline', text, cites: table.slice(0, 3).flatMap((row) => row.cites.slice(0, 1)) },
        {
          type: 'table',
          title: 'TikTok on government devices',
          columns: [{ label: 'Place' }, { label: 'Devices' }, { label: 'Since' }, checkedColumn],
          rows: table,
        },
      ],
      citations.list,
      entries,
      [{ label: 'Map', ask: '/tiktok map devices' }],
    );
  }
  const banned = selectStatuses(knowledge, { ...scope, app: ['banned'] });
  const others = selectStatuses(knowledge, {
    ...scope,
    app: ['blocked-temporarily', 'restricted', 'withdrawn', 'never-offered', 'unknown'],
  });
  const table = tableOf([...banned, ...others], ({ place, entry }) => [
    place.name,
    entry.status.app.replace(/-/g, ' '),
    entry.status.appSince === undefined ? '' : showDate(entry.status.appSince.written),
    entry.status.evidence?.written ?? entry.checked,
  ]);
  if (table.length === 0) {
    return answerFrom(
      knowledge,
      [
        {
          type: 'headline',
          text: `None. No ban of TikTok for the public is on record in ${where === '' ? 'any of them' : where}.`,
          cites: [],
        },
      ],
      [],
      selectStatuses(knowledge, scope)
        .map(({ entry }) => entry.id)
        .slice(0, 1),
    );
  }
  const others_ = others
    .filter(({ entry }) => entry.status.app !== 'unknown')
    .map(({ place, entry }) => `${place.name} (${entry.status.app.replace(/-/g, ' ')})`);
  const text =
    banned.length === 0
      ? `None on record has a ban in force for the public${others_.length > 0 ? `; restricted or not offered: ${listed(others_)}` : ''}.`
      : `${within}TikTok is banned for the public in ${counted(banned.length, noun[0], noun[1])} on record: ${listed(banned.map(({ place }) => place.name))}.${others_.length > 0 ? ` Restricted, blocked for a time or not offered: ${listed(others_)}.` : ''}`;
  return answerFrom(
    knowledge,
    [
      { type: 'headline', text, cites: table.slice(0, 4).flatMap((row) => row.cites.slice(0, 1)) },
      {
        type: 'table',
        title: 'TikTok for the public',
        columns: [{ label: 'Place' }, { label: 'App' }, { label: 'Since' }, checkedColumn],
        rows: table,
      },
      {
        type: 'notice',
        tone: 'info',
        text: 'Bans that have ended (such as those of Nepal, Albania or Senegal) are not counted.',
        cites: [],
      },
    ],
    citations.list,
    entries,
    [
      { label: 'And on government devices?', ask: 'Which countries ban TikTok on government devices?' },
      { label: 'Map', ask: '/tiktok map apps' },
    ],
  );
}

/** "Is TikTok banned?": nothing but the ban is asked about, and no place is named. */
function asksOfNoPlace({ query }: SetQuestion): boolean {
  return (
    query.yesNo &&
    query.background === undefined &&
    query.places.length === 0 &&
    query.named.size === 0 &&
    /\btiktok\b/.test(query.folded) &&
    query.terms.length > 0 &&
    query.terms.every((term) => BAN_TERMS.has(term) || isCommonTerm(term)) &&
    query.terms.some((term) => BAN_TERMS.has(term))
  );
}

const BAN_TERMS = termSet('ban illegal legal available allow unban');

function anywhere({ knowledge }: SetQuestion): Reply | undefined {
  const banned = selectStatuses(knowledge, { only: 'countries', app: ['banned'] });
  const america = knowledge.status('US');
  if (banned.length === 0 || !america) return undefined;
  const citations = createCitations(knowledge);
  const usual = citations.cite(sourcesOf(knowledge, america).slice(0, 2));
  const items = banned.map(({ place, entry, sources }) => ({
    text: `${place.name}: ${entry.answer}`,
    cites: citations.cite(sources.slice(0, 2)),
  }));
  const text = `It depends on the country. On record it is banned for the public in ${listed(banned.map(({ place }) => place.name))}; in the United States it is not: ${america.answer}`;
  return answerFrom(
    knowledge,
    [
      { type: 'headline', text, cites: [...usual, ...items.flatMap(({ cites }) => cites.slice(0, 1))] },
      { type: 'facts', items },
      {
        type: 'notice',
        tone: 'info',
        text: 'Name a country, a U.S. state or the EU for how it stands there, also on government devices.',
        cites: [],
      },
    ],
    citations.list,
    [america.id, ...banned.map(({ entry }) => entry.id)],
    [
      { label: 'Which countries ban it?', ask: 'Which countries ban TikTok?' },
      { label: 'Map', ask: '/tiktok map apps' },
    ],
  );
}

/** Every block of the app on record in a group of places, ended ones too. */
function pastBans({ query, knowledge, gazetteer }: SetQuestion): Reply | undefined {
  const groups = query.codes.filter((code) => code !== 'GLOBAL');
  const events = selectEvents(knowledge, { places: groups, kinds: ['ban'] });
  if (events.length === 0) return undefined;
  const citations = createCitations(knowledge);
  const rows = events.map((event) => ({
    cells: [
      showDate(event.date.written),
      event.places.map((code) => gazetteer.nameOf(code)).join(', '),
      event.title,
      event.until === undefined ? '' : showDate(event.until.written),
    ],
    cites: citations.cite(sourcesOf(knowledge, event).slice(0, 2)),
    entry: event.id,
  }));
  const names = [...new Set(events.flatMap((event) => event.places.map((code) => gazetteer.nameOf(code))))];
  const text = `Blocks of TikTok, ended or not, are on record in ${counted(names.length, 'place', 'places')}: ${listed(names.sort())}.`;
  return answerFrom(
    knowledge,
    [
      { type: 'headline', text, cites: rows.slice(0, 3).flatMap((row) => row.cites.slice(0, 1)) },
      {
        type: 'table',
        title: 'Blocks on record',
        columns: [{ label: 'From' }, { label: 'Place' }, { label: 'What' }, { label: 'Until' }],
        rows,
      },
    ],
    citations.list,
    events.map(({ id }) => id),
    [{ label: 'Which are in force?', ask: 'Which countries ban TikTok?' }],
  );
}
