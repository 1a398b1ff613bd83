/** What this adapter is given to connect with, and what is wrong with it. */

export interface SlackConfig {
  /** `xoxb-…`; without it the app is installed by OAuth. */
  readonly botToken?: string | undefined;
  /** `xapp-…`: Socket Mode. */
  readonly appToken?: string | undefined;
  /** HTTP, where there is no app token. */
  readonly signingSecret?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly stateSecret?: string | undefined;
  /** Another address than `https://slack.com/api/`, for tests. */
  readonly apiUrl?: string | undefined;
  /** Where HTTP is listened on, and OAuth's pages in either mode. */
  readonly port?: number | undefined;
}

/** Something that keeps the bot from connecting to Slack; the message names the remedy and no secret. */
export class SlackConnectError extends Error {
  override readonly name = 'SlackConnectError';
}

const WHERE = 'at https://api.slack.com/apps';
export const REMEDIES = {
  botToken: `copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions" ${WHERE} into SLACK_BOT_TOKEN`,
  appToken: `make an app-level token (xapp-…) with the scope connections:write under "Basic Information" ${WHERE} and put it into SLACK_APP_TOKEN`,
  signingSecret: `copy the Signing Secret from "Basic Information" ${WHERE} into SLACK_SIGNING_SECRET, or use Socket Mode with SLACK_APP_TOKEN`,
  oauth: `copy Client ID and Client Secret from "Basic Information" ${WHERE} into SLACK_CLIENT_ID and SLACK_CLIENT_SECRET, and put a long random text into SLACK_STATE_SECRET`,
} as const;

/**
 * Checks what can be checked without asking Slack.
 * @throws SlackConnectError naming the variable and the remedy.
 */
export function checkConfig({ botToken, appToken, signingSecret, ...config }: SlackConfig): void {
  const { clientId, clientSecret, stateSecret } = config;
  if (appToken === undefined && signingSecret === undefined) {
    throw new SlackConnectError(`slack: there is no app token and no signing secret; ${REMEDIES.appToken}`);
  }
  if (botToken !== undefined && !botToken.startsWith('xoxb-')) {
    throw new SlackConnectError(`slack: SLACK_BOT_TOKEN does not begin with xoxb-; ${REMEDIES.botToken}`);
  }
  if (appToken !== undefined && !appToken.startsWith('xapp-')) {
    throw new SlackConnectError(`slack: SLACK_APP_TOKEN does not begin with xapp-; ${REMEDIES.appToken}`);
  }
  if (botToken !== undefined) return;
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) {
    throw new SlackConnectError(
      `slack: there is no bot token; ${REMEDIES.botToken}. For many workspaces instead: ${REMEDIES.oauth}`,
    );
  }
}
