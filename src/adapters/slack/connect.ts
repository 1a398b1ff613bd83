/** Builds the Bolt app with its way to Slack: a socket, or HTTP; one workspace, or many by OAuth. */
import { App, HTTPReceiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Installations } from '../../core/ports.ts';
import { checkConfig, REMEDIES, type SlackConfig, SlackConnectError } from './config.ts';
import { readFailure } from './failure.ts';
import { createInstallationStore } from './installations.ts';
import { createBoltLogger, errorName, type Log } from './log.ts';
import { BOT_SCOPES } from './manifest.ts';
import type { Timers } from './timers.ts';

export interface Connection {
  readonly app: App;
  /** Opens the way; resolves when events can come. */
  start(): Promise<void>;
  stop(): Promise<void>;
  readonly connectedAs: string;
  clientFor(workspace: string | undefined): Promise<webApi.WebClient | undefined>;
}

/** A call that takes longer is given up, in milliseconds. */
const CALL_TIMEOUT_MS = 15_000;
/** How long a silent socket is trusted, and the wait before it is opened again; in milliseconds. */
const SOCKET_PATIENCE_MS = 2_000;
/** How long after a refused reconnection the next is tried, in milliseconds. */
const RECONNECT_MS = 30_000;
const DEFAULT_PORT = 3_000;
/** Clients kept for posting in many workspaces. */
const CLIENTS_KEPT = 500;

export interface ConnectOptions {
  readonly config: SlackConfig;
  readonly installations: Installations;
  readonly log: Log;
  readonly timers: Timers;
  readonly socketPatienceMs?: number | undefined;
}

/** @throws SlackConnectError where the configuration or a token is wrong. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { config, installations, log } = options;
  checkConfig(config);
  const logger = createBoltLogger(log);
  const clientOptions: webApi.WebClientOptions = {
    logger,
    timeout: CALL_TIMEOUT_MS,
    // Waiting and trying again is decided by whoever calls (see `outbox.ts`): a library that tries a post again
    // after a lost answer posts twice.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl }),
  };
  const identity = config.botToken === undefined ? undefined : await identify(config.botToken, clientOptions);
  if (config.appToken !== undefined) await checkAppToken(config.appToken, clientOptions);
  const receiver = createReceiver(options, clientOptions);
  const app = new App({
    receiver,
    logger,
    clientOptions: { ...clientOptions },
    convoStore: false,
    ...(config.botToken === undefined || identity === undefined
      ? {}
      : { token: config.botToken, botId: identity.botId, botUserId: identity.botUserId }),
  });
  app.error(async (error) => log.error({ error: errorName(error) }, 'slack: an event could not be handled'));
  const way =
    receiver instanceof SocketModeReceiver ? 'Socket Mode' : `HTTP on port ${config.port ?? DEFAULT_PORT}`;
  const clients = new Map<string, webApi.WebClient>();
  return {
    app,
    connectedAs: identity
      ? `Slack: @${identity.name} in ${identity.team} (${way})`
      : `Slack: ready to be installed at /slack/install on port ${config.port ?? DEFAULT_PORT} (${way})`,
    async start() {
      if (receiver instanceof SocketModeReceiver) {
        guardSocket(receiver, options);
        await receiver.start();
      } else {
        await receiver.start(config.port ?? DEFAULT_PORT);
      }
    },
    async stop() {
      if (receiver instanceof SocketModeReceiver) {
        await receiver.stop();
        await receiver.client.disconnect();
      } else {
        await receiver.stop();
      }
    },
    async clientFor(workspace) {
      if (config.botToken !== undefined) return app.client;
      if (workspace === undefined || !receiver.installer) return undefined;
      const query = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false };
      const { botToken } = await receiver.installer.authorize(query);
      if (botToken === undefined) return undefined;
      const client = clients.get(botToken) ?? new webApi.WebClient(botToken, { ...clientOptions });
      if (clients.size >= CLIENTS_KEPT) clients.clear();
      clients.set(botToken, client);
      return client;
    },
  };

  function createReceiver(
    { socketPatienceMs = SOCKET_PATIENCE_MS }: ConnectOptions,
    client: webApi.WebClientOptions,
  ): SocketModeReceiver | HTTPReceiver {
    const { appToken, signingSecret = '', clientId, clientSecret, stateSecret, port = DEFAULT_PORT } = config;
    const oauth =
      config.botToken === undefined && clientId !== undefined && clientSecret !== undefined
        ? {
            clientId,
            clientSecret,
            ...(stateSecret === undefined ? {} : { stateSecret }),
            installationStore: createInstallationStore(installations),
            scopes: [...BOT_SCOPES],
          }
        : {};
    if (appToken === undefined) {
      return new HTTPReceiver({
        signingSecret,
        port,
        logger,
        ...oauth,
        installerOptions: { clientOptions: { ...client }, directInstall: true },
      });
    }
    // Opening a socket may be tried for ever: it posts nothing.
    const retryConfig = {
      retries: 1_000_000,
      factor: 1.5,
      minTimeout: 500,
      maxTimeout: 30_000,
      randomize: true,
    };
    return new SocketModeReceiver({
      appToken,
      logger,
      clientPingTimeout: socketPatienceMs,
      ...oauth,
      installerOptions: {
        clientOptions: { ...client, retryConfig, rejectRateLimitedCalls: false },
        directInstall: true,
        port,
      },
    });
  }
}

/**
 * Keeps faults in the socket's own callbacks from ending the program: a frame that cannot be read is dropped, and a
 * reconnection that Slack refuses is tried again later.
 */
function guardSocket({ client }: SocketModeReceiver, { log, timers }: ConnectOptions): void {
  const [read] = client.listeners('ws_message');
  if (read) {
    client.removeAllListeners('ws_message');
    client.on('ws_message', (data: unknown, isBinary: unknown) => {
      Promise.resolve(read.call(client, data, isBinary)).catch((error: unknown) => {
        log.warn(
          { error: errorName(error) },
          'slack: a frame of the socket could not be read and was dropped',
        );
      });
    });
  }
  const open = client.start.bind(client);
  client.start = async () => {
    try {
      return await open();
    } catch (error) {
      log.error({ error: errorName(error) }, 'slack: the socket could not be opened; trying again');
      await timers.pause(RECONNECT_MS);
      return client.start();
    }
  };
}

interface Identity {
  readonly botId: string;
  readonly botUserId: string;
  readonly name: string;
  readonly team: string;
}

async function identify(token: string, options: webApi.WebClientOptions): Promise<Identity> {
  try {
    const { bot_id, user_id, user, team } = await new webApi.WebClient(token, { ...options }).auth.test();
    return {
      botId: bot_id ?? '',
      botUserId: user_id ?? '',
      name: user ?? 'bot',
      team: team ?? 'a workspace',
    };
  } catch (error) {
    throw tokenError('the bot token', REMEDIES.botToken, error);
  }
}

async function checkAppToken(token: string, options: webApi.WebClientOptions): Promise<void> {
  try {
    await new webApi.WebClient(token, { ...options }).apps.connections.open({});
  } catch (error) {
    throw tokenError('the app token', REMEDIES.appToken, error);
  }
}

function tokenError(which: string, remedy: string, cause: unknown): SlackConnectError {
  const failure = readFailure(cause);
  if (failure.kind === 'refused') {
    return new SlackConnectError(`slack: Slack refuses ${which} (${failure.code}); ${remedy}`, { cause });
  }
  const why = 'code' in failure ? failure.code : 'too many calls';
  return new SlackConnectError(`slack: Slack cannot be reached (${why}); check the network and try again`, {
    cause,
  });
}
