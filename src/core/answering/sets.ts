/** Answers that are computed from the records: which places, how many, the largest, the total, what happened when, what is next. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import { showAmount } from '../amounts.ts';
import { createCitations, newestCheck, oldestCheck, sourcesOf } from '../citations.ts';
import { readSpan, showSpan } from '../commands/spans.ts';
import type { Block, Choice, Reply, TableRow } from '../reply.ts';
import { selectEvents } from '../reports/select-events.ts';
import { type FineRow, largestByCurrency, selectFines, totalsOf } from '../reports/select-fines.ts';
import { selectLawsuits } from '../reports/select-lawsuits.ts';
import { type StatusFilter, selectStatuses } from '../reports/select-statuses.ts';
import { selectUpcoming } from '../reports/select-upcoming.ts';
import type { Gazetteer } from '../understanding/gazetteer.ts';
import type { Query } from '../understanding/query.ts';
import { contentTerms, isCommonTerm, termOf } from '../understanding/words.ts';
import { onDate, placeInSentence } from './phrases.ts';

export interface SetQuestion {
  readonly query: Query;
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  readonly now: Date;
}

type Rows = { readonly rows: readonly TableRow[]; readonly entries: readonly string[] };

const term = (query: Query, ...words: string[]): boolean =>
  words.some((word) => query.terms.includes(termOf(word)));
const GROUPS = new Set(['EU', 'EUROPE', 'AFRICA', 'ASIA', 'MENA', 'LATAM', 'OCEAN', 'GLOBAL']);

function reply(
  knowledge: Knowledge,
  blocks: readonly Block[],
  citations: Reply['citations'],
  entries: readonly string[],
  choices: readonly Choice[] = [],
): Reply {
  const ids = [...new Set(entries)];
  const asOf = oldestCheck(ids.flatMap((id) => knowledge.entry(id) ?? []));
  return {
    kind: 'answer',
    blocks,
    citations,
    entries: ids,
    choices,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const countedAs = (count: number, [one, many]: readonly [string, string]): string =>
  counted(count, one, many);

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Which places ban the app, bar it from government devices, or set a minimum age. */
function places({ query, knowledge, gazetteer, now }: SetQuestion): Reply | undefined {
  const states =
    /(?<!united )\bstates\b/.test(query.folded) && !/\b(?:member states|nation states)\b/.test(query.folded);
  const asksPlaces =
    /\b(?:countries|country|(?<!united )states|nations|governments|places|jurisdictions|where|members|parts of the world)\b/.test(
      query.folded,
    );
  if (
    !asksPlaces ||
    !['list', 'how-many', 'status', 'what', 'who', 'timeline', 'latest'].includes(query.intent)
  )
    return undefined;
  const devices =
    term(query, 'device', 'official', 'employee') ||
    /\bgovernment(?:al)? (?:owned )?(?:device|phone)/.test(query.folded) ||
    (states && term(query, 'ban'));
  const age = /\b(?:age|under[- ]?1\d|teen|minor|child|children|kids)\b/.test(query.folded);
  const ban = term(query, 'ban', 'illegal', 'suspend', 'restrict', 'unavailable');
  const allowed = new Set(
    'ban illegal legal suspend restrict limit forc enforce map slide deck off keep kept set device government official employee state country place countri full total complete currently public national nationwide world global age under minimum child teen account social media set law require requirement work owned federal app young use access people year still already entire civil servant issued block western '
      .split(' ')
      .map(termOf),
  );
  if (query.terms.some((t) => !t.startsWith('@') && !allowed.has(t) && !isCommonTerm(t) && !/^\d+$/.test(t)))
    return undefined;
  if (!ban && !age && !devices) return undefined;
  if (
    /\b(?:ever|in the past|used to|have tried|past bans|historically|once)\b/.test(query.folded) &&
    !devices &&
    !age
  )
    return pastBans({ query, knowledge, gazetteer, now });
  const group = query.codes.find((code) => GROUPS.has(code) && code !== 'GLOBAL');
  const only: StatusFilter['only'] = states ? 'us-states' : 'countries';
  const scope = { only, ...(group === undefined ? {} : { places: [group] }) } satisfies StatusFilter;
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
  const checkedColumn = { label: 'Checked' } as const;

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
      entry.checked,
    ]);
    if (table.length === 0) return undefined;
    const names = rows.map(({ place, entry }) => `${place.name} (${entry.status.minimumAge})`);
    const text = `A minimum age for social media accounts set by law is on record in ${countedAs(rows.length, noun)}: ${listed(names)}.`;
    return reply(
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
      entry.checked,
    ]);
    if (table.length === 0) return undefined;
    const caveat =
      states && !term(query, 'device', 'official', 'employee')
        ? ' No U.S. state bans it for the public.'
        : '';
    const text = `${countedAs(banned.length, noun)} on record bar TikTok from government devices${partly.length > 0 ? `, and ${partly.length} more restrict it or advise against it` : ''}: ${listed(banned.map(({ place }) => place.name))}.${caveat}`;
    return reply(
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
    entry.checked,
  ]);
  if (table.length === 0) {
    return reply(
      knowledge,
      [
        {
          type: 'headline',
          text: `None. No ban of TikTok for the public is on record in ${group === undefined ? 'any of them' : placeInSentence(knowledge.place(group)?.name ?? group)}.`,
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
      : `TikTok is banned for the public in ${countedAs(banned.length, noun)} on record: ${listed(banned.map(({ place }) => place.name))}.${others_.length > 0 ? ` Restricted, blocked for a time or not offered: ${listed(others_)}.` : ''}`;
  return reply(
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
  return reply(
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

/** All fines of a place or span, the largest, or what they come to. */
function fines(question: SetQuestion): Reply | undefined {
  const { query, knowledge, now } = question;
  if (!term(query, 'fine') && !/\b(?:penalt|settle|paid|pay)\w*/.test(query.folded)) return undefined;
  const wantsMany =
    ['list', 'how-many'].includes(query.intent) ||
    /\b(?:fines|penalties|settlements|total|add up|sum up|altogether|in all|so far|sum|biggest|largest|highest|record|all|every|each)\b/.test(
      query.folded,
    );
  const countable = query.codes.length > 0 && query.intent === 'how-much';
  if (!wantsMany && !countable) return undefined;
  const allowed = new Set(
    'fine big large high record total sum pay settle list biggest largest highest amount money euro privacy data regulator government court company country state so far altogether times time three five top ten gdpr receive issue impose date levy hit face given give protect authority complianc compliance deck slide add two three four irish amount breakdown single ever combined breakdown'
      .split(' ')
      .map(termOf),
  );
  const rest = query.terms.filter(
    (t) => !t.startsWith('@') && !allowed.has(t) && !isCommonTerm(t) && !/^\d+$/.test(t),
  );
  if (rest.length > (wantsMany ? 0 : 0)) return undefined;
  const span = readSpan(query.folded, now);
  const wanted = query.codes.filter((code) => code !== 'GLOBAL' && code !== 'CN');
  const rows = selectFines(knowledge, {
    places: wanted,
    ...(span?.from === undefined ? {} : { from: span.from }),
    ...(span?.to === undefined ? {} : { to: span.to }),
  });
  if (rows.length === 0) {
    if (wanted.length === 0) return undefined;
    const where = listed(wanted.map((code) => placeInSentence(question.gazetteer.nameOf(code))));
    const text = `No fine of TikTok with a known amount is on record for ${where}${span ? ` in that time` : ''}.`;
    return { ...reply(knowledge, [{ type: 'headline', text, cites: [] }], [], []), kind: 'unknown' };
  }
  const citations = createCitations(knowledge);
  const largest = /\b(?:biggest|largest|highest|record|top|most)\b/.test(query.folded);
  const totals = totalsOf(rows);
  const total = totals.map(({ currency, total: sum }) => showAmount(sum, currency));
  const byValue = largest ? largestByCurrency(rows) : [];
  const shownRows = largest ? byValue.flatMap((group) => group.rows.slice(0, 3)) : rows;
  const table = fineTable(shownRows, question, citations);
  const cites = table.rows.slice(0, 4).flatMap((row) => row.cites.slice(0, 1));
  const tell = (row: FineRow): string =>
    `${showAmount(row.value, row.currency)} by ${row.authority.replace(/\.$/, '')} ${onDate(row.date)}, for ${row.reason}`;
  const most = Number(
    /\b(?:top|the) (\d+)\b/.exec(query.folded)?.[1] ??
      (/\bthree\b/.test(query.folded) ? 3 : /\bfive\b/.test(query.folded) ? 5 : 1),
  );
  const comparable = rows
    .filter(({ currency }) => ['EUR', 'USD', 'GBP'].includes(currency))
    .sort((a, b) => b.value - a.value);
  const text = largest
    ? `The largest on record: ${(comparable.length > 0 ? comparable : rows).slice(0, Math.max(1, most)).map(tell).join('; ')}.`
    : rows.length === 1 && rows[0]
      ? `${showAmount(rows[0].value, rows[0].currency)}, by ${rows[0].authority} ${onDate(rows[0].date)}, for ${rows[0].reason}.`
      : `${counted(rows.length, 'fine or settlement is', 'fines and settlements are')} on record${wanted.length > 0 ? ` for ${listed(wanted.map((code) => placeInSentence(question.gazetteer.nameOf(code))))}` : ''}, in all ${listed(total)}: ${rows.length <= 4 ? `${rows.map(tell).join('; ')}.` : 'see the table.'}`;
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
  return reply(knowledge, blocks, citations.list, table.entries, [choice]);
}

/** Which U.S. states have sued. */
function lawsuits({ query, knowledge }: SetQuestion): Reply | undefined {
  const asks = /\b(?:states|attorneys general|ags)\b/.test(query.folded) && term(query, 'sue');
  if (!asks || !['list', 'how-many', 'who', 'what', 'status'].includes(query.intent)) return undefined;
  const rows = selectLawsuits(knowledge).filter(({ entry }) => entry.kind === 'lawsuit');
  if (rows.length === 0) return undefined;
  const citations = createCitations(knowledge);
  const names = [...new Set(rows.map(({ state }) => state.name))];
  const table = rows.map(({ state, entry, sources }) => ({
    cells: [state.name, showDate(entry.date.written), entry.title],
    cites: citations.cite(sources.slice(0, 2)),
    entry: entry.id,
  }));
  const text = `Suits against TikTok by ${counted(names.length, 'state', 'states')} (D.C. counted as one) are on record one by one: ${listed(names)}. Others joined in groups; see the records.`;
  return reply(
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

const EVENT_WORDS = new Set(
  'new late latest news recent recently update change changed event timeline history month week year day last past next regulation regulate law rule development story summary world thing chronology date major key main important general catch since'
    .split(' ')
    .map(termOf),
);

const SPAN_ROWS = 12;

/** What happened in a span of time or lately, for places and topics if any are named. */
function happenings(question: SetQuestion): Reply | undefined {
  const { query, knowledge, now, gazetteer } = question;
  const span = readSpan(query.folded, now);
  const wantsEvents =
    query.intent === 'latest' ||
    query.intent === 'timeline' ||
    (span !== undefined &&
      /\bwhat (?:has |have |all )?(?:happened|changed|went on|took place|occurred|was going on|did .{1,30} do)\b/.test(
        query.folded,
      ));
  if (!wantsEvents) return undefined;
  const topics = knowledge.topics.filter((topic) =>
    [topic.name, ...topic.names].some((name) => {
      const words = contentTerms(name);
      return words.length > 0 && words.every((word) => query.terms.includes(word));
    }),
  );
  const topicTerms = new Set(
    topics.flatMap((topic) => [topic.name, ...topic.names].flatMap((name) => contentTerms(name))),
  );
  const months =
    /^(?:januari|februari|march|april|may|june|juli|august|septemb|octob|novemb|decemb|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|q[1-4]|\d+)/;
  const rest = query.terms.filter(
    (t) =>
      !t.startsWith('@') && !EVENT_WORDS.has(t) && !isCommonTerm(t) && !topicTerms.has(t) && !months.test(t),
  );
  if (rest.length > 0 || query.named.size > 0) return undefined;
  const codes = query.codes.filter((code) => code !== 'GLOBAL');
  const filter = {
    places: codes,
    topics: topics.map(({ id }) => id),
    ...(span?.from === undefined ? {} : { from: span.from }),
    ...(span?.to === undefined ? {} : { to: span.to }),
  };
  const events = selectEvents(knowledge, filter);
  const where =
    codes.length === 0 ? '' : ` in ${listed(codes.map((code) => placeInSentence(gazetteer.nameOf(code))))}`;
  const about = topics.length === 0 ? '' : ` on ${listed(topics.map(({ name }) => name.toLowerCase()))}`;
  const newest = selectEvents(knowledge, { places: codes, topics: filter.topics }).slice(-6);
  const empty = span !== undefined && events.length === 0;
  const chosen = empty
    ? newest
    : span === undefined
      ? newest
      : events.length > SPAN_ROWS
        ? pickMain(events, SPAN_ROWS)
        : events;
  if (chosen.length === 0) return undefined;
  const citations = createCitations(knowledge);
  const when = span === undefined ? '' : ` ${showSpan(span, showDate, now)}`;
  const last = chosen.at(-1);
  const text = empty
    ? `Nothing${where}${about} is on record${when}. The knowledge was last checked before then or nothing was found; the newest records are these.`
    : span === undefined
      ? `The newest on record${where}${about}: ${last?.answer ?? ''}`
      : `${counted(events.length, 'event', 'events')}${where}${about} ${events.length === 1 ? 'is' : 'are'} on record${when}${events.length > chosen.length ? `; the main ${chosen.length} are these` : ''}.`;
  const rows = chosen.map((event) => ({
    date: event.date.written,
    place: event.places.map((code) => gazetteer.nameOf(code)).join(', '),
    text: event.answer,
    cites: citations.cite(sourcesOf(knowledge, event).slice(0, 2)),
    entry: event.id,
    turningPoint: event.turningPoint,
  }));
  const blocks: Block[] = [
    { type: 'headline', text, cites: rows.at(-1)?.cites ?? [] },
    { type: 'timeline', rows },
    {
      type: 'notice',
      tone: 'info',
      text: `Records were last checked between May and ${showDate(newestCheck(knowledge))}; later events may be missing.`,
      cites: [],
    },
  ];
  const ask = `/tiktok timeline${codes[0] === undefined ? '' : ` ${codes[0]}`}`;
  return reply(
    knowledge,
    blocks,
    citations.list,
    rows.map(({ entry }) => entry),
    [{ label: 'The whole timeline', ask }],
  );
}

/** Turning points first, then an even spread, in order of time. */
function pickMain<T extends { turningPoint: boolean }>(events: readonly T[], most: number): readonly T[] {
  const chosen = new Set(events.filter(({ turningPoint }) => turningPoint).slice(-most));
  const step = Math.max(1, Math.floor(events.length / most));
  for (let index = events.length - 1; index >= 0 && chosen.size < most; index -= step) {
    const event = events[index];
    if (event) chosen.add(event);
  }
  return events.filter((event) => chosen.has(event));
}

/** What is due, soonest first. */
function coming(question: SetQuestion): Reply | undefined {
  const { query, knowledge, now, gazetteer } = question;
  if (
    !/\b(?:upcoming|coming up|what(?:'?s| is) next|what comes next|due next|pending|next deadlines?|deadlines? (?:are |is )?(?:next|coming|ahead|left)|ahead|on the horizon|what to expect|still to come)\b/.test(
      query.folded,
    )
  ) {
    return undefined;
  }
  const allowed = new Set(
    'upcoming come next deadline pend due ahead horizon expect trial law rule regulation event case date court bill soon new decision thing month year week legal'
      .split(' ')
      .map(termOf),
  );
  if (
    query.named.size > 0 ||
    query.terms.some((t) => !t.startsWith('@') && !allowed.has(t) && !isCommonTerm(t) && !/^\d+$/.test(t))
  )
    return undefined;
  const codes = query.codes.filter((code) => code !== 'GLOBAL');
  const rows = selectUpcoming(knowledge, now, codes);
  const where =
    codes.length === 0 ? '' : ` in ${listed(codes.map((code) => placeInSentence(gazetteer.nameOf(code))))}`;
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
  return reply(
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
  return reply(
    knowledge,
    blocks,
    citations.list,
    things.map(({ id }) => id),
  );
}

/** Two places side by side. */
function comparison({ query, knowledge, gazetteer }: SetQuestion): Reply | undefined {
  if (query.intent !== 'comparison') return undefined;
  if (query.named.size >= 2) return comparedThings({ query, knowledge });
  if (query.codes.length < 2) return undefined;
  const allowed = new Set(
    'ban law rule compare comparison difference differ differently approach regulation regulate status fine treat handle stance policy situation deal legal government device country vs versus'
      .split(' ')
      .map(termOf),
  );
  const others = query.terms.filter((t) => !t.startsWith('@') && !allowed.has(t) && !isCommonTerm(t));
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
  const text = statuses.map(({ entry }) => entry.answer).join(' ');
  return reply(
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

const KINDS = [places, fines, lawsuits, comparison, coming, happenings] as const;

/** A computed answer where the question asks for a set, a sum or a span and nothing else; undefined otherwise. */
export function setReply(question: SetQuestion): Reply | undefined {
  for (const kind of KINDS) {
    const answer = kind(question);
    if (answer) return answer;
  }
  return undefined;
}
