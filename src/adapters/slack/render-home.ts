/** App Home: what the bot is, how to ask, what it covers, how fresh that is, and one's own questions if they are kept. */
import type { HomeView, KnownBlock } from '@slack/types';
import type { Command } from '../../core/command.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { shorten } from './cut-text.ts';
import { escapeMrkdwn, plainText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { PROMPTS } from './prompts.ts';
import { ACTIONS } from './render-controls.ts';

/** Questions shown again, newest first. */
export const RECENT_SHOWN = 5;
const TOPICS_SHOWN = 40;

export function renderHome(
  knowledge: Knowledge,
  commands: readonly Command[],
  recent: readonly string[],
): HomeView {
  const checked = knowledge.entries.map((entry) => entry.checked).sort();
  const topics = knowledge.topics
    .slice(0, TOPICS_SHOWN)
    .map((topic) => escapeMrkdwn(shorten(topic.name, 60)));
  const blocks: KnownBlock[] = [
    header('TikTok regulation'),
    section(
      'Ask about bans, fines, laws, court cases and investigations. Every answer comes from curated records, names its ' +
        'sources and says as of when; nothing is made up, and what is not in the records is said not to be.',
    ),
    header('How to ask'),
    section(
      '• Write to me in *Messages*.\n• Mention me in a channel; in that thread just go on asking.\n' +
        '• `/tiktok` and a question or a command: only you see the answer, until you share it.\n' +
        '• *Check this* in a message’s menu: what the knowledge says about it.',
    ),
    {
      type: 'actions',
      elements: PROMPTS.map(({ title, message }, index) => askButton(title, message, index)),
    },
    header('Commands'),
    section(commands.map(commandLine).join('\n')),
    header('What it covers'),
    section(topics.length > 0 ? topics.join(' · ') : 'No topics yet.'),
    {
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          text:
            `${knowledge.entries.length} records, ${knowledge.sources.length} sources, ${knowledge.places.length} places; ` +
            `last checked between ${checked[0] ?? 'never'} and ${checked.at(-1) ?? 'never'}.`,
          verbatim: true,
        },
      ],
    },
  ];
  if (recent.length > 0) {
    blocks.push(header('Your last questions'), {
      type: 'actions',
      elements: recent
        .slice(0, RECENT_SHOWN)
        .map((question, index) => askButton(question, question, PROMPTS.length + index)),
    });
  }
  return { type: 'home', blocks };
}

function header(words: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text: words, emoji: false } };
}

function section(words: string): KnownBlock {
  // Cut at a line's end, so that no mark of formatting is left open.
  let text = words;
  while (text.length > LIMITS.section) text = text.slice(0, text.lastIndexOf('\n'));
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

function commandLine({ name, summary }: Command): string {
  return `• \`/tiktok ${name}\` – ${escapeMrkdwn(shorten(summary, 100))}`;
}

function askButton(label: string, question: string, index: number) {
  const text = shorten(plainText(label), LIMITS.button) || '…';
  return {
    type: 'button' as const,
    action_id: `${ACTIONS.ask}:${index}`,
    text: { type: 'plain_text' as const, text, emoji: false },
    value: shorten(question, LIMITS.value),
    accessibility_label: shorten(`Ask: ${text}`, LIMITS.button),
  };
}
