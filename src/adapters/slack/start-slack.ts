/** Starts the bot in Slack. */
import type { Bot } from '../../core/bot.ts';
import type { Draw } from '../../core/picture.ts';
import type { Clock, Poster, Running } from '../../core/ports.ts';
import type { SlackConfig } from './config.ts';
import { connect } from './connect.ts';
import { listenToUninstalls } from './installations.ts';
import { createJobs } from './jobs.ts';
import { listenToActions } from './listen-actions.ts';
import { listenToCommands } from './listen-commands.ts';
import { listenToForms } from './listen-forms.ts';
import { listenToHome } from './listen-home.ts';
import { listenToMessages } from './listen-messages.ts';
import { listenToShortcuts } from './listen-shortcuts.ts';
import type { Log } from './log.ts';
import { createMembers } from './members.ts';
import { createOutbox } from './outbox.ts';
import type { SlackPorts } from './parts.ts';
import { createPoster } from './poster.ts';
import { systemTimers, type Timers } from './timers.ts';

/** How long answers under way may take when the bot is stopped, in milliseconds. */
const LAST_WORDS_MS = 10_000;

export interface SlackOptions {
  readonly config: SlackConfig;
  readonly bot: Bot;
  readonly draw: Draw;
  readonly ports: SlackPorts;
  readonly clock: Clock;
  readonly log: Log;
  /** For tests. */
  readonly timers?: Timers;
}

/**
 * Connects to Slack and answers until stopped.
 * @throws SlackConnectError where the configuration or a token is wrong.
 */
export async function startSlack(options: SlackOptions): Promise<Running & { readonly poster: Poster }> {
  const { config, bot, draw, ports, clock, log, timers = systemTimers } = options;
  const { installations } = ports;
  const connection = await connect({ config, installations, log, timers });
  const { app } = connection;
  const outbox = createOutbox(clock, timers);
  const jobs = createJobs(log);
  const parts = { bot, draw, ports, clock, log, timers, outbox, members: createMembers(clock, log) };
  listenToMessages(app, parts, jobs);
  listenToCommands(app, parts, jobs);
  listenToForms(app, parts, jobs);
  listenToActions(app, parts, jobs);
  listenToShortcuts(app, parts, jobs);
  listenToHome(app, parts, jobs);
  listenToUninstalls(app, installations, jobs, log);
  await connection.start();
  return {
    connectedAs: connection.connectedAs,
    poster: createPoster({ clientFor: connection.clientFor, outbox, draw, clock, log }),
    async stop() {
      await connection.stop();
      const late = Promise.withResolvers<void>();
      const callOff = timers.later(LAST_WORDS_MS, late.resolve);
      await Promise.race([jobs.settled(), late.promise]);
      callOff();
    },
  };
}
