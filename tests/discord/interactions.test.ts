/** Slash commands, autocomplete and "Check this", through the real client. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFER_AFTER, GIVE_UP_AFTER } from '../../src/adapters/discord/limits.ts';
import type { Reply } from '../../src/core/reply.ts';
import { answerTo } from '../support/discord/fake-bot.ts';
import { check, press, runCommand, type, write } from '../support/discord/people.ts';
import { buttonsOf, EPHEMERAL, textOf } from '../support/discord/shapes.ts';
import { ANNA, CHANNELS, MODERATOR } from '../support/discord/world.ts';
import { callbackOf, drawPixel, type Harness, manualTimers, startHarness } from './harness.ts';

let harness: Harness;
let timers = manualTimers();
let draws: (() => void)[] = [];
beforeEach(async () => {
  timers = manualTimers();
  draws = [];
  harness = await startHarness({
    after: timers.after,
    draw: (picture) => {
      for (const drawn of draws) drawn();
      return drawPixel(picture);
    },
  });
});
afterEach(() => harness.close());

const last = () => harness.bot.calls.at(-1);
const callbacks = () => harness.standIn.requests.filter(({ path }) => path.startsWith('/interactions/'));

describe('/tiktok', () => {
  it('runs a command with its typed values and answers at once, openly', async () => {
    const open = runCommand(
      harness.standIn,
      'timeline',
      { place: 'EU', from: '2024', page: 2 },
      { locale: 'de' },
    );
    const answer = await harness.answer(open);
    expect(last()).toMatchObject({
      door: 'run',
      text: 'timeline',
      values: { place: 'EU', from: '2024', page: '2' },
    });
    expect(last()?.setting).toMatchObject({
      user: ANNA.id,
      locale: 'de',
      thread: `discord:${CHANNELS.general}:${open.id}`,
    });
    expect(textOf(answer)).toContain('You asked: timeline');
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(callbacks().map(({ json }) => (json as { type: number }).type)).toEqual([4]);
  });

  it('runs a command of a group', async () => {
    await harness.answer(runCommand(harness.standIn, 'digest start', { place: 'EU' }, { by: MODERATOR }));
    expect(last()).toMatchObject({
      text: 'digest start',
      values: { place: 'EU' },
      setting: { mayManage: true },
    });
  });

  it('keeps a command for managers from others, and tells only them', async () => {
    const answer = await harness.answer(runCommand(harness.standIn, 'digest stop'));
    expect(textOf(answer)).toMatch(/may manage this channel/);
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(harness.bot.calls).toEqual([]);
  });

  it('hides the answer on request, keeps “hide” from the core, and offers to share it', async () => {
    const answer = await harness.answer(
      runCommand(harness.standIn, 'ask', { question: 'Is it banned?', hide: true }),
    );
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(last()?.values).toEqual({ question: 'Is it banned?' });
    expect([...buttonsOf(answer).keys()]).toEqual(['Older', 'Why?', 'Share', 'Helpful', 'Not helpful']);
  });

  it('works in a direct message, a thread, and where only the person has added the app', async () => {
    await harness.answer(runCommand(harness.standIn, 'map', {}, { direct: true }));
    expect(last()?.setting).toMatchObject({ thread: `discord:${CHANNELS.direct}:all`, mayManage: true });
    await harness.answer(runCommand(harness.standIn, 'map', {}, { channel: CHANNELS.thread }));
    expect(last()?.setting.thread).toBe(`discord:${CHANNELS.thread}:all`);
    const foreign = runCommand(
      harness.standIn,
      'map',
      {},
      { channel: '719999999999999999', userInstalled: true },
    );
    await harness.answer(foreign);
    expect(last()?.setting).toMatchObject({ workspace: '799999999999999999', channel: '719999999999999999' });
  });

  it('that is no longer known says so', async () => {
    const answer = await harness.answer(runCommand(harness.standIn, 'forgotten'));
    expect(textOf(answer)).toContain('older version');
  });

  it('notes what was asked in the store, without keeping the text', async () => {
    await harness.answer(runCommand(harness.standIn, 'ask', { question: 'Is it banned?' }));
    await harness.settled();
    expect(await harness.store.questions.recent('discord', ANNA.id, 5)).toEqual([]);
  });
});

describe('an answer that takes time', () => {
  it('is announced before three seconds are over, then put in the same place', async () => {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    harness.bot.reply = () => promise;
    const open = runCommand(harness.standIn, 'ask', { question: 'slow?' });
    await timers.waitingFor(DEFER_AFTER);
    timers.pass(DEFER_AFTER);
    await callbackOf(harness.standIn, open);
    expect(open.state).toBe('thinking');
    resolve(answerTo('slow?'));
    expect(textOf(await harness.answer(open))).toContain('You asked: slow?');
    expect(DEFER_AFTER).toBeLessThan(3000);
  });

  it('stays hidden where that was asked for', async () => {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    harness.bot.reply = () => promise;
    const open = runCommand(harness.standIn, 'ask', { question: 'slow?', hide: true });
    await timers.waitingFor(DEFER_AFTER);
    timers.pass(DEFER_AFTER);
    await callbackOf(harness.standIn, open);
    resolve(answerTo('slow?'));
    expect(((await harness.answer(open)).flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('with a picture is announced before the picture is drawn', async () => {
    harness.bot.reply = () => withPicture();
    const states: string[] = [];
    const open = runCommand(harness.standIn, 'map');
    draws.push(() => states.push(open.state));
    await harness.answer(open);
    expect(states).toEqual(['thinking']);
    const edit = harness.standIn.requests.find(({ method }) => method === 'PATCH');
    expect(edit?.files).toHaveLength(1);
  });

  it('says what a picture shows where it cannot be drawn', async () => {
    harness.bot.reply = () => withPicture();
    draws.push(() => {
      throw new Error('no font');
    });
    expect(textOf(await harness.answer(runCommand(harness.standIn, 'map')))).toContain(
      'A map with two places',
    );
  });

  it('turns a page in its place all the same', async () => {
    const shown = await harness.answer(runCommand(harness.standIn, 'timeline'));
    const { promise, resolve } = Promise.withResolvers<Reply>();
    harness.bot.reply = () => promise;
    const open = press(harness.standIn, shown, buttonsOf(shown).get('Older') ?? '');
    await timers.waitingFor(DEFER_AFTER);
    timers.pass(DEFER_AFTER);
    expect(await callbackOf(harness.standIn, open)).toEqual({ type: 6 });
    resolve(answerTo('older'));
    const turned = await harness.answer(open);
    expect(turned.id).toBe(shown.id);
    expect(textOf(turned)).toContain('You asked: older');
  });

  it('and fails while a page is turned leaves the page, and tells only the one who pressed', async () => {
    const shown = await harness.answer(runCommand(harness.standIn, 'timeline'));
    const { promise, reject } = Promise.withResolvers<Reply>();
    harness.bot.reply = () => promise;
    const open = press(harness.standIn, shown, buttonsOf(shown).get('Older') ?? '');
    await timers.waitingFor(DEFER_AFTER);
    timers.pass(DEFER_AFTER);
    await callbackOf(harness.standIn, open);
    reject(new Error('secret detail'));
    const told = await harness.standIn.request(
      ({ method, path }) =>
        method === 'POST' && path.includes(`/${open.token}`) && path.startsWith('/webhooks/'),
    );
    expect(told.json).toMatchObject({ content: expect.stringContaining('went wrong'), flags: EPHEMERAL });
    expect(harness.standIn.posted(CHANNELS.general)[0]).toEqual(shown);
  });

  it('that never comes ends in words, not in “thinking…”', async () => {
    harness.bot.reply = () => new Promise(() => undefined);
    const open = runCommand(harness.standIn, 'ask', { question: 'never?' });
    await timers.waitingFor(GIVE_UP_AFTER);
    timers.pass(DEFER_AFTER);
    await callbackOf(harness.standIn, open);
    timers.pass(GIVE_UP_AFTER);
    expect(textOf(await harness.answer(open))).toContain('took too long');
  });

  it('that fails ends in words, whether announced or not', async () => {
    harness.bot.reply = () => Promise.reject(new Error('secret detail'));
    const open = runCommand(harness.standIn, 'ask', { question: 'x' });
    expect(textOf(await harness.answer(open))).toContain('Something went wrong');
    const fails = Promise.withResolvers<Reply>();
    harness.bot.reply = () => fails.promise;
    const later = runCommand(harness.standIn, 'ask', { question: 'y' });
    await timers.waitingFor(DEFER_AFTER);
    timers.pass(DEFER_AFTER);
    await callbackOf(harness.standIn, later);
    fails.reject(new Error('secret detail'));
    const answer = await harness.answer(later);
    expect(textOf(answer)).toContain('Something went wrong');
    expect(textOf(answer)).not.toContain('secret');
  });

  it('is given up quietly where the interaction has run out', async () => {
    const open = runCommand(harness.standIn, 'ask', { question: 'x' });
    harness.standIn.open.delete(open.id);
    await harness.standIn.request(({ path, status }) => path.includes(open.id) && status === 404);
    await harness.settled();
    expect(harness.log.some(({ fields }) => 'code' in fields && fields.code === 10062)).toBe(true);
    expect(JSON.stringify(harness.log)).not.toContain(open.token);
  });

  it('is sent once more where Discord is busy', async () => {
    harness.standIn.fail('POST', /callback$/, { status: 503 });
    const answer = await harness.answer(runCommand(harness.standIn, 'ask', { question: 'x' }));
    expect(textOf(answer)).toContain('You asked');
    expect(callbacks().map(({ status }) => status)).toEqual([503, 204]);
  });

  it('uses an embed where Discord refuses the components', async () => {
    harness.standIn.fail('POST', /callback$/, {
      status: 400,
      json: { code: 50035, message: 'Invalid Form Body' },
    });
    const open = runCommand(harness.standIn, 'ask', { question: 'x' });
    await harness.standIn.request(({ path, status }) => path.includes(open.id) && status === 204);
    const answer = harness.standIn.messages.find(({ id }) => id === open.message);
    expect(answer?.embeds?.[0]?.description).toContain('You asked');
  });
});

describe('autocomplete', () => {
  const choices = async (name: string, typed: string) => {
    const callback = await callbackOf(harness.standIn, type(harness.standIn, 'timeline', name, typed));
    expect(callback.type).toBe(8);
    return callback.data?.choices;
  };

  it('offers what the core suggests for the option and what is typed', async () => {
    harness.bot.suggestions = (option, typed) => [{ name: `${option} ${typed}`, value: 'EU' }];
    expect(await choices('place', 'eur')).toEqual([{ name: 'place eur', value: 'EU' }]);
  });

  it('offers at most 25, no longer than Discord shows, and none that it would not take', async () => {
    harness.bot.suggestions = () => [
      { name: 'too long a value', value: 'x'.repeat(101) },
      { name: ' ', value: 'blank' },
      ...Array.from({ length: 40 }, (_, n) => ({ name: `${n} ${'x'.repeat(200)}`, value: `${n}` })),
    ];
    const offered = await choices('place', '');
    expect(offered).toHaveLength(25);
    expect(offered?.every(({ name }) => name.length <= 100)).toBe(true);
    expect(offered?.[0]?.value).toBe('0');
  });

  it('offers nothing rather than failing', async () => {
    harness.bot.suggestions = () => {
      throw new Error('broken');
    };
    expect(await choices('place', 'x')).toEqual([]);
  });
});

describe('“Check this”', () => {
  it('tells only the asker what the knowledge says about the message', async () => {
    const claim = write(harness.standIn, 'TikTok is banned in Germany');
    const answer = await harness.answer(check(harness.standIn, claim));
    expect(last()).toMatchObject({ door: 'check', text: 'TikTok is banned in Germany' });
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('works where only the person has added the app', async () => {
    const claim = write(harness.standIn, 'TikTok is banned in Germany', { channel: CHANNELS.thread });
    await harness.answer(check(harness.standIn, claim, { userInstalled: true }));
    expect(harness.bot.calls).toHaveLength(1);
  });
});

function withPicture(): Reply {
  const reply = answerTo('map');
  const picture = {
    type: 'map',
    title: 'A map',
    asOf: '2026-08-20',
    sources: 'one',
    classes: [],
    places: {},
  } as const;
  return { ...reply, blocks: [...reply.blocks, { type: 'picture', picture, alt: 'A map with two places' }] };
}
