/** What the listeners of this room work with. */
import type { Client } from 'discord.js';
import type { Bot } from '../../core/bot.ts';
import type { Draw } from '../../core/picture.ts';
import type { Claims, Clock, EngagedThreads, FeedbackBox, QuestionLog } from '../../core/ports.ts';
import type { Handled } from './handled.ts';
import type { Log } from './log.ts';

export interface Ports {
  readonly claims: Claims;
  readonly threads: EngagedThreads;
  readonly feedback: FeedbackBox;
  readonly questions: QuestionLog;
}

/** Runs something later unless the returned function is called before; `setTimeout` in the program. */
export type After = (milliseconds: number, run: () => void) => () => void;

export interface Context {
  readonly client: Client<true>;
  readonly bot: Bot;
  readonly draw: Draw;
  readonly ports: Ports;
  readonly handled: Handled;
  readonly clock: Clock;
  readonly log: Log;
  readonly after: After;
  /** Called when Discord says that the token is no longer good. */
  readonly unauthorised: () => void;
  /** Whether unmentioned messages in threads the bot was asked in are read (needs MESSAGE_CONTENT). */
  readonly followThreads: boolean;
}
