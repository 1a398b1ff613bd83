import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../src/adapters/slack/message.ts';
import { sampleReplies } from '../adapters/sample-replies.ts';
import { answerSaying } from '../support/fake-bot.ts';
import { type Harness, mention, startHarness } from './harness.ts';
import { drawingOf } from './read-message.ts';

const seenOf = (body: unknown) => drawingOf(body as SlackMessage).seen;

interface Pressable {
  readonly action_id: string;
  readonly value?: string;
  readonly text?: { readonly text: string };
}

/** The buttons of a message as it was sent. */
function buttonsOf(body: unknown): readonly Pressable[] {
  const blocks = (body as { blocks: { elements?: Pressable[] }[] }).blocks;
  return blocks.flatMap((block) => block.elements ?? []).filter((element) => 'action_id' in element);
}

function press(body: unknown, actionId: string): { action_id: string; value: string; text: object } {
  const button = buttonsOf(body).find((each) => each.action_id === actionId);
  if (!button) throw new Error(`no button ${actionId}`);
  return { action_id: actionId, value: button.value ?? '', text: { type: 'plain_text', ...button.text } };
}

describe('buttons in Slack', () => {
  let h: Harness;
  beforeEach(async () => {
    h = await startHarness();
  });
  afterEach(async () => {
    await h.stop();
    expect(h.slack.breaches).toEqual([]);
  });
  const response = async (count = 1) => {
    await h.slack.until(() => h.slack.responses.length >= count);
    return h.slack.responses[count - 1]?.body ?? {};
  };
  const isPrivate = {
    container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
    message: undefined,
  };

  it('ask the next question in the thread, and let the one who pressed remove it', async () => {
    await h.event(mention('is TikTok banned in India?'));
    const post = await h.slack.nth('chat.postMessage');
    await h.action(press(post, 'ask:0'), { user: { id: 'U2' } });
    const next = await h.slack.nth('chat.postMessage', 2);
    expect(next).toMatchObject({ channel: 'C1', thread_ts: '1790000000.000100' });
    expect(h.bot.asked[1]).toMatchObject({
      text: 'Why did India ban TikTok?',
      setting: { thread: 'slack:T1:C1:1790000000.000100' },
    });
    expect(press(next, 'remove').value).toBe('U2');
  });

  it('ask privately where the message was private', async () => {
    await h.command('is TikTok banned in India?');
    await h.action(press(await response(), 'ask:0'), isPrivate);
    expect(await response(2)).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(h.slack.callsOf('chat.postMessage')).toEqual([]);
  });

  it('still work after a restart', async () => {
    await h.event(mention('is TikTok banned in India?'));
    const post = await h.slack.nth('chat.postMessage');
    h = await h.restart();
    await h.action(press(post, 'ask:0'));
    expect(await h.slack.nth('chat.postMessage', 2)).toMatchObject({ thread_ts: '1790000000.000100' });
    await h.action({
      type: 'feedback_buttons',
      action_id: 'feedback',
      value: '+in-ban-2020',
      text: undefined,
    });
    await response();
  });

  it('say so where their record is gone', async () => {
    h.bot.reply = () => ({ ...answerSaying('That is not in the knowledge.'), kind: 'unknown' });
    await h.action({
      action_id: 'ask:0',
      value: '/tiktok sources a-record',
      text: { type: 'plain_text', text: 'Sources' },
    });
    expect(seenOf(await h.slack.nth('chat.postMessage'))).toMatch(/not in the knowledge any more/);
    expect(h.bot.asked).toMatchObject([{ door: 'command', text: 'sources a-record' }]);
  });

  it('turn the page in place, and keep who may remove the message', async () => {
    h.bot.reply = () => sampleReplies['a report with a timeline and pages'] ?? answerSaying('');
    await h.command('public timeline ireland');
    const post = await h.slack.nth('chat.postMessage');
    await h.action(press(post, 'page:0'), {
      message: { ts: '1790000000.000100', blocks: post.blocks },
      user: { id: 'U2' },
    });
    const page = await response();
    expect(page).toMatchObject({ replace_original: true });
    expect(press(page, 'remove').value).toBe('U1');
    expect(h.bot.asked[1]).toMatchObject({ door: 'command', text: 'timeline ireland page 2' });
  });

  it('share a private answer with the channel and take the private one away', async () => {
    await h.command('timeline india');
    await h.action(press(await response(), 'share'), isPrivate);
    const post = await h.slack.nth('chat.postMessage');
    expect(seenOf(post)).toMatch(/asked: timeline india/);
    expect(await response(2)).toMatchObject({ delete_original: true });
  });

  it('remove an answer for the one who asked, and for nobody else', async () => {
    await h.event(mention('is TikTok banned in India?'));
    const post = await h.slack.nth('chat.postMessage');
    const { ts } = h.slack.messages[0] ?? {};
    const there = {
      container: { type: 'message', message_ts: ts, channel_id: 'C1' },
      message: { ts, blocks: [] },
    };
    await h.action(press(post, 'remove'), { user: { id: 'U2' }, ...there });
    expect(seenOf(await response())).toMatch(/Only the person who asked/);
    expect(h.slack.messages).toHaveLength(1);
    await h.action(press(post, 'remove'), there);
    await h.slack.until(() => h.slack.messages.length === 0);
  });

  it('remove a message that is not its own to delete over the button’s address', async () => {
    await h.action({ action_id: 'remove', value: 'U1' });
    expect(await response()).toMatchObject({ delete_original: true });
  });

  it('take feedback once a person and message, with a private receipt', async () => {
    await h.event(mention('is TikTok banned in India?'));
    await h.slack.nth('chat.postMessage');
    await h.action({ type: 'feedback_buttons', action_id: 'feedback', value: '+in-ban-2020' });
    await response();
    await h.action({ type: 'feedback_buttons', action_id: 'feedback', value: '-in-ban-2020' });
    const receipt = await response(2);
    expect(receipt).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(seenOf(receipt)).toMatch(/Thank you.*no longer in the knowledge/);
    const held = await h.store.people.exportPerson('slack', 'U1');
    expect(Object.values(held).flat()).toContainEqual(
      expect.objectContaining({ helpful: 0, message: 'C1:1790000000.000100' }),
    );
  });

  it('say that they do not work where they carry nothing', async () => {
    await h.action({ action_id: 'ask:0', value: '' });
    expect(seenOf(await response())).toMatch(/does not work any more/);
    await h.action({ action_id: 'feedback', value: 'nonsense' });
    expect(seenOf(await response(2))).toMatch(/does not work any more/);
  });

  it('follow an answer with its picture and file, each with its description', async () => {
    h.bot.reply = () => sampleReplies['a report with pictures and a file'] ?? answerSaying('');
    const asked = mention('show me a map');
    await h.event(asked);
    await h.slack.nth('files.completeUploadExternal', 2);
    expect(h.slack.callsOf('files.completeUploadExternal')).toMatchObject([
      { channel_id: 'C1', thread_ts: asked.ts, files: [{ id: 'F1', title: 'Where TikTok is banned' }] },
      { channel_id: 'C1', thread_ts: asked.ts, files: [{ id: 'F2', title: 'upcoming.ics' }] },
    ]);
  });

  it('say what a picture shows where the scope for uploads is missing', async () => {
    h.slack.on('files.getUploadURLExternal', () => ({ body: { ok: false, error: 'missing_scope' } }));
    h.bot.reply = () => sampleReplies['a report with pictures and a file'] ?? answerSaying('');
    await h.event(mention('show me a map'));
    const update = await h.slack.nth('chat.update');
    expect(seenOf(update)).toMatch(/picture is not shown.*files:write.*What it shows:\nA world map/);
  });
});

