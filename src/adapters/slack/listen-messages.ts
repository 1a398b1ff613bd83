/** Answers mentions, direct messages and follow-ups, each once. */
import type { App, Context } from '@slack/bolt';
import type { Reply } from '../../core/reply.ts';
import { type Address, addressOf, looksLikeQuestion, type MessageEvent } from './addressing.ts';
import { answerInChannel } from './answer-in-channel.ts';
import { readMessageText } from './escape.ts';
import type { Jobs } from './jobs.ts';
import { RETRY_WINDOW_SECONDS } from './limits.ts';
import { errorName } from './log.ts';
import { type Place, type SlackParts, settingOf, threadId } from './parts.ts';
import { teamOf } from './team-of.ts';

/** A status line is shown only for answers that take longer, in milliseconds. */
const STATUS_AFTER_MS = 1_000;
/** How long notes in the store wait for the post, in milliseconds. */
const NOTE_AFTER_MS = 50;

export function listenToMessages(app: App, parts: SlackParts, jobs: Jobs): void {
  const listen = async (event: MessageEvent, body: object, client: Place['client'], context: Context) => {
    const address = addressOf(event, { botUserId: context.botUserId });
    const { user, channel, ts } = event;
    if (address === 'none' || !user || !channel || !ts) return;
    const eventId = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : undefined;
    const isRetry = (context.retryNum ?? 0) > 0;
    const own = context.botUserId;
    const asked = { client, team: teamOf(context), user, channel, threadTs: event.thread_ts ?? ts, own };
    await jobs.run('answer', () => answer(parts, asked, event, address, eventId, isRetry));
  };
  app.event('app_mention', async ({ event, body, client, context }) => {
    await listen(event as MessageEvent, body, client, context);
  });
  app.event('message', async ({ event, body, client, context }) => {
    await listen(event as MessageEvent, body, client, context);
  });
}

type AskedPlace = Place & {
  readonly channel: string;
  readonly threadTs: string;
  /** The bot's own user. */
  readonly own: string | undefined;
};

async function answer(
  parts: SlackParts,
  place: AskedPlace,
  event: MessageEvent,
  address: Exclude<Address, 'none'>,
  eventId: string | undefined,
  isRetry: boolean,
): Promise<void> {
  const { bot, ports, timers } = parts;
  const ts = event.ts ?? place.threadTs;
  const thread = threadId(place.team, place.channel, place.threadTs);
  const engaged = address === 'follow-up' ? await engagement(parts, thread, event, place) : 'addressed';
  if (engaged === 'none') return;
  const eventKey = eventId === undefined ? [] : [`slack:event:${eventId}`];
  const keys = [`slack:message:${place.team}:${place.channel}:${ts}`, ...(isRetry ? eventKey : [])];
  if (!(await claimAll(parts, keys))) return;

  const question = readMessageText(event.text ?? '');
  const status = timers.later(STATUS_AFTER_MS, () => void showStatus(parts, place));
  let reply: Reply;
  try {
    reply = await bot.ask(question, { ...settingOf(place), isNewThread: event.thread_ts === undefined });
  } finally {
    status();
  }
  if (!isWelcome(reply, engaged, question)) return;
  const marker = ts.replace(/\D/g, '');
  const posting = answerInChannel(parts, place, reply, { marker, removableBy: place.user });
  // The post goes out first; what is noted then is still noted before anybody can have read it and gone on.
  const waited = Promise.withResolvers<void>();
  const callOff = timers.later(NOTE_AFTER_MS, waited.resolve);
  await Promise.race([posting, waited.promise]);
  callOff();
  const root = event.thread_ts === undefined || event.thread_ts === ts;
  // In a thread that people began among themselves only the one who asked is followed, and only for questions.
  if (engaged === 'addressed')
    await note(parts, () => ports.threads.engage(root ? thread : `${thread}:${place.user}`));
  // A retry is told by either key; one of them was claimed before the answer, the other need not delay it.
  if (!isRetry) await note(parts, async () => void (await claimAll(parts, eventKey)));
  await posting;
  await note(parts, () =>
    ports.questions.record({
      text: question,
      platform: 'slack',
      workspace: place.team,
      user: place.user,
      kind: reply.kind,
      entries: reply.entries,
    }),
  );
}

/** How far a thread is ours: `thread` where it began with a question to the bot, `person` where this person asked in it. */
type Engagement = 'addressed' | 'own' | 'thread' | 'person' | 'none';

async function engagement(
  { ports, log }: SlackParts,
  thread: string,
  event: MessageEvent,
  { user, own }: AskedPlace,
): Promise<Engagement> {
  // Below its own post, such as a digest, questions are for the bot.
  if (own !== undefined && event.parent_user_id === own) return 'thread';
  try {
    if (await ports.threads.isEngaged(thread)) return event.parent_user_id === user ? 'own' : 'thread';
    return (await ports.threads.isEngaged(`${thread}:${user}`)) ? 'person' : 'none';
  } catch (error) {
    log.error({ error: errorName(error) }, 'slack: the store does not say whether a thread is ours');
    return 'none';
  }
}

/** Whether a reply should be posted: what nobody asked of the bot is answered only where it knows. */
function isWelcome(reply: Reply, engaged: Engagement, question: string): boolean {
  if (engaged === 'addressed' || engaged === 'own') return true;
  const knows = reply.kind === 'answer' || reply.kind === 'report';
  if (engaged === 'person') return knows && looksLikeQuestion(question);
  return knows || (reply.kind !== 'smalltalk' && looksLikeQuestion(question));
}

/** True for the first to come; where the store fails the message is answered rather than left. */
async function claimAll({ ports, log }: SlackParts, keys: readonly string[]): Promise<boolean> {
  try {
    const won = await Promise.all(keys.map((key) => ports.claims.claim(key, RETRY_WINDOW_SECONDS)));
    return won.every(Boolean);
  } catch (error) {
    log.error({ error: errorName(error) }, 'slack: the store does not say whether a message was answered');
    return true;
  }
}

async function note({ log }: SlackParts, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    log.error({ error: errorName(error) }, 'slack: the store did not take a note');
  }
}

async function showStatus({ log }: SlackParts, { client, channel, threadTs }: AskedPlace): Promise<void> {
  try {
    const status = 'is looking it up …';
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status });
  } catch (error) {
    log.info({ error: errorName(error) }, 'slack: no status line was shown');
  }
}
