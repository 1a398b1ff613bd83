/** When the bot speaks, and what it hears. */
import { describe, expect, it } from 'vitest';
import { addressOf, type Incoming, questionOf } from '../../src/adapters/discord/addressed.ts';

const ME = '800000000000000001';
const OTHER = '720000000000000002';
const message = (changes: Partial<Incoming>): Incoming => ({
  content: 'Is it banned?',
  byPerson: true,
  isDirect: false,
  mentions: [],
  inEngagedThread: false,
  ...changes,
});

describe('the bot', () => {
  it.each<[string, Partial<Incoming>]>([
    ['a message between people', {}],
    ['a mention by a bot or webhook', { byPerson: false, content: `<@${ME}> hi`, mentions: [ME] }],
    ['@everyone', { content: '@everyone look' }],
    ['a mention of somebody else', { content: `<@${OTHER}> hi`, mentions: [OTHER] }],
    ['a reply to somebody else', { repliesTo: OTHER }],
    ['a reply to somebody else in a thread it follows', { repliesTo: OTHER, inEngagedThread: true }],
    ['a mention of somebody else in a thread it follows', { mentions: [OTHER], inEngagedThread: true }],
    ['a message without readable text in a thread it follows', { content: '', inEngagedThread: true }],
    ['a mention that stands in no text', { content: 'hi', mentions: [ME] }],
  ])('stays silent on %s', (_, changes) => {
    expect(addressOf(message(changes), ME)).toEqual({ kind: 'silent' });
  });

  it.each<[string, Partial<Incoming>]>([
    ['a mention', { content: `<@${ME}> Is it banned?`, mentions: [ME] }],
    ['a mention in the old form', { content: `Is it <@!${ME}> banned?`, mentions: [ME] }],
    ['a mention beside @everyone', { content: `@everyone <@${ME}> Is it banned?`, mentions: [ME] }],
    ['a direct message', { isDirect: true }],
    ['a reply to its message', { repliesTo: ME, mentions: [ME] }],
    ['a further message in a thread it follows', { inEngagedThread: true }],
  ])('answers %s', (_, changes) => {
    expect(addressOf(message(changes), ME)).toEqual({ kind: 'question', question: 'Is it banned?' });
  });

  it('says that it cannot read a reply to it whose text Discord keeps back', () => {
    expect(addressOf(message({ content: '', repliesTo: ME }), ME)).toEqual({ kind: 'unreadable' });
  });

  it('hears the words without mentions, and emoji as their names', () => {
    expect(questionOf(`<@${ME}>  is <:tiktok:123456> ok in <#1234> for <@&99> @here?`)).toBe(
      'is tiktok ok in for ?',
    );
  });
});
