/** The status report: how TikTok stands in one place, or the table of all places. */
import type { Knowledge, PartialDate, Place, StatusEntry } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import type { Block, Cited, Reply } from '../reply.ts';
import { choice, counted, createDraft, freshness, listed, placeInText, placeName } from './parts.ts';
import { selectEvents } from './select-events.ts';
import { isCountry, isUsState, type StatusFilter, selectStatuses } from './select-statuses.ts';
import { selectUpcoming } from './select-upcoming.ts';
import { appWords, deviceWords, standing } from './words.ts';

/** Months after which a status is said to be old: things move within half a year. */
const OLD_AFTER_DAYS = 180;
const NEIGHBOURS = 2;

/** The status of one place by its code; says so where the knowledge does not cover it. */
export function statusReport(knowledge: Knowledge, now: Date, code: string): Reply {
  const entry = knowledge.status(code);
  if (!entry) return uncovered(knowledge, now, code);
  const draft = createDraft(knowledge);
  const { status } = entry;
  const name = placeName(knowledge, code);
  const cites = draft.cite(entry, 3);
  const rows: (readonly [string, string])[] = [
    ['App', `${appWords[status.app]}${since(status.appSince)}`],
    ...(status.appNote === undefined ? [] : ([['Basis', status.appNote]] as const)),
    ['Government devices', `${deviceWords[status.devices]}${since(status.devicesSince)}`],
    ...(status.devicesNote === undefined ? [] : ([['Basis (devices)', status.devicesNote]] as const)),
    ['Minimum age', minimumAge(entry)],
    ['As of', showDate(entry.checked)],
  ];
  const blocks: Block[] = [
    { type: 'headline', text: `${name}: ${standing(status)}.`, cites },
    {
      type: 'table',
      title: `TikTok in ${placeInText(knowledge, code)}`,
      columns: [{ label: 'What' }, { label: 'How it stands' }],
      rows: rows.map((cells) => ({ cells: [...cells], cites, entry: entry.id })),
    },
  ];
  const facts = entry.facts.map(
    (fact): Cited => ({ text: fact.text, cites: draft.citations.cite(fact.sources.slice(0, 3)) }),
  );
  if (facts.length > 0) blocks.push({ type: 'facts', items: facts });
  const events = selectEvents(knowledge, { places: [code] });
  const after = events.filter((event) => event.date.first > entry.checked);
  if (after.length > 0) {
    const items = after.map((event) => ({
      text: `${showDate(event.date.written)}: ${event.title}`,
      cites: draft.cite(event),
    }));
    blocks.push({ type: 'facts', title: 'Since that check', items });
  }
  if (daysBetween(entry.checked, dayOf(now)) > OLD_AFTER_DAYS) {
    const text = `This was last checked on ${showDate(entry.checked)}; what came after is not in the knowledge.`;
    blocks.push({ type: 'notice', tone: 'warning', text, cites: [] });
  }
  const next = selectUpcoming(knowledge, now, [code]).length;
  return draft.finish(blocks, [
    events.length === 0
      ? undefined
      : choice(`History: ${counted(events.length, 'event')}`, `/tiktok timeline ${code}`),
    next === 0 ? undefined : choice(`Due next (${next})`, `/tiktok upcoming ${code}`),
    ...namesakesOf(knowledge, code).map((other) =>
      choice(`${placeName(knowledge, other)} (${other})`, `/tiktok status ${other}`),
    ),
    ...neighboursOf(knowledge, code).map((near) =>
      choice(placeName(knowledge, near), `/tiktok status ${near}`),
    ),
    choice('All places', '/tiktok status'),
  ]);
}

