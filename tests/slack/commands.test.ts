import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../src/adapters/slack/message.ts';
import { sampleReplies } from '../adapters/sample-replies.ts';
import { answerSaying } from '../support/fake-bot.ts';
import { type Harness, message, startHarness, type Way } from './harness.ts';
import { drawingOf } from './read-message.ts';
import { createSilence } from './silence.ts';

const seenOf = (body: unknown) => drawingOf(body as SlackMessage).seen;

describe.each<Way>(['socket', 'http'])('commands in Slack over %s', (way) => {
  let h: Harness;
  beforeEach(async () => {
    h = await startHarness({ way });
  });
  afterEach(async () => {
    await h.stop();
    expect(h.slack.breaches).toEqual([]);
  });
  const response = async (count = 1) => {
    await h.slack.until(() => h.slack.responses.length >= count);
    return h.slack.responses[count - 1]?.body ?? {};
  };
  const silence = createSilence(() => h);

  it('answers the asker privately, with a button to share', async () => {
    await h.command('timeline india');
    const body = await response();
    expect(body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(seenOf(body)).toContain('You asked: timeline india');
    expect(seenOf(body)).toContain('Share in channel');
    expect(h.slack.callsOf('chat.postMessage')).toEqual([]);
    expect(h.bot.asked).toMatchObject([
      { door: 'command', text: 'timeline india', setting: { channel: 'C1', user: 'U1' } },
    ]);
  });

  it('gives help for an empty text', async () => {
    await h.command('');
    expect(seenOf(await response())).toContain('Ask me something.');
  });

  it.each(['public timeline india', 'timeline india public'])(
    'posts openly for “%s”, and says who asked',
    async (line) => {
      await h.command(line);
      const post = await h.slack.nth('chat.postMessage');
      expect(post).toMatchObject({ channel: 'C1' });
      expect(seenOf(post)).toMatch(/asked: timeline india/);
      expect(h.bot.asked[0]?.text).toBe('timeline india');
      await silence();
      expect(h.slack.responses).toEqual([]);
    },
  );

  it('takes the word public for what it is in a question', async () => {
    await h.command('when did ByteDance go public');
    await response();
    expect(h.bot.asked[0]?.text).toBe('when did ByteDance go public');
    expect(h.slack.callsOf('chat.postMessage')).toEqual([]);
  });

  it('takes questions in the thread of what it posted openly', async () => {
    await h.command('public timeline india');
    await h.slack.nth('chat.postMessage');
    const ts = h.slack.messages[0]?.ts;
    await silence();
    await h.event(message('and in Canada?', { thread_ts: ts, parent_user_id: 'UBOT' }));
    await h.slack.until(() => h.slack.callsOf('chat.postMessage').some((post) => post.thread_ts === ts));
  });

  it('posts openly over the command’s address where it is not in the channel', async () => {
    h.slack.on('chat.postMessage', () => ({ body: { ok: false, error: 'not_in_channel' } }));
    await h.command('public timeline india');
    expect(await response()).toMatchObject({ response_type: 'in_channel' });
  });

  it('draws plainer blocks where Slack refuses newer ones', async () => {
    h.slack.on('response', (_, call) => (call === 1 ? { status: 400 } : undefined));
    h.bot.reply = () => sampleReplies['a report with a table'] ?? answerSaying('');
    await h.command('fines');
    const first = await response();
    const second = await response(2);
    const types = (body: typeof first) => (body.blocks as { type: string }[]).map((block) => block.type);
    expect(types(first)).toContain('data_table');
    expect(types(second)).not.toContain('data_table');
    expect(seenOf(second)).toContain('€530 million');
  });

  it('writes directly where the address has expired', async () => {
    h.slack.on('response', () => ({ status: 404 }));
    await h.command('timeline india');
    expect(await h.slack.nth('chat.postMessage')).toMatchObject({ channel: 'U1' });
  });

  it('acknowledges before it answers', async () => {
    const slow = Promise.withResolvers<void>();
    h.bot.reply = async ({ text }) => {
      await slow.promise;
      return answerSaying(text);
    };
    // Resolves on the acknowledgement, while the bot is still at it.
    await h.command('timeline india');
    expect(h.slack.responses).toEqual([]);
    slow.resolve();
    await response();
  });

  it('checks a message for the asker alone', async () => {
    await h.shortcut({ text: 'TikTok is banned in <https://x.example|Ireland>', ts: '1.1' });
    expect(await response()).toMatchObject({ response_type: 'ephemeral' });
    expect(h.bot.asked).toMatchObject([{ door: 'check', text: 'TikTok is banned in Ireland' }]);
    await h.shortcut({ text: '', attachments: [{ title: 'News', text: 'TikTok fined' }], ts: '1.2' });
    await response(2);
    expect(h.bot.asked[1]?.text).toBe('News\nTikTok fined');
    await h.shortcut({ text: '', ts: '1.3' });
    expect(seenOf(await response(3))).toContain('holds no text');
  });

  it('opens a form for a command that has one, and runs it when filled', async () => {
    await h.command('digest start');
    const { view } = (await h.slack.nth('views.open')) as {
      view: { private_metadata: string; blocks: object[] };
    };
    expect(JSON.stringify(view.blocks)).toContain('external_select');
    expect(h.bot.asked).toEqual([]);
    const suggested = await h.interact({
      type: 'block_suggestion',
      action_id: 'suggest:place',
      block_id: 'place',
      value: 'ind',
      view: { private_metadata: view.private_metadata },
    });
    expect(suggested).toEqual({
      options: [{ text: { type: 'plain_text', text: 'India (ind)', emoji: false }, value: 'IN' }],
    });
    h.bot.reply = () => ({ ...answerSaying('The digest begins on Monday.'), kind: 'report' });
    await h.interact({
      type: 'view_submission',
      view: {
        id: 'V1',
        callback_id: 'form',
        private_metadata: view.private_metadata,
        state: {
          values: {
            rhythm: { value: { type: 'static_select', selected_option: { value: 'weekly' } } },
            place: { 'suggest:place': { type: 'external_select', selected_option: { value: 'IN' } } },
            time: { value: { type: 'plain_text_input', value: null } },
          },
        },
      },
    });
    const reply = await h.slack.nth('chat.postEphemeral');
    expect(reply).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(seenOf(reply)).toContain('The digest begins on Monday.');
    expect(h.bot.asked).toMatchObject([
      {
        door: 'run',
        text: 'digest start',
        values: { rhythm: 'weekly', place: 'IN' },
        setting: { mayManage: true },
      },
    ]);
    expect(h.bot.asked[0]?.values).not.toHaveProperty('time');
  });

  it('writes directly to somebody who is not in the channel', async () => {
    h.slack.on('chat.postEphemeral', () => ({ body: { ok: false, error: 'user_not_in_channel' } }));
    const view = {
      id: 'V1',
      callback_id: 'form',
      private_metadata: JSON.stringify({ command: 'digest start', channel: 'C1' }),
      state: { values: {} },
    };
    await h.interact({ type: 'view_submission', view });
    expect(await h.slack.nth('chat.postMessage')).toMatchObject({ channel: 'U1' });
  });

  it.each([
    ['a full member', { team_id: 'T1' }, true],
    ['a guest', { team_id: 'T1', is_restricted: true }, false],
    ['a single-channel guest', { team_id: 'T1', is_ultra_restricted: true }, false],
    ['somebody of another workspace', { team_id: 'T2' }, false],
  ])('lets the core know whether %s asks', async (_, user, mayManage) => {
    h.slack.on('users.info', () => ({ body: { user } }));
    await h.command('digest start weekly');
    await h.slack.until(() => h.bot.asked.length > 0);
    expect(h.bot.asked[0]?.setting.mayManage).toBe(mayManage);
  });

  it('refuses kindly where it cannot tell who is a member', async () => {
    h.slack.on('users.info', () => ({ body: { ok: false, error: 'missing_scope' } }));
    await h.command('digest start weekly');
    expect(seenOf(await response())).toMatch(/cannot tell whether you are a full member.*users:read/);
    expect(h.bot.asked).toEqual([]);
    await h.command('digest list');
    await response(2);
    expect(h.bot.asked).toMatchObject([{ text: 'digest list' }]);
  });

  it('does not ask who somebody is for what anybody may do', async () => {
    await h.command('timeline india');
    await response();
    expect(h.slack.callsOf('users.info')).toEqual([]);
  });

  it('uploads a picture for a private answer into the answer itself', async () => {
    h.bot.reply = () => sampleReplies['a report with pictures and a file'] ?? answerSaying('');
    await h.command('map apps');
    const body = await response();
    expect(h.slack.callsOf('files.getUploadURLExternal')).toMatchObject([
      { alt_txt: 'A world map; India and Nepal are marked.', length: '4' },
    ]);
    expect(h.slack.callsOf('files.completeUploadExternal')[0]).not.toHaveProperty('channel_id');
    expect(h.slack.uploads.get('F1')).toEqual(Buffer.from([137, 80, 78, 71]));
    expect(body.blocks).toContainEqual(
      expect.objectContaining({
        type: 'image',
        slack_file: { id: 'F1' },
        alt_text: expect.stringContaining('India'),
      }),
    );
    expect(seenOf(body)).toMatch(/upcoming\.ics is not attached/);
  });
});
