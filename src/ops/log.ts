/** The log: one JSON object a line on standard error, without secrets whatever is handed to it. */
import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type Log = Logger;

export interface LogOptions {
  readonly level: string;
  /** Values that must not appear, such as tokens. */
  readonly secrets?: readonly string[];
  /** Standard error by default. */
  readonly to?: DestinationStream;
}

const CENSORED = '[secret]';
/** A shorter value would blank out ordinary words. */
const LEAST_SECRET = 8;

/** Fields that hold secrets or what people wrote, at any of the depths at which libraries log them. */
const FIELDS = [
  'token',
  'botToken',
  'appToken',
  'accessToken',
  'refreshToken',
  'clientSecret',
  'signingSecret',
  'encryptionKey',
  'password',
  'connectionString',
  'authorization',
  'Authorization',
  'cookie',
  'text',
  'question',
  'content',
  'requestBody',
];
const redacted = FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** What is secret by its look: Slack's and Discord's tokens, an address with a password, an authorization header. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/xox[a-z](?:\.xox[a-z])?-[\w-]+|xapp-[\w-]+|xoxe-[\w-]+/g, CENSORED],
  [/[MNO][\w-]{23,27}\.[\w-]{6,7}\.[\w-]{27,}/g, CENSORED],
  [/(\w+:\/\/)[^\s:/@"\\]+:[^\s@"\\]+@/g, `$1${CENSORED}@`],
  [/\b(Bearer|Bot|Basic) [\w.~+/=-]{12,}/g, `$1 ${CENSORED}`],
];

/** A logger; `child` ones keep every rule. */
export function createLog({ level, secrets = [], to }: LogOptions): Log {
  const known = secrets
    .filter((secret) => secret.length >= LEAST_SECRET)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .sort((a, b) => b.length - a.length);
  const scrub = (line: string): string => {
    let clean = line;
    for (const secret of known) clean = clean.replaceAll(secret, CENSORED);
    for (const [pattern, instead] of PATTERNS) clean = clean.replace(pattern, instead);
    return clean;
  };
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redacted, censor: CENSORED },
      hooks: { streamWrite: scrub },
    },
    to ?? destination({ fd: 2, sync: true }),
  );
}