describe('App Home in Slack', () => {
  let h: Harness;
  beforeEach(async () => {
    h = await startHarness({ keepQuestionsDays: 7 });
  });
  afterEach(() => h.stop());

  it('says how to ask and what is covered, with one’s own questions where they are kept', async () => {
    await h.event({ type: 'app_home_opened', tab: 'home', user: 'U1', channel: 'D1', event_ts: '1' });
    const { view } = (await h.slack.nth('views.publish')) as { view: unknown };
    expect(seenOf({ text: '', blocks: (view as SlackMessage).blocks })).toMatch(
      /How to ask[\s\S]*\/tiktok timeline/,
    );
    expect(JSON.stringify(view)).not.toContain('Your last questions');
    await h.event(mention('is TikTok banned in India?'));
    await h.slack.nth('chat.postMessage');
    await h.running.stop();
    h = await h.restart();
    await h.event({ type: 'app_home_opened', tab: 'home', user: 'U1', channel: 'D1', event_ts: '2' });
    const { view: later } = (await h.slack.nth('views.publish', 2)) as { view: unknown };
    expect(JSON.stringify(later)).toContain('is TikTok banned in India?');
  });

  it('suggests questions in the Messages tab', async () => {
    await h.event({ type: 'app_home_opened', tab: 'messages', user: 'U1', channel: 'D1', event_ts: '1' });
    const { prompts, thread_ts } = await h.slack.nth('assistant.threads.setSuggestedPrompts');
    expect(prompts).toHaveLength(4);
    expect(thread_ts).toBeUndefined();
    expect(h.slack.callsOf('views.publish')).toEqual([]);
  });

  it('answers its buttons directly', async () => {
    await h.action(
      { action_id: 'ask:0', value: 'Which countries ban TikTok?' },
      {
        container: { type: 'view', view_id: 'V1' },
        channel: undefined,
        message: undefined,
        response_url: undefined,
      },
    );
    expect(await h.slack.nth('chat.postMessage')).toMatchObject({ channel: 'U1' });
  });
});
