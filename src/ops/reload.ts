/** Keeps the knowledge in force: opens it anew when a file changes or on SIGHUP; a failed check changes nothing. */
import { type FSWatcher, watch } from 'node:fs';
import type { Clock } from '../core/ports.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

export interface ReloadLog {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

/** What happened at the last reload, for the health endpoint. */
export interface ReloadState {
  /** When the knowledge in force was opened. */
  readonly since: Date;
  /** Why the files as they stand now are not in force. */
  readonly refused?: { readonly at: Date; readonly why: string };
}

export interface LiveKnowledge {
  current(): Knowledge;
  state(): ReloadState;
  /** Opens the files anew. Never throws: what is wrong is logged and kept in `state`. */
  reload(why: string): Promise<void>;
  /** To be called with what was in force and what is now, after every reload that changed something. */
  onChange(hear: (before: Knowledge, after: Knowledge) => void | Promise<void>): void;
  /** Begins to watch the folder and to listen for SIGHUP. */
  start(): void;
  stop(): Promise<void>;
}

export interface LiveKnowledgeOptions {
  readonly first: Knowledge;
  readonly folder: string;
  /** Opens and checks the files; throws with every finding in the message. */
  readonly open: () => Promise<Knowledge>;
  readonly clock: Clock;
  readonly log: ReloadLog;
  /** How long the files must be still before they are read, in milliseconds: an editor or git writes many. */
  readonly quietMs?: number;
}

const QUIET_MS = 500;

export function createLiveKnowledge(options: LiveKnowledgeOptions): LiveKnowledge {
  const { folder, open, clock, log, quietMs = QUIET_MS } = options;
  let knowledge = options.first;
  let state: ReloadState = { since: clock() };
  const hearers: ((before: Knowledge, after: Knowledge) => void | Promise<void>)[] = [];
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let loading: Promise<void> | undefined;
  let again: string | undefined;

  async function tell(before: Knowledge): Promise<void> {
    for (const hear of hearers) {
      try {
        await hear(before, knowledge);
      } catch (error) {
        log.error({ err: error }, 'knowledge: a part failed on hearing of new knowledge');
      }
    }
  }

  async function openOnce(why: string): Promise<void> {
    let next: Knowledge;
    try {
      next = await open();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      state = { since: state.since, refused: { at: clock(), why: message } };
      log.error(
        { why, findings: message },
        'knowledge: not reloaded, what was in force stays; mend the findings',
      );
      return;
    }
    const before = knowledge;
    if (next.hash === before.hash) {
      state = { since: state.since };
      log.info({ why, hash: next.hash }, 'knowledge: read again, nothing differs');
      return;
    }
    knowledge = next;
    state = { since: clock() };
    log.info({ why, hash: next.hash, records: next.entries.length }, 'knowledge: reloaded');
    await tell(before);
  }

  /** One at a time; what comes meanwhile is done once more afterwards. */
  async function reload(why: string): Promise<void> {
    if (loading) {
      again = why;
      return loading;
    }
    loading = (async () => {
      for (let next: string | undefined = why; next !== undefined; next = again) {
        again = undefined;
        await openOnce(next);
      }
    })().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  const onHangUp = (): void => void reload('SIGHUP');
  const onFile = (_: string, name: string | null): void => {
    if (name !== null && !/\.ya?ml$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void reload('file change'), quietMs);
  };

  return {
    current: () => knowledge,
    state: () => state,
    reload,
    onChange: (hear) => hearers.push(hear),
    start() {
      process.on('SIGHUP', onHangUp);
      try {
        watcher = watch(folder, { recursive: true }, onFile);
        watcher.on('error', (error) => log.warn({ err: error }, 'knowledge: no longer watching; use SIGHUP'));
      } catch (error) {
        log.warn({ err: error }, 'knowledge: cannot watch the folder; use SIGHUP to reload');
      }
    },
    async stop() {
      process.off('SIGHUP', onHangUp);
      clearTimeout(timer);
      watcher?.close();
      await loading;
    },
  };
}