/** The table of every place that passes the filter, by name. */
export function statusTableReport(knowledge: Knowledge, now: Date, filter: StatusFilter = {}): Reply {
  const rows = selectStatuses(knowledge, filter);
  const draft = createDraft(knowledge);
  const banned = rows.filter(({ entry }) => entry.status.app === 'banned');
  const blocked = rows.filter(({ entry }) => entry.status.app === 'blocked-temporarily');
  const devices = rows.filter(({ entry }) => entry.status.devices === 'banned');
  const ages = rows.filter(({ entry }) => entry.status.minimumAge !== undefined);
  const countries = rows.filter(({ place }) => isCountry(place.code)).length;
  const states = rows.filter(({ place }) => isUsState(place.code)).length;
  const rest = rows.length - countries - states;
  const sorts = [
    countries === 0 ? '' : counted(countries, 'country or territory', 'countries and territories'),
    states === 0 ? '' : counted(states, 'U.S. state or district', 'U.S. states and districts'),
    rest === 0 ? '' : counted(rest, 'other'),
  ].filter((part) => part !== '');
  const text =
    rows.length === 0
      ? 'The knowledge has no status for this.'
      : `How TikTok stands in ${counted(rows.length, 'place')}: ${listed(sorts)}.`;
  const blocks: Block[] = [{ type: 'headline', text, cites: [] }];
  const summary = [
    banned.length === 0 ? '' : `Banned: ${listed(banned.map(({ place }) => place.name))}.`,
    blocked.length === 0 ? '' : `Blocked for now: ${listed(blocked.map(({ place }) => place.name))}.`,
    `Off government devices in ${counted(devices.length, 'place')}. A minimum age in law in ${counted(ages.length, 'place')}.`,
  ];
  if (rows.length > 0) {
    const cites = [...banned, ...blocked].flatMap(({ entry }) => draft.cite(entry, 1));
    blocks.push({ type: 'paragraph', text: summary.filter((part) => part !== '').join(' '), cites });
    blocks.push({
      type: 'table',
      title: 'TikTok by place',
      columns: [
        { label: 'Place' },
        { label: 'App' },
        { label: 'Government devices' },
        { label: 'Minimum age' },
        { label: 'As of' },
      ],
      rows: rows.map(({ entry, place }) => ({
        cells: [
          place.name,
          `${appWords[entry.status.app]}${since(entry.status.appSince)}`,
          `${deviceWords[entry.status.devices]}${since(entry.status.devicesSince)}`,
          entry.status.minimumAge === undefined ? '–' : String(entry.status.minimumAge),
          entry.checked,
        ],
        cites: draft.cite(entry, 1),
        entry: entry.id,
      })),
    });
  }
  const fresh = freshness(
    knowledge,
    rows.map(({ entry }) => entry),
    now,
  );
  if (fresh) blocks.push(fresh);
  return draft.finish(blocks, [
    choice('Map of the app', '/tiktok map apps'),
    choice('Map of government devices', '/tiktok map devices'),
    choice('Map of minimum ages', '/tiktok map ages'),
  ]);
}

/** "16", "16: note", the note alone, or that none is known. */
export function minimumAge({ status }: StatusEntry): string {
  const { minimumAge: age, minimumAgeNote: note } = status;
  if (age === undefined) return note ?? 'None in law known';
  return note === undefined ? String(age) : `${age}: ${note}`;
}

/** ", since 29 June 2020", or nothing. */
export function since(date: PartialDate | undefined): string {
  return date === undefined ? '' : `, since ${showDate(date.written)}`;
}

function uncovered(knowledge: Knowledge, now: Date, code: string): Reply {
  const draft = createDraft(knowledge);
  const name = placeInText(knowledge, code);
  const inside = selectStatuses(knowledge, { places: [code] });
  if (inside.length > 0) return statusTableReport(knowledge, now, { places: [code] });
  const events = selectEvents(knowledge, { places: [code] });
  const last = events.at(-1);
  const blocks: Block[] = [
    { type: 'headline', text: `The knowledge does not say how TikTok stands in ${name}.`, cites: [] },
  ];
  if (last) {
    const text = `What it has: ${counted(events.length, 'event')}; the latest, of ${showDate(last.date.written)}: ${last.answer}`;
    blocks.push({ type: 'paragraph', text, cites: draft.cite(last) });
  }
  const wider = (knowledge.place(code)?.in ?? []).filter((group) => knowledge.status(group));
  return draft.finish(blocks, [
    last ? choice(`History: ${counted(events.length, 'event')}`, `/tiktok timeline ${code}`) : undefined,
    ...wider.map((group) => choice(`Status: ${placeName(knowledge, group)}`, `/tiktok status ${group}`)),
    choice('All places', '/tiktok status'),
  ]);
}

/** "Georgia (U.S. state)" for Georgia, and the other way round. */
function namesakesOf(knowledge: Knowledge, code: string): readonly string[] {
  const plain = (name: string) => name.replace(/\s*\(.*\)$/u, '');
  const name = plain(placeName(knowledge, code));
  return knowledge.places
    .filter((place) => place.code !== code && plain(place.name) === name)
    .map((place) => place.code);
}

/**
 * The wider place with a status, and the places that share most groups with this one; of those the ones with most
 * events, since a reader knows them.
 */
function neighboursOf(knowledge: Knowledge, code: string): readonly string[] {
  const groups = knowledge.place(code)?.in ?? [];
  const wider = groups.filter((group) => knowledge.status(group));
  const counts = new Map<string, number>();
  for (const { places } of knowledge.events) {
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const shared = (place: Place) => place.in.filter((group) => groups.includes(group)).length;
  const beside = knowledge.places
    .filter((place) => place.code !== code && shared(place) > 0 && knowledge.status(place.code))
    .filter((place) => !wider.includes(place.code))
    .sort((a, b) => shared(b) - shared(a) || (counts.get(b.code) ?? 0) - (counts.get(a.code) ?? 0));
  return [...wider.slice(0, 1), ...beside.slice(0, NEIGHBOURS).map((place) => place.code)];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
