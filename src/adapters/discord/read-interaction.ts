/** An interaction as the gateway tells it, and what of it the bot reads. Pure. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIPingInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  type GatewayInteractionCreateDispatchData,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Setting } from '../../core/setting.ts';
import { type Place, settingAt } from './conversation.ts';
import { MANAGE } from './permissions.ts';

export type Interaction = Exclude<GatewayInteractionCreateDispatchData, APIPingInteraction>;
export type SlashCommand = APIChatInputApplicationCommandInteraction;
export type MessageCommand = APIMessageApplicationCommandInteraction;
/** Somebody is typing into an option of a slash command. */
export type Typing = APIApplicationCommandAutocompleteInteraction;
/** Somebody pressed a button or chose in a menu. */
export type Pressed = APIMessageComponentInteraction;

/** Whether data from the gateway has what is read of every interaction. */
export function isInteraction(told: unknown): told is Interaction {
  if (typeof told !== 'object' || told === null) return false;
  const { id, token, application_id, type, user, member, data } = told as Partial<Interaction>;
  return (
    typeof id === 'string' &&
    typeof token === 'string' &&
    typeof application_id === 'string' &&
    typeof type === 'number' &&
    typeof (user ?? member?.user)?.id === 'string' &&
    typeof data === 'object' &&
    data !== null
  );
}

export function isSlashCommand(interaction: Interaction): interaction is SlashCommand {
  const { type, data } = interaction;
  return type === InteractionType.ApplicationCommand && data.type === ApplicationCommandType.ChatInput;
}

export function isMessageCommand(interaction: Interaction): interaction is MessageCommand {
  const { type, data } = interaction;
  return type === InteractionType.ApplicationCommand && data.type === ApplicationCommandType.Message;
}

export function isTyping(interaction: Interaction): interaction is Typing {
  return interaction.type === InteractionType.ApplicationCommandAutocomplete;
}

export function isPressed(interaction: Interaction): interaction is Pressed {
  if (interaction.type !== InteractionType.MessageComponent) return false;
  const { component_type: component } = interaction.data;
  return component === ComponentType.Button || component === ComponentType.StringSelect;
}

/** The one who acts: their user id. */
export function actorOf({ user, member }: Interaction): string {
  return (user ?? member?.user)?.id ?? 'unknown';
}

/** Whether the one who acts has any of `permissions` in the channel. */
export function actorMay({ member }: Interaction, permissions: readonly bigint[]): boolean {
  const held = BigInt(member?.permissions ?? 0);
  return [PermissionFlagsBits.Administrator, ...permissions].some((permission) => (held & permission) !== 0n);
}

const THREADS: readonly (ChannelType | undefined)[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Where an interaction happens; `guilds` are the servers that the bot is a member of. */
export function placeOf(
  { channel, context, guild_id: guild }: Interaction,
  guilds: { has(id: string): boolean },
): Place {
  return {
    channel: channel?.id ?? 'unknown',
    guild,
    // In a server where only a person has added it, the bot is in no thread: what is asked there is that person's own.
    isThread: THREADS.includes(channel?.type) && guild !== undefined && guilds.has(guild),
    isDirect:
      context === InteractionContextType.BotDM ||
      (guild === undefined && channel?.type === ChannelType.DM && (context ?? null) === null),
  };
}

export function settingOf(interaction: Interaction, place: Place, root: string): Setting {
  return settingAt(place, root, {
    user: actorOf(interaction),
    locale: interaction.locale,
    isNewThread: root === interaction.id,
    mayManage: () => place.isDirect || actorMay(interaction, MANAGE),
  });
}

type Option = APIApplicationCommandInteractionDataOption;

/** A command as it was given. */
export interface Given {
  /** Without the name that all commands begin with: `timeline`, `digest start`. */
  readonly name: string;
  readonly options: readonly APIApplicationCommandInteractionDataBasicOption[];
}

/** The command that is run or typed into. */
export function commandOf({ data }: SlashCommand | Typing): Given {
  const names: string[] = [];
  let options: readonly Option[] = data.options ?? [];
  for (let [first] = options; isGroup(first); [first] = options) {
    names.push(first.name);
    options = first.options ?? [];
  }
  return { name: names.join(' '), options: options.filter((option) => !isGroup(option)) };
}

type Group = Extract<Option, { readonly options?: unknown }>;

function isGroup(option: Option | undefined): option is Group {
  return (
    option?.type === ApplicationCommandOptionType.Subcommand ||
    option?.type === ApplicationCommandOptionType.SubcommandGroup
  );
}
