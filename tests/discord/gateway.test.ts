/** What the gateway does to a bot in a long life: losses, resumes, refusals, malformed events, shards. */
import { afterEach, describe, expect, it } from 'vitest';
import { startDiscord } from '../../src/adapters/discord/start-discord.ts';
import type { Reply } from '../../src/core/reply.ts';
import { answerTo, createFakeBot } from '../support/discord/fake-bot.ts';
import { MENTION, runCommand, write } from '../support/discord/people.ts';
import { textOf } from '../support/discord/shapes.ts';
import { DiscordStandIn } from '../support/discord/stand-in.ts';
import { CHANNELS, GUILD, TOKEN } from '../support/discord/world.ts';
import {
  drawPixel,
  type Harness,
  type HarnessOptions,
  type LogLine,
  logTo,
  startHarness,
} from './harness.ts';

let harness: Harness | undefined;
const start = async (options?: HarnessOptions): Promise<Harness> => {
  harness = await startHarness(options);
  return harness;
};
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

describe('the connection', () => {
  it('says as whom it connected, with the least intents', async () => {
    const { running, standIn } = await start();
    expect(running.connectedAs).toMatch(/^Discord: connected as tiktok-rules(#0)? in 1 servers?/);
    const [session] = standIn.gateway.sessions.values();
    // Guilds, GuildMessages, DirectMessages: none of them privileged.
    expect(session?.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });

  it('resumes after a loss and answers what was asked meanwhile, once', async () => {
    const { standIn, answer, bot } = await start();
    await answer(write(standIn, `${MENTION} before`));
    standIn.gateway.drop();
    const meanwhile = write(standIn, `${MENTION} meanwhile`);
    await answer(meanwhile);
    expect(standIn.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
    expect(bot.calls.map(({ text }) => text)).toEqual(['before', 'meanwhile']);
  });

  it('replays after a resume what was answered before, and it is answered no second time', async () => {
    const { standIn, answer, settled } = await start();
    await answer(write(standIn, `${MENTION} before`));
    standIn.gateway.drop();
    await standIn.gateway.until(({ resumed }) => resumed === 1);
    standIn.gateway.repeatLast();
    await settled();
    expect(standIn.posted(CHANNELS.general)).toHaveLength(1);
  });

  it('held by two processes at once still gives one answer to a message', async () => {
    const { standIn, answer } = await start();
    const second = await startDiscord({
      ...partsFor(standIn),
      config: { token: TOKEN, apiUrl: standIn.apiUrl },
    });
    try {
      const question = write(standIn, `${MENTION} x`);
      await answer(question);
      const posts = () =>
        standIn.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
      while (posts().length < 2) await new Promise((next) => setImmediate(next));
      expect(standIn.posted(CHANNELS.general)).toHaveLength(1);
    } finally {
      await second.stop();
    }
  });

  it('lost in mid-answer loses no answer', async () => {
    const { standIn, answer, bot } = await start();
    const { promise, resolve } = Promise.withResolvers<Reply>();
    bot.reply = () => promise;
    const open = runCommand(standIn, 'ask', { question: 'x' });
    const question = write(standIn, `${MENTION} y`);
    await standIn.gateway.until(() => true);
    while (bot.calls.length < 2) await new Promise((next) => setImmediate(next));
    standIn.gateway.drop();
    resolve(answerTo('late'));
    expect(textOf(await answer(open))).toContain('late');
    expect(textOf(await answer(question))).toContain('late');
  });

  it('reconnects when Discord asks for it', async () => {
    const { standIn, answer } = await start();
    standIn.gateway.askToReconnect();
    await standIn.gateway.until(({ resumed }) => resumed === 1);
    await answer(write(standIn, `${MENTION} after`));
  });

  it('resumes a session that is invalid for now', async () => {
    const { standIn, answer } = await start();
    standIn.gateway.invalidate(true);
    await standIn.gateway.until(({ resumed }) => resumed === 1);
    await answer(write(standIn, `${MENTION} after`));
  });

  it('begins anew when its session is gone', { timeout: 20_000 }, async () => {
    const { standIn, answer } = await start();
    standIn.gateway.invalidate(false);
    await standIn.gateway.until(({ identified }) => identified === 2);
    await answer(write(standIn, `${MENTION} after`));
  });

  it('can go through another gateway than the one that the API names', async () => {
    const other = await DiscordStandIn.start();
    const standIn = await DiscordStandIn.start();
    const config = { token: TOKEN, apiUrl: standIn.apiUrl, gatewayUrl: other.gatewayUrl };
    const running = await startDiscord({ ...partsFor(standIn), config });
    expect(other.gateway.counts.identified).toBe(1);
    expect(standIn.gateway.counts.identified).toBe(0);
    await running.stop();
    await Promise.all([standIn.close(), other.close()]);
  });

  it('beats its heart', async () => {
    const standIn = await DiscordStandIn.start();
    standIn.gateway.heartbeatInterval = 20;
    const running = await startDiscord({
      ...partsFor(standIn),
      config: { token: TOKEN, apiUrl: standIn.apiUrl },
    });
    await standIn.gateway.until(({ heartbeats }) => heartbeats >= 2);
    await running.stop();
    await standIn.close();
  });

  it('serves the shards it is given, and all of them by default', async () => {
    const second = (BigInt(GUILD) + (1n << 22n)).toString();
    const options = { shards: 2, guilds: [GUILD, second] };
    const { standIn } = await start({ standIn: options });
    expect([...standIn.gateway.sessions.values()].map(({ shard }) => shard).sort()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    await harness?.close();
    const ranged = await start({ standIn: options, config: { shards: { first: 1, last: 1, total: 2 } } });
    expect([...ranged.standIn.gateway.sessions.values()].map(({ shard }) => shard)).toEqual([[1, 2]]);
    expect(ranged.running.connectedAs).toContain('1 server');
  });
});

describe('a refusal', () => {
  const failing = async (token: string, followThreads: boolean): Promise<string> => {
    const standIn = await DiscordStandIn.start();
    try {
      const config = { token, apiUrl: standIn.apiUrl, followThreads };
      const error = await startDiscord({ ...partsFor(standIn), config }).catch((cause: unknown) => cause);
      return (error as Error).message;
    } finally {
      await standIn.close();
    }
  };

  it('of the token is told in plain words that name the variable and where to find it, not the token', async () => {
    const message = await failing('WRONG.token.here', false);
    expect(message).toMatch(/the token was refused.*developers\/applications.*DISCORD_TOKEN/);
    expect(message).not.toContain('WRONG');
  });

  it('of the message content intent is told with where to switch it on', async () => {
    expect(await failing(TOKEN, true)).toMatch(/MESSAGE CONTENT.*Privileged Gateway Intents/);
  });

  it('of a port where nothing listens names the address to check', async () => {
    const standIn = await DiscordStandIn.start();
    const { apiUrl } = standIn;
    await standIn.close();
    const error = await startDiscord({ ...partsFor(standIn), config: { token: TOKEN, apiUrl } }).catch(
      (cause: unknown) => cause,
    );
    expect((error as Error).message).toMatch(/could not connect; check the network and DISCORD_API_URL/);
  });

  it('of the token while running stops the bot with a plain line', async () => {
    const { standIn, log } = await start();
    standIn.fail('POST', /messages$/, { status: 401, json: { code: 0, message: '401: Unauthorized' } });
    write(standIn, `${MENTION} x`);
    await standIn.request(({ status }) => status === 401);
    while (!log.some(({ level }) => level === 'error')) await new Promise((next) => setImmediate(next));
    expect(log.some(({ message }) => message.includes('the token was refused'))).toBe(true);
  });
});

describe('following threads', () => {
  it('answers unmentioned messages in threads it was asked in, where the operator has allowed it', async () => {
    const { standIn, answer, bot } = await start({
      standIn: { allowPrivileged: true },
      config: { followThreads: true },
    });
    write(standIn, 'between people', { channel: CHANNELS.thread });
    await answer(write(standIn, `${MENTION} one`, { channel: CHANNELS.thread }));
    await answer(write(standIn, 'and in Canada?', { channel: CHANNELS.thread }));
    write(standIn, 'and in Canada?', { channel: CHANNELS.post });
    write(standIn, 'and in Canada?');
    await answer(write(standIn, `${MENTION} last`));
    expect(bot.calls.map(({ text }) => text)).toEqual(['one', 'and in Canada?', 'last']);
    expect(bot.calls[1]?.setting.thread).toBe(bot.calls[0]?.setting.thread);
  });
});

describe('malformed events', () => {
  it('are dropped and logged; the bot goes on', async () => {
    const { standIn, answer, log } = await start();
    const { gateway } = standIn;
    for (const event of [
      'MESSAGE_CREATE',
      'INTERACTION_CREATE',
      'GUILD_CREATE',
      'THREAD_CREATE',
      'CHANNEL_UPDATE',
    ])
      for (const data of [null, {}, { id: 1 }, { channel_id: CHANNELS.general, guild_id: GUILD }, [], 'text'])
        gateway.dispatch(event, data);
    gateway.dispatch('A_NEW_EVENT', { x: 1 });
    gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 99, token: 't', application_id: '1' });
    await answer(write(standIn, `${MENTION} still there?`));
    expect(log.some(({ message }) => message.includes('could not be read'))).toBe(true);
  });
});

describe('rate limits', () => {
  it('are waited for, and the answer is posted once', async () => {
    const { standIn, answer } = await start();
    standIn.fail('POST', /messages$/, {
      status: 429,
      json: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
      headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
    });
    await answer(write(standIn, `${MENTION} x`));
    expect(standIn.posted(CHANNELS.general)).toHaveLength(1);
  });

  it('a server error after the message was taken does not post it twice', async () => {
    const { standIn, answer } = await start();
    standIn.fail('POST', /messages$/, { status: 502, afterwards: true });
    const question = write(standIn, `${MENTION} x`);
    await answer(question);
    expect(standIn.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(2);
    expect(standIn.posted(CHANNELS.general)).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('lets the answers under way finish, and takes nothing new', async () => {
    const { standIn, running, bot } = await start();
    const { promise, resolve } = Promise.withResolvers<Reply>();
    bot.reply = () => promise;
    write(standIn, `${MENTION} x`);
    while (bot.calls.length < 1) await new Promise((next) => setImmediate(next));
    const stopped = running.stop();
    write(standIn, `${MENTION} too late`);
    resolve(answerTo('x'));
    await stopped;
    expect(bot.calls).toHaveLength(1);
    expect(standIn.posted(CHANNELS.general)).toHaveLength(1);
  });
});

function partsFor(_standIn: DiscordStandIn) {
  const lines: LogLine[] = [];
  return {
    bot: createFakeBot(),
    draw: drawPixel,
    ports: {
      claims: { claim: () => Promise.resolve(true) },
      threads: { engage: () => Promise.resolve(), isEngaged: () => Promise.resolve(false) },
      feedback: { record: () => Promise.resolve() },
      questions: { record: () => Promise.resolve(), recent: () => Promise.resolve([]) },
    },
    clock: () => new Date(),
    log: logTo(lines),
  };
}
