/** `/tiktok …`: private to the asker unless said otherwise; a command with a form opens it. */
import type { App, RespondFn } from '@slack/bolt';
import type { Reply } from '../../core/reply.ts';
import { answerInChannel } from './answer-in-channel.ts';
import { answerPrivately } from './answer-privately.ts';
import { runLine } from './ask-bot.ts';
import { formOf, readCommandLine } from './command-line.ts';
import { shorten } from './cut-text.ts';
import { escapeMrkdwn, readMessageText } from './escape.ts';
import type { Jobs } from './jobs.ts';
import { errorName } from './log.ts';
import { type Place, type SlackParts, threadId } from './parts.ts';
import { renderForm } from './render-form.ts';
import { renderReply } from './render-reply.ts';
import { teamOf } from './team-of.ts';

export const COMMAND = '/tiktok';

export function listenToCommands(app: App, parts: SlackParts, jobs: Jobs): void {
  app.command(COMMAND, async ({ command, ack, respond, client, context }) => {
    await ack();
    const { channel_id: channel, user_id: user, trigger_id: trigger } = command;
    const place: Place = { client, team: teamOf(context), channel, user };
    await jobs.run('command', async () => {
      const { line, isPublic } = readCommandLine(readMessageText(command.text ?? ''), parts.bot.commands);
      const form = formOf(line, parts.bot.commands);
      if (form) {
        try {
          await client.views.open({ trigger_id: trigger, view: renderForm(form, place) });
          return;
        } catch (error) {
          parts.log.warn({ error: errorName(error) }, 'slack: a form could not be opened');
        }
      }
      const reply = await runLine(parts, place, line);
      const marker = trigger.replace(/\W/g, '').slice(-40);
      if (isPublic) {
        await answerOpenly(parts, place, respond, reply, line, marker);
      } else {
        await answerPrivately(parts, place, respond, reply, { share: line });
      }
      await recordQuestion(parts, place, line, reply);
    });
  });
}

/** Posts in the channel and says who asked; over the command's own address where the bot is not a member there. */
export async function answerOpenly(
  parts: SlackParts,
  place: Place,
  respond: RespondFn | undefined,
  reply: Reply,
  line: string,
  marker: string,
): Promise<void> {
  const asked = shorten(line.replace(/\s+/g, ' '), 100);
  const intro = `<@${place.user}> asked: ${escapeMrkdwn(asked)}`;
  const sent = await answerInChannel(parts, place, reply, { marker, intro, removableBy: place.user });
  if (sent.kind === 'sent') {
    const thread = threadId(place.team, sent.channel, place.threadTs ?? sent.ts);
    await parts.ports.threads.engage(thread);
    return;
  }
  if (sent.kind !== 'refused' || !respond) return;
  const reason = 'Invite the app into this channel to get it.';
  const { text, blocks } = renderReply(reply, {
    intro,
    plain: true,
    feedback: true,
    removableBy: place.user,
    pictures: { kind: 'omitted', reason },
  });
  await respond({ text, blocks, response_type: 'in_channel', replace_original: false, unfurl_links: false });
}

/** Counts a question; the store keeps its text only where the operator wants that. */
export async function recordQuestion(
  { ports, log }: SlackParts,
  { team, user }: Place,
  text: string,
  { kind, entries }: Reply,
): Promise<void> {
  try {
    await ports.questions.record({ text, platform: 'slack', workspace: team, user, kind, entries });
  } catch (error) {
    log.error({ error: errorName(error) }, 'slack: the store did not take a note');
  }
}
