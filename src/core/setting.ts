/** Where, by whom and in which language something is asked: all that the core may know of a platform. */

export interface Setting {
  readonly platform: 'slack' | 'discord' | 'terminal';
  /** Slack team, Discord server; absent in a direct message without one. */
  readonly workspace?: string;
  readonly channel?: string;
  /** One conversation: follow-ups within it take what is missing from what came before. Unique over platforms. */
  readonly thread?: string;
  readonly user?: string;
  /** BCP 47, where the platform tells it. */
  readonly locale?: string;
  /** IANA zone, where the platform tells it. */
  readonly zone?: string;
  /** Nothing was said before in this thread, for certain: there is no last turn to look for. */
  readonly isNewThread?: boolean;
  /** Whether the reply is to say how it came about (`Reply.explanation`). */
  readonly explains?: boolean;
  /** Whether the platform says that this person may manage what the bot posts in this channel. */
  readonly mayManage: boolean;
}
