/**
 * One declaration for a command. The terminal's subcommands, Slack's parser and help, Discord's registration
 * and autocomplete, and the README's table all come from it.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';

/** What an option takes; the parser recognises each type in free text, so that options are order-free. */
export type OptionType =
  | 'text'
  | 'place'
  | 'topic'
  | 'kind'
  | 'date'
  | 'entry'
  | 'choice'
  | 'number'
  | 'command';

export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt';
export type Localised = Readonly<Partial<Record<Exclude<Language, 'en'>, string>>>;

export interface CommandOption {
  /** Lower-case letters, at most 32. */
  readonly name: string;
  readonly names?: Localised;
  /** At most 100 characters. */
  readonly summary: string;
  readonly summaries?: Localised;
  readonly type: OptionType;
  readonly required?: boolean;
  /** For `choice`: the values and what they are called; at most 25. */
  readonly choices?: readonly { readonly value: string; readonly name: string }[];
  /** Takes all that is written after the command's name, untouched: the command reads its words itself. At most one. */
  readonly whole?: boolean;
}

/** The values given, by option name: a place's code, a topic's or record's id, a date or span as written, a choice's value. */
export type CommandValues = Readonly<Record<string, string>>;

export interface CommandContext {
  readonly knowledge: Knowledge;
  readonly now: Date;
  readonly setting: Setting;
  /** Answers a free question, with the conversation of the setting. */
  readonly ask: (question: string) => Promise<Reply>;
  readonly commands: readonly Command[];
}

export interface Command {
  /** One word, or two for a group and its member: `timeline`, `digest start`. */
  readonly name: string;
  readonly names?: Localised;
  /** At most 100 characters. */
  readonly summary: string;
  readonly summaries?: Localised;
  readonly options: readonly CommandOption[];
  /** Lines that work, without the leading `/tiktok`. */
  readonly examples: readonly string[];
  /** Only people who may manage the channel run it. */
  readonly managersOnly?: boolean;
  /** A platform that has forms offers one when the command comes without options. */
  readonly form?: boolean;
  run(values: CommandValues, context: CommandContext): Reply | Promise<Reply>;
}

/** A suggestion for an option's value while somebody types. */
export interface Suggestion {
  /** At most 100 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly value: string;
}
