import { describe, expect, it } from 'vitest';
import { coreCommands } from '../../src/core/commands/registry.ts';
import { createBot } from '../../src/core/create-bot.ts';
import { ASK_LIMIT, LABEL_LIMIT } from '../../src/core/reply.ts';
import { digestCommands } from '../../src/digests/commands.ts';
import { MOST } from '../../src/digests/limits.ts';
import { aKnowledge, anEvent, DAY, START } from './fixture.ts';
import { aHouse } from './house.ts';
import { textOf } from './memory-poster.ts';

describe('the digest commands', () => {
  it('set one up in a sentence, say so openly, and show the next three times', async () => {
    const house = await aHouse();
    const reply = await house.say('start', { words: 'weekly friday 9:00 eu, children' });
    expect(textOf(reply)).toContain('Digest 1 is set up. Weekly, every Friday at 09:00 (Europe/Berlin)');
    expect(textOf(reply)).toContain('European Union; Children’s safety');
    const moments = reply.blocks.find((block) => block.type === 'moments');
    expect(moments?.items.map((item) => item.instant)).toEqual([
      '2026-11-27T08:00:00.000Z',
      '2026-12-04T08:00:00.000Z',
      '2026-12-11T08:00:00.000Z',
    ]);
    expect(house.poster.posted).toHaveLength(1);
    expect(textOf(house.poster.posted[0]?.reply)).toContain('A digest was set up in this channel');
    expect(await house.store.subscriptions.all(5)).toMatchObject([
      { owner: 'U1', places: ['EU'], topics: ['children'], nextAt: Date.parse('2026-11-27T08:00:00Z') },
    ]);
  });

  it('refuse those who may not manage the channel, and let everybody look', async () => {
    const house = await aHouse();
    await house.say('start');
    const guest = { mayManage: false, user: 'U2' };
    for (const name of ['start', 'change', 'pause', 'resume', 'stop', 'now']) {
      const reply = await house.say(name, {}, guest);
      expect([name, reply.kind]).toEqual([name, 'error']);
    }
    expect((await house.say('list', {}, guest)).kind).toBe('report');
    expect((await house.say('preview', {}, guest)).kind).toBe('report');
    expect(await house.store.subscriptions.all(5)).toHaveLength(1);
  });

  it('set nothing up where the bot cannot post', async () => {
    const house = await aHouse();
    house.poster.outcomes.push({ outcome: { kind: 'gone', reason: 'I am not in this channel' } });
    const reply = await house.say('start');
    expect(reply.kind).toBe('error');
    expect(textOf(reply)).toContain('I am not in this channel');
    expect(await house.store.subscriptions.all(5)).toEqual([]);
  });

  it('hold the limit of a channel in clear words', async () => {
    const house = await aHouse();
    for (let i = 0; i < MOST.channel; i += 1) await house.say('start');
    const reply = await house.say('start');
    expect(reply.kind).toBe('error');
    expect(textOf(reply)).toContain('This channel has 5 digests');
    expect((await house.say('start', {}, { channel: 'C2' })).kind).toBe('report');
  });

  it('say what they do not understand, what is near and what works', async () => {
    const house = await aHouse();
    const reply = await house.say('start', { words: 'weekly irland' });
    expect(reply.kind).toBe('error');
    expect(textOf(reply)).toMatch(/do not know “irland”.*Did you mean Ireland\?.*An example that works/);
    expect(await house.store.subscriptions.all(5)).toEqual([]);
  });

  it('preview exactly what is posted then', async () => {
    const house = await aHouse();
    await house.digests.runDue();
    await house.say('start', { words: 'daily' });
    house.now += DAY / 2;
    await house.reload(aKnowledge([anEvent('an-event'), anEvent('fresh', { title: 'Something fresh' })]));
    house.now = Date.parse('2026-11-24T08:00:00Z');
    const preview = await house.say('preview');
    await house.digests.runDue();
    expect(house.poster.posted.at(-1)?.reply).toEqual(preview);
    expect(textOf(preview)).toContain('Something fresh');
  });

  it('preview one that is not set up yet, without setting it up', async () => {
    const house = await aHouse();
    const reply = await house.say('preview', { words: 'monthly india' });
    expect(textOf(reply)).toContain('TikTok regulation (India), monthly digest');
    expect(await house.store.subscriptions.all(5)).toEqual([]);
    expect(house.poster.posted).toEqual([]);
    expect(textOf(await house.say('preview', { words: 'daily quiet: skip' }))).toContain(
      'Nothing would be posted',
    );
  });

  it('ask which one is meant where there are several, and take its number in any form', async () => {
    const house = await aHouse();
    await house.say('start', { words: 'daily' });
    await house.say('start', { words: 'weekly eu' });
    expect(textOf(await house.say('pause'))).toContain('There are 2 digests here: 1, 2.');
    expect(textOf(await house.say('pause', { digest: '7' }))).toContain('There is no digest 7 here');
    await house.say('pause', { digest: '2' });
    await house.say('change', { words: '1 17:30' });
    const [first, second] = await house.store.subscriptions.all(5);
    expect(first).toMatchObject({ time: '17:30', frequency: 'daily' });
    expect(second).toMatchObject({ pauseReason: 'paused by command', places: ['EU'] });
    const listed = textOf(await house.say('list'));
    expect(listed).toMatch(/1: Daily, every day at 17:30.*2: Weekly.*Paused: paused by command/);
  });

  it('pause, resume at the next time, and stop for good', async () => {
    const house = await aHouse();
    await house.say('start', { words: 'daily' });
    await house.say('pause');
    house.now += 3 * DAY;
    await house.digests.runDue();
    const openly = house.poster.posted.map(({ reply }) => textOf(reply));
    expect(openly).toEqual([
      expect.stringContaining('was set up in this channel'),
      expect.stringContaining('Digest 1 of this channel was paused'),
    ]);
    await house.say('resume');
    expect(await house.store.subscriptions.nextDue(['slack'])).toBe(START + 3 * DAY + 23 * 3_600_000);
    await house.say('stop');
    expect(textOf(await house.say('list'))).toContain('There is no digest here yet');
    expect((await house.say('stop')).kind).toBe('error');
  });

  it('post out of turn, and not twice at once', async () => {
    const house = await aHouse();
    await house.say('start', { words: 'weekly' });
    expect(textOf(await house.say('now'))).toContain('will be posted here in a moment');
    expect((await house.say('now')).kind).toBe('error');
    await house.digests.runDue();
    expect(house.poster.posted).toHaveLength(2);
    expect(await house.store.subscriptions.nextDue(['slack'])).toBe(Date.parse('2026-11-30T08:00:00Z'));
  });

  it('show the operator in the terminal all of them, and start none where nothing can be posted', async () => {
    const house = await aHouse();
    await house.say('start');
    const terminal = { platform: 'terminal', workspace: undefined, channel: undefined } as never;
    expect(textOf(await house.say('list', {}, terminal))).toContain('1 (slack C1): Weekly');
    house.now += 1000;
    await house.say('start', {}, { channel: 'C2' });
    expect(textOf(await house.say('pause', { digest: '2' }, terminal))).toContain('Digest 2 is paused');
    expect(
      await house.store.subscriptions.inChannel({ platform: 'slack', workspace: 'T1', channel: 'C2' }),
    ).toMatchObject([{ number: 1, pauseReason: 'paused by command' }]);
    expect((await house.say('start', {}, terminal)).kind).toBe('error');
  });

  it('are understood as they are typed, with the others of the registry', async () => {
    const house = await aHouse();
    const bot = createBot({
      knowledge: () => house.knowledge,
      clock: () => new Date(house.now),
      conversations: house.store.conversations,
      commands: [...coreCommands, ...house.digests.commands],
      onFault: (fault) => {
        throw fault;
      },
    });
    const channel = {
      platform: 'slack',
      workspace: 'T1',
      channel: 'C1',
      user: 'U1',
      mayManage: true,
    } as const;
    const type = async (line: string) => textOf(await bot.command(line, channel));
    expect(await type('digest start weekly monday 9:00 Europe/Berlin eu, children')).toContain(
      'Digest 1 is set up. Weekly, every Monday at 09:00 (Europe/Berlin): European Union; Children’s safety',
    );
    expect(await type('/tiktok digest start daily at 8 am New York time quiet: skip US')).toContain(
      'Digest 2 is set up',
    );
    expect(await type('digest pause 2')).toContain('Digest 2 is paused');
    expect(await type('digest resume 2')).toContain('Digest 2 is running');
    expect(await type('digest change 1 friday 17:30')).toContain('every Friday at 17:30 (Europe/Berlin)');
    expect(await type('digest')).toMatch(/2 digests here/);
    expect(await type('digest stop 1')).toContain('Digest 1 is removed');
    expect(await type('digest start weekly irland')).toContain('Did you mean Ireland');
    const reply = await bot.run('digest start', { frequency: 'monthly', day: '31', places: 'IN' }, channel);
    expect(textOf(reply)).toContain('Digest 3 is set up. Monthly, every month on the last day');
    expect((await bot.command('digest start', { ...channel, mayManage: false })).kind).toBe('error');
  });

  it('keep within what every platform takes', async () => {
    const house = await aHouse();
    for (const command of digestCommands({
      ...house,
      posters: new Map(),
      clock: () => new Date(),
      log: console,
    })) {
      expect(command.summary.length).toBeLessThanOrEqual(100);
      expect(command.name).toMatch(/^digest [a-z]+$/);
      expect(command.examples.every((example) => example.startsWith(command.name))).toBe(true);
      for (const option of command.options) {
        expect(option.summary.length, option.name).toBeLessThanOrEqual(100);
        expect(option.name).toMatch(/^[a-z]{1,32}$/);
      }
    }
    const reply = await house.say('start');
    for (const choice of reply.choices) {
      expect(Buffer.byteLength(choice.ask)).toBeLessThanOrEqual(ASK_LIMIT);
      expect(choice.label.length).toBeLessThanOrEqual(LABEL_LIMIT);
    }
  });
});
