import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SQLITE_FILE } from '../../src/store/open-store.ts';
import { answerSaying } from '../support/fake-bot.ts';
import { type Harness, mention, startHarness } from './harness.ts';
import { createSilence } from './silence.ts';

const granted = (team: string, token: string, more = {}) => ({
  body: {
    app_id: 'A1',
    authed_user: { id: 'U1' },
    scope: 'chat:write',
    token_type: 'bot',
    access_token: token,
    bot_user_id: 'UBOT',
    team: { id: team, name: `Team ${team}` },
    enterprise: null,
    is_enterprise_install: false,
    ...more,
  },
});

describe('many workspaces', () => {
  let h: Harness;
  let dataDir: string;
  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'slack-oauth-'));
    h = await startHarness({
      way: 'http',
      dataDir,
      config: { botToken: undefined, clientId: '1.2', clientSecret: 'secret', stateSecret: 'a state secret' },
    });
  });
  afterEach(async () => {
    await h.stop();
    expect(h.slack.breaches).toEqual([]);
  });
  const silence = createSilence(() => h);
  const at = (route: string) => `http://127.0.0.1:${h.port}${route}`;

  /** Goes through the installation as a browser does. */
  const install = async (team: string, token: string, more = {}) => {
    h.slack.on('oauth.v2.access', () => granted(team, token, more));
    const first = await fetch(at('/slack/install'), { redirect: 'manual' });
    const state = new URL(first.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const route = `/slack/oauth_redirect?code=c&state=${encodeURIComponent(state)}`;
    return fetch(at(route), { headers: { cookie }, redirect: 'manual' });
  };
  const from = (team: string) => ({
    team_id: team,
    authorizations: [{ team_id: team, enterprise_id: null, is_enterprise_install: false }],
  });
  const tokens = () =>
    h.slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ token }) => token);

  it('install the app, and each is answered with its own token', async () => {
    expect(h.running.connectedAs).toMatch(/ready to be installed at \/slack\/install/);
    expect((await install('T1', 'xoxb-one')).status).toBe(200);
    expect((await install('T2', 'xoxb-two')).status).toBe(200);
    await h.event(mention('one?'), from('T1'));
    await h.slack.nth('chat.postMessage');
    await h.event(mention('two?', { channel: 'C2' }), from('T2'));
    await h.slack.nth('chat.postMessage', 2);
    expect(tokens()).toEqual(['xoxb-one', 'xoxb-two']);
    expect(h.bot.asked.map(({ setting }) => setting.workspace)).toEqual(['T1', 'T2']);
    const posted = await h.running.poster.post(
      { platform: 'slack', workspace: 'T2', channel: 'C3' },
      answerSaying('New.'),
      'm',
    );
    expect(posted).toMatchObject({ kind: 'posted' });
    expect(tokens()[2]).toBe('xoxb-two');
  });

  it('have their tokens sealed where they are kept', async () => {
    await install('T1', 'xoxb-very-secret');
    const database = new DatabaseSync(path.join(dataDir, SQLITE_FILE), { readOnly: true });
    const rows = database.prepare('select * from installations').all();
    database.close();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('xoxb');
  });

  it('are refused with a state that was not given out', async () => {
    const reply = await fetch(at('/slack/oauth_redirect?code=c&state=forged'), { redirect: 'manual' });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(h.slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  it('get a new token when the old one runs out', async () => {
    await install('T1', 'xoxe.xoxb-old', { refresh_token: 'xoxe-1', expires_in: 1 });
    h.slack.on('oauth.v2.access', ({ grant_type }) =>
      grant_type === 'refresh_token'
        ? granted('T1', 'xoxe.xoxb-new', { refresh_token: 'xoxe-2', expires_in: 43_200 })
        : undefined,
    );
    await h.event(mention('one?'), from('T1'));
    await h.slack.nth('chat.postMessage');
    await h.event(mention('two?', { channel: 'C2' }), from('T1'));
    await h.slack.nth('chat.postMessage', 2);
    expect(tokens()).toEqual(['xoxe.xoxb-new', 'xoxe.xoxb-new']);
    expect(h.slack.callsOf('oauth.v2.access').filter(({ grant_type }) => grant_type)).toHaveLength(1);
  });

  it.each([
    ['uninstalls the app', { type: 'app_uninstalled' }],
    ['revokes its token', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }],
  ])('are forgotten when one %s, and the others go on', async (_, event) => {
    await install('T1', 'xoxb-one');
    await install('T2', 'xoxb-two');
    await h.event(event, from('T1'));
    await vi.waitFor(() => expect(h.log.map(({ text }) => text).join()).toContain('uninstalled'));
    await h.event(mention('one?'), from('T1'));
    await h.event(mention('two?', { channel: 'C2' }), from('T2'));
    await h.slack.nth('chat.postMessage');
    expect(tokens()).toEqual(['xoxb-two']);
    const to = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
    expect(await h.running.poster.post(to, answerSaying('New.'), 'm')).toMatchObject({ kind: 'gone' });
  });

  it('stay installed when only a person’s token is revoked', async () => {
    await install('T1', 'xoxb-one');
    await h.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }, from('T1'));
    await silence();
    expect(tokens()).toEqual(['xoxb-one']);
  });
});
