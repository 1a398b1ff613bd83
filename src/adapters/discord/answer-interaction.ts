/** Answers slash commands, the message menu and autocomplete. */
import {
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Setting } from '../../core/setting.ts';
import { MANAGE } from './answer-message.ts';
import type { Context } from './context.ts';
import { type Place, settingAt, WHOLE_CHANNEL } from './conversation.ts';
import { commandLine } from './custom-id.ts';
import { loggable } from './failures.ts';
import { SUGGESTION_TEXT, SUGGESTIONS } from './limits.ts';
import { noteQuestion, noteThread } from './notes.ts';
import { respond } from './respond.ts';
import { HIDE, NOTICES } from './words.ts';

/** Answers `/tiktok …`. Never throws. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  context: Context,
): Promise<void> {
  const { bot } = context;
  const name = commandName(interaction);
  const command = bot.commands.find((candidate) => candidate.name === name);
  if (command === undefined) return tellHidden(interaction, NOTICES.stale, context);
  const hidden = interaction.options.getBoolean(HIDE.name) ?? false;
  const place = placeOf(interaction);
  const wholeChannel = !hidden && (place.isThread || place.isDirect);
  const root = wholeChannel ? WHOLE_CHANNEL : interaction.id;
  const setting = settingOf(interaction, place, root);
  if (command.managersOnly === true && !setting.mayManage)
    return tellHidden(interaction, NOTICES.managersOnly, context);
  const values = valuesOf(interaction.options.data);
  const frame = {
    root,
    ...(hidden ? { share: commandLine(name, values) } : { asker: interaction.user.id }),
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

/** Says privately what the knowledge holds on the message somebody chose. Never throws. */
export async function answerCheck(
  interaction: MessageContextMenuCommandInteraction,
  context: Context,
): Promise<void> {
  const { content, embeds } = interaction.targetMessage;
  const text = [content, ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])]
    .filter((part) => part.trim() !== '')
    .join('\n');
  const setting = settingOf(interaction, placeOf(interaction), interaction.id);
  const frame = { root: interaction.id, share: '' };
  await respond(interaction, 'hidden', frame, () => context.bot.check(text, setting), context);
}

/** Suggests values while somebody types. Never throws; says nothing rather than something wrong. */
export async function suggestValues(interaction: AutocompleteInteraction, context: Context): Promise<void> {
  const { bot, log } = context;
  try {
    const { name, value } = interaction.options.getFocused(true);
    const setting = settingOf(interaction, placeOf(interaction), interaction.id);
    const suggestions = suggest(commandName(interaction), name, String(value), setting, context);
    await interaction.respond(suggestions);
  } catch (error) {
    log.warn({ ...loggable(error), commands: bot.commands.length }, 'discord: suggestions failed');
  }
}

function suggest(command: string, option: string, typed: string, setting: Setting, { bot, log }: Context) {
  try {
    return bot
      .suggest(command, option, typed, setting)
      .filter(({ name, value }) => name.trim() !== '' && value !== '' && value.length <= SUGGESTION_TEXT)
      .slice(0, SUGGESTIONS)
      .map(({ name, value }) => ({ name: name.slice(0, SUGGESTION_TEXT).toWellFormed(), value }));
  } catch (error) {
    log.warn({ ...loggable(error), command, option }, 'discord: suggestions failed');
    return [];
  }
}

/** Says something to the person alone. Never throws. */
export async function tellHidden(
  interaction: Exclude<Interaction, AutocompleteInteraction>,
  content: string,
  { log }: Context,
): Promise<void> {
  try {
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  } catch (error) {
    log.warn({ ...loggable(error), interaction: interaction.id }, 'discord: a notice failed');
  }
}

/** Where an interaction happens, as far as Discord tells an app that may not be a member there. */
export function placeOf(interaction: Interaction): Place {
  const { channel, context, guildId } = interaction;
  return {
    channel: interaction.channelId ?? 'unknown',
    guild: guildId ?? undefined,
    isThread: channel?.isThread() ?? false,
    isDirect:
      context === InteractionContextType.BotDM ||
      (guildId === null && channel?.type === ChannelType.DM && context === null),
  };
}

export function settingOf(interaction: Interaction, place: Place, root: string): Setting {
  return settingAt(place, root, {
    user: interaction.user.id,
    locale: interaction.locale,
    isNewThread: root === interaction.id,
    mayManage: () => place.isDirect || (interaction.memberPermissions?.any(MANAGE) ?? false),
  });
}

function commandName(interaction: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const group = interaction.options.getSubcommandGroup(false);
  const subcommand = interaction.options.getSubcommand(false);
  return [group, subcommand].filter((part) => part !== null).join(' ');
}

/** The values given, below the subcommand and without `hide`. */
function valuesOf(options: readonly CommandInteractionOption[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.flatMap((option): [string, string][] => {
      if (option.options !== undefined) return Object.entries(valuesOf(option.options));
      return option.value === undefined || option.name === HIDE.name
        ? []
        : [[option.name, String(option.value)]];
    }),
  );
}
