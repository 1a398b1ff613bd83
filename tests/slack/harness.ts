/** The real adapter on real Bolt, over a socket or HTTP, against the stand-in of Slack and a store in memory. */
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type SlackOptions, startSlack } from '../../src/adapters/slack/start-slack.ts';
import type { Timers } from '../../src/adapters/slack/timers.ts';
import type { Drawn } from '../../src/core/picture.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createFakeBot, type FakeBot } from '../support/fake-bot.ts';
import { type Args, SlackStandIn } from './stand-in.ts';

export type Way = 'socket' | 'http';

const SIGNING_SECRET = 'a signing secret for tests';
const ENCRYPTION_KEY = Buffer.alloc(32, 7).toString('base64');

export interface TestTimers extends Timers {
  /** Milliseconds of every pause so far; no time passes in them. */
  readonly pauses: number[];
  /** Runs what was put off for so many milliseconds, if it was not called off; the number of runs. */
  fire(ms: number): number;
}

function createTestTimers(): TestTimers {
  const pauses: number[] = [];
  const put = new Map<() => void, number>();
  return {
    pauses,
    async pause(ms) {
      pauses.push(ms);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
    later(ms, run) {
      put.set(run, ms);
      return () => put.delete(run);
    },
    fire(ms) {
      const due = [...put].filter(([, after]) => after === ms).map(([run]) => run);
      for (const run of due) {
        put.delete(run);
        run();
      }
      return due.length;
    },
  };
}

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
  readonly details: object;
}

export interface Harness {
  readonly slack: SlackStandIn;
  readonly bot: FakeBot;
  readonly store: Store;
  readonly timers: TestTimers;
  readonly log: Logged[];
  readonly running: Awaited<ReturnType<typeof startSlack>>;
  readonly port: number;
  /** Delivers an event; resolves when it was acknowledged. */
  event(event: Args, envelope?: Args): Promise<void>;
  command(text: string, more?: Args): Promise<void>;
  action(action: Args, more?: Args): Promise<void>;
  shortcut(message: Args, more?: Args): Promise<void>;
  /** Delivers any interactive payload; resolves with what it was acknowledged with. */
  interact(payload: Args): Promise<unknown>;
  /** Stops the adapter, checks what was sent, and starts it again on the same store. */
  restart(): Promise<Harness>;
  stop(): Promise<void>;
}

const drawn: Drawn = { svg: '<svg/>', png: new Uint8Array([137, 80, 78, 71]), width: 10, height: 10 };

export interface HarnessOptions {
  readonly way?: Way;
  readonly config?: Partial<SlackOptions['config']>;
  readonly slack?: SlackStandIn;
  readonly dataDir?: string;
  readonly bot?: FakeBot;
  readonly keepQuestionsDays?: number;
  /** The adapter's clock; the system's by default. */
  readonly clock?: () => Date;
}

let serial = 0;
const next = (): number => ++serial;

