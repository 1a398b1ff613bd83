/** The replies on how things stand in a place, that nothing is known of it, or which of two is meant. */

import type { Entry, EventEntry, Knowledge, Place, StatusEntry } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { createCitations, oldestCheck, sourcesOf } from '../citations.ts';
import type { Block, Choice, Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import { selectEvents } from '../reports/select-events.ts';
import type { Gazetteer } from '../understanding/gazetteer.ts';
import { appSentence, devicesSentence, pastBanSentence } from './phrases.ts';
import type { Aspect } from './status-question.ts';

const PAST_LOOKED_FOR = new Set(['ban', 'unban', 'order']);

function ageSentence(place: Place, entry: StatusEntry): string {
  const { minimumAge, minimumAgeNote } = entry.status;
  const where = withArticle(place.name);
  if (minimumAge !== undefined) {
    return `The minimum age set by law for having an account in ${where} is ${minimumAge}.${minimumAgeNote === undefined ? '' : ` ${minimumAgeNote}`}`;
  }
  const planned = entry.facts.find(({ text }) => /\b(?:age|under[- ]?1\d|under-?\d)/i.test(text));
  const none = `No minimum age in law for social media accounts in ${where} is on record here`;
  return planned ? `${none}. ${planned.text}` : `${none}; TikTok’s own rules set 13.`;
}

function pastMeasures(knowledge: Knowledge, place: Place): readonly Entry[] {
  return selectEvents(knowledge, { places: [place.code] })
    .filter(
      (event) =>
        event.places[0] === place.code && PAST_LOOKED_FOR.has(event.kind) && event.topics.includes('ban'),
    )
    .slice(-4);
}

/** What holds instead of the ban that was taken for granted. */
function correction({ status, answer }: StatusEntry, direct: string): string {
  return status.app === 'restricted' ? answer : direct.replace(/^(?:No|None known)\.\s*/, '');
}

export interface StatusAsked {
  readonly asked: 'banned' | 'available';
  /** The question took a ban for granted: the reply says first that there is none. */
  readonly correct?: boolean;
  /** It asks of the past: "was it ever banned?". */
  readonly past?: boolean;
  /** It asks whether a ban goes on. */
  readonly still?: boolean;
  /** It asks for any restriction, be it only on some devices. */
  readonly anyRestriction?: boolean;
}

/** "Partly: …" where the app is open to the public, but not on government devices, and any restriction was asked for. */
function restrictionSentence(place: Place, { status }: StatusEntry): string | undefined {
  if (status.app !== 'available' || status.devices === 'none-known') return undefined;
  const devices = devicesSentence(place, status, 'banned').replace(
    /^(?:Yes|Partly)\. |^Not banned, but /,
    '',
  );
  const public_ = `TikTok is open to the public in ${withArticle(place.name)}.`;
  return `Partly: ${/^TikTok/.test(devices) ? devices : `${devices.charAt(0).toUpperCase()}${devices.slice(1)}`} ${public_}`;
}

/** The sentence on a place where only some devices are barred says which. */
function devicesInFull(place: Place, { status }: StatusEntry, asked: StatusAsked['asked']): string {
  const sentence = devicesSentence(place, status, asked);
  if (status.devices !== 'restricted' || status.devicesNote === undefined) return sentence;
  return `${sentence.replace(/\.$/, '')}: ${status.devicesNote}.`;
}

/** The reply on one place's status. */
export function statusReply(
  knowledge: Knowledge,
  place: Place,
  entry: StatusEntry,
  aspect: Aspect,
  options: StatusAsked,
): Reply {
  const citations = createCitations(knowledge);
  const cites = citations.cite(sourcesOf(knowledge, entry).slice(0, 3));
  const direct =
    aspect === 'app'
      ? appSentence(place, entry.status, options.asked)
      : aspect === 'devices'
        ? devicesInFull(place, entry, options.asked)
        : ageSentence(place, entry);
  const ended = pastMeasures(knowledge, place).filter(
    (event): event is EventEntry =>
      event.type === 'event' && event.kind === 'ban' && event.until !== undefined,
  );
  const over =
    options.still && options.asked === 'banned' && entry.status.app === 'available' && ended.length > 0;
  const asksPast = options.past && aspect === 'app' && entry.status.app === 'available' && ended.length > 0;
  const headline = asksPast
    ? pastBanSentence(place, ended, options.asked)
    : options.correct
      ? `There is no such ban on record. ${correction(entry, direct)}`
      : over && aspect === 'app' && entry.status.appSince !== undefined
        ? `No, not since ${showDate(entry.status.appSince.written)}. ${direct.replace(/^No\. /, '')}`
        : (options.anyRestriction && aspect === 'app' && restrictionSentence(place, entry)) || direct;
  const blocks: Block[] = [{ type: 'headline', text: headline, cites }];
  blocks.push({
    type: 'facts',
    items: entry.facts.map((fact) => ({ text: fact.text, cites: citations.cite(fact.sources) })),
  });
  const notes: string[] = [];
  if (aspect !== 'devices' && entry.status.devices !== 'none-known') {
    notes.push(devicesSentence(place, entry.status, 'banned').replace(/^(?:Yes|Partly)\. /, ''));
  }
  if (aspect === 'devices')
    notes.push(appSentence(place, entry.status, 'banned').replace(/^(?:Yes|No)\. /, ''));
  if (entry.status.appNote !== undefined && aspect === 'app') {
    notes.push(
      `Basis: ${entry.status.appNote.replace(/^(?:available|banned|blocked|restricted|withdrawn)[;,:] /i, '')}.`,
    );
  }
  if (entry.status.devicesNote !== undefined && !headline.includes(entry.status.devicesNote))
    notes.push(`Government devices: ${entry.status.devicesNote}.`);
  if (aspect !== 'age' && entry.status.minimumAge !== undefined) {
    notes.push(`Minimum age by law: ${entry.status.minimumAge}.`);
  }
  for (const text of notes) {
    const tidy = text.replace(/\.\.$/, '.');
    blocks.push({ type: 'paragraph', text: tidy, cites });
  }
  const past = aspect === 'app' ? pastMeasures(knowledge, place) : [];
  if (past.length > 0) {
    blocks.push({
      type: 'timeline',
      title: 'On record',
      rows: past.flatMap((event) =>
        event.type === 'event'
          ? [
              {
                date: event.date.written,
                place: place.name,
                text: event.title,
                cites: citations.cite(sourcesOf(knowledge, event).slice(0, 2)),
                entry: event.id,
                turningPoint: event.turningPoint,
              },
            ]
          : [],
      ),
    });
  }
  blocks.push({
    type: 'notice',
    tone: 'info',
    text: `The newest evidence here is of ${showDate(entry.status.evidence?.written ?? entry.checked)}; it may have changed since.`,
    cites: [],
  });
  const used = [entry, ...past];
  const asOf = oldestCheck([entry]);
  return {
    kind: 'answer',
    blocks,
    citations: citations.list,
    entries: used.map(({ id }) => id),
    choices: statusChoices(place, aspect, knowledge),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function statusChoices(place: Place, aspect: Aspect, { places }: Knowledge): Choice[] {
  const isShared = places.some(({ name, code }) => name === place.name && code !== place.code);
  const kind = place.code.startsWith('US-') ? 'state' : 'country';
  const where = isShared ? `the ${kind} of ${place.name}` : withArticle(place.name);
  const asks = [
    ...(aspect === 'app'
      ? [`Is TikTok banned on government devices in ${where}?`]
      : [`Is TikTok banned in ${where}?`]),
    `/tiktok timeline ${place.code}`,
  ];
  return asks
    .filter((ask) => Buffer.byteLength(ask) <= 90)
    .map((ask) => ({ label: ask.startsWith('/') ? `Timeline: ${place.name}` : ask, ask }));
}

/** Says that nothing is known of a place. */
export function uncoveredPlaceReply(code: string, gazetteer: Gazetteer, knowledge: Knowledge): Reply {
  const where = withArticle(gazetteer.nameOf(code));
  const region = knowledge.place(code)?.in.find((wider) => wider === 'EU');
  return {
    kind: 'unknown',
    blocks: [
      {
        type: 'headline',
        text: `The knowledge has nothing on TikTok in ${where}: no ban, fine or rule there is on record, which is not proof that there is none.`,
        cites: [],
      },
    ],
    citations: [],
    entries: [],
    choices: [
      ...(region === undefined
        ? []
        : [{ label: 'What applies in the EU?', ask: 'Is TikTok banned in the EU?' }]),
      { label: 'Which countries ban TikTok?', ask: 'Which countries ban TikTok?' },
      { label: 'Table of all places', ask: '/tiktok status' },
    ],
  };
}
