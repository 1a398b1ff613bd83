/** A `Bot` whose answers a test scripts, and that remembers what it was asked. */
import type { Bot } from '../../../src/core/bot.ts';
import type { Command, CommandValues, Suggestion } from '../../../src/core/command.ts';
import type { Reply } from '../../../src/core/reply.ts';
import type { Setting } from '../../../src/core/setting.ts';
import { buildKnowledge } from '../../../src/knowledge/build.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';

export interface Call {
  readonly door: 'ask' | 'command' | 'run' | 'check';
  readonly text: string;
  readonly values?: CommandValues;
  readonly setting: Setting;
}

export interface FakeBot extends Bot {
  readonly calls: Call[];
  /** Makes the reply to a call; `answerTo` by default. */
  reply: (call: Call) => Reply | Promise<Reply>;
  suggestions: (option: string, typed: string) => readonly Suggestion[];
}

/** An answer that quotes what was asked, with a source, two choices and the record `ie-fine-2025`. */
export function answerTo(text: string): Reply {
  return {
    kind: 'answer',
    blocks: [
      { type: 'headline', text: `You asked: ${text}`, cites: [1] },
      { type: 'facts', items: [{ text: 'A fact of one sentence.', cites: [1] }] },
    ],
    citations: [
      {
        n: 1,
        title: 'A document',
        publisher: 'A regulator',
        url: 'https://example.org/a',
        date: '2025-05-02',
      },
    ],
    asOf: '2026-08-20',
    entries: ['ie-fine-2025'],
    choices: [
      { label: 'Why?', ask: 'Why was TikTok fined by Ireland?' },
      { label: 'Older', ask: '/tiktok timeline ireland page 2', role: 'older' },
    ],
  };
}

const option = (name: string, type: Command['options'][number]['type'], required = false) => ({
  name,
  summary: `The ${name}`,
  type,
  required,
});

const nothing = (): Reply => answerTo('nothing');

/** Commands of every shape: with and without options, with choices, a group for managers. */
export const sampleCommands: readonly Command[] = [
  {
    name: 'ask',
    names: { es: 'preguntar', de: 'fragen' },
    summary: 'Ask a question',
    summaries: {
      es: 'Haz una pregunta',
      fr: 'Poser une question',
      de: 'Eine Frage stellen',
      pt: 'Fazer uma pergunta',
    },
    options: [option('question', 'text', true)],
    examples: ['ask is it banned in india'],
    run: nothing,
  },
  {
    name: 'timeline',
    summary: 'Events in order',
    options: [
      option('place', 'place'),
      option('topic', 'topic'),
      option('from', 'date'),
      option('page', 'number'),
    ],
    examples: ['timeline eu'],
    run: nothing,
  },
  {
    name: 'map',
    summary: 'A map of the world',
    options: [
      {
        ...option('what', 'choice'),
        choices: [
          { value: 'apps', name: 'Where the app is banned' },
          { value: 'ages', name: 'Minimum ages' },
        ],
      },
    ],
    examples: ['map'],
    run: nothing,
  },
  {
    name: 'help',
    summary: 'What can be asked',
    options: [option('command', 'command')],
    examples: ['help'],
    run: nothing,
  },
  {
    name: 'digest start',
    summary: 'Start a digest here',
    options: [option('place', 'place')],
    examples: ['digest start'],
    managersOnly: true,
    run: nothing,
  },
  {
    name: 'digest stop',
    summary: 'Stop a digest here',
    options: [],
    examples: ['digest stop'],
    managersOnly: true,
    run: nothing,
  },
];

/** A fake bot over `sampleCommands`. */
export function createFakeBot(commands: readonly Command[] = sampleCommands, knowledge?: Knowledge): FakeBot {
  const calls: Call[] = [];
  const held = knowledge ?? emptyKnowledge();
  const called = async (call: Call): Promise<Reply> => {
    calls.push(call);
    return bot.reply(call);
  };
  const bot: FakeBot = {
    calls,
    commands,
    reply: (call) => answerTo(call.text),
    suggestions: () => [],
    ask: (text, setting) => called({ door: 'ask', text, setting }),
    command: (text, setting) => called({ door: 'command', text, setting }),
    run: (text, values, setting) => called({ door: 'run', text, values, setting }),
    check: (text, setting) => called({ door: 'check', text, setting }),
    suggest: (_command, name, typed) => bot.suggestions(name, typed),
    knowledge: () => held,
  };
  return bot;
}

/** A knowledge that holds the one record that `answerTo` names. */
function emptyKnowledge(): Knowledge {
  const empty = buildKnowledge({
    sources: [],
    places: [],
    topics: [],
    events: [],
    concepts: [],
    answers: [],
    upcoming: [],
    statuses: [],
    hash: 'none',
  });
  return { ...empty, entry: (id) => (id === 'ie-fine-2025' ? ({ id } as never) : undefined) };
}
