/** What the digest commands do: each reads its values, acts on the store and says what came of it. */
import type { CommandContext, CommandValues } from '../core/command.ts';
import type { Clock, Destination, Poster } from '../core/ports.ts';
import type { Reply } from '../core/reply.ts';
import { choice, counted } from '../core/reports/parts.ts';
import { markerOf } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import type { DigestSettings, Subscription } from '../store/subscriptions.ts';
import {
  choicesFor,
  complaint,
  describeLast,
  notice,
  refusal,
  told,
  unknownNumber,
} from './command-replies.ts';
import { composeDigest } from './compose.ts';
import { MARGIN_MS, MOST, MOST_LISTED } from './limits.ts';
import type { Log } from './log.ts';
import { readSettings } from './read-settings.ts';
import { firstSince, nextSlots } from './schedule.ts';
import { describeDigest, nextTimes } from './words.ts';

export interface CommandParts {
  readonly store: Store;
  readonly posters: ReadonlyMap<string, Poster>;
  readonly clock: Clock;
  readonly log: Log;
}

export type Run = (parts: CommandParts, values: CommandValues, context: CommandContext) => Promise<Reply>;

export async function start(
  { store, posters, log }: CommandParts,
  values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  const to = destinationOf(context);
  const poster = to && posters.get(to.platform);
  if (!to || !poster)
    return refusal('Digests are posted to channels of Slack and Discord.', 'Start one there.');
  const read = readSettings(values, context.knowledge, defaults(context));
  if ('problem' in read) return complaint(read, 'digest start weekly monday 9:00 Europe/Berlin eu');
  const { settings } = read;
  const now = context.now.getTime();
  const { owner } = { owner: context.setting.user };
  const made = await store.subscriptions.add(
    { ...settings, to, ...(owner === undefined ? {} : { owner }), ...times(settings, now) },
    MOST,
  );
  if (made === 'channel full') {
    return refusal(
      `This channel has ${MOST.channel} digests, the most it may have.`,
      'Change one, or stop one first.',
      [choice('List them', '/tiktok digest list')],
    );
  }
  if (made === 'workspace full') {
    return refusal(
      `There are ${MOST.workspace} digests here in all, the most there may be.`,
      'Stop one elsewhere first.',
    );
  }
  const line = describeDigest(context.knowledge, settings);
  // Said openly, so that the channel knows; and the proof that the bot may post here.
  const announced = await poster.post(
    to,
    notice(`A digest was set up in this channel. ${line}`),
    markerOf(made.id, 0),
  );
  if (announced.kind === 'gone') {
    await store.subscriptions.remove(made.id);
    return refusal(
      `I cannot post here: ${announced.reason}.`,
      'Mend that (invite me to the channel), then start again.',
    );
  }
  log.info({ platform: to.platform, frequency: settings.frequency }, 'digest started');
  return told(`Digest ${made.number} is set up. ${line}`, [nextTimes(settings, now)], choicesFor(made));
}

export async function preview(
  { store }: CommandParts,
  values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  const { number, rest } = numbered(values);
  const isNew = Object.keys(rest).length > 0;
  const now = context.now.getTime();
  const existing = isNew ? [] : await digestsHere(store, context);
  const chosen = number === undefined ? existing[0] : existing.find((one) => one.number === number);
  if (number !== undefined && !chosen) return unknownNumber(number, existing);
  const read = chosen ? { settings: chosen } : readSettings(rest, context.knowledge, defaults(context));
  if ('problem' in read) return complaint(read, 'digest preview monthly india');
  const { settings } = read;
  const sinceAt = chosen?.sinceAt ?? firstSince(settings, now);
  const untilAt = now - MARGIN_MS;
  const news = await store.journal.between(sinceAt, untilAt);
  const { reply, isQuiet } = composeDigest(context.knowledge, { settings, news, sinceAt, untilAt, now });
  if (isQuiet && (settings.quiet === 'skip' || settings.frequency === 'as-it-happens')) {
    return told(
      'Nothing would be posted now: nothing is new.',
      [],
      [choice('What is due next', '/tiktok upcoming')],
    );
  }
  return reply;
}

