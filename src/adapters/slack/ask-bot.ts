/** Runs a command line or a form for a person in Slack, who may manage only as a full member of the workspace. */
import type { CommandValues } from '../../core/command.ts';
import type { Reply } from '../../core/reply.ts';
import { commandOf, needsManager } from './command-line.ts';
import { cannotTellMember } from './notices.ts';
import { type Place, type SlackParts, settingOf } from './parts.ts';

/** The reply to what follows `/tiktok`. */
export async function runLine(parts: SlackParts, place: Place, line: string): Promise<Reply> {
  if (!needsManager(line, parts.bot.commands)) return parts.bot.command(line, settingOf(place));
  return asMember(parts, place, isManagersOnly(parts, line), (setting) => parts.bot.command(line, setting));
}

/** The reply to a question or a command line that begins with `/tiktok`, as buttons carry them. */
export async function runAsk(parts: SlackParts, place: Place, ask: string): Promise<Reply> {
  const line = /^\/tiktok\b/i.test(ask) ? ask.replace(/^\/tiktok\s*/i, '') : undefined;
  return line === undefined ? parts.bot.ask(ask, settingOf(place)) : runLine(parts, place, line);
}

/** The reply to a filled form. */
export async function runForm(
  parts: SlackParts,
  place: Place,
  command: string,
  values: CommandValues,
): Promise<Reply> {
  const restricted = parts.bot.commands.some((one) => one.name === command && one.managersOnly);
  return asMember(parts, place, restricted, (setting) => parts.bot.run(command, values, setting));
}

function isManagersOnly(parts: SlackParts, line: string): boolean {
  return commandOf(line, parts.bot.commands)?.managersOnly === true;
}

async function asMember(
  parts: SlackParts,
  place: Place,
  restricted: boolean,
  run: (setting: ReturnType<typeof settingOf>) => Promise<Reply>,
): Promise<Reply> {
  const { standing, zone } = await parts.members.find(place);
  if (standing === 'unknown' && restricted) return cannotTellMember;
  return run(settingOf(place, standing === 'full', zone));
}
