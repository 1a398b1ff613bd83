/** What the core and the adapters need from outside, as the smallest shapes they need. The store implements most of them. */
import type { Reply } from './reply.ts';

/** Gives the time; injected, so that tests can set it. */
export type Clock = () => Date;

/** Remembers what has been handled, atomically, over restarts and replicas. */
export interface Claims {
  /** True for the first caller with this key within its time; false for every other. */
  claim(key: string, seconds: number): Promise<boolean>;
}

/** The last turn of a conversation: what was understood, never what was written. Older stored turns lack the optional fields. */
export interface Turn {
  readonly places: readonly string[];
  readonly topics: readonly string[];
  /** Ids of the records of the last reply. */
  readonly entries: readonly string[];
  /** The kind of answer wanted. */
  readonly intent: string;
  /** What the last reply offered, for a bare number. */
  readonly choices: readonly string[];
  /** Dates as ISO days, where a span was asked for. */
  readonly from?: string;
  readonly to?: string;
  /** Canonical content words of the question, stemmed, for "and in Canada?". */
  readonly words: readonly string[];
  /** The same of the last question that stood on its own. */
  readonly opening?: readonly string[];
  /** The first records of the replies before, newest first; a few. */
  readonly earlier?: readonly string[];
  /** The last reply told nothing but offered its choices. */
  readonly asksBack?: boolean;
}

/** Keeps the last turn of each conversation for a while. */
export interface Conversations {
  recall(thread: string): Promise<Turn | undefined>;
  remember(thread: string, turn: Turn): Promise<void>;
}

/** Threads in which the bot was addressed, so that follow-ups need no new mention. */
export interface EngagedThreads {
  engage(thread: string): Promise<void>;
  isEngaged(thread: string): Promise<boolean>;
}

export interface Feedback {
  readonly platform: string;
  readonly workspace?: string;
  readonly user: string;
  /** The platform's id of the message judged. */
  readonly message: string;
  readonly entries: readonly string[];
  readonly helpful: boolean;
}

/** Keeps what people thought of an answer: one judgement a person and message, the last one counts. */
export interface FeedbackBox {
  record(feedback: Feedback): Promise<void>;
}

/** Counts what could not be answered; keeps the question only where the operator has turned that on. */
export interface QuestionLog {
  record(question: {
    readonly text: string;
    readonly platform: string;
    readonly workspace?: string;
    readonly user?: string;
    readonly kind: Reply['kind'];
    readonly entries: readonly string[];
  }): Promise<void>;
  /** The person's own recent questions, newest first; empty where they are not kept. */
  recent(platform: string, user: string, most: number): Promise<readonly string[]>;
}

/** Whose Slack installation it is: a workspace's, or a whole enterprise's. At least one id is given. */
export interface InstallationKey {
  readonly team?: string;
  readonly enterprise?: string;
}

/** Keeps what an OAuth installation gave (tokens among it), encrypted at rest. */
export interface Installations {
  /** Keeps it for the enterprise where no team is named, else for the team; replaces what was there. `installation` is JSON. */
  save(key: InstallationKey, installation: unknown): Promise<void>;
  /** The team's own installation, else the enterprise's; undefined where there is neither. */
  find(key: InstallationKey): Promise<unknown>;
  /** Forgets the team's installation, or the enterprise's where no team is named. */
  delete(key: InstallationKey): Promise<void>;
}

/** What is held on a person or a workspace: to be shown to them, and to be erased. */
export interface HeldData {
  /** Everything held, as JSON-ready data by table. */
  exportPerson(platform: string, user: string): Promise<Readonly<Record<string, readonly object[]>>>;
  /** Erases it; a digest that the person set up goes on without its owner. Gives the number of rows touched. */
  erasePerson(platform: string, user: string): Promise<number>;
  exportWorkspace(platform: string, workspace: string): Promise<Readonly<Record<string, readonly object[]>>>;
  /** Erases everything of that workspace, its digests and installation too. Gives the number of rows touched. */
  eraseWorkspace(platform: string, workspace: string): Promise<number>;
}

/** Where a digest goes. */
export interface Destination {
  readonly platform: 'slack' | 'discord' | 'terminal';
  readonly workspace?: string;
  readonly channel: string;
}

export type PostOutcome =
  | { readonly kind: 'posted'; readonly message: string }
  /** It may or may not have been posted: look with `find` before sending again. */
  | { readonly kind: 'unknown'; readonly cause: string }
  /** It was certainly not posted and may be tried again, not before `afterSeconds`. */
  | { readonly kind: 'retry'; readonly cause: string; readonly afterSeconds?: number }
  /** It cannot be posted any more: removed, archived, forbidden. `reason` is fit for a person. */
  | { readonly kind: 'gone'; readonly reason: string };

/** Posts a digest on one platform so that it can be found again. */
export interface Poster {
  /** Sends `reply` marked with `marker` (at most 25 characters of `[a-z0-9]`). Never throws. */
  post(to: Destination, reply: Reply, marker: string): Promise<PostOutcome>;
  /**
   * Looks for a message of ours with that marker, posted at or after `since`: its id, `none` where it is certain
   * that there is none, `unknown` where the platform cannot tell now.
   */
  find(to: Destination, marker: string, since: Date): Promise<{ message: string } | 'none' | 'unknown'>;
  /** Tells a person privately, as far as the platform allows. Never throws. */
  tell(to: Destination, user: string, reply: Reply): Promise<void>;
}

/** A running part of the program. */
export interface Running {
  /** One line for a person: what it connected to and as whom. */
  readonly connectedAs: string;
  stop(): Promise<void>;
}
