/** Mentions, replies and direct messages, through the real client. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo as scripted } from '../support/discord/fake-bot.ts';
import { MENTION, write } from '../support/discord/people.ts';
import { buttonsOf, COMPONENTS_V2, textOf } from '../support/discord/shapes.ts';
import { ANNA, BEN, BOT, CHANNELS, MODERATOR, SOME_ROLE } from '../support/discord/world.ts';
import { type Harness, PNG, startHarness } from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(() => harness.close());

const last = () => harness.bot.calls.at(-1);

describe('a mention', () => {
  it('is answered as a reply, cited, without pinging anybody', async () => {
    const question = write(harness.standIn, `${MENTION} Is TikTok banned?`);
    const answer = await harness.answer(question);
    expect(textOf(answer)).toContain('You asked: Is TikTok banned?');
    expect(textOf(answer)).toContain('[A regulator: A document](https://example.org/a)');
    expect(answer.flags).toBe(COMPONENTS_V2);
    const sent = harness.standIn.requests.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
    );
    expect(sent?.json).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      enforce_nonce: true,
    });
    expect(last()?.setting).toEqual({
      platform: 'discord',
      workspace: '700000000000000001',
      channel: CHANNELS.general,
      thread: `discord:${CHANNELS.general}:${question.id}`,
      user: ANNA.id,
      isNewThread: true,
      mayManage: false,
    });
  });

  it.each([
    ['a thread', CHANNELS.thread],
    ['a forum post', CHANNELS.post],
    ['the text of a voice channel', CHANNELS.voice],
    ['a thread that was archived when the bot connected', CHANNELS.archived],
  ])('is answered in %s', async (_, channel) => {
    await harness.answer(write(harness.standIn, `${MENTION} Is it banned?`, { channel }));
    expect(harness.standIn.posted(channel)).toHaveLength(1);
  });

  it('without a question gets help', async () => {
    await harness.answer(write(harness.standIn, MENTION));
    expect(last()).toMatchObject({ door: 'command', text: 'help' });
  });

  it('alone, in reply to somebody, checks what that person wrote', async () => {
    const claim = write(harness.standIn, 'TikTok is banned in Germany', { by: BEN });
    await harness.answer(write(harness.standIn, MENTION, { repliesTo: claim }));
    expect(last()).toMatchObject({ door: 'check', text: 'TikTok is banned in Germany' });
  });

  it('by somebody who manages the channel says so to the core', async () => {
    await harness.answer(write(harness.standIn, `${MENTION} /tiktok digest start`, { by: MODERATOR }));
    expect(last()?.setting.mayManage).toBe(true);
  });

  it('that comes twice is answered once', async () => {
    const question = write(harness.standIn, `${MENTION} Is it banned?`);
    harness.standIn.gateway.repeatLast();
    await harness.answer(question);
    harness.standIn.gateway.repeatLast();
    await harness.settled();
    expect(harness.standIn.posted(CHANNELS.general)).toHaveLength(1);
  });
});

describe('the bot stays silent', () => {
  it('on everything that is not for it', async () => {
    const { standIn } = harness;
    write(standIn, 'TikTok is banned', {});
    write(standIn, '@everyone is it banned?', { everyone: true });
    write(standIn, `<@&${SOME_ROLE}> is it banned?`, { roles: [SOME_ROLE] });
    write(standIn, `${MENTION} is it banned?`, { by: { ...BEN, bot: true } });
    write(standIn, `${MENTION} is it banned?`, { by: { ...BEN, id: BOT.id } });
    write(standIn, `${MENTION} is it banned?`, { webhook: '750000000000000001' });
    write(standIn, `${MENTION}`, { type: 7 });
    write(standIn, `${MENTION}`, { type: 18 });
    const claim = write(standIn, 'so it is', { by: BEN });
    write(standIn, 'no it is not', { repliesTo: claim });
    standIn.gateway.dispatch('MESSAGE_UPDATE', {
      ...claim,
      content: `${MENTION} is it banned?`,
      mentions: [BOT],
    });
    await harness.answer(write(standIn, `${MENTION} the last`));
    expect(harness.bot.calls.map(({ text }) => text)).toEqual(['the last']);
    // One of the two is the message above that only looks like the bot's own.
    expect(standIn.posted(CHANNELS.general)).toHaveLength(2);
  });
});

describe('a follow-up', () => {
  it('by replying to the bot goes on with the same conversation, over several turns', async () => {
    const first = write(harness.standIn, `${MENTION} Is it banned in India?`);
    const answer = await harness.answer(first);
    const second = write(harness.standIn, 'and in Canada?', { repliesTo: answer, by: BEN });
    const next = await harness.answer(second);
    await harness.answer(write(harness.standIn, 'why?', { repliesTo: next }));
    const threads = harness.bot.calls.map(({ setting }) => setting.thread);
    expect(new Set(threads)).toEqual(new Set([`discord:${CHANNELS.general}:${first.id}`]));
    expect(harness.bot.calls.map(({ text }) => text)).toEqual([
      'Is it banned in India?',
      'and in Canada?',
      'why?',
    ]);
  });

  it('in a thread shares the conversation of the thread; other channels have their own', async () => {
    await harness.answer(write(harness.standIn, `${MENTION} one`, { channel: CHANNELS.thread }));
    await harness.answer(write(harness.standIn, `${MENTION} two`, { channel: CHANNELS.thread, by: BEN }));
    await harness.answer(write(harness.standIn, `${MENTION} three`));
    const [one, two, three] = harness.bot.calls.map(({ setting }) => setting.thread);
    expect(one).toBe(`discord:${CHANNELS.thread}:all`);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  it('by a reply without a ping cannot be read, and that is said once', async () => {
    const answer = await harness.answer(write(harness.standIn, `${MENTION} Is it banned?`));
    const blind = write(harness.standIn, 'and in Canada?', { repliesTo: answer, ping: false });
    expect(textOf(await harness.answer(blind))).toContain('Please mention me');
    write(harness.standIn, 'hello?', { repliesTo: answer, ping: false });
    await harness.answer(write(harness.standIn, `${MENTION} last`));
    expect(harness.bot.calls).toHaveLength(2);
    expect(harness.standIn.posted(CHANNELS.general)).toHaveLength(3);
  });

  it('in a thread without a mention is not answered by default', async () => {
    await harness.answer(write(harness.standIn, `${MENTION} one`, { channel: CHANNELS.thread }));
    write(harness.standIn, 'and in Canada?', { channel: CHANNELS.thread });
    await harness.answer(write(harness.standIn, `${MENTION} two`, { channel: CHANNELS.thread }));
    expect(harness.bot.calls.map(({ text }) => text)).toEqual(['one', 'two']);
  });
});

describe('a direct message', () => {
  it('is answered without a mention, as one conversation, and its writer may manage digests there', async () => {
    await harness.answer(write(harness.standIn, 'Is it banned?', { direct: true }));
    await harness.answer(write(harness.standIn, 'why?', { direct: true }));
    const [one, two] = harness.bot.calls;
    expect(one?.setting).toEqual({
      platform: 'discord',
      channel: CHANNELS.direct,
      thread: `discord:${CHANNELS.direct}:all`,
      user: ANNA.id,
      mayManage: true,
    });
    expect(two?.setting.thread).toBe(one?.setting.thread);
  });
});

describe('where the bot may not do everything', () => {
  it('tells the asker in a direct message that it may not write there, once', async () => {
    write(harness.standIn, `${MENTION} one`, { channel: CHANNELS.readOnly });
    write(harness.standIn, `${MENTION} two`, { channel: CHANNELS.readOnly });
    await harness.standIn.request(({ path }) => path === `/channels/${CHANNELS.direct}/messages`);
    await harness.answer(write(harness.standIn, `${MENTION} last`));
    const told = harness.standIn.posted(CHANNELS.direct);
    expect(told).toHaveLength(1);
    expect(textOf(told[0] ?? {})).toMatch(/#news.*Send Messages/);
    expect(harness.standIn.posted(CHANNELS.readOnly)).toEqual([]);
    expect(harness.bot.calls.map(({ text }) => text)).toEqual(['last']);
  });

  it('tells the asker where a thread is locked', async () => {
    write(harness.standIn, `${MENTION} one`, { channel: CHANNELS.locked });
    await harness.standIn.request(({ path }) => path === `/channels/${CHANNELS.direct}/messages`);
    expect(textOf(harness.standIn.posted(CHANNELS.direct)[0] ?? {})).toContain('locked');
    expect(harness.log.some(({ fields }) => 'code' in fields && fields.code === 160005)).toBe(true);
  });

  it('answers without a reply mark where it may not read the history', async () => {
    write(harness.standIn, `${MENTION} one`, { channel: CHANNELS.noHistory });
    await harness.standIn.request(({ path }) => path === `/channels/${CHANNELS.noHistory}/messages`);
    expect(harness.standIn.posted(CHANNELS.noHistory)).toHaveLength(1);
  });

  it('says in words what a picture shows where it may not attach files', async () => {
    harness.bot.reply = () => withPicture();
    const answer = await harness.answer(
      write(harness.standIn, `${MENTION} map`, { channel: CHANNELS.noFiles }),
    );
    expect(textOf(answer)).toContain('A map with two places');
  });

  it('attaches pictures with their alt text where it may', async () => {
    harness.bot.reply = () => withPicture();
    const question = write(harness.standIn, `${MENTION} map`);
    await harness.answer(question);
    const sent = harness.standIn.requests.find(
      ({ path, files }) => path.endsWith('/messages') && files.length > 0,
    );
    expect(sent?.files.map(({ name, bytes }) => [name, bytes.equals(PNG)])).toEqual([
      ['picture-1.png', true],
    ]);
    expect(sent?.json).toMatchObject({ attachments: [{ id: '0', description: 'A map with two places' }] });
  });

  it('uses an embed where Discord refuses the components', async () => {
    harness.standIn.fail('POST', /messages$/, {
      status: 400,
      json: { code: 50035, message: 'Invalid Form Body' },
    });
    const answer = await harness.answer(write(harness.standIn, `${MENTION} Is it banned?`));
    expect(answer.embeds?.[0]?.description).toContain('You asked: Is it banned?');
    expect(buttonsOf(answer).has('Why?')).toBe(true);
  });

  it('answers though the store is out of order', async () => {
    await harness.store.close();
    write(harness.standIn, `${MENTION} Is it banned?`);
    await harness.standIn.request(({ path, status }) => path.endsWith('/messages') && status === 200);
    expect(harness.standIn.posted(CHANNELS.general)).toHaveLength(1);
  });
});

function withPicture() {
  const reply = scripted('map');
  const picture = {
    type: 'map',
    title: 'A map',
    asOf: '2026-08-20',
    sources: 'one',
    classes: [],
    places: {},
  } as const;
  return {
    ...reply,
    blocks: [...reply.blocks, { type: 'picture' as const, picture, alt: 'A map with two places' }],
  };
}
