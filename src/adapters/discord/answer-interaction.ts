/** Leads each interaction to what answers it. */
import { answerCheck, answerCommand } from './answer-command.ts';
import { answerPress } from './answer-press.ts';
import type { Context } from './context.ts';
import { loggable } from './failures.ts';
import {
  type Interaction,
  isMessageCommand,
  isPressed,
  isSlashCommand,
  isTyping,
} from './read-interaction.ts';
import { suggestValues } from './suggest-values.ts';

/** Answers commands, typing, buttons and menus; stays silent on what it does not know. Never throws. */
export async function answerInteraction(interaction: Interaction, context: Context): Promise<void> {
  try {
    if (isSlashCommand(interaction)) await answerCommand(interaction, context);
    else if (isTyping(interaction)) await suggestValues(interaction, context);
    else if (isMessageCommand(interaction)) await answerCheck(interaction, context);
    else if (isPressed(interaction)) await answerPress(interaction, context);
  } catch (error) {
    context.log.error(
      { ...loggable(error), interaction: interaction.id },
      'discord: an interaction could not be answered',
    );
  }
}
