/** Answers questions on how things stand in a place, and corrects questions that take a ban for granted where there is none. */

import type { Entry, EventEntry, Knowledge, Place, StatusEntry } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { createCitations, oldestCheck, sourcesOf } from '../citations.ts';
import type { Block, Choice, Reply } from '../reply.ts';
import { withArticle } from '../reports/parts.ts';
import { selectEvents } from '../reports/select-events.ts';
import type { Gazetteer } from '../understanding/gazetteer.ts';
import type { Query } from '../understanding/query.ts';
import { isCommonTerm, termOf } from '../understanding/words.ts';
import { appSentence, devicesSentence, pastBanSentence } from './phrases.ts';

const terms = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(termOf));

/** Words of a question that asks whether people may use the app; anything else makes it another question. */
const APP_WORDS = terms(
  'ban legal illegal available allow allowed permit permitted use used using work works working access accessible restrict limit status situation rule law full total complete nationwide entire public country place today currently open block prohibit exist dead active operate operating function functioning state stand stands stance position policy citizen resident people ordinary nationally officially government national anymore forever permanent permanently unavailable unblock restore back again return lift download install store need offline online down suspend shutdown remove gone forbid',
);
const DEVICE_WORDS = terms(
  'device phone government official work staff employee civil servant federal state-owned issued civil-servant public sector agency ministry parliament lawmaker laptop computer network minister politician',
);
const AGE_WORDS = terms(
  'age minimum old young social media network platform account child teen under limit require requirement join sign account year verification legal',
);

const PAST_LOOKED_FOR = new Set(['ban', 'unban', 'order']);

function only(query: Query, ...sets: ReadonlySet<string>[]): boolean {
  return query.terms.every(
    (term) =>
      term.startsWith('@') ||
      /^(?:19|20)\d{2}$/.test(term) ||
      isCommonTerm(term) ||
      sets.some((set) => set.has(term)),
  );
}

const has = (query: Query, words: string): boolean =>
  words.split(' ').some((word) => query.terms.includes(termOf(word)));

export type Aspect = 'app' | 'devices' | 'age';

/** What a question on a place's status asks about; undefined where it asks for something else. */
export function aspectOf(query: Query): Aspect | undefined {
  if (query.places.length === 0) return undefined;
  const devices = has(query, 'device') || (has(query, 'employee official') && has(query, 'ban use allow'));
  if (devices && only(query, APP_WORDS, DEVICE_WORDS)) return 'devices';
  const age =
    /\b(?:minimum age|age (?:limit|requirement|restriction)|how old|legal age|what age|age to (?:use|join|have))\b/;
  if (age.test(query.folded) && only(query, APP_WORDS, AGE_WORDS)) return 'age';
  // Whether a block was lawful, or whether a person of some age may join, is another question.
  if (
    /\b(?:ban|block|blocking|order|suspension)\b.*\b(?:legal|lawful|unlawful|illegal|constitutional)\b/.test(
      query.folded,
    )
  )
    return undefined;
  if (/\b(?:1[0-9]|[3-9])(?:[- ]?(?:yr|year))?s?\b|\bunder[- ]?\d+/.test(query.folded)) return undefined;
  if (!only(query, APP_WORDS)) return undefined;
  const isBare = query.terms.every((term) => term.startsWith('@'));
  const asksOpenly = query.language === 'en' && !query.yesNo && !isBare && query.intent !== 'status';
  if (asksOpenly && !has(query, 'ban legal illegal available allow access status unavailable'))
    return undefined;
  if (
    has(
      query,
      'ban legal illegal available allow access use work restrict suspend status unavailable permit down remove',
    )
  ) {
    return 'app';
  }
  if (/\b(?:status|situation|legal|allowed|available|use|work|works|stand|stands)\b/.test(query.folded))
    return 'app';
  return query.terms.every((term) => term.startsWith('@')) && /\btik ?tok\b/.test(query.folded)
    ? 'app'
    : undefined;
}

/** Whether it asks for a story, for what people think or for what a country could do, though it has the words of a status. */
export function asksBeyondStatus({ folded }: Query): boolean {
  return (
    /\bwhat (?:has |have )?(?:happen|went|became|was the (?:reason|outcome|result))/.test(folded) ||
    /\b(?:support|oppose|favou?r|want|agree|approve|like|believe|think|trust|polls?|public opinion|majority|percent)\b/.test(
      folded,
    ) ||
    /^(?:so |but |and )*(?:can|could|may|would|might|is) (?:the )?[\w .'-]{2,30} (?:(?:legally |even |really |actually )*(?:ban|block|forbid|outlaw|shut)|(?:going|planning|trying|about|allowed|able) to)\b/.test(
      folded,
    ) ||
    /\b(?:first|earliest|second|last|newest|biggest) (?:\w+ )?(?:states?|countr(?:y|ies)|nations?|governments?|places?|to (?:ban|block|bar))\b/.test(
      folded,
    ) ||
    /\b(?:an?|any|some|the|which|what|(?:kind|sort) of) (?:\w+ )?permits?\b/.test(folded) ||
    /\b(?:parliament|senate|house of (?:commons|lords|representatives)|congress|bundestag|mps)\b/.test(
      folded,
    ) ||
    /\b(?:attempts?|efforts?|tried|trying|story|history|saga)\b/.test(folded) ||
    /\b(?:doing|do) about\b|\bget (?:in|into) trouble\b|\b(?:fees?|users?|tax(?:es)?|jobs?|revenue)\b/.test(
      folded,
    )
  );
}

