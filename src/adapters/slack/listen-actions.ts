/** The buttons under a reply. What they need is in them, so old messages and restarts make no difference. */
import type { App, BlockAction, RespondFn } from '@slack/bolt';
import type { Reply } from '../../core/reply.ts';
import { answerInChannel } from './answer-in-channel.ts';
import { answerDirectly, answerPrivately } from './answer-privately.ts';
import { runAsk, runLine } from './ask-bot.ts';
import { shorten } from './cut-text.ts';
import { escapeMrkdwn } from './escape.ts';
import type { Jobs } from './jobs.ts';
import { answerOpenly, recordQuestion } from './listen-commands.ts';
import { errorName } from './log.ts';
import { badButton, cannotRemove, notYours, recordsGone, thanks } from './notices.ts';
import { type Place, type SlackParts, threadId } from './parts.ts';
import { ACTIONS, readFeedback } from './render-controls.ts';
import { renderReply } from './render-reply.ts';
import { teamOf } from './team-of.ts';

/** A press, read from a payload of which nothing is taken for granted. */
interface Press {
  readonly place: Place;
  readonly value: string;
  readonly label: string;
  /** The message's id. */
  readonly ts?: string | undefined;
  /** Whether only the presser sees the message. */
  readonly isPrivate: boolean;
  /** Whether it stands in App Home and not in a message. */
  readonly isHome: boolean;
  readonly removableBy?: string | undefined;
  readonly respond: RespondFn | undefined;
  /** Letters and digits, another for each press. */
  readonly marker: string;
}

type Handle = (parts: SlackParts, press: Press) => Promise<void>;

export function listenToActions(app: App, parts: SlackParts, jobs: Jobs): void {
  const on = (name: string, handle: Handle) => {
    app.action<BlockAction>(new RegExp(`^${name}(?::\\d+)?$`), async (args) => {
      const { ack, body, action, client, context } = args;
      await ack();
      const press = readPress(body, action, { client, team: teamOf(context) }, args.respond);
      await jobs.run(name, () => handle(parts, press));
    });
  };
  on(ACTIONS.ask, ask);
  on(ACTIONS.page, turnPage);
  on(ACTIONS.share, share);
  on(ACTIONS.remove, remove);
  on(ACTIONS.feedback, judge);
}

function readPress(
  body: BlockAction,
  action: BlockAction['actions'][number],
  { client, team }: Pick<Place, 'client' | 'team'>,
  respond: RespondFn | undefined,
): Press {
  const container = (body.container ?? {}) as Readonly<Record<string, unknown>>;
  const message = body.message as Readonly<Record<string, unknown>> | undefined;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const ts = text(container.message_ts) ?? text(message?.ts);
  const threadTs = text(message?.thread_ts) ?? text(container.thread_ts);
  const isPrivate = container.is_ephemeral === true;
  return {
    place: {
      client,
      team,
      user: body.user.id,
      channel: body.channel?.id ?? text(container.channel_id),
      threadTs: threadTs ?? (isPrivate ? undefined : ts),
    },
    value: 'value' in action && typeof action.value === 'string' ? action.value : '',
    label: 'text' in action && action.text && 'text' in action.text ? action.text.text : '',
    ts,
    isPrivate,
    isHome: container.type === 'view',
    removableBy: removerOf(message?.blocks),
    respond: body.response_url ? respond : undefined,
    marker: (body.trigger_id ?? '').replace(/\W/g, '').slice(-40),
  };
}

/** Who may remove a message, as its own button says. */
function removerOf(blocks: unknown): string | undefined {
  for (const block of Array.isArray(blocks) ? blocks : []) {
    for (const element of Array.isArray(block?.elements) ? block.elements : []) {
      if (element?.action_id === ACTIONS.remove && typeof element.value === 'string') return element.value;
    }
  }
  return undefined;
}

