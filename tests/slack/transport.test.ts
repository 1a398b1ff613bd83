import { afterEach, describe, expect, it } from 'vitest';
import { SlackConnectError } from '../../src/adapters/slack/config.ts';
import { answerSaying } from '../support/fake-bot.ts';
import { type Harness, mention, sendSigned, startHarness } from './harness.ts';
import { createSilence } from './silence.ts';
import { SlackStandIn } from './stand-in.ts';

let h: Harness;
const posts = () => h.slack.callsOf('chat.postMessage');
const silence = createSilence(() => h);
const about = (word: string) => posts().filter(({ text }) => String(text).includes(word));

afterEach(async () => {
  await h.stop();
  expect(h.slack.breaches).toEqual([]);
});

const eventBody = (event: object, id: string) =>
  JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    event_id: id,
    authorizations: [{ team_id: 'T1' }],
    event,
  });

describe('requests over HTTP', () => {
  it('are refused where the signature is wrong, missing, or old', async () => {
    h = await startHarness({ way: 'http' });
    const body = eventBody(mention('is TikTok banned in India?'), 'Ev1');
    const now = Math.floor(Date.now() / 1000);
    const replies = await Promise.all([
      sendSigned(h.port, body, false, { secret: 'another secret' }),
      sendSigned(h.port, body, false, { headers: { 'x-slack-signature': '' } }),
      sendSigned(h.port, body, false, { headers: { 'x-slack-signature': 'v0=deadbeef' } }),
      sendSigned(h.port, body, false, { seconds: now - 301 }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    await silence();
    expect(h.bot.asked.map(({ text }) => text)).toEqual(['sentinel']);
  });

  it('are answered once where a signed request is replayed', async () => {
    h = await startHarness({ way: 'http' });
    const body = eventBody(mention('is TikTok banned in India?'), 'Ev1');
    for (const num of ['0', '1', '2']) {
      const reply = await sendSigned(h.port, body, false, { headers: { 'x-slack-retry-num': num } });
      expect(reply.status).toBe(200);
    }
    await silence();
    expect(about('India')).toHaveLength(1);
  });

  it('are refused where they cannot be read, and the next is answered', async () => {
    h = await startHarness({ way: 'http' });
    expect((await sendSigned(h.port, '{"type": "event_callb')).status).toBe(400);
    expect((await sendSigned(h.port, 'payload=%7Bnonsense', true)).status).toBe(400);
    await h.event(mention('is TikTok banned in India?'));
    await h.slack.nth('chat.postMessage');
  });

  it('answer Slack’s check of the address', async () => {
    h = await startHarness({ way: 'http' });
    const reply = await sendSigned(h.port, JSON.stringify({ type: 'url_verification', challenge: 'abc' }));
    expect(await reply.json()).toEqual({ challenge: 'abc' });
  });
});

describe('the socket', () => {
  /** Delivers as Slack does: again, until it is acknowledged. */
  const deliver = async (envelope: object, id: string) => {
    while (!h.slack.acks.has(id)) {
      if (h.slack.openSockets > 0) h.slack.sendFrame(JSON.stringify(envelope));
      await Promise.race([
        h.slack.until(() => h.slack.acks.has(id)),
        new Promise((resolve) => {
          setTimeout(resolve, 100);
        }),
      ]);
    }
  };

  it('is opened again when it is lost, and what comes after is answered once', async () => {
    h = await startHarness();
    h.slack.dropSockets();
    await h.slack.until(() => h.slack.connections >= 2);
    const payload = JSON.parse(eventBody(mention('is TikTok banned in India?'), 'Ev1'));
    await deliver({ type: 'events_api', envelope_id: 'e1', payload }, 'e1');
    await deliver({ type: 'events_api', envelope_id: 'e2', payload, retry_attempt: 1 }, 'e2');
    await h.slack.until(() => about('India').length > 0);
    await h.running.stop();
    expect(about('India')).toHaveLength(1);
  });

  it('is opened again when Slack asks for it', async () => {
    h = await startHarness();
    h.slack.sendFrame(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await h.slack.until(() => h.slack.connections >= 2);
  });

  it('is opened again after Slack has refused it for a while', async () => {
    h = await startHarness();
    let refusals = 0;
    h.slack.on('apps.connections.open', () =>
      refusals++ < 2
        ? { body: { ok: false, error: refusals === 1 ? 'internal_error' : 'invalid_auth' } }
        : undefined,
    );
    h.slack.dropSockets();
    await h.slack.until(() => h.slack.connections >= 2);
    expect(h.timers.pauses).toEqual(expect.arrayContaining([1000, 2000]));
  });

  it('survives frames that are not what they should be', async () => {
    h = await startHarness();
    for (const frame of [
      'no json',
      '{}',
      '{"type":"events_api"}',
      '{"type":"events_api","payload":{}}',
      '[]',
      'null',
    ]) {
      h.slack.sendFrame(frame);
    }
    await silence();
    expect(h.log.some(({ text }) => text.includes('was dropped'))).toBe(true);
  });
});

describe('posts', () => {
  it('are one a second in a channel', async () => {
    h = await startHarness({ clock: () => new Date('2026-11-23T12:00:00Z') });
    for (const _ of [1, 2, 3]) await h.event(mention('is TikTok banned in India?'));
    await h.event(mention('is TikTok banned in Nepal?', { channel: 'C2' }));
    await h.slack.nth('chat.postMessage', 4);
    expect(h.timers.pauses).toEqual([1000, 2000]);
  });

  it('wait as long as Slack says after 429, and are then sent', async () => {
    h = await startHarness();
    h.slack.on('chat.postMessage', (_, call) =>
      call === 1 ? { status: 429, headers: { 'retry-after': '7' }, body: { ok: false } } : undefined,
    );
    await h.event(mention('is TikTok banned in India?'));
    await h.slack.nth('chat.postMessage', 2);
    expect(h.timers.pauses).toContain(7000);
    await silence();
    expect(h.slack.messages).toHaveLength(2);
  });

  it('are looked for after a 500, and not sent again where they were posted', async () => {
    h = await startHarness();
    h.slack.on('chat.postMessage', (args, call) => {
      if (call > 1) return undefined;
      h.slack.post(args);
      return { status: 500 };
    });
    await h.event(mention('is TikTok banned in India?'));
    await h.slack.nth('conversations.replies');
    await silence();
    expect(about('India')).toHaveLength(1);
    expect(h.slack.messages.filter(({ channel }) => channel === 'C1')).toHaveLength(1);
  });

  it('are sent again after a lost connection where they were not posted', async () => {
    h = await startHarness();
    h.slack.on('chat.postMessage', (_, call) => (call === 1 ? { hang: true } : undefined));
    await h.event(mention('is TikTok banned in India?'));
    await h.slack.nth('chat.postMessage', 2);
    await silence();
    expect(h.slack.messages.filter(({ channel }) => channel === 'C1')).toHaveLength(1);
  });

  it('are told in the log where it cannot be known', async () => {
    h = await startHarness();
    h.slack.on('chat.postMessage', (_, call) => (call === 1 ? { status: 503 } : undefined));
    h.slack.on('conversations.replies', () => ({ status: 503 }));
    await h.event(mention('is TikTok banned in India?'));
    await h.slack.nth('conversations.replies');
    await silence();
    expect(about('India')).toHaveLength(1);
    expect(h.log).toContainEqual(
      expect.objectContaining({ level: 'error', text: 'slack: an answer could not be posted' }),
    );
  });

  it('are told in the log without the words of the question, tokens or names', async () => {
    h = await startHarness();
    h.slack.on('chat.postMessage', ({ channel }) => (channel === 'C1' ? { status: 400 } : undefined));
    h.slack.on('users.info', () => ({ status: 500 }));
    await h.event(mention('is TikTok banned in India?', { user: 'U77' }));
    await h.command('digest start weekly Atlantis');
    await h.slack.until(() => h.slack.responses.length > 0);
    await silence();
    expect(h.log.length).toBeGreaterThan(1);
    expect(JSON.stringify(h.log)).not.toMatch(/India|Atlantis|xoxb|xapp|U77|signing/);
  });

  it('are not tried again where Slack refuses them, and the bot goes on', async () => {
    h = await startHarness();
    h.slack.on('chat.postMessage', ({ channel }) =>
      channel === 'C1' ? { body: { ok: false, error: 'is_archived' } } : undefined,
    );
    await h.event(mention('is TikTok banned in India?'));
    await silence();
    expect(about('India')).toHaveLength(1);
  });

  it('answer a thousand mentions at once, each once', async () => {
    h = await startHarness();
    h.slack.keep = false;
    h.bot.reply = () => answerSaying('Yes.');
    const heard = new Map<unknown, number>();
    h.slack.on('chat.postMessage', ({ channel }) => {
      heard.set(channel, (heard.get(channel) ?? 0) + 1);
      return undefined;
    });
    const ask = (round: number) =>
      Promise.all(
        Array.from({ length: 500 }, (_, index) =>
          h.event(mention('is it banned?', { channel: `CR${round}N${index}` })),
        ),
      );
    await ask(0);
    await h.slack.until(() => heard.size >= 500);
    const before = process.memoryUsage().heapUsed;
    await ask(1);
    await h.slack.until(() => heard.size >= 1000);
    expect([...heard.values()].every((count) => count === 1)).toBe(true);
    // The second half may not keep what the first did: 500 answers of 10 kB would be 5 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });
});

describe('a wrong configuration', () => {
  const failure = async (
    config: Parameters<typeof startHarness>[0],
    prepare?: (slack: SlackStandIn) => void,
  ) => {
    const slack = await new SlackStandIn().listen();
    prepare?.(slack);
    try {
      h = await startHarness({ slack, ...config });
      throw new Error('it started');
    } catch (error) {
      if (!(error instanceof SlackConnectError)) throw error;
      return error.message;
    } finally {
      // What the other tests clean up after.
      h = { slack, stop: () => slack.close() } as Harness;
    }
  };
  const refuse = (method: string, error: string) => (slack: SlackStandIn) =>
    slack.on(method, () => ({ body: { ok: false, error } }));

  it('names the bot token and where to find it', async () => {
    expect(await failure({}, refuse('auth.test', 'invalid_auth'))).toMatch(
      /refuses the bot token \(invalid_auth\).*OAuth & Permissions.*SLACK_BOT_TOKEN/,
    );
  });
  it('names the app token and where to find it', async () => {
    expect(await failure({}, refuse('apps.connections.open', 'not_allowed_token_type'))).toMatch(
      /refuses the app token.*connections:write.*SLACK_APP_TOKEN/,
    );
  });
  it('names a token of the wrong kind without showing it', async () => {
    const message = await failure({ config: { botToken: 'xapp-secret' } });
    expect(message).toMatch(/SLACK_BOT_TOKEN does not begin with xoxb-/);
    expect(message).not.toContain('secret');
  });
  it('says what is missing', async () => {
    expect(await failure({ config: { appToken: undefined } })).toMatch(/no app token and no signing secret/);
    await h.stop();
    expect(await failure({ config: { botToken: undefined } })).toMatch(/no bot token.*SLACK_CLIENT_ID/);
  });
});

describe('starting', () => {
  it('says what it connected to and as whom', async () => {
    h = await startHarness();
    expect(h.running.connectedAs).toBe('Slack: @tiktok-regulation in Acme (Socket Mode)');
  });
});
