import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Environment, readConfig, variableNames } from '../../src/config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs nothing at all', () => {
    const config = readConfig({});
    expect(config.slack).toBeUndefined();
    expect(config.discord).toBeUndefined();
    expect(config).toMatchObject({ logLevel: 'info', keepQuestionsDays: 0, colour: 'auto', secrets: [] });
    expect(config.knowledgeDir).toMatch(/knowledge$/);
    expect(config.healthPort).toBeUndefined();
  });

  it('counts an empty variable as absent', () => {
    expect(readConfig(Object.fromEntries(variableNames.map((name) => [name, '  '])))).toEqual(readConfig({}));
  });

  it('reads everything that it knows', () => {
    const config = readConfig({
      DATABASE_URL: 'postgres://user:pass@db/bot',
      ENCRYPTION_KEY: KEY,
      QUESTION_RETENTION_DAYS: '30',
      LOG_LEVEL: 'WARN',
      HEALTH_PORT: '9000',
      PORT: '8080',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_SIGNING_SECRET: 'abc',
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'def',
      SLACK_STATE_SECRET: 'ghi',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      DISCORD_TOKEN: 'a-discord-token',
      DISCORD_API_URL: 'http://127.0.0.1:8/api',
      DISCORD_FOLLOW_THREADS: 'yes',
      DISCORD_SHARDS: '0-3/8',
      DISCORD_GUILD_ID: '123456789012345678',
    });
    expect(config).toMatchObject({
      databaseUrl: 'postgres://user:pass@db/bot',
      encryptionKey: KEY,
      keepQuestionsDays: 30,
      logLevel: 'warn',
      healthPort: 9000,
      slack: {
        botToken: 'xoxb-1',
        appToken: 'xapp-1',
        signingSecret: 'abc',
        oauth: { clientId: '1.2', clientSecret: 'def', stateSecret: 'ghi' },
        apiUrl: 'http://127.0.0.1:9/api',
        port: 8080,
      },
      discord: {
        token: 'a-discord-token',
        apiUrl: 'http://127.0.0.1:8/api',
        followThreads: true,
        shards: { first: 0, last: 3, total: 8 },
        guildId: '123456789012345678',
      },
    });
    expect(config.secrets).toHaveLength(8);
  });

  it.each([
    [{ PORT: 'http' }, /^PORT has 4 characters, not a port; write a number from 0 to 65535$/],
    [{ PORT: '70000' }, /^PORT .*not a port/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL .*use one of fatal, error, /],
    [{ QUESTION_RETENTION_DAYS: '-1' }, /^QUESTION_RETENTION_DAYS .*whole number/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL .*beginning with postgres:\/\//],
    [{ ENCRYPTION_KEY: 'short' }, /^ENCRYPTION_KEY has 5 characters, not 32 bytes.*make one with: node -p/],
    [{ DISCORD_TOKEN: 'Bot abcdefghijk' }, /^DISCORD_TOKEN has 15 characters.*without "Bot "/],
    [{ DISCORD_TOKEN: 'long-enough-token', DISCORD_SHARDS: '3-1/2' }, /^DISCORD_SHARDS .*such as 0-3\/8/],
    [
      { DISCORD_TOKEN: 'long-enough-token', DISCORD_GUILD_ID: 'my server' },
      /^DISCORD_GUILD_ID .*not a server id/,
    ],
    [
      { DISCORD_TOKEN: 'long-enough-token', DISCORD_FOLLOW_THREADS: 'maybe' },
      /^DISCORD_FOLLOW_THREADS .*true or false/,
    ],
    [{ DISCORD_GUILD_ID: '123456789012345678' }, /^DISCORD_GUILD_ID is set, but DISCORD_TOKEN is missing/],
    [
      { SLACK_BOT_TOKEN: 'xapp-123', SLACK_APP_TOKEN: 'xapp-1' },
      /^SLACK_BOT_TOKEN has 8 characters and begins with xapp-, but it begins|^SLACK_BOT_TOKEN .*xoxb-.*OAuth & Permissions/,
    ],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN is missing; add it .*or SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is missing; add it/],
    [{ SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1' }, /^SLACK_CLIENT_SECRET is missing/],
    [{ SLACK_API_URL: 'slack.com', SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_API_URL .*write it in full/],
  ] as const)('says what is wrong with %j and what to do', (environment, expected) => {
    const problems = problemsOf(environment);
    expect(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('names every problem at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y', DISCORD_GUILD_ID: 'z' })).toHaveLength(4);
  });

  it('never tells a secret, however wrong it is', () => {
    const secret = 'S3cr3tValue with space';
    const environment = Object.fromEntries(variableNames.map((name) => [name, `${secret}-${name}`]));
    const text = problemsOf(environment).join('\n');
    expect(text.split('\n').length).toBeGreaterThan(10);
    expect(text).not.toContain('S3cr3t');
  });

  it('wants a key to encrypt with, where the app is installed in many workspaces', () => {
    const many = {
      SLACK_SIGNING_SECRET: 'a',
      SLACK_CLIENT_ID: 'b',
      SLACK_CLIENT_SECRET: 'c',
      SLACK_STATE_SECRET: 'd',
    };
    expect(problemsOf(many)).toEqual([expect.stringMatching(/^ENCRYPTION_KEY is missing; /)]);
    expect(problemsOf({ ...many, ENCRYPTION_KEY: KEY })).toEqual([]);
  });

  it('notices a token under a name that nobody reads', () => {
    expect(readConfig({ DISCORD_BOT_TOKEN: 'x' }).notices).toEqual([
      'config: DISCORD_BOT_TOKEN is not read; did you mean DISCORD_TOKEN?',
    ]);
    expect(readConfig({ SLACK_TOKEN: 'x' }).notices[0]).toMatch(/SLACK_BOT_TOKEN or SLACK_APP_TOKEN/);
  });

  it('follows NO_COLOR, FORCE_COLOR and a dumb terminal', () => {
    expect(readConfig({ NO_COLOR: '1', FORCE_COLOR: '1' }).colour).toBe('never');
    expect(readConfig({ FORCE_COLOR: '1' }).colour).toBe('always');
    expect(readConfig({ TERM: 'dumb' }).colour).toBe('never');
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const named = lines.flatMap((line) => /^([A-Z_]+)=$/.exec(line)?.[1] ?? []);

  it('documents every variable once, without a value', () => {
    expect([...named].sort()).toEqual([...variableNames].sort());
  });

  it('explains each variable, or the group it stands in, right above it', () => {
    lines.forEach((line, index) => {
      if (/^[A-Z_]+=/.test(line)) expect(lines[index - 1], line).toMatch(/^(?:#|[A-Z_]+=)/);
    });
  });
});
