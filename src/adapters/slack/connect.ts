/** Builds the Bolt app with its way to Slack: a socket, or HTTP; one workspace, or many by OAuth. */
import { App, HTTPReceiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Installations } from '../../core/ports.ts';
import { checkConfig, REMEDIES, type SlackConfig, SlackConnectError } from './config.ts';
import { readFailure } from './failure.ts';
import { createInstallationStore } from './installations.ts';
import { keepSocket } from './keep-socket.ts';
import { CALL_TIMEOUT_MS } from './limits.ts';
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

const RENEWAL_TIMEOUT_MS = 2_500;
const DEFAULT_PORT = 3_000;
/** Clients kept for posting in many workspaces. */
const CLIENTS_KEPT = 500;

export interface ConnectOptions {
  readonly config: SlackConfig;
  readonly installations: Installations;
  readonly log: Log;
  readonly timers: Timers;
}

/** @throws SlackConnectError where the configuration or a token is wrong. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { config, log, timers } = options;
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
  const receiver = createReceiver(clientOptions);
  const socket =
    receiver instanceof SocketModeReceiver ? keepSocket(receiver.client, log, timers) : undefined;
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
  let port = config.port ?? DEFAULT_PORT;
  const clients = new Map<string, webApi.WebClient>();
  return {
    app,
    get connectedAs() {
      const way = receiver instanceof HTTPReceiver ? `HTTP on port ${port}` : 'Socket Mode';
      return identity
        ? `Slack: @${identity.name} in ${identity.team} (${way})`
        : `Slack: ready to be installed at /slack/install on port ${port} (${way})`;
    },
    async start() {
      if (receiver instanceof HTTPReceiver) {
        const address = (await receiver.start(port)).address();
        // Port 0 lets the system choose.
        if (typeof address === 'object' && address !== null) port = address.port;
        return;
      }
      try {
        await receiver.start();
      } catch (error) {
        throw tokenError('the app token', REMEDIES.appToken, error);
      }
      socket?.keep();
    },
    async stop() {
      socket?.release();
      await receiver.stop();
      if (receiver instanceof SocketModeReceiver) await receiver.client.disconnect();
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

  function createReceiver(client: webApi.WebClientOptions): SocketModeReceiver | HTTPReceiver {
    const { appToken, signingSecret = '', clientId, clientSecret, stateSecret, port = DEFAULT_PORT } = config;
    const oauth =
      config.botToken === undefined && clientId !== undefined && clientSecret !== undefined
        ? {
            clientId,
            clientSecret,
            ...(stateSecret === undefined ? {} : { stateSecret }),
            installationStore: createInstallationStore(options.installations),
            scopes: [...BOT_SCOPES],
          }
        : {};
    if (appToken === undefined) {
      return new HTTPReceiver({
        signingSecret,
        port,
        logger,
        ...oauth,
        // A token is renewed before an event is acknowledged, for which Slack waits three seconds.
        installerOptions: { clientOptions: { ...client, timeout: RENEWAL_TIMEOUT_MS }, directInstall: true },
      });
    }
    return new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      ...oauth,
      installerOptions: { clientOptions: { ...client }, directInstall: true, port },
    });
  }
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