export async function list(
  { store, clock }: CommandParts,
  _values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  const here = await digestsHere(store, context);
  if (here.length === 0) {
    return told(
      'There is no digest here yet.',
      [],
      [
        choice('Start a weekly one', '/tiktok digest start weekly'),
        choice('See what it would say', '/tiktok digest preview'),
      ],
    );
  }
  const now = clock().getTime();
  const items: { text: string; cites: readonly number[] }[] = [];
  for (const one of here) {
    const [last] = await store.deliveries.history(one.id, 1);
    const where = context.setting.channel === undefined ? ` (${one.to.platform} ${one.to.channel})` : '';
    const state =
      one.pausedAt === undefined
        ? ''
        : ` Paused: ${(one.pauseReason ?? 'no reason given').replace(/\.$/u, '')}.`;
    const lately = last ? ` Last: ${describeLast(last.state, last.note)}.` : '';
    items.push({
      text: `${one.number}${where}: ${describeDigest(context.knowledge, one)}${state}${lately}`,
      cites: [],
    });
  }
  const active = here.filter((one) => one.pausedAt === undefined);
  const moments = active.flatMap((one) => {
    const [slot] = nextSlots(one, now);
    if (slot === undefined) return [];
    return [{ label: `Digest ${one.number}`, instant: new Date(slot).toISOString(), zone: one.zone }];
  });
  return told(
    `${counted(here.length, 'digest')} here.`,
    [
      { type: 'facts', items },
      moments.length === 0 ? undefined : { type: 'moments', title: 'Next post', items: moments },
    ],
    here.length === 1 && here[0]
      ? choicesFor(here[0])
      : here
          .slice(0, 4)
          .map((one) => choice(`Preview ${one.number}`, `/tiktok digest preview ${one.number}`)),
  );
}

export async function change(
  parts: CommandParts,
  values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  const { number, rest } = numbered(values);
  return withDigest(parts, number, context, async (digest) => {
    if (Object.keys(rest).length === 0)
      return complaint({ problem: 'Say what to change', near: [] }, 'digest change time:17:30');
    const read = readSettings(rest, context.knowledge, settingsOf(digest));
    if ('problem' in read) return complaint(read, 'digest change monthly 31st everywhere');
    const now = context.now.getTime();
    const next = digest.pausedAt === undefined ? nextOf(read.settings, now) : {};
    await parts.store.subscriptions.change(digest.id, read.settings, { ...next, sinceAt: digest.sinceAt });
    const line = describeDigest(context.knowledge, read.settings);
    return told(
      `Digest ${digest.number} is changed. ${line}`,
      [nextTimes(read.settings, now)],
      choicesFor(digest),
    );
  });
}

export async function pause(
  parts: CommandParts,
  values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  return withDigest(parts, numbered(values).number, context, async (digest) => {
    await parts.store.subscriptions.pause(digest.id, 'paused by command');
    await announce(
      parts,
      digest,
      `Digest ${digest.number} of this channel was paused.`,
      context.now.getTime(),
    );
    return told(
      `Digest ${digest.number} is paused.`,
      [],
      [
        choice('Resume it', `/tiktok digest resume ${digest.number}`),
        choice('Remove it', `/tiktok digest stop ${digest.number}`),
      ],
    );
  });
}

export async function resume(
  parts: CommandParts,
  values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  return withDigest(parts, numbered(values).number, context, async (digest) => {
    const now = context.now.getTime();
    if (digest.pausedAt !== undefined) {
      await parts.store.subscriptions.resume(digest.id, nextOf(digest, now).nextAt);
    }
    const line = describeDigest(context.knowledge, digest);
    return told(`Digest ${digest.number} is running. ${line}`, [nextTimes(digest, now)], choicesFor(digest));
  });
}

export async function stop(
  parts: CommandParts,
  values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  return withDigest(parts, numbered(values).number, context, async (digest) => {
    await parts.store.subscriptions.remove(digest.id);
    await announce(
      parts,
      digest,
      `Digest ${digest.number} of this channel was removed.`,
      context.now.getTime(),
    );
    return told(
      `Digest ${digest.number} is removed.`,
      [],
      [choice('List the others', '/tiktok digest list')],
    );
  });
}

