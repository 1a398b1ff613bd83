/** A bot that says what it was asked, for tests of adapters; its replies can be set. */
import type { Bot } from '../../src/core/bot.ts';
import type { Command, CommandValues } from '../../src/core/command.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Setting } from '../../src/core/setting.ts';
import { buildData, buildKnowledge } from '../../src/knowledge/build.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

export interface Asked {
  readonly door: 'ask' | 'command' | 'run' | 'check';
  readonly text: string;
  readonly values?: CommandValues;
  readonly setting: Setting;
}

export interface FakeBot extends Bot {
  readonly asked: Asked[];
  /** What the bot replies; the text of the question by default. */
  reply: (asked: Asked) => Reply | Promise<Reply>;
}

export const emptyKnowledge: Knowledge = buildKnowledge(
  buildData({ answers: [], concepts: [], events: [], places: [], sources: [], topics: [], upcoming: [] }),
);

/** An answer with one source. */
export function answerSaying(text: string): Reply {
  return {
    kind: 'answer',
    blocks: [{ type: 'headline', text, cites: [1] }],
    citations: [
      { n: 1, title: 'Order', publisher: 'Ministry', url: 'https://example.org/order', date: '2024' },
    ],
    asOf: '2026-08-20',
    entries: ['in-ban-2020'],
    choices: [{ label: 'Why was it banned?', ask: 'Why did India ban TikTok?' }],
  };
}

const nothing = (): never => {
  throw new Error('the fake bot runs no command itself');
};

export const fakeCommands: readonly Command[] = [
  {
    name: 'ask',
    summary: 'Answer a question',
    options: [{ name: 'question', summary: 'What to ask', type: 'text', required: true }],
    examples: ['ask is TikTok banned in India'],
    run: nothing,
  },
  {
    name: 'timeline',
    summary: 'What happened when',
    options: [
      { name: 'place', summary: 'Where', type: 'place' },
      { name: 'from', summary: 'Since when', type: 'date' },
    ],
    examples: ['timeline india'],
    run: nothing,
  },
  {
    name: 'digest start',
    summary: 'Post what is new, regularly',
    options: [
      {
        name: 'rhythm',
        summary: 'How often',
        type: 'choice',
        required: true,
        choices: [
          { value: 'daily', name: 'Every day' },
          { value: 'weekly', name: 'Every week' },
        ],
      },
      { name: 'place', summary: 'Only this place', type: 'place' },
      { name: 'time', summary: 'At what time', type: 'text' },
    ],
    examples: ['digest start weekly'],
    managersOnly: true,
    form: true,
    run: nothing,
  },
  {
    name: 'digest list',
    summary: 'What is posted here',
    options: [],
    examples: ['digest list'],
    run: nothing,
  },
];

export function createFakeBot(): FakeBot {
  const asked: Asked[] = [];
  const hear = (question: Asked) => {
    asked.push(question);
    return Promise.resolve(bot.reply(question));
  };
  const bot: FakeBot = {
    asked,
    commands: fakeCommands,
    reply: ({ text }) => answerSaying(text === '' ? 'Ask me something.' : `You asked: ${text.slice(0, 300)}`),
    ask: (text, setting) => hear({ door: 'ask', text, setting }),
    command: (text, setting) => hear({ door: 'command', text, setting }),
    run: (text, values, setting) => hear({ door: 'run', text, values, setting }),
    check: (text, setting) => hear({ door: 'check', text, setting }),
    suggest: (_command, _option, typed) => [{ name: `India (${typed})`, value: 'IN' }],
    knowledge: () => emptyKnowledge,
  };
  return bot;
}
