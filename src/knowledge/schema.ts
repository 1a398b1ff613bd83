/**
 * The shape of what people write in `knowledge/`: one zod schema for each kind of file.
 * The loader, `npm run knowledge:check` and the editors' JSON schemas all come from these definitions.
 */
import { z } from 'zod';

const kebab = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write an id in lower-case letters, digits and single hyphens');

/**
 * A calendar date as precise as it is known: `2024`, `2024-04` or `2024-04-24`. The form is the precision.
 * YAML reads a bare year as a number, so that is taken too.
 */
export const partialDate = z
  .union([z.int().min(1900).max(2100).transform(String), z.string()])
  .pipe(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write a date as YYYY, YYYY-MM or YYYY-MM-DD'))
  .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD; the form says how precisely the date is known' });

/** A full calendar date, `2024-04-24`. */
export const fullDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD');

/** ISO 3166 code (`IE`, `US-TX`), or a code this knowledge defines (`EU`, `GLOBAL`, `NATO`). */
const placeCode = z
  .string()
  .regex(/^[A-Z]{2,6}(?:-[A-Z0-9]{1,3})?$/, 'write a place as a code such as IE, US-TX, EU or GLOBAL');

const oneLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, 'keep this on one line');

/** The longest direct answer, in characters, that still reads as one or two sentences in a chat. */
export const ANSWER_LIMIT = 360;

const answer = oneLine.max(ANSWER_LIMIT, `shorten the answer to at most ${ANSWER_LIMIT} characters`);

export const eventKinds = [
  'agreement',
  'ban',
  'bill',
  'commitment',
  'company',
  'device-ban',
  'finding',
  'fine',
  'guidance',
  'hearing',
  'investigation',
  'law',
  'lawsuit',
  'order',
  'report',
  'ruling',
  'settlement',
  'unban',
] as const;

export const conceptKinds = [
  'agency',
  'case',
  'company',
  'idea',
  'law',
  'person',
  'product',
  'programme',
  'technology',
] as const;

export const fact = z.strictObject({
  text: oneLine.meta({ description: 'One claim, a full sentence that stands alone' }),
  sources: z
    .array(kebab)
    .min(1, 'give the claim at least one source')
    .meta({ description: 'ids of sources' }),
});

export const money = z.strictObject({
  value: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'write a currency as its ISO 4217 code, such as EUR'),
  authority: oneLine.meta({ description: 'Who fined, or with whom it was settled' }),
  reason: oneLine.meta({ description: 'What for, in a few words' }),
  state: oneLine.meta({ description: 'Paid, appealed, upheld …, or "not stated in the sources"' }),
});

const entryBase = {
  id: kebab,
  topics: z.array(kebab).min(1),
  answer,
  facts: z.array(fact).min(1),
  names: z.array(oneLine).default([]).meta({ description: 'Other names people use for this very thing' }),
  questions: z.array(oneLine).min(1).meta({ description: 'Natural questions that this record answers' }),
  related: z.array(kebab).default([]).meta({ description: 'ids of records to read next' }),
  checked: fullDate.meta({ description: 'The day on which the sources were last checked' }),
  added: fullDate.meta({ description: 'The day on which the record was added' }),
  changed: fullDate.optional().meta({ description: 'The day of the last change in substance' }),
};

const places = z.union([placeCode, z.array(placeCode).min(1)]);

export const event = z.strictObject({
  ...entryBase,
  title: oneLine,
  date: partialDate,
  until: partialDate.optional().meta({ description: 'When the measure ended, for one that lasted' }),
  place: places,
  kind: z.enum(eventKinds),
  confidence: z.enum(['high', 'medium']).default('high'),
  turningPoint: z.boolean().default(false).meta({ description: 'A one-page history would name it' }),
  money: money.optional(),
});

export const concept = z.strictObject({
  ...entryBase,
  title: oneLine,
  kind: z.enum(conceptKinds),
  place: places.optional(),
});

export const curatedAnswer = z.strictObject({
  ...entryBase,
  title: oneLine,
  place: places,
});

export const upcoming = z.strictObject({
  ...entryBase,
  title: oneLine,
  place: places,
  expected: z.strictObject({
    date: partialDate.optional(),
    text: oneLine.meta({ description: 'As a person would say it: "October 2026", "no date known"' }),
  }),
});

export const appStates = [
  'available',
  'banned',
  'blocked-temporarily',
  'never-offered',
  'restricted',
  'unknown',
  'withdrawn',
] as const;

export const deviceStates = ['banned', 'restricted', 'advised-against', 'none-known'] as const;

export const placeStatus = z.strictObject({
  app: z.enum(appStates),
  appSince: partialDate.optional(),
  appNote: oneLine.optional().meta({ description: "The basis of the app's state" }),
  devices: z.enum(deviceStates).meta({ description: 'TikTok on government devices' }),
  devicesSince: partialDate.optional(),
  devicesNote: oneLine.optional(),
  minimumAge: z.number().int().min(10).max(21).optional(),
  minimumAgeNote: oneLine.optional(),
  evidence: partialDate.optional().meta({ description: 'The date of the newest evidence for this state' }),
  summary: z.array(fact).min(1),
  checked: fullDate,
  added: fullDate,
  changed: fullDate.optional(),
});

export const place = z.strictObject({
  code: placeCode,
  name: oneLine,
  names: z
    .array(oneLine)
    .default([])
    .meta({ description: 'Demonyms, short forms, cities: what people type for it' }),
  in: z.array(placeCode).default([]).meta({ description: 'The wider places it belongs to' }),
  status: placeStatus.optional(),
});

export const source = z.strictObject({
  id: kebab,
  title: oneLine,
  publisher: oneLine,
  url: z.url({ protocol: /^https?$/, message: 'write a full http(s) address' }),
  date: partialDate.optional(),
  type: z.enum(['primary', 'news', 'analysis']),
  seen: z.enum(['result', 'linked', 'identifier']).meta({
    description:
      'How the page was seen: its text in a search result, linked from a page that was read, or known by its official identifier only',
  }),
});

export const topic = z.strictObject({
  id: kebab,
  name: oneLine,
  names: z.array(oneLine).default([]).meta({ description: 'Words people use for it' }),
});

/** The kinds of file: the folder or file name under `knowledge/` decides which schema holds. */
export const fileSchemas = {
  answers: z.array(curatedAnswer),
  concepts: z.array(concept),
  events: z.array(event),
  places: z.array(place),
  sources: z.array(source),
  topics: z.array(topic),
  upcoming: z.array(upcoming),
} as const;

export type FileKind = keyof typeof fileSchemas;
export type EventKind = (typeof eventKinds)[number];
export type ConceptKind = (typeof conceptKinds)[number];
export type AppState = (typeof appStates)[number];
export type DeviceState = (typeof deviceStates)[number];

/** Everything under `knowledge/` as it was written, merged over the files and checked in shape. */
export type Written = { readonly [K in FileKind]: z.output<(typeof fileSchemas)[K]> };