export async function postNow(
  parts: CommandParts,
  values: CommandValues,
  context: CommandContext,
): Promise<Reply> {
  return withDigest(parts, numbered(values).number, context, async (digest) => {
    if (digest.pausedAt !== undefined) {
      return refusal(
        `Digest ${digest.number} is paused.`,
        `Resume it first: /tiktok digest resume ${digest.number}`,
      );
    }
    const isAdded = await parts.store.deliveries.addNow(digest, context.now.getTime() - MARGIN_MS);
    return isAdded
      ? told(`Digest ${digest.number} will be posted here in a moment.`, [], [])
      : refusal(`Digest ${digest.number} is on its way already.`, 'It will appear in a moment.');
  });
}

/** The number is an option, or the first word of free text ("digest pause 2"). */
function numbered(values: CommandValues): { readonly number?: number; readonly rest: CommandValues } {
  const { digest, words = '', ...rest } = values;
  const leading = /^\s*#?(\d{1,3})(?=$|\s+(?!(?:am|pm|uhr|h)\b))/iu.exec(words);
  const number = digest ?? leading?.[1];
  const text = (leading ? words.slice(leading[0].length) : words).trim();
  return {
    ...(number === undefined ? {} : { number: Number(number) }),
    rest: { ...rest, ...(text === '' ? {} : { words: text }) },
  };
}

async function withDigest(
  { store }: CommandParts,
  number: number | undefined,
  context: CommandContext,
  act: (digest: Subscription) => Promise<Reply>,
): Promise<Reply> {
  const here = await digestsHere(store, context);
  const [only, ...more] = here;
  if (!only) return refusal('There is no digest here.', 'Start one: /tiktok digest start weekly');
  if (number === undefined && more.length > 0) {
    const numbers = here.map((one) => one.number).join(', ');
    return refusal(
      `There are ${here.length} digests here: ${numbers}.`,
      'Add the number of the one you mean.',
      [choice('List them', '/tiktok digest list')],
    );
  }
  const digest = number === undefined ? only : here.find((one) => one.number === number);
  return digest ? act(digest) : unknownNumber(number ?? 0, here);
}

/** Those of this channel; in the operator's terminal, all of them, numbered anew. */
async function digestsHere(store: Store, context: CommandContext): Promise<readonly Subscription[]> {
  const to = destinationOf(context);
  if (to) return store.subscriptions.inChannel(to);
  if (context.setting.platform !== 'terminal') return [];
  const all = await store.subscriptions.all(MOST_LISTED);
  return all.map((one, index) => ({ ...one, number: index + 1 }));
}

function destinationOf({ setting }: CommandContext): Destination | undefined {
  if (setting.channel === undefined) return undefined;
  const { platform, channel, workspace } = setting;
  return { platform, channel, ...(workspace === undefined ? {} : { workspace }) };
}

function defaults({ setting }: CommandContext): DigestSettings {
  return {
    frequency: 'weekly',
    day: 1,
    time: '09:00',
    zone: setting.zone ?? 'UTC',
    places: [],
    topics: [],
    quiet: 'short',
  };
}

function settingsOf({ frequency, day, time, zone, places, topics, quiet }: Subscription): DigestSettings {
  return { frequency, ...(day === undefined ? {} : { day }), time, zone, places, topics, quiet };
}

function nextOf(settings: DigestSettings, now: number): { readonly nextAt?: number } {
  const [nextAt] = nextSlots(settings, now);
  return nextAt === undefined ? {} : { nextAt };
}

function times(
  settings: DigestSettings,
  now: number,
): { readonly nextAt?: number; readonly sinceAt: number } {
  return { ...nextOf(settings, now), sinceAt: firstSince(settings, now) };
}

/** Says openly what somebody did; that it cannot be said hinders nothing. */
async function announce(
  { posters }: CommandParts,
  { id, to }: Subscription,
  text: string,
  now: number,
): Promise<void> {
  await posters.get(to.platform)?.post(to, notice(text), markerOf(`${id} told`, now));
}
