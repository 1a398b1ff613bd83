/** The message shortcut "Check this": tells the asker privately what the knowledge says about a message. */
import type { App, MessageShortcut } from '@slack/bolt';
import { answerPrivately } from './answer-privately.ts';
import { readMessageText } from './escape.ts';
import type { Jobs } from './jobs.ts';
import { recordQuestion } from './listen-commands.ts';
import { nothingToCheck } from './notices.ts';
import { type Place, type SlackParts, settingOf } from './parts.ts';
import { teamOf } from './team-of.ts';

export const CHECK = 'check_this';

export function listenToShortcuts(app: App, parts: SlackParts, jobs: Jobs): void {
  app.shortcut<MessageShortcut>({ callback_id: CHECK, type: 'message_action' }, async (args) => {
    const { shortcut, ack, respond, client, context } = args;
    await ack();
    const place: Place = {
      client,
      team: teamOf(context),
      channel: shortcut.channel.id,
      user: shortcut.user.id,
    };
    await jobs.run('check', async () => {
      const text = readMessageText(textOf(shortcut.message));
      if (text === '') return answerPrivately(parts, place, respond, nothingToCheck);
      const reply = await parts.bot.check(text, settingOf(place));
      await answerPrivately(parts, place, respond, reply);
      await recordQuestion(parts, place, text, reply);
    });
  });
}

/** A message's own text, else that of its attachments, as news bots post them. */
function textOf(message: Readonly<Record<string, unknown>>): string {
  if (typeof message.text === 'string' && message.text.trim() !== '') return message.text;
  const attachments: readonly unknown[] = Array.isArray(message.attachments) ? message.attachments : [];
  return attachments
    .flatMap((attachment) => {
      if (typeof attachment !== 'object' || attachment === null) return [];
      const { title, text, fallback } = attachment as Record<string, unknown>;
      const parts = [title, text].filter((part) => typeof part === 'string');
      return parts.length > 0 ? parts : typeof fallback === 'string' ? [fallback] : [];
    })
    .join('\n');
}
