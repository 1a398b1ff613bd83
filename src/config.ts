/**
 * The only reader of the environment: each variable once, with its shape and the remedy where it is wrong.
 * Written without zod, which alone would take as long to load as `npm run ask` takes to answer.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';

export interface Config {
  readonly knowledgeDir: string;
  readonly dataDir: string;
  /** Where snapshots of the knowledge are kept; absent where the program was not installed with npm. */
  readonly cacheDir?: string;
  readonly databaseUrl?: string;
  readonly encryptionKey?: string;
  readonly keepQuestionsDays: number;
  readonly logLevel: LogLevel;
  readonly healthPort?: number;
  readonly slack?: SlackSettings;
  readonly discord?: DiscordSettings;
  /** Whether to colour: `auto` colours a terminal only. */
  readonly colour: 'auto' | 'always' | 'never';
  /** Values that must never be printed or logged. */
  readonly secrets: readonly string[];
  /** What is probably a slip, one line each; nothing that prevents a start. */
  readonly notices: readonly string[];
}

export interface SlackSettings {
  readonly botToken?: string;
  /** With it the bot connects by Socket Mode, else it listens for HTTP on `port`. */
  readonly appToken?: string;
  readonly signingSecret?: string;
  /** For installing in many workspaces. */
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  readonly apiUrl?: string;
  readonly port: number;
}

export interface DiscordSettings {
  readonly token: string;
  readonly apiUrl?: string;
  readonly followThreads: boolean;
  readonly shards?: { readonly first: number; readonly last: number; readonly total: number };
  readonly guildId?: string;
}

export type LogLevel = (typeof logLevels)[number];
export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown with every problem at once; names variables and shapes, never a value that may be secret. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.map((problem) => `config: ${problem}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** The environment of this process over what `.env` in the working folder says. */
export function readEnvironment(folder = process.cwd()): Environment {
  try {
    return { ...parse(readFileSync(path.join(folder, '.env'), 'utf8')), ...process.env };
  } catch {
    return process.env;
  }
}

/**
 * Reads the whole configuration. An empty variable counts as absent.
 * @throws ConfigError naming each variable that is missing or not of its shape, and what to do.
 */
export function readConfig(environment: Environment = readEnvironment()): Config {
  const problems: string[] = [];
  const values = readVariables(environment, problems);
  const slack = slackOf(values, problems);
  if (values.DISCORD_TOKEN === undefined) {
    const orphan = variableNames.find((name) => name.startsWith('DISCORD_') && present(environment, name));
    if (orphan !== undefined) {
      problems.push(`${orphan} is set, but DISCORD_TOKEN is missing; add it, or remove ${orphan}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const cacheDir = values.CACHE_DIR ?? cacheFolder();
  return dropAbsent({
    knowledgeDir: values.KNOWLEDGE_DIR ?? path.join(projectFolder, 'knowledge'),
    dataDir: values.DATA_DIR ?? path.join(projectFolder, 'data'),
    cacheDir,
    databaseUrl: values.DATABASE_URL,
    encryptionKey: values.ENCRYPTION_KEY,
    keepQuestionsDays: values.QUESTION_RETENTION_DAYS ?? 0,
    logLevel: values.LOG_LEVEL ?? 'info',
    healthPort: values.HEALTH_PORT,
    slack,
    discord:
      values.DISCORD_TOKEN === undefined
        ? undefined
        : dropAbsent({
            token: values.DISCORD_TOKEN,
            apiUrl: values.DISCORD_API_URL,
            followThreads: values.DISCORD_FOLLOW_THREADS ?? false,
            shards: values.DISCORD_SHARDS,
            guildId: values.DISCORD_GUILD_ID,
          }),
    colour: colourOf(environment),
    secrets: secretNames.flatMap((name) => environment[name]?.trim() || []),
    notices: noticesOn(environment),
  });
}

const projectFolder = path.resolve(import.meta.dirname, '..');
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What is wrong with a value and what to do; `shape` tells what was found without telling the value. */
interface Complaint {
  readonly complaint: string;
  readonly remedy: string;
}
type Reader<T> = (value: string) => T | Complaint;

const folder: Reader<string> = (value) => path.resolve(value);

const port: Reader<number> = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? Number(value)
    : { complaint: `${shapeOf(value)}, not a port`, remedy: 'write a number from 0 to 65535' };

const days: Reader<number> = (value) =>
  /^\d{1,4}$/.test(value)
    ? Number(value)
    : {
        complaint: `${shapeOf(value)}, not a number of days`,
        remedy: 'write a whole number, or 0 to keep none',
      };

