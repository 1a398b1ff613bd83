/** Answers slash commands and the message menu. */
import type { Context } from './context.ts';
import { WHOLE_CHANNEL } from './conversation.ts';
import { commandLine } from './custom-id.ts';
import { noteQuestion, noteThread } from './notes.ts';
import {
  actorOf,
  commandOf,
  type Given,
  type MessageCommand,
  placeOf,
  type SlashCommand,
  settingOf,
} from './read-interaction.ts';
import { respond, tellHidden } from './respond.ts';
import { HIDE, NOTICES } from './words.ts';

/** Answers `/tiktok …`. */
export async function answerCommand(interaction: SlashCommand, context: Context): Promise<void> {
  const { bot, client } = context;
  const { name, options } = commandOf(interaction);
  const command = bot.commands.find((candidate) => candidate.name === name);
  if (command === undefined) return tellHidden(interaction, NOTICES.stale, context);
  const hidden = options.some((option) => option.name === HIDE.name && option.value === true);
  const place = placeOf(interaction, client.guilds.cache);
  const wholeChannel = !hidden && (place.isThread || place.isDirect);
  const root = wholeChannel ? WHOLE_CHANNEL : interaction.id;
  const setting = settingOf(interaction, place, root);
  if (command.managersOnly === true && !setting.mayManage)
    return tellHidden(interaction, NOTICES.managersOnly, context);
  const values = valuesOf(options);
  const frame = {
    root,
    ...(hidden ? { share: commandLine(name, values) } : { asker: actorOf(interaction) }),
  };
  const reply = await respond(
    interaction,
    hidden ? 'hidden' : 'public',
    frame,
    () => bot.run(name, values, setting),
    context,
  );
  if (reply === undefined) return;
  if (wholeChannel && place.isThread) await noteThread(place.channel, context);
  const question = command.options.find((option) => option.type === 'text')?.name;
  const asked = name === 'ask' && question !== undefined ? values[question] : undefined;
  if (asked !== undefined) await noteQuestion(asked, reply, setting, context);
}

/** The values given, without `hide`. */
function valuesOf(options: Given['options']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.filter(({ name }) => name !== HIDE.name).map(({ name, value }) => [name, String(value)]),
  );
}

/** Says privately what the knowledge holds on the message somebody chose. */
export async function answerCheck(interaction: MessageCommand, context: Context): Promise<void> {
  const { target_id, resolved } = interaction.data;
  const { content = '', embeds = [] } = resolved.messages[target_id] ?? {};
  const text = [content, ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])]
    .filter((part) => part.trim() !== '')
    .join('\n');
  const setting = settingOf(interaction, placeOf(interaction, context.client.guilds.cache), interaction.id);
  const frame = { root: interaction.id, share: '' };
  await respond(interaction, 'hidden', frame, () => context.bot.check(text, setting), context);
}
