/** Reads the text after `/tiktok`, as far as the adapter itself must understand it. Pure. */
import type { Command } from '../../core/command.ts';

export interface CommandLine {
  /** The line for the bot. */
  readonly line: string;
  /** Whether the answer is for everyone in the channel. */
  readonly isPublic: boolean;
}

const words = (text: string): readonly string[] => text.trim().toLowerCase().split(/\s+/).filter(Boolean);

/** The command that a line begins with, two words before one. */
export function commandOf(line: string, commands: readonly Command[]): Command | undefined {
  const typed = words(line);
  const fits = (command: Command) => words(command.name).every((word, index) => typed[index] === word);
  return commands.filter(fits).sort((a, b) => b.name.length - a.name.length)[0];
}

/**
 * Takes the word `public` out of a line. It counts at the beginning, and at the end of a command with options; in a
 * question ("when did it go public") it is a word like any other.
 */
export function readCommandLine(text: string, commands: readonly Command[]): CommandLine {
  const line = text.trim();
  if (/^public\s+\S/i.test(line)) return { line: line.replace(/^public\s+/i, ''), isPublic: true };
  const command = commandOf(line, commands);
  const takesOptions =
    command !== undefined && !command.options.some((option) => option.type === 'text' && option.required);
  if (takesOptions && /\spublic$/i.test(line))
    return { line: line.replace(/\s+public$/i, ''), isPublic: true };
  return { line, isPublic: false };
}

/** The command whose form a line asks for: it has one, and nothing else was typed. */
export function formOf(line: string, commands: readonly Command[]): Command | undefined {
  const command = commandOf(line, commands);
  return command?.form && words(line).length === words(command.name).length ? command : undefined;
}

/** Whether running a line may need to know who manages the channel. */
export function needsManager(line: string, commands: readonly Command[]): boolean {
  const [first] = words(line.replace(/^\/tiktok\b/i, ''));
  return commands.some((command) => command.managersOnly && words(command.name)[0] === first);
}
