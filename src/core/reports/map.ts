/** The map report: where things stand, class by class, with the table behind the picture. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MapPicture } from '../picture.ts';
import type { Block, Reply } from '../reply.ts';
import {
  ALT_LIMIT,
  asOfDay,
  choice,
  clip,
  counted,
  createDraft,
  freshness,
  listed,
  sourceLine,
} from './parts.ts';
import { isCountry, type StatusRow, selectStatuses } from './select-statuses.ts';
import { minimumAge, since } from './status.ts';
import { appWords, deviceWords } from './words.ts';

export type MapLayer = 'apps' | 'devices' | 'ages';

interface Layer {
  readonly title: string;
  /** In the order of the legend. */
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  /** The class that most places have: told in a sentence, not in the table. */
  readonly usual: string;
  classOf(row: StatusRow): string;
  detail(row: StatusRow): string;
}

const named = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([id, name]) => ({ id, name }));

const layers: Readonly<Record<MapLayer, Layer>> = {
  apps: {
    title: 'Where the TikTok app stands',
    classes: named(appWords),
    usual: 'available',
    classOf: ({ entry }) => entry.status.app,
    detail: ({ entry }) => entry.status.appNote ?? entry.answer,
  },
  devices: {
    title: 'TikTok on government devices',
    classes: named(deviceWords),
    usual: 'none-known',
    classOf: ({ entry }) => entry.status.devices,
    detail: ({ entry }) => entry.status.devicesNote ?? '',
  },
  ages: {
    title: 'Minimum age for social media in law',
    classes: [
      { id: 'over-16', name: 'Over 16' },
      { id: '16', name: '16' },
      { id: '15', name: '15' },
      { id: '14', name: '14' },
      { id: 'under-14', name: '13 or younger' },
      { id: 'none', name: 'None in law known' },
    ],
    usual: 'none',
    classOf: ({ entry }) => ageClass(entry.status.minimumAge),
    detail: ({ entry }) => entry.status.minimumAgeNote ?? '',
  },
};

/** A world map of countries by class, the table of all places that are not of the usual class, and the rest told. */
export function mapReport(knowledge: Knowledge, now: Date, layer: MapLayer = 'apps'): Reply {
  const { title, classes, usual, classOf, detail } = layers[layer];
  const draft = createDraft(knowledge);
  const rows = selectStatuses(knowledge);
  const countries = rows.filter(({ place }) => isCountry(place.code));
  const used = new Set(countries.map(classOf));
  const legend = classes.filter(({ id }) => used.has(id));
  const places = Object.fromEntries(countries.map((row) => [row.place.code, classOf(row)]));
  const entries = countries.map(({ entry }) => entry);
  const picture: MapPicture = {
    type: 'map',
    title,
    subtitle: `${counted(countries.length, 'country or territory', 'countries and territories')} covered`,
    asOf: asOfDay(entries, now),
    sources: sourceLine(knowledge, entries),
    classes: legend,
    places,
  };
  const groups = legend.map(({ id, name }) => ({
    id,
    name,
    members: countries.filter((row) => classOf(row) === id),
  }));
  const told = groups.map(({ name, members }) => `${name}: ${members.length}`).join(', ');
  const unusual = rows.filter((row) => classOf(row) !== usual);
  const order = new Map(classes.map(({ id }, index) => [id, index]));
  const rank = (row: StatusRow) => order.get(classOf(row)) ?? classes.length;
  const sorted = [...unusual].sort((a, b) => rank(a) - rank(b));
  const usualName = classes.find(({ id }) => id === usual)?.name ?? usual;
  const rest = rows.length - unusual.length;
  const blocks: Block[] = [
    { type: 'headline', text: `${title}: ${told}.`, cites: [] },
    { type: 'picture', picture, alt: describeMap(title, groups, usual) },
    {
      type: 'table',
      title,
      columns: [{ label: 'Place' }, { label: 'Class' }, { label: 'Since or on what basis' }],
      rows: sorted.map((row) => ({
        cells: [row.place.name, className(layer, row), basis(layer, row, detail(row))],
        cites: draft.cite(row.entry, 1),
        entry: row.entry.id,
      })),
    },
    {
      type: 'notice',
      tone: 'info',
      text: `${usualName} in the other ${counted(rest, 'place')} covered. Places that are not covered are drawn so; U.S. states stand in the table, not on the map.`,
      cites: [],
    },
  ];
  const fresh = freshness(
    knowledge,
    rows.map(({ entry }) => entry),
    now,
  );
  if (fresh) blocks.push(fresh);
  const others = (['apps', 'devices', 'ages'] as const).filter((other) => other !== layer);
  return draft.finish(blocks, [
    ...others.map((other) => choice(layers[other].title, `/tiktok map ${other}`)),
    choice('All places as a table', '/tiktok status'),
  ]);
}

function ageClass(age: number | undefined): string {
  if (age === undefined) return 'none';
  return age > 16 ? 'over-16' : age < 14 ? 'under-14' : String(age);
}

function className(layer: MapLayer, { entry }: StatusRow): string {
  if (layer === 'apps') return appWords[entry.status.app];
  return layer === 'devices' ? deviceWords[entry.status.devices] : String(entry.status.minimumAge);
}

function basis(layer: MapLayer, row: StatusRow, detail: string): string {
  if (layer === 'ages') return row.entry.status.minimumAgeNote ?? minimumAge(row.entry);
  const date = layer === 'apps' ? row.entry.status.appSince : row.entry.status.devicesSince;
  const from = since(date).replace(/^, s/u, 'S');
  return [from, detail].filter((part) => part !== '').join('; ');
}

/** The map in words: each class with its places, of the usual class the number only. */
function describeMap(
  title: string,
  groups: readonly { readonly id: string; readonly name: string; readonly members: readonly StatusRow[] }[],
  usual: string,
): string {
  const told = groups.map(({ id, name, members }) =>
    id === usual || members.length > 25
      ? `${name}: ${counted(members.length, 'country', 'countries')}`
      : `${name}: ${listed(members.map(({ place }) => place.name))}`,
  );
  return clip(`World map, ${title}. ${told.join('. ')}. All others are not covered.`, ALT_LIMIT);
}