export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const { way = 'socket', dataDir = mkdtempSync(path.join(tmpdir(), 'slack-test-')) } = options;
  const slack = options.slack ?? (await new SlackStandIn().listen());
  const bot = options.bot ?? createFakeBot();
  const timers = createTestTimers();
  const { clock = () => new Date() } = options;
  const store = await openStore({
    dataDir,
    clock: () => new Date(),
    encryptionKey: ENCRYPTION_KEY,
    keepQuestionsDays: options.keepQuestionsDays,
  });
  const log: Logged[] = [];
  const at = (level: Logged['level']) => (details: object, text: string) =>
    void log.push({ level, text, details });
  const port = await freePort();
  const running = await startSlack({
    config: {
      botToken: 'xoxb-test',
      ...(way === 'socket' ? { appToken: 'xapp-test' } : { signingSecret: SIGNING_SECRET }),
      apiUrl: slack.apiUrl,
      port,
      ...options.config,
    },
    bot,
    draw: async () => drawn,
    ports: store,
    clock,
    log: { info: at('info'), warn: at('warn'), error: at('error') },
    timers,
  });

  const deliver = async (
    type: 'events_api' | 'slash_commands' | 'interactive',
    payload: Args,
    form: boolean,
  ) => {
    if (way === 'http') {
      const body = !form
        ? JSON.stringify(payload)
        : type === 'slash_commands'
          ? new URLSearchParams(payload as Record<string, string>).toString()
          : new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      const response = await sendSigned(port, body, form);
      if (response.status !== 200) throw new Error(`acknowledged with HTTP ${response.status}`);
      const text = await response.text();
      return text === '' ? undefined : (JSON.parse(text) as unknown);
    }
    const id = `envelope-${next()}`;
    slack.sendFrame(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true }));
    await slack.until(() => slack.acks.has(id));
    return slack.acks.get(id);
  };

  const stop = async () => {
    await running.stop();
    await store.close();
    await slack.close();
    rmSync(dataDir, { recursive: true, force: true });
  };

  const base = { team: { id: 'T1', domain: 'acme' }, user: { id: 'U1', team_id: 'T1' }, api_app_id: 'A1' };
  const harness: Harness = {
    slack,
    bot,
    store,
    timers,
    log,
    running,
    port,
    async event(event, envelope = {}) {
      const body = {
        type: 'event_callback',
        team_id: 'T1',
        api_app_id: 'A1',
        event_id: `Ev${next()}`,
        authorizations: [
          { team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
        ],
        event,
        ...envelope,
      };
      await deliver('events_api', body, false);
    },
    async command(text, more = {}) {
      const id = `c${next()}`;
      const payload = {
        command: '/tiktok',
        text,
        team_id: 'T1',
        channel_id: 'C1',
        user_id: 'U1',
        trigger_id: `trigger.${id}`,
        response_url: slack.responseUrl(id),
        ...more,
      };
      await deliver('slash_commands', payload, true);
    },
    async action(action, more = {}) {
      const id = `a${next()}`;
      const payload = {
        type: 'block_actions',
        ...base,
        channel: { id: 'C1', name: 'general' },
        container: {
          type: 'message',
          message_ts: '1790000000.000100',
          channel_id: 'C1',
          is_ephemeral: false,
        },
        message: { ts: '1790000000.000100', blocks: [] },
        trigger_id: `trigger.${id}`,
        response_url: slack.responseUrl(id),
        actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
        ...more,
      };
      await deliver('interactive', payload, true);
    },
    async shortcut(message, more = {}) {
      const id = `s${next()}`;
      const payload = {
        type: 'message_action',
        callback_id: 'check_this',
        ...base,
        channel: { id: 'C1', name: 'general' },
        message_ts: '1.1',
        message,
        trigger_id: `trigger.${id}`,
        response_url: slack.responseUrl(id),
        ...more,
      };
      await deliver('interactive', payload, true);
    },
    interact: (payload) => deliver('interactive', { ...base, ...payload }, true),
    async restart() {
      await running.stop();
      await store.close();
      return startHarness({ ...options, slack, dataDir, bot });
    },
    stop,
  };
  return harness;
}

/** A mention of the bot at the top of a channel, or in a thread. */
export function mention(text: string, more: Args = {}): Args {
  const ts = `18${String(next()).padStart(8, '0')}.000200`;
  return {
    type: 'app_mention',
    user: 'U1',
    channel: 'C1',
    ts,
    event_ts: ts,
    text: `<@UBOT> ${text}`,
    ...more,
  };
}

export function message(text: string, more: Args = {}): Args {
  const ts = `18${String(next()).padStart(8, '0')}.000200`;
  return {
    type: 'message',
    channel_type: 'channel',
    user: 'U1',
    channel: 'C1',
    ts,
    event_ts: ts,
    text,
    ...more,
  };
}

/** A request as Slack signs it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function sendSigned(
  port: number,
  body: string,
  form = false,
  { secret = SIGNING_SECRET, seconds = Math.floor(Date.now() / 1000), headers = {} } = {},
): Promise<Response> {
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}
