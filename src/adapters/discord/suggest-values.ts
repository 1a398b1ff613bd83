/** Suggests values while somebody types into an option of a slash command. */
import { offerChoices } from './answer-calls.ts';
import type { Context } from './context.ts';
import { loggable } from './failures.ts';
import { SUGGESTION_TEXT, SUGGESTIONS } from './limits.ts';
import { commandOf, placeOf, settingOf, type Typing } from './read-interaction.ts';

/** Never throws; says nothing rather than something wrong. */
export async function suggestValues(interaction: Typing, context: Context): Promise<void> {
  const { client, bot, log } = context;
  try {
    await offerChoices(client.rest, interaction, suggestionsFor(interaction, context));
  } catch (error) {
    log.warn({ ...loggable(error), commands: bot.commands.length }, 'discord: suggestions failed');
  }
}

function suggestionsFor(interaction: Typing, { client, bot, log }: Context) {
  const command = commandOf(interaction);
  const typed = command.options.find((option) => 'focused' in option && option.focused === true);
  if (typed === undefined) throw new TypeError('discord: nobody types into an option');
  const setting = settingOf(interaction, placeOf(interaction, client.guilds.cache), interaction.id);
  try {
    return bot
      .suggest(command.name, typed.name, String(typed.value), setting)
      .filter(({ name, value }) => name.trim() !== '' && value !== '' && value.length <= SUGGESTION_TEXT)
      .slice(0, SUGGESTIONS)
      .map(({ name, value }) => ({ name: name.slice(0, SUGGESTION_TEXT).toWellFormed(), value }));
  } catch (error) {
    log.warn(
      { ...loggable(error), command: command.name, option: typed.name },
      'discord: suggestions failed',
    );
    return [];
  }
}
