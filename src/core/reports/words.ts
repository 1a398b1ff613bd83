/** The schema's states and kinds in words that a reader meets. */
import type { Knowledge, PartialDate, PlaceStatus } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import type { AppState, DeviceState, EventKind } from '../../knowledge/schema.ts';

/** In the order of a legend: most restrictive first. */
export const appWords: Readonly<Record<AppState, string>> = {
  banned: 'Banned',
  'blocked-temporarily': 'Blocked for now',
  restricted: 'Restricted',
  withdrawn: 'Withdrawn by TikTok',
  'never-offered': 'Never offered',
  available: 'Available',
  unknown: 'Not known',
};

export const deviceWords: Readonly<Record<DeviceState, string>> = {
  banned: 'Banned',
  restricted: 'Restricted',
  'advised-against': 'Advised against',
  'none-known': 'No rule known',
};

type Sentence = (since: PartialDate | undefined) => string;

const lasting =
  (subject: string, state: string): Sentence =>
  (since) =>
    since === undefined
      ? `${subject} is ${state}`
      : `${subject} has been ${state} since ${showDate(since.written)}`;

const appSentences: Readonly<Record<AppState, Sentence>> = {
  banned: lasting('the app', 'banned'),
  'blocked-temporarily': lasting('the app', 'blocked'),
  restricted: lasting('the app', 'restricted'),
  withdrawn: lasting('the app', 'withdrawn by TikTok itself'),
  'never-offered': () => 'the app was never offered',
  available: lasting('the app', 'available'),
  unknown: () => 'how the app stands is not known',
};

const deviceSentences: Readonly<Record<DeviceState, Sentence>> = {
  banned: lasting('it', 'banned on government devices'),
  restricted: lasting('it', 'restricted on government devices'),
  'advised-against': lasting('it', 'advised against on government devices'),
  'none-known': () => 'no rule on government devices is known',
};

/**
 * How things stand, in one sentence without its first capital and full stop. What a record's prose says first may be
 * history ("Banned from 2023 to 2024").
 */
export function standing({ app, appSince, devices, devicesSince, minimumAge }: PlaceStatus): string {
  return [
    appSentences[app](appSince),
    deviceSentences[devices](devicesSince),
    ...(minimumAge === undefined ? [] : [`the minimum age for social media in law is ${minimumAge}`]),
  ].join('; ');
}

/** A kind as a word in the singular and the plural, and what else people type for it. */
export const kindWords: Readonly<
  Record<EventKind, readonly [one: string, many: string, ...other: string[]]>
> = {
  agreement: ['agreement', 'agreements', 'deal', 'deals'],
  ban: ['ban', 'bans', 'block', 'blocks', 'blocking'],
  bill: ['bill', 'bills', 'proposal', 'proposals', 'draft law', 'draft laws'],
  commitment: ['commitment', 'commitments', 'pledge', 'pledges'],
  company: ['company step', 'company steps', 'company', 'company news'],
  'device-ban': ['device ban', 'device bans', 'government device bans', 'work phone bans'],
  finding: ['finding', 'findings'],
  fine: ['fine', 'fines', 'penalty', 'penalties'],
  guidance: ['guidance', 'guidances', 'guidelines', 'advice'],
  hearing: ['hearing', 'hearings', 'testimony'],
  investigation: ['investigation', 'investigations', 'probe', 'probes', 'inquiry', 'inquiries'],
  law: ['law', 'laws', 'statute', 'statutes', 'act', 'acts', 'legislation'],
  lawsuit: ['lawsuit', 'lawsuits', 'suit', 'suits', 'litigation', 'legal action', 'court cases'],
  order: ['order', 'orders', 'executive order', 'executive orders'],
  report: ['report', 'reports', 'study', 'studies'],
  ruling: [
    'ruling',
    'rulings',
    'judgment',
    'judgments',
    'judgement',
    'court decision',
    'court decisions',
    'verdict',
  ],
  settlement: ['settlement', 'settlements'],
  unban: ['unban', 'unbans', 'lifting', 'unblocking', 'lifted bans'],
};

/** Names of topics in a row, in lower case as they stand in a sentence. */
export function topicName(knowledge: Knowledge, id: string): string {
  const name = knowledge.topic(id)?.name ?? id;
  return /^[A-Z][a-z]/u.test(name) && !name.startsWith('TikTok')
    ? name[0]?.toLowerCase() + name.slice(1)
    : name;
}