/** Whether the question asks if the app is available, so that "yes" means that it is. */
export function asksAvailable({ folded }: Query): boolean {
  const available = AVAILABLE.exec(folded);
  const banned = BANNED.exec(folded);
  return available !== null && (banned === null || available.index < banned.index);
}

const AVAILABLE =
  /\b(?:legal|available|allowed|allow|accessible|use|access|work|works|working|download|open|back|permitted|unbanned|restored|lifted)\b/;
const BANNED = /\b(?:banned|ban|blocked|illegal|prohibited|forbidden|restricted|suspended)\b/;

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

/** The reply on one place's status. `corrects` says first that the question took a ban for granted. */
export function statusReply(
  knowledge: Knowledge,
  place: Place,
  entry: StatusEntry,
  aspect: Aspect,
  options: { readonly asked: 'banned' | 'available'; readonly correct?: boolean; readonly past?: boolean },
): Reply {
  const citations = createCitations(knowledge);
  const cites = citations.cite(sourcesOf(knowledge, entry).slice(0, 3));
  const direct =
    aspect === 'app'
      ? appSentence(place, entry.status, options.asked)
      : aspect === 'devices'
        ? devicesSentence(place, entry.status, options.asked)
        : ageSentence(place, entry);
  const ended = pastMeasures(knowledge, place).filter(
    (event): event is EventEntry =>
      event.type === 'event' && event.kind === 'ban' && event.until !== undefined,
  );
  const asksPast = options.past && aspect === 'app' && entry.status.app === 'available' && ended.length > 0;
  const headline = asksPast
    ? pastBanSentence(place, ended, options.asked)
    : options.correct
      ? `There is no such ban on record. ${direct.replace(/^(?:No|None known)\.\s*/, '')}`
      : direct;
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
  if (entry.status.devicesNote !== undefined) notes.push(`Government devices: ${entry.status.devicesNote}.`);
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
    choices: statusChoices(place, aspect),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function statusChoices(place: Place, aspect: Aspect): Choice[] {
  const where = withArticle(place.name);
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

/** Offers the places that share a name. */
export function ambiguousPlaceReply(codes: readonly string[], query: Query, gazetteer: Gazetteer): Reply {
  const called = (code: string): string =>
    code.startsWith('US-')
      ? `the U.S. state of ${gazetteer.nameOf(code)}`
      : `the country of ${gazetteer.nameOf(code)}`;
  const aspect =
    aspectOf(query) === 'devices' ? 'Is TikTok banned on government devices in ' : 'Is TikTok banned in ';
  return {
    kind: 'suggestions',
    blocks: [{ type: 'headline', text: 'Which of them do you mean?', cites: [] }],
    citations: [],
    entries: [],
    choices: codes.map((code) => ({ label: `In ${called(code)}`, ask: `${aspect}${code}?` })),
  };
}

/**
 * Whether a question takes a ban for granted in a place where none is on record: "when did Germany ban TikTok?".
 * A ban that was announced, ended or that concerns only devices or schools is no false premise here.
 */
export function takesBanForGranted(
  query: Query,
  place: Place,
  entry: StatusEntry,
  knowledge: Knowledge,
): boolean {
  if (
    !/\b(?:ban|bans|banned|banning|block|blocked|outlaw|outlawed|prohibit|prohibited|illegal)\b/.test(
      query.folded,
    )
  ) {
    return false;
  }
  if (!['why', 'when', 'how-much', 'who', 'how', 'consequence'].includes(query.intent)) return false;
  if (
    entry.status.app !== 'available' ||
    !only(
      query,
      APP_WORDS,
      terms('decide decision start date reason day year month first pass approve impose'),
    )
  ) {
    return false;
  }
  return !selectEvents(knowledge, { places: [place.code] }).some(
    (event) =>
      event.places.includes(place.code) &&
      (event.kind === 'ban' ||
        event.kind === 'unban' ||
        (event.topics.includes('ban') && event.kind !== 'device-ban')),
  );
}
