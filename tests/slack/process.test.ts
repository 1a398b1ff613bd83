import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../src/adapters/slack/message.ts';
import { drawingOf } from './read-message.ts';
import { SlackStandIn } from './stand-in.ts';

describe('npm start with Slack’s tokens', () => {
  let slack: SlackStandIn;
  let folder: string;
  let child: ChildProcess | undefined;
  beforeEach(async () => {
    slack = await new SlackStandIn().listen();
    folder = mkdtempSync(path.join(tmpdir(), 'slack-process-'));
  });
  afterEach(async () => {
    if (child && child.exitCode === null) child.kill('SIGKILL');
    await slack.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (more: Record<string, string> = {}) => {
    const { PATH = '', HOME = '' } = process.env;
    const env = {
      PATH,
      HOME,
      SLACK_BOT_TOKEN: 'xoxb-1-test',
      SLACK_APP_TOKEN: 'xapp-1-test',
      SLACK_API_URL: slack.apiUrl,
      DATA_DIR: folder,
      PORT: '0',
      ...more,
    };
    const main = path.resolve(import.meta.dirname, '../../src/main.ts');
    child = spawn(process.execPath, [main, 'start'], {
      env,
      cwd: path.resolve(import.meta.dirname, '../..'),
    });
    return child;
  };

  it('says as whom it connected, answers a mention out of the knowledge, and stops when asked to', async () => {
    const running = start();
    const lines = createInterface({ input: running.stdout ?? process.stdin });
    const [line] = (await once(lines, 'line')) as [string];
    expect(line).toBe('Slack: @tiktok-regulation in Acme (Socket Mode)');
    const event = {
      type: 'app_mention',
      user: 'U1',
      channel: 'C1',
      ts: '1.2',
      text: '<@UBOT> is TikTok banned in India?',
    };
    const payload = {
      type: 'event_callback',
      team_id: 'T1',
      event_id: 'Ev1',
      authorizations: [{ team_id: 'T1' }],
      event,
    };
    slack.sendFrame(JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload }));
    const { seen } = drawingOf((await slack.nth('chat.postMessage')) as unknown as SlackMessage);
    expect(seen).toMatch(/Yes\. TikTok has been banned in India/);
    expect(seen).toMatch(/India[\s\S]*\[1\][\s\S]*https:\/\/[\s\S]*As of \d{4}/);
    expect(slack.breaches).toEqual([]);
    running.kill('SIGTERM');
    const [code] = (await once(running, 'exit')) as [number | null];
    expect(code).toBe(0);
  });

  it('says which token is wrong and where to find it, and shows no secret', async () => {
    slack.on('auth.test', () => ({ body: { ok: false, error: 'invalid_auth' } }));
    const running = start();
    let said = '';
    running.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    const [code] = (await once(running, 'close')) as [number | null];
    expect(code).not.toBe(0);
    expect(said).toMatch(
      /Slack refuses the bot token \(invalid_auth\); copy the Bot User OAuth Token.*SLACK_BOT_TOKEN/,
    );
    expect(said).not.toContain('xoxb-1-test');
  });
});
