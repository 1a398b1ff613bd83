/** What the listeners of this room work with. */
import type { webApi } from '@slack/bolt';
import type { Bot } from '../../core/bot.ts';
import type { Draw } from '../../core/picture.ts';
import type {
  Claims,
  Clock,
  EngagedThreads,
  FeedbackBox,
  Installations,
  QuestionLog,
} from '../../core/ports.ts';
import type { Setting } from '../../core/setting.ts';
import type { Log } from './log.ts';
import type { Members } from './members.ts';
import type { Outbox } from './outbox.ts';
import type { Timers } from './timers.ts';

export interface SlackPorts {
  readonly claims: Claims;
  readonly threads: EngagedThreads;
  readonly feedback: FeedbackBox;
  readonly questions: QuestionLog;
  readonly installations: Installations;
}

export interface SlackParts {
  readonly bot: Bot;
  readonly draw: Draw;
  readonly ports: SlackPorts;
  readonly clock: Clock;
  readonly log: Log;
  readonly timers: Timers;
  readonly outbox: Outbox;
  readonly members: Members;
}

/** Where something happened: the workspace whose installation it is, the channel, the thread, the person. */
export interface Place {
  readonly client: webApi.WebClient;
  readonly team: string;
  readonly channel?: string | undefined;
  readonly threadTs?: string | undefined;
  readonly user: string;
}

/** One conversation's id, unique over platforms. */
export function threadId(team: string, channel: string, threadTs: string): string {
  return `slack:${team}:${channel}:${threadTs}`;
}

/** The setting of a place; nobody manages anything unless it was asked. */
export function settingOf(
  { team, channel, threadTs, user }: Place,
  mayManage = false,
  zone?: string,
): Setting {
  return {
    platform: 'slack',
    workspace: team,
    user,
    mayManage,
    ...(channel === undefined ? {} : { channel }),
    ...(channel === undefined || threadTs === undefined ? {} : { thread: threadId(team, channel, threadTs) }),
    ...(zone === undefined ? {} : { zone }),
  };
}