/** Answers a further question: in the thread, or privately where the message was private. */
async function ask(parts: SlackParts, press: Press): Promise<void> {
  const { place, value } = press;
  if (value === '') return tell(parts, press, badButton);
  const reply = await runAsk(parts, place, value);
  if (press.isHome || place.channel === undefined) {
    await answerDirectly(parts, place, reply);
  } else if (press.isPrivate) {
    const gone = goneIntro(reply);
    await answerPrivately(parts, place, press.respond, reply, {
      share: value,
      ...(gone === undefined ? {} : { intro: gone }),
    });
  } else {
    const intro = goneIntro(reply) ?? `<@${place.user}> asked: ${escapeMrkdwn(shorten(press.label, 100))}`;
    await answerInChannel(parts, place, reply, { intro, marker: press.marker, removableBy: place.user });
    if (place.threadTs !== undefined) {
      await parts.ports.threads.engage(threadId(place.team, place.channel, place.threadTs));
    }
  }
  await recordQuestion(parts, place, value, reply);
}

/** Said where a button of an old message finds nothing any more. */
function goneIntro({ kind }: Reply): string | undefined {
  if (kind !== 'unknown' && kind !== 'error') return undefined;
  return 'What this button asked for is not in the knowledge any more; it may have been renamed or removed.';
}

/** Draws the next or the former page over the message. */
async function turnPage(parts: SlackParts, press: Press): Promise<void> {
  const { place, value, respond } = press;
  if (value === '' || !respond) return tell(parts, press, badButton);
  const reply = await runAsk(parts, place, value);
  const gone = goneIntro(reply);
  if (gone !== undefined) return answerPrivately(parts, place, respond, reply, { intro: gone });
  const draw = (plain: boolean) =>
    renderReply(reply, {
      plain,
      feedback: true,
      pictures: { kind: 'shown' },
      ...(press.isPrivate ? { share: value } : {}),
      ...(press.removableBy === undefined ? {} : { removableBy: press.removableBy }),
    });
  try {
    await respond({ ...draw(false), replace_original: true });
  } catch (error) {
    parts.log.warn({ error: errorName(error) }, 'slack: a page was refused; trying a plainer one');
    await respond({ ...draw(true), replace_original: true });
  }
}

/** Shows a private answer to everyone, and takes the private one away. */
async function share(parts: SlackParts, press: Press): Promise<void> {
  const { place, value, respond, marker } = press;
  if (value === '') return tell(parts, press, badButton);
  const reply = await runLineOrAsk(parts, place, value);
  await answerOpenly(parts, place, respond, reply, value.replace(/^\/tiktok\s*/i, ''), marker);
  await respond?.({ delete_original: true });
}

async function runLineOrAsk(parts: SlackParts, place: Place, value: string): Promise<Reply> {
  return /^\/tiktok\b/i.test(value) ? runAsk(parts, place, value) : runLine(parts, place, value);
}

/** Removes an answer for the one who asked. */
async function remove(parts: SlackParts, press: Press): Promise<void> {
  const { place, value, ts, respond } = press;
  if (value !== place.user) return tell(parts, press, notYours);
  try {
    if (place.channel === undefined || ts === undefined || press.isPrivate)
      throw new Error('slack: no message to delete');
    await place.client.chat.delete({ channel: place.channel, ts });
  } catch {
    try {
      if (!respond) throw new Error('slack: no address to delete over');
      await respond({ delete_original: true });
    } catch (error) {
      parts.log.warn({ error: errorName(error) }, 'slack: an answer was not removed');
      await tell(parts, press, cannotRemove);
    }
  }
}

/** Takes down what somebody thinks of an answer, and thanks privately. */
async function judge(parts: SlackParts, press: Press): Promise<void> {
  const { place, ts, value } = press;
  const judged = readFeedback(value);
  if (!judged) return tell(parts, press, badButton);
  await parts.ports.feedback.record({
    platform: 'slack',
    workspace: place.team,
    user: place.user,
    message: `${place.channel ?? ''}:${ts ?? ''}`,
    entries: judged.entries,
    helpful: judged.helpful,
  });
  const knowledge = parts.bot.knowledge();
  const gone = judged.entries.length > 0 && judged.entries.every((id) => knowledge.entry(id) === undefined);
  await tell(parts, press, gone ? recordsGone : thanks(judged.helpful));
}

function tell(parts: SlackParts, { place, respond }: Press, reply: Reply): Promise<void> {
  return answerPrivately(parts, place, respond, reply);
}