const flag: Reader<boolean> = (value) => {
  if (/^(?:1|true|yes|on)$/i.test(value)) return true;
  if (/^(?:0|false|no|off)$/i.test(value)) return false;
  return { complaint: `${shapeOf(value)}, neither yes nor no`, remedy: 'write true or false' };
};

const logLevel: Reader<LogLevel> = (value) =>
  logLevels.find((level) => level === value.toLowerCase()) ?? {
    complaint: `${shapeOf(value)}, not a level`,
    remedy: `use one of ${logLevels.join(', ')}`,
  };

const address =
  (protocols: readonly string[]): Reader<string> =>
  (value) =>
    protocols.some((protocol) => value.startsWith(`${protocol}://`)) && URL.canParse(value)
      ? value.replace(/\/+$/, '')
      : {
          complaint: `${shapeOf(value)}, not an address`,
          remedy: `write it in full, beginning with ${protocols.map((one) => `${one}://`).join(' or ')}`,
        };

const token =
  (prefix: string, where: string): Reader<string> =>
  (value) =>
    /^\S+$/.test(value) && value.replace(/^xoxe\./, '').startsWith(prefix)
      ? value
      : { complaint: `${shapeOf(value)}, but it begins with ${prefix}`, remedy: `copy it from ${where}` };

const word =
  (where: string): Reader<string> =>
  (value) =>
    /^\S+$/.test(value)
      ? value
      : { complaint: `${shapeOf(value)} with a space in it`, remedy: `copy it again from ${where}` };

const discordToken: Reader<string> = (value) =>
  /^\S{10,}$/.test(value)
    ? value
    : {
        complaint: `${shapeOf(value)}, not a bot token (one long word, without "Bot " before it)`,
        remedy: 'reset and copy it at https://discord.com/developers/applications, page "Bot"',
      };

const snowflake: Reader<string> = (value) =>
  /^\d{15,21}$/.test(value)
    ? value
    : {
        complaint: `${shapeOf(value)}, not a server id (15 to 21 digits)`,
        remedy: 'turn on developer mode in Discord and copy the id from the server’s menu',
      };

const shards: Reader<{ first: number; last: number; total: number }> = (value) => {
  const [, first = '', last = first, total = ''] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(value) ?? [];
  const range = { first: Number(first), last: Number(last), total: Number(total) };
  if (total !== '' && range.first <= range.last && range.last < range.total) return range;
  return {
    complaint: `${shapeOf(value)}, not a range of shards`,
    remedy: 'write FIRST-LAST/TOTAL counted from 0, such as 0-3/8',
  };
};

const encryptionKey: Reader<string> = (value) => {
  const bytes = /^[0-9a-f]{64}$/i.test(value) ? 32 : Buffer.from(value, 'base64').length;
  if (bytes === 32) return value;
  return {
    complaint: `${shapeOf(value)}, not 32 bytes in base64 or hexadecimal`,
    remedy: `make one with: node -p "crypto.randomBytes(32).toString('base64')"`,
  };
};

const slackPage = (page: string) => `https://api.slack.com/apps, your app, page "${page}"`;
const basics = slackPage('Basic Information');

/** Every variable that configures the bot; `.env.example` documents each. */
const readers = {
  KNOWLEDGE_DIR: folder,
  DATA_DIR: folder,
  CACHE_DIR: folder,
  DATABASE_URL: address(['postgres', 'postgresql']),
  ENCRYPTION_KEY: encryptionKey,
  QUESTION_RETENTION_DAYS: days,
  LOG_LEVEL: logLevel,
  HEALTH_PORT: port,
  PORT: port,
  SLACK_BOT_TOKEN: token('xoxb-', slackPage('OAuth & Permissions')),
  SLACK_APP_TOKEN: token('xapp-', basics),
  SLACK_SIGNING_SECRET: word(basics),
  SLACK_CLIENT_ID: word(basics),
  SLACK_CLIENT_SECRET: word(basics),
  SLACK_STATE_SECRET: word('where you keep it; any long random word will do'),
  SLACK_API_URL: address(['http', 'https']),
  DISCORD_TOKEN: discordToken,
  DISCORD_API_URL: address(['http', 'https']),
  DISCORD_FOLLOW_THREADS: flag,
  DISCORD_SHARDS: shards,
  DISCORD_GUILD_ID: snowflake,
} as const satisfies Record<string, Reader<unknown>>;

