/** Answers presses on buttons and menus, also on messages sent long before this process began. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Reply } from '../../core/reply.ts';
import { answerWith, deferUpdate, deleteAnswer } from './answer-calls.ts';
import type { Context } from './context.ts';
import { readFrame, WHOLE_CHANNEL } from './conversation.ts';
import { fitsButton, readCommandLine, readPress, removeId } from './custom-id.ts';
import { loggable } from './failures.ts';
import { ROW_BUTTONS } from './limits.ts';
import { noteQuestion } from './notes.ts';
import { actorMay, actorOf, type Pressed, placeOf, settingOf } from './read-interaction.ts';
import { type Manner, respond, tellHidden } from './respond.ts';
import { LABELS, NOTICES } from './words.ts';

/** Does what the pressed button or chosen option asks for. */
export async function answerPress(interaction: Pressed, context: Context): Promise<void> {
  const { data } = interaction;
  const press = readPress(data.custom_id);
  switch (press?.kind) {
    case 'ask':
      return askNext(interaction, press.ask, false, context);
    case 'turn':
      return askNext(interaction, press.ask, true, context);
    case 'pick': {
      const [value = ''] = 'values' in data ? data.values : [];
      return fitsButton(value)
        ? askNext(interaction, value, false, context)
        : tellHidden(interaction, NOTICES.stale, context);
    }
    case 'judge':
      return judge(interaction, press, context);
    case 'remove':
      return remove(interaction, press.asker, context);
    case 'share':
      return share(interaction, press.line, context);
    default:
      return tellHidden(interaction, NOTICES.stale, context);
  }
}

/**
 * Asks what the button carries. The asker gets the answer where the first one stands (a page turns in place);
 * others get theirs privately, so that one person's reading is not everybody's noise.
 */
async function askNext(interaction: Pressed, ask: string, turns: boolean, context: Context): Promise<void> {
  const { root: known, asker } = readFrame(interaction.message.components ?? []);
  const isPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const place = placeOf(interaction, context.client.guilds.cache);
  const actor = actorOf(interaction);
  const own = isPrivate || place.isDirect || asker === actor;
  const root = own ? (known ?? interaction.id) : interaction.id;
  const manner: Manner = own && turns ? 'update' : own && !isPrivate ? 'public' : 'hidden';
  const setting = settingOf(interaction, place, root);
  const shown = manner === 'hidden' || isPrivate ? { root, share: ask } : { root, asker: actor };
  const reply = await respond(interaction, manner, shown, () => context.bot.ask(ask, setting), context);
  if (reply !== undefined && !turns && !ask.startsWith('/')) await noteQuestion(ask, reply, setting, context);
}

async function judge(
  interaction: Pressed,
  { helpful, entries }: { readonly helpful: boolean; readonly entries: readonly string[] },
  context: Context,
): Promise<void> {
  const { bot, ports, log } = context;
  const known = entries.filter((id) => bot.knowledge().entry(id) !== undefined);
  if (entries.length > 0 && known.length === 0) return tellHidden(interaction, NOTICES.recordGone, context);
  try {
    await ports.feedback.record({
      platform: 'discord',
      ...(interaction.guild_id === undefined ? {} : { workspace: interaction.guild_id }),
      user: actorOf(interaction),
      message: interaction.message.id,
      entries: known,
      helpful,
    });
  } catch (error) {
    log.warn(loggable(error), 'discord: the store could not note a judgement');
    return tellHidden(interaction, NOTICES.failed, context);
  }
  return tellHidden(interaction, helpful ? NOTICES.thanks : NOTICES.sorry, context);
}

async function remove(interaction: Pressed, asker: string, context: Context): Promise<void> {
  const { client } = context;
  const mayRemove =
    actorOf(interaction) === asker || actorMay(interaction, [PermissionFlagsBits.ManageMessages]);
  if (interaction.message.author.id !== client.user.id || !mayRemove)
    return tellHidden(interaction, NOTICES.notYours, context);
  try {
    await deferUpdate(client.rest, interaction);
    // Through the interaction: that also works where the app is only installed by the person.
    await deleteAnswer(client.rest, interaction);
  } catch (error) {
    context.log.warn(
      { ...loggable(error), message: interaction.message.id },
      'discord: a message could not be removed',
    );
  }
}

