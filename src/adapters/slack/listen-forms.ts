/** Filled forms, and suggestions while somebody types in one. */
import type { App } from '@slack/bolt';
import { answerDirectly } from './answer-privately.ts';
import { runForm } from './ask-bot.ts';
import { readFailure } from './failure.ts';
import type { Jobs } from './jobs.ts';
import { recordQuestion } from './listen-commands.ts';
import { type Place, type SlackParts, settingOf } from './parts.ts';
import { FORM, readForm, readFormMetadata, renderSuggestions, SUGGEST } from './render-form.ts';
import { renderReply } from './render-reply.ts';
import { teamOf } from './team-of.ts';

export function listenToForms(app: App, parts: SlackParts, jobs: Jobs): void {
  app.options(new RegExp(`^${SUGGEST}`), async ({ options, body, ack, client, context }) => {
    const place: Place = { client, team: teamOf(context), user: body.user.id };
    const view = 'view' in body && body.view ? readFormMetadata(body.view.private_metadata) : undefined;
    const option = options.action_id.slice(SUGGEST.length);
    const found = view ? parts.bot.suggest(view.command, option, options.value ?? '', settingOf(place)) : [];
    await ack({ options: renderSuggestions(found) });
  });

  app.view(FORM, async ({ view, body, ack, client, context }) => {
    await ack();
    const metadata = readFormMetadata(view.private_metadata);
    if (!metadata) return;
    const { command, channel } = metadata;
    const place: Place = { client, team: teamOf(context), user: body.user.id, channel };
    await jobs.run('form', async () => {
      const reply = await runForm(parts, place, command, readForm(view.state.values));
      await answerEphemerally(parts, place, reply);
      await recordQuestion(parts, place, command, reply);
    });
  });
}

/** A form gives no address to answer to: a private message in the channel, else a direct one. */
async function answerEphemerally(
  parts: SlackParts,
  place: Place,
  reply: Parameters<typeof renderReply>[0],
): Promise<void> {
  const { client, channel, user } = place;
  if (channel === undefined) return answerDirectly(parts, place, reply);
  const pictures = { kind: 'omitted', reason: 'Ask in a thread to get it.' } as const;
  try {
    const { text, blocks } = renderReply(reply, { plain: true, pictures });
    await client.chat.postEphemeral({ channel, user, text, blocks });
  } catch (error) {
    parts.log.info(
      { failure: readFailure(error).kind },
      'slack: no private message in the channel; writing directly',
    );
    await answerDirectly(parts, place, reply);
  }
}
