/** Digests: posted once, found again, and told apart from what can never be posted. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination } from '../../src/core/ports.ts';
import { answerTo } from '../support/discord/fake-bot.ts';
import { MENTION, write } from '../support/discord/people.ts';
import { buttonsOf, textOf } from '../support/discord/shapes.ts';
import { ANNA, CHANNELS, GUILD } from '../support/discord/world.ts';
import { type Harness, startHarness } from './harness.ts';

const MARKER = 'abcdefghijklmnopqrstu1234';
const HERE: Destination = { platform: 'discord', workspace: GUILD, channel: CHANNELS.general };
const at = (channel: string): Destination => ({ ...HERE, channel });
const digest = { ...answerTo('digest'), kind: 'report' as const };

let harness: Harness;
let began: Date;
beforeEach(async () => {
  harness = await startHarness();
  began = new Date();
});
afterEach(() => harness.close());

const post = (to = HERE, marker = MARKER) => harness.running.poster.post(to, digest, marker);
const find = (to = HERE, marker = MARKER, since = began) => harness.running.poster.find(to, marker, since);

describe('a digest', () => {
  it('is posted with its marker as an enforced nonce, and found by what stands in it', async () => {
    expect(await find()).toBe('none');
    const outcome = await post();
    const [message] = harness.standIn.posted(CHANNELS.general);
    expect(outcome).toEqual({ kind: 'posted', message: message?.id });
    const sent = harness.standIn.requests.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
    );
    expect(sent?.json).toMatchObject({ nonce: MARKER, enforce_nonce: true, allowed_mentions: { parse: [] } });
    expect(await find()).toEqual({ message: message?.id });
    expect(await find(HERE, 'another')).toBe('none');
    expect([...buttonsOf(message ?? {}).keys()]).toEqual(['Older', 'Why?', 'Helpful', 'Not helpful']);
  });

  it('posted twice within minutes is one message', async () => {
    const [one, two] = [await post(), await post()];
    expect(two).toEqual(one);
    expect(harness.standIn.posted(CHANNELS.general)).toHaveLength(1);
  });

  it('is found among many later messages, and not where only somebody quotes its marker', async () => {
    const { standIn } = harness;
    await post();
    for (let n = 0; n < 250; n++) write(standIn, `chatter ${n}`);
    const [mine] = standIn.posted(CHANNELS.general);
    expect(await find()).toEqual({ message: mine?.id });
    standIn.messages.push({
      ...(mine as NonNullable<typeof mine>),
      id: standIn.nextId(),
      author: ANNA,
      channel_id: CHANNELS.voice,
    });
    expect(await find(at(CHANNELS.voice))).toBe('none');
  });

  it('is not looked for before the time it can have been posted', async () => {
    await post();
    expect(await find(HERE, MARKER, new Date(Date.now() + 3_600_000))).toBe('none');
  });

  it('is neither found nor certainly absent where the history may not be read', async () => {
    await post(at(CHANNELS.noHistory));
    expect(await find(at(CHANNELS.noHistory))).toBe('unknown');
    harness.standIn.fail('GET', /messages$/, {
      status: 403,
      json: { code: 50001, message: 'Missing Access' },
    });
    expect(await find()).toBe('unknown');
  });

  it('with a picture and a file carries both', async () => {
    const picture = {
      type: 'bars',
      title: 'x',
      asOf: '2026-08-20',
      sources: 'x',
      unit: 'EUR',
      bars: [],
    } as const;
    const blocks = [
      ...digest.blocks,
      { type: 'picture' as const, picture, alt: 'Bars' },
      { type: 'file' as const, name: 'due.ics', mediaType: 'text/calendar', text: 'BEGIN:VCALENDAR' },
    ];
    await harness.running.poster.post(HERE, { ...digest, blocks }, MARKER);
    const sent = harness.standIn.requests.find(({ files }) => files.length > 0);
    expect(sent?.files.map(({ name }) => name)).toEqual(['picture-1.png', 'due.ics']);
    expect(sent?.json).toMatchObject({
      attachments: [
        { id: '0', filename: 'picture-1.png', description: 'Bars' },
        { id: '1', filename: 'due.ics' },
      ],
    });
  });

  it('has buttons that answer each reader privately', async () => {
    await post();
    const { press } = await import('../support/discord/people.ts');
    const [message] = harness.standIn.posted(CHANNELS.general);
    if (message === undefined) throw new Error('nothing was posted');
    const next = await harness.answer(press(harness.standIn, message, buttonsOf(message).get('Why?') ?? ''));
    expect((next.flags ?? 0) & 64).toBe(64);
  });
});

describe('a digest that is not posted', () => {
  it.each([
    ['may not write', CHANNELS.readOnly, /may not write/],
    ['is locked', CHANNELS.locked, /locked/],
    ['takes no messages', CHANNELS.forum, /takes no messages/],
  ])('says that the channel %s', async (_, channel, reason) => {
    expect(await post(at(channel))).toEqual({
      kind: 'gone',
      reason: expect.stringMatching(reason) as string,
    });
  });

  it('says that the channel is deleted', async () => {
    harness.standIn.fail('POST', /messages$/, {
      status: 404,
      json: { code: 10003, message: 'Unknown Channel' },
    });
    expect(await post()).toEqual({ kind: 'gone', reason: 'the channel was deleted' });
  });

  it('says that it does not know, where the connection breaks or the server fails', async () => {
    for (let n = 0; n < 4; n++) harness.standIn.fail('POST', /messages$/, { status: 500 });
    expect(await post()).toMatchObject({ kind: 'unknown' });
    harness.standIn.fail('POST', /messages$/, { cut: true, afterwards: true });
    const outcome = await post(HERE, 'second');
    expect(['unknown', 'posted']).toContain(outcome.kind);
    expect(await find(HERE, 'second')).toEqual({ message: harness.standIn.posted(CHANNELS.general)[0]?.id });
  });

  it('uses the older form where Discord refuses the components', async () => {
    harness.standIn.fail('POST', /messages$/, {
      status: 400,
      json: { code: 50035, message: 'Invalid Form Body' },
    });
    expect(await post()).toMatchObject({ kind: 'posted' });
    expect(harness.standIn.posted(CHANNELS.general)[0]?.embeds?.[0]?.description).toContain('digest');
    expect(await find()).toMatchObject({ message: expect.any(String) as string });
  });
});

describe('telling somebody', () => {
  it('sends a direct message', async () => {
    await harness.running.poster.tell(HERE, ANNA.id, answerTo('paused'));
    expect(textOf(harness.standIn.posted(CHANNELS.direct)[0] ?? {})).toContain('You asked: paused');
  });

  it('never throws', async () => {
    harness.standIn.fail('POST', /messages$/, { status: 403, json: { code: 50007, message: 'Cannot send' } });
    await harness.running.poster.tell(HERE, ANNA.id, answerTo('paused'));
    await harness.answer(write(harness.standIn, `${MENTION} still there`));
  });
});
