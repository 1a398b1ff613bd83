/** Buttons and menus, through the real client; also after a restart. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo } from '../support/discord/fake-bot.ts';
import { check, MENTION, pick, press, runCommand, write } from '../support/discord/people.ts';
import { allComponents, buttonsOf, EPHEMERAL, textOf } from '../support/discord/shapes.ts';
import type { Kept } from '../support/discord/stand-in.ts';
import { ANNA, BEN, CHANNELS, MODERATOR } from '../support/discord/world.ts';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
let question: Kept;
let answer: Kept;
beforeEach(async () => {
  harness = await startHarness();
  question = write(harness.standIn, `${MENTION} Is it banned?`);
  answer = await harness.answer(question);
});
afterEach(() => harness.close());

const last = () => harness.bot.calls.at(-1);
const isHidden = (message: Kept) => ((message.flags ?? 0) & EPHEMERAL) !== 0;
const idOf = (message: Kept, label: string) => buttonsOf(message).get(label) ?? '';
const pressed = (message: Kept, label: string, at = {}) =>
  harness.answer(press(harness.standIn, message, idOf(message, label), at));

describe('what to ask next', () => {
  it('is answered openly for the asker, in the same conversation', async () => {
    const next = await pressed(answer, 'Why?');
    expect(last()).toMatchObject({ door: 'ask', text: 'Why was TikTok fined by Ireland?' });
    expect(last()?.setting.thread).toBe(`discord:${CHANNELS.general}:${question.id}`);
    expect(isHidden(next)).toBe(false);
    expect(next.id).not.toBe(answer.id);
  });

  it('is answered privately for others, in a conversation of their own', async () => {
    const next = await pressed(answer, 'Why?', { by: BEN });
    expect(isHidden(next)).toBe(true);
    expect(last()?.setting.thread).not.toBe(`discord:${CHANNELS.general}:${question.id}`);
    const further = await pressed(next, 'Why?', { by: BEN });
    expect(isHidden(further)).toBe(true);
  });

  it('can be chosen from a menu', async () => {
    const choices = Array.from({ length: 8 }, (_, n) => ({ label: `Choice ${n}`, ask: `Question ${n}?` }));
    harness.bot.reply = () => ({ ...answerTo('many'), choices });
    const many = await harness.answer(write(harness.standIn, `${MENTION} many`));
    const menu = allComponents(many).find(({ options }) => options !== undefined);
    await harness.answer(pick(harness.standIn, many, menu?.custom_id ?? '', 'Question 6?'));
    expect(last()?.text).toBe('Question 6?');
  });
});

describe('older and newer', () => {
  it('turn the page in place for the asker', async () => {
    const turned = await pressed(answer, 'Older');
    expect(turned.id).toBe(answer.id);
    expect(textOf(turned)).toContain('page 2');
    expect(last()?.text).toBe('/tiktok timeline ireland page 2');
  });

  it('show the page privately to others', async () => {
    const turned = await pressed(answer, 'Older', { by: BEN });
    expect(turned.id).not.toBe(answer.id);
    expect(isHidden(turned)).toBe(true);
  });

  it('turn in place in a private answer too, and keep it private', async () => {
    const hidden = await harness.answer(runCommand(harness.standIn, 'timeline', { hide: true }));
    const turned = await pressed(hidden, 'Older');
    expect(turned.id).toBe(hidden.id);
    expect(isHidden(turned)).toBe(true);
    expect(buttonsOf(turned).has('Share')).toBe(true);
  });
});

describe('Helpful and Not helpful', () => {
  it('are noted with a private receipt; the last judgement of a person counts', async () => {
    const receipt = await pressed(answer, 'Helpful');
    expect(isHidden(receipt)).toBe(true);
    expect(textOf(receipt)).toContain('Noted as helpful');
    expect(textOf(await pressed(answer, 'Not helpful'))).toContain('not helpful');
  });

  it('say so where the record is gone', async () => {
    const id = `y:${question.id}:a-record-that-is-gone`;
    const receipt = await harness.answer(press(harness.standIn, answer, id));
    expect(textOf(receipt)).toContain('no longer in the knowledge');
  });
});

describe('Remove', () => {
  const removal = async (by: typeof ANNA) => {
    const open = press(harness.standIn, answer, idOf(answer, 'Remove'), { by });
    await harness.standIn.request(({ method, path }) => method === 'DELETE' && path.includes(open.token));
    return harness.standIn.posted(CHANNELS.general).map(({ id }) => id);
  };

  it('removes the answer for the one who asked', async () => {
    expect(await removal(ANNA)).not.toContain(answer.id);
  });

  it('removes the answer for those who manage messages', async () => {
    expect(await removal(MODERATOR)).not.toContain(answer.id);
  });

  it('does not for others', async () => {
    const notice = await pressed(answer, 'Remove', { by: BEN });
    expect(textOf(notice)).toContain('Only the person who asked');
    expect(isHidden(notice)).toBe(true);
    expect(harness.standIn.posted(CHANNELS.general)).toContainEqual(
      expect.objectContaining({ id: answer.id }),
    );
  });
});

describe('Share', () => {
  it('shows a private answer to all by asking again with the same values', async () => {
    const hidden = await harness.answer(
      runCommand(harness.standIn, 'timeline', { place: 'EU', from: '2024 & later', hide: true }),
    );
    const shared = await pressed(hidden, 'Share');
    expect(isHidden(shared)).toBe(false);
    expect(last()).toMatchObject({
      door: 'run',
      text: 'timeline',
      values: { place: 'EU', from: '2024 & later' },
    });
    expect(buttonsOf(shared).has('Remove')).toBe(true);
    expect(buttonsOf(shared).has('Share')).toBe(false);
  });

  it('copies what cannot be asked again', async () => {
    const claim = write(harness.standIn, 'TikTok is banned in Germany');
    const hidden = await harness.answer(check(harness.standIn, claim));
    const before = harness.bot.calls.length;
    const shared = await pressed(hidden, 'Share');
    expect(harness.bot.calls).toHaveLength(before);
    expect(isHidden(shared)).toBe(false);
    expect(textOf(shared)).toBe(textOf(hidden));
    expect([...buttonsOf(shared).keys()]).toEqual(['Older', 'Why?', 'Helpful', 'Not helpful', 'Remove']);
  });

  it('runs no command that is unknown or for managers only', async () => {
    const hidden = await harness.answer(runCommand(harness.standIn, 'map', { hide: true }));
    const before = harness.bot.calls.length;
    for (const id of ['p:=digest stop?', 'p:=nonsense?a=1']) {
      const notice = await harness.answer(press(harness.standIn, hidden, id));
      expect(isHidden(notice)).toBe(true);
    }
    expect(harness.bot.calls).toHaveLength(before);
  });
});

describe('a press', () => {
  it('on an id that is none of ours is answered so', async () => {
    for (const id of ['approve', 'q0:', 'x:all:nobody', `y:${'a'.repeat(60)}`]) {
      const notice = await harness.answer(press(harness.standIn, answer, id));
      expect(textOf(notice)).toContain('older version');
      expect(isHidden(notice)).toBe(true);
    }
  });

  it('works after a restart on a message sent before it', async () => {
    const later = await startHarness();
    try {
      later.standIn.messages.push(answer);
      const next = await later.answer(press(later.standIn, answer, idOf(answer, 'Why?')));
      expect(textOf(next)).toContain('Why was TikTok fined');
      expect(later.bot.calls[0]?.setting.thread).toBe(`discord:${CHANNELS.general}:${question.id}`);
    } finally {
      await later.close();
    }
  });
});