type Name = keyof typeof readers;
type Values = { [K in Name]?: Exclude<ReturnType<(typeof readers)[K]>, Complaint> };

/** The names of all variables, for the test of `.env.example`. */
export const variableNames = Object.keys(readers) as readonly Name[];

const secretNames: readonly Name[] = [
  'DATABASE_URL',
  'ENCRYPTION_KEY',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'DISCORD_TOKEN',
];

/** A value's shape for a message: its length, and how it begins only where that is the public prefix of a Slack token. */
function shapeOf(value: string): string {
  const prefix = /^(?:xoxe\.)?(?:xox[a-z]|xapp)-/.exec(value)?.[0];
  const length = `${value.length} character${value.length === 1 ? '' : 's'}`;
  return prefix === undefined ? `has ${length}` : `has ${length} and begins with ${prefix}`;
}

function present(environment: Environment, name: string): boolean {
  return (environment[name]?.trim() ?? '') !== '';
}

function readVariables(environment: Environment, problems: string[]): Values {
  const values: Record<string, unknown> = {};
  for (const name of variableNames) {
    const written = environment[name]?.trim() ?? '';
    if (written === '') continue;
    const read: unknown = readers[name](written);
    if (isComplaint(read)) problems.push(`${name} ${read.complaint}; ${read.remedy}`);
    else values[name] = read;
  }
  return values as Values;
}

function isComplaint(value: unknown): value is Complaint {
  return typeof value === 'object' && value !== null && 'complaint' in value;
}

function slackOf(values: Values, problems: string[]): SlackSettings | undefined {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    ENCRYPTION_KEY,
  } = values;
  if (problems.some((problem) => problem.startsWith('SLACK_'))) return undefined;
  const given = [botToken, appToken, signingSecret, clientId, clientSecret, stateSecret];
  if (given.every((value) => value === undefined)) return undefined;
  const missing = (name: Name, why: string) => problems.push(`${name} is missing; ${why}`);
  if (appToken === undefined && signingSecret === undefined) {
    missing('SLACK_APP_TOKEN', `add it (xapp-…, from ${basics}), or SLACK_SIGNING_SECRET to listen on PORT`);
  }
  const many = clientId !== undefined || clientSecret !== undefined || stateSecret !== undefined;
  if (!many && botToken === undefined) {
    missing('SLACK_BOT_TOKEN', `add it (xoxb-…, from ${slackPage('OAuth & Permissions')})`);
  }
  if (many && clientId === undefined) missing('SLACK_CLIENT_ID', `add it (from ${basics})`);
  if (many && clientSecret === undefined) missing('SLACK_CLIENT_SECRET', `add it (from ${basics})`);
  if (many && stateSecret === undefined) missing('SLACK_STATE_SECRET', 'add a long random word of your own');
  if (many && ENCRYPTION_KEY === undefined) {
    missing('ENCRYPTION_KEY', 'installations are kept encrypted: add 32 random bytes in base64');
  }
  const oauth =
    clientId === undefined || clientSecret === undefined || stateSecret === undefined
      ? undefined
      : { clientId, clientSecret, stateSecret };
  const apiUrl = values.SLACK_API_URL;
  return dropAbsent({ botToken, appToken, signingSecret, oauth, apiUrl, port: values.PORT ?? 3000 });
}

/** https://no-color.org: any value but an empty one turns colour off; FORCE_COLOR is Node's own opposite. */
function colourOf(environment: Environment): Config['colour'] {
  if (present(environment, 'NO_COLOR') || environment.TERM === 'dumb') return 'never';
  return present(environment, 'FORCE_COLOR') && environment.FORCE_COLOR !== '0' ? 'always' : 'auto';
}

function noticesOn(environment: Environment): string[] {
  return Object.keys(environment)
    .filter(
      (name) => /^(?:SLACK|DISCORD)_\w*TOKEN$/.test(name) && !(name in readers) && present(environment, name),
    )
    .map((name) => {
      const known = variableNames.filter(
        (one) => /_TOKEN$/.test(one) && one.slice(0, 5) === name.slice(0, 5),
      );
      return `config: ${name} is not read; did you mean ${known.join(' or ')}?`;
    });
}

/** `node_modules/.cache/…` where there is a `node_modules`: the usual place for what can be made again. */
function cacheFolder(): string | undefined {
  const modules = path.join(projectFolder, 'node_modules');
  return existsSync(modules) ? path.join(modules, '.cache', 'tiktok-regulation-bot') : undefined;
}

/** Without the keys that hold `undefined`. */
function dropAbsent<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as never;
}
