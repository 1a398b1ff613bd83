/** The commands as Discord registers them, from the registry. Pure. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption, Localised } from '../../core/command.ts';
import {
  COMMAND_DESCRIPTION,
  COMMAND_NAME,
  COMMAND_OPTIONS,
  COMMAND_TEXT,
  SUGGESTION_TEXT,
} from './limits.ts';
import { CHECK_NAME, CHECK_NAMES, HIDE } from './words.ts';

/** The one slash command; everything else is below it. */
export const COMMAND = 'tiktok';

const SUMMARY = 'Ask about the regulation of TikTok, with sources';
const SUMMARIES: Localised = {
  es: 'Pregunta sobre la regulación de TikTok, con fuentes',
  fr: 'Interroger sur la réglementation de TikTok, avec sources',
  de: 'Fragen zur Regulierung von TikTok, mit Quellen',
  pt: 'Pergunte sobre a regulação do TikTok, com fontes',
};

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/**
 * What to register: `/tiktok` with a subcommand for each command, and "Check this" on messages.
 * @throws where a name or a count is not as Discord takes it, naming the command
 */
export function registrationOf(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const slash: RESTPostAPIApplicationCommandsJSONBody = {
    type: ApplicationCommandType.ChatInput,
    name: COMMAND,
    description: SUMMARY,
    description_localizations: localised(SUMMARIES, COMMAND_DESCRIPTION),
    options: subcommandsOf(commands),
    ...EVERYWHERE,
  };
  const length = textLength(slash);
  if (length > COMMAND_TEXT)
    throw new RangeError(
      `discord: the names and descriptions of /${COMMAND} have ${length} characters, but Discord takes ${COMMAND_TEXT}; shorten summaries in the command registry`,
    );
  return [
    slash,
    {
      type: ApplicationCommandType.Message,
      name: CHECK_NAME,
      name_localizations: localised(CHECK_NAMES, COMMAND_NAME),
      ...EVERYWHERE,
    },
  ];
}

function subcommandsOf(
  commands: readonly Command[],
): (APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption)[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const group = command.name.split(' ')[0] ?? command.name;
    groups.set(group, [...(groups.get(group) ?? []), command]);
  }
  const options = [...groups].map(([group, members]) => {
    const [only] = members;
    if (only !== undefined && members.length === 1 && !only.name.includes(' '))
      return subcommand(only, only.name);
    return {
      type: ApplicationCommandOptionType.SubcommandGroup as const,
      name: checkedName(group, group),
      description: groupSummary(group, members),
      options: atMost(
        members
          .filter((member) => member.name.includes(' '))
          .map((member) => subcommand(member, member.name.split(' ')[1] ?? '')),
        `the subcommands of /${COMMAND} ${group}`,
      ),
    };
  });
  return atMost(options, `the subcommands of /${COMMAND}`);
}

function groupSummary(group: string, members: readonly Command[]): string {
  const own = members.find((member) => member.name === group);
  const words = members.flatMap((member) => member.name.split(' ')[1] ?? []);
  return (own?.summary ?? `${group[0]?.toUpperCase()}${group.slice(1)}: ${words.join(', ')}`).slice(
    0,
    COMMAND_DESCRIPTION,
  );
}

function subcommand(command: Command, name: string): APIApplicationCommandSubcommandOption {
  const own = [...command.options].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  const last = command.name.includes(' ')
    ? mapValues(command.names, (names) => names.split(' ').at(-1) ?? names)
    : command.names;
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: checkedName(name, command.name),
    ...nameLocalisations(last),
    description: checkedSummary(command.summary, command.name),
    description_localizations: localised(command.summaries, COMMAND_DESCRIPTION),
    options: atMost(
      [...own.map((option) => optionOf(option, command)), hideOption()],
      `the options of /${COMMAND} ${command.name}`,
    ),
  };
}

function optionOf(option: CommandOption, command: Command): APIApplicationCommandBasicOption {
  const base = {
    name: checkedName(option.name, command.name),
    ...nameLocalisations(option.names),
    description: checkedSummary(option.summary, `${command.name} ${option.name}`),
    description_localizations: localised(option.summaries, COMMAND_DESCRIPTION),
    required: option.required ?? false,
  };
  if (option.type === 'number') return { ...base, type: ApplicationCommandOptionType.Integer };
  if (option.type === 'choice' && option.choices !== undefined && option.choices.length > 0)
    return {
      ...base,
      type: ApplicationCommandOptionType.String,
      choices: atMost(
        option.choices.map(({ name, value }) => ({
          name: name.slice(0, SUGGESTION_TEXT),
          value: value.slice(0, SUGGESTION_TEXT),
        })),
        `the choices of ${command.name} ${option.name}`,
      ),
    };
  return { ...base, type: ApplicationCommandOptionType.String, autocomplete: option.type !== 'text' };
}

function hideOption(): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: HIDE.name,
    ...nameLocalisations(HIDE.names),
    description: HIDE.summary,
    description_localizations: localised(HIDE.summaries, COMMAND_DESCRIPTION),
    required: false,
  };
}

function checkedName(name: string, command: string): string {
  if (NAME.test(name) && name === name.toLowerCase()) return name;
  throw new RangeError(
    `discord: “${name}” in the command “${command}” is not a name Discord takes; use 1 to ${COMMAND_NAME} lower-case letters`,
  );
}

function checkedSummary(summary: string, where: string): string {
  if (summary.length >= 1 && summary.length <= COMMAND_DESCRIPTION) return summary;
  throw new RangeError(
    `discord: the summary of “${where}” has ${summary.length} characters; use 1 to ${COMMAND_DESCRIPTION}`,
  );
}

function atMost<Item>(items: Item[], what: string): Item[] {
  if (items.length <= COMMAND_OPTIONS) return items;
  throw new RangeError(`discord: ${what} are ${items.length}; Discord takes ${COMMAND_OPTIONS}`);
}

/** Names that Discord would refuse are left to the English one. */
function nameLocalisations(names: Localised | undefined): { name_localizations?: LocalizationMap } {
  const lower = mapValues(names, (name) => name.toLowerCase().replaceAll(' ', '-'));
  const taken = Object.fromEntries(Object.entries(lower ?? {}).filter(([, name]) => NAME.test(name)));
  const map = localised(taken, COMMAND_NAME);
  return map === null ? {} : { name_localizations: map };
}

/** One text for each of Discord's locales of the language; null where there is none. */
function localised(texts: Localised | undefined, most: number): LocalizationMap | null {
  const { es, fr, de, pt } = texts ?? {};
  const map = Object.entries({ 'es-ES': es, 'es-419': es, fr, de, 'pt-BR': pt }).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && entry[1] !== '' && entry[1].length <= most,
  );
  return map.length === 0 ? null : Object.fromEntries(map);
}

function mapValues(texts: Localised | undefined, change: (text: string) => string): Localised | undefined {
  return (
    texts && Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text)]))
  );
}

interface Counted {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null | undefined;
  readonly options?: readonly Counted[] | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
}

/** Characters as Discord counts them: of each text its longest language. */
export function textLength(command: object): number {
  const {
    name,
    name_localizations,
    description = '',
    description_localizations,
    options,
    choices,
  } = command as Counted;
  const longest = (text: string, others: LocalizationMap | null | undefined): number =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  return (
    longest(name, name_localizations) +
    longest(description, description_localizations) +
    (options ?? []).reduce((sum, option) => sum + textLength(option), 0) +
    (choices ?? []).reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0)
  );
}