/** Shows a private answer to everybody: asked again where the button says how, else copied without its pictures. */
async function share(interaction: Pressed, line: string, context: Context): Promise<void> {
  const { client, bot, log } = context;
  const place = placeOf(interaction, client.guilds.cache);
  const root = place.isThread || place.isDirect ? WHOLE_CHANNEL : interaction.id;
  const setting = settingOf(interaction, place, root);
  const asked = askedBy(line, context);
  if (asked !== undefined) {
    if (asked.managersOnly && !setting.mayManage)
      return tellHidden(interaction, NOTICES.managersOnly, context);
    const frame = { root, asker: actorOf(interaction) };
    await respond(interaction, 'public', frame, () => asked.run(setting), context);
    return;
  }
  if (line !== '') return tellHidden(interaction, NOTICES.stale, context);
  try {
    const components = copyOf(interaction.message.components ?? [], root, actorOf(interaction));
    await answerWith(client.rest, interaction, { components, flags: MessageFlags.IsComponentsV2 });
  } catch (error) {
    log.warn({ ...loggable(error), commands: bot.commands.length }, 'discord: an answer could not be shared');
    await tellHidden(interaction, NOTICES.failed, context);
  }
}

interface Asked {
  readonly managersOnly: boolean;
  run(setting: Parameters<Context['bot']['ask']>[1]): Promise<Reply>;
}

function askedBy(line: string, { bot }: Context): Asked | undefined {
  if (!line.startsWith('='))
    return line.trim() === '' ? undefined : { managersOnly: false, run: (setting) => bot.ask(line, setting) };
  const read = readCommandLine(line);
  const command = bot.commands.find(({ name }) => name === read?.command);
  if (read === undefined || command === undefined) return undefined;
  const known = new Set(command.options.map((option) => option.name));
  const values = Object.fromEntries(Object.entries(read.values).filter(([name]) => known.has(name)));
  return {
    managersOnly: command.managersOnly === true,
    run: (setting) => bot.run(command.name, values, setting),
  };
}

/** The same message without attachments and without "Share", and with "Remove" for the one who shares it. */
export function copyOf(
  components: readonly { readonly type: number }[],
  root: string,
  asker: string,
): APIMessageTopLevelComponent[] {
  const copied = components.flatMap(copyComponent) as APIMessageTopLevelComponent[];
  const remove = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: LABELS.remove,
    custom_id: removeId(root, asker),
  } as const;
  const last = copied.at(-1);
  if (last?.type === ComponentType.ActionRow && isButtons(last) && last.components.length < ROW_BUTTONS)
    last.components.push(remove);
  else copied.push({ type: ComponentType.ActionRow, components: [remove] });
  return copied;
}

function isButtons(row: APIActionRowComponent<APIComponentInMessageActionRow>): boolean {
  return row.components.every((component) => component.type === ComponentType.Button);
}

function copyComponent(component: object): readonly object[] {
  const { id, type, custom_id, components, ...rest } = component as {
    readonly id?: number;
    readonly type: ComponentType;
    readonly custom_id?: string;
    readonly components?: readonly object[];
  };
  void id;
  if (type === ComponentType.MediaGallery || type === ComponentType.File) return [];
  const kind = custom_id === undefined ? undefined : readPress(custom_id)?.kind;
  if (custom_id !== undefined && (kind === undefined || kind === 'share' || kind === 'remove')) return [];
  if (components === undefined) return [{ type, ...(custom_id === undefined ? {} : { custom_id }), ...rest }];
  const nested = components.flatMap(copyComponent);
  return nested.length === 0 ? [] : [{ type, components: nested, ...rest }];
}
