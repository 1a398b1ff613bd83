import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../src/adapters/slack/message.ts';
import { answerSaying } from '../support/fake-bot.ts';
import { type Harness, mention, message, startHarness, type Way } from './harness.ts';
import { drawingOf } from './read-message.ts';
import { createSilence } from './silence.ts';

describe.each<Way>(['socket', 'http'])('messages in Slack over %s', (way) => {
  let h: Harness;
  beforeEach(async () => {
    h = await startHarness({ way });
  });
  afterEach(async () => {
    await h.stop();
    expect(h.slack.breaches).toEqual([]);
  });
  const posts = () => h.slack.callsOf('chat.postMessage');
  const silence = createSilence(() => h);

  it('answers a mention in its thread, with the source and the as-of day', async () => {
    const asked = mention('is TikTok banned in India?');
    await h.event(asked);
    const post = await h.slack.nth('chat.postMessage');
    expect(post).toMatchObject({
      channel: 'C1',
      thread_ts: asked.ts,
      unfurl_links: false,
      unfurl_media: false,
    });
    const { seen } = drawingOf(post as unknown as SlackMessage);
    expect(seen).toContain('You asked: is TikTok banned in India?');
    expect(seen).toMatch(/\[1\] Order https:\/\/example\.org\/order, Ministry, 2024/);
    expect(seen).toContain('As of 2026-08-20');
    expect(h.bot.asked[0]?.setting).toEqual({
      platform: 'slack',
      workspace: 'T1',
      channel: 'C1',
      thread: `slack:T1:C1:${asked.ts}`,
      user: 'U1',
      isNewThread: true,
      mayManage: false,
    });
  });

  it('goes on in the thread without a new mention, and keeps the conversation', async () => {
    const asked = mention('is TikTok banned in India?');
    await h.event(asked);
    await h.slack.nth('chat.postMessage');
    await silence();
    await h.event(message('and in Canada?', { thread_ts: asked.ts, parent_user_id: 'U1' }));
    await h.slack.until(() => posts().some((post) => String(post.text).includes('Canada')));
    expect(h.bot.asked.at(-1)?.setting.thread).toBe(`slack:T1:C1:${asked.ts}`);
  });

  it('answers a direct message', async () => {
    await h.event(message('is TikTok banned in India?', { channel: 'D1', channel_type: 'im' }));
    expect(await h.slack.nth('chat.postMessage')).toMatchObject({ channel: 'D1' });
  });

  it('answers in private and shared channels', async () => {
    await h.event(mention('one?', { channel: 'G1' }));
    await h.event(mention('two?', { channel: 'C9' }), {
      is_ext_shared_channel: true,
      context_team_id: 'T9',
      team_id: 'T9',
    });
    await h.slack.nth('chat.postMessage', 2);
    expect(h.bot.asked.map(({ setting }) => setting.workspace)).toEqual(['T1', 'T1']);
  });

  it.each<[string, () => ReturnType<typeof message>]>([
    ['itself', () => message('hello', { user: 'UBOT', channel_type: 'im', channel: 'D1' })],
    ['other bots', () => message('hello', { bot_id: 'B2', channel_type: 'im', channel: 'D1' })],
    ['a bot that mentions it', () => mention('hello', { bot_id: 'B2' })],
    [
      'edits',
      () => message('hello', { subtype: 'message_changed', channel_type: 'im', channel: 'D1', hidden: true }),
    ],
    ['an edit that adds a mention', () => mention('hello', { edited: { user: 'U1', ts: '1.2' } })],
    ['deletions', () => message('hello', { subtype: 'message_deleted', channel_type: 'im', channel: 'D1' })],
    ['joins', () => message('has joined', { subtype: 'channel_join', channel_type: 'im', channel: 'D1' })],
    ['talk in a channel', () => message('is TikTok banned in India?')],
    [
      'a thread between people',
      () => message('is TikTok banned in India?', { thread_ts: '1700000000.000100' }),
    ],
    ['@here', () => message('<!here> is TikTok banned in India?')],
    ['@channel', () => message('<!channel> is TikTok banned in India?')],
    ['the twin of a mention', () => message('<@UBOT> is TikTok banned in India?')],
    [
      'a message without a user',
      () => ({ type: 'message', channel: 'D1', channel_type: 'im', ts: '1.1', text: 'x' }),
    ],
  ])('does not answer %s', async (_, event) => {
    await h.event(event());
    await silence();
    expect(h.bot.asked.filter(({ text }) => text !== 'sentinel')).toEqual([]);
  });

  it('stays silent in its own thread where people speak to each other', async () => {
    const asked = mention('is TikTok banned in India?');
    await h.event(asked);
    await h.slack.nth('chat.postMessage');
    await silence();
    const before = posts().length;
    const others = { thread_ts: asked.ts, parent_user_id: 'U1', user: 'U2' };
    await h.event(message('<@U3> what do you think?', others));
    await h.event(message('<!channel> look at this?', others));
    h.bot.reply = ({ text }) => ({
      kind: text === 'sentinel' ? 'answer' : 'smalltalk',
      blocks: [{ type: 'paragraph', text, cites: [] }],
      citations: [],
      entries: [],
      choices: [],
    });
    await h.event(message('thanks, I will tell them', others));
    await silence();
    expect(posts().length).toBe(before + 1);
  });

  it('follows, in a thread between people, only the one who asked, and only where it knows', async () => {
    const asked = mention('is TikTok banned in India?', { thread_ts: '1700000000.000100' });
    await h.event(asked);
    expect(await h.slack.nth('chat.postMessage')).toMatchObject({ thread_ts: '1700000000.000100' });
    await silence();
    const before = posts().length;
    await h.event(message('and in Canada?', { thread_ts: asked.thread_ts, user: 'U2' }));
    await h.event(message('fine, let us go on then', { thread_ts: asked.thread_ts }));
    await h.event(message('and in Canada?', { thread_ts: asked.thread_ts }));
    await h.slack.until(() => posts().length > before);
    await silence();
    expect(posts().length).toBe(before + 2);
  });

  it('answers questions below its own post, such as a digest, and leaves talk there alone', async () => {
    const below = { thread_ts: '1790000000.000900', parent_user_id: 'UBOT' };
    await h.event(message('is TikTok banned in Nepal?', below));
    await h.slack.nth('chat.postMessage');
    h.bot.reply = ({ text }) => ({ ...answerSaying(text), kind: text === 'sentinel' ? 'answer' : 'unknown' });
    await h.event(message('nice, thank you', below));
    await silence();
    expect(posts().filter((post) => post.thread_ts === below.thread_ts)).toHaveLength(1);
  });

  it('answers an event once, however often it is delivered', async () => {
    const asked = mention('is TikTok banned in India?');
    for (const retry of [0, 1, 2]) await h.event(asked, { event_id: 'EvSame', retry_attempt: retry });
    await h.event({ ...asked, type: 'message', channel_type: 'im' }, { event_id: 'EvOther' });
    await silence();
    expect(posts().filter(({ text }) => String(text).includes('India'))).toHaveLength(1);
  });

  it('shows a status only when an answer takes longer than a second', async () => {
    const slow = Promise.withResolvers<void>();
    const { reply } = h.bot;
    h.bot.reply = async (asked) => {
      await slow.promise;
      return reply(asked);
    };
    const asked = mention('is TikTok banned in India?');
    await h.event(asked);
    await h.slack.until(() => h.bot.asked.length === 1);
    expect(h.slack.callsOf('assistant.threads.setStatus')).toEqual([]);
    expect(h.timers.fire(1000)).toBe(1);
    expect(await h.slack.nth('assistant.threads.setStatus')).toMatchObject({
      channel_id: 'C1',
      thread_ts: asked.ts,
    });
    slow.resolve();
    await h.slack.nth('chat.postMessage');
    expect(h.timers.fire(1000)).toBe(0);
  });

  it('answers a question of 40,000 characters', async () => {
    await h.event(mention('why '.repeat(10_000)));
    await h.slack.nth('chat.postMessage');
    expect(h.bot.asked[0]?.text.length).toBeGreaterThan(39_000);
  });

  it('gives the bot the words of a message without mentions, links and entities', async () => {
    await h.event(
      mention('is <https://tiktok.com|TikTok> &amp; <#C2|news> banned in <@U7> India &lt;now&gt;?'),
    );
    await h.slack.nth('chat.postMessage');
    expect(h.bot.asked[0]?.text).toBe('is TikTok & news banned in India <now>?');
  });

  it('survives events that are not what they should be', async () => {
    await h.event({ type: 'app_mention' });
    await h.event({ type: 'message', channel: 'C1' });
    await h.event(message('x', { text: undefined, channel_type: 'im', channel: 'D1' }));
    await h.event({ type: 'something_new', anything: [1, 2] });
    await silence();
    expect(posts().length).toBe(2);
  });
});
