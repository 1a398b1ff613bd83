/** The door that adapters knock on. `createBot` (in `create-bot.ts`) makes one. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Command, CommandValues, Suggestion } from './command.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';

export interface Bot {
  /** Answers a question or, where it begins with `/tiktok`, runs a command. Never throws: a fault becomes an `error` reply. */
  ask(text: string, setting: Setting): Promise<Reply>;
  /** Runs the text after `/tiktok`; a bare question is asked. Never throws. */
  command(line: string, setting: Setting): Promise<Reply>;
  /** Runs a command with typed values (Discord, forms). Never throws. */
  run(command: string, values: CommandValues, setting: Setting): Promise<Reply>;
  /** Says what the knowledge holds on a message somebody else wrote. Never throws. */
  check(message: string, setting: Setting): Promise<Reply>;
  /** At most 25 values for an option: exact, then prefix, then fuzzy; useful ones when nothing is typed. */
  suggest(command: string, option: string, typed: string, setting: Setting): readonly Suggestion[];
  /** The knowledge in force. */
  knowledge(): Knowledge;
  readonly commands: readonly Command[];
}
