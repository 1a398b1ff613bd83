/** A bot that answers as it is told, and remembers what it was asked. */
import type { Bot } from '../../src/core/bot.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Setting } from '../../src/core/setting.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

export interface FakeBot extends Bot {
  readonly asked: { readonly text: string; readonly setting: Setting }[];
}

/** A short answer that repeats what was asked. */
export function echoReply(text: string): Reply {
  return {
    kind: 'answer',
    blocks: [{ type: 'headline', text: `You asked: ${text}`, cites: [1] }],
    citations: [
      { n: 1, title: 'A page', publisher: 'A paper', url: 'https://example.org/a', date: '2024-05' },
    ],
    asOf: '2026-08-20',
    entries: ['x'],
    choices: [
      { label: 'Why?', ask: 'why' },
      { label: 'Timeline', ask: '/tiktok timeline' },
    ],
    explanation: { sections: [{ title: 'Understood', lines: [`words: ${text}`] }] },
  };
}

/** A bot whose replies `reply` makes. */
export function fakeBot(reply: (text: string, setting: Setting) => Reply = echoReply): FakeBot {
  const asked: { text: string; setting: Setting }[] = [];
  const ask = async (text: string, setting: Setting): Promise<Reply> => {
    asked.push({ text, setting });
    return reply(text, setting);
  };
  const command = (name: string) => ({
    name,
    summary: `The ${name}.`,
    options: [],
    examples: [name],
    run: () => echoReply(name),
  });
  return {
    asked,
    ask,
    command: ask,
    run: (name, _, setting) => ask(name, setting),
    check: ask,
    suggest: () => [],
    knowledge: () => {
      throw new Error('the fake bot has no knowledge');
    },
    commands: ['ask', 'timeline', 'digest start', 'help'].map(command),
  } as Omit<FakeBot, 'knowledge'> & { knowledge: () => Knowledge };
}
