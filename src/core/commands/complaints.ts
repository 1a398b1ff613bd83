/** What is said when a command cannot be read: what was wrong, what is near, and an example that works. */
import type { Command } from '../command.ts';
import type { Choice, Reply } from '../reply.ts';
import { choice, clip } from '../reports/parts.ts';

export interface Complaint {
  /** One sentence: what was wrong. */
  readonly what: string;
  /** Lines that would work, without `/tiktok`, and what to call them. */
  readonly instead?: readonly { readonly label: string; readonly line: string }[];
  readonly command?: Command;
  /** The whole line, where it may be a question. */
  readonly question?: string;
}

const ECHO = 60;

/** An `error` reply that helps: nothing of the platform, nothing raw beyond the words that were not understood. */
export function complain({ what, instead = [], command, question }: Complaint): Reply {
  const example = command?.examples[0];
  const near = instead.map(({ label }) => label);
  const text = [
    near.length === 0 ? '' : `Did you mean: ${near.join(', ')}?`,
    example === undefined ? 'See /tiktok help.' : `For example: /tiktok ${example}`,
  ];
  const choices: readonly (Choice | undefined)[] = [
    ...instead.map(({ label, line }) => choice(label, `/tiktok ${line}`)),
    question === undefined ? undefined : choice(`Ask: ${question}`, question),
    example === undefined ? undefined : choice(`/tiktok ${example}`, `/tiktok ${example}`),
    choice('Help', command === undefined ? '/tiktok help' : `/tiktok help ${command.name}`),
  ];
  return {
    kind: 'error',
    blocks: [
      { type: 'headline', text: what, cites: [] },
      { type: 'paragraph', text: text.filter((part) => part !== '').join(' '), cites: [] },
    ],
    citations: [],
    entries: [],
    choices: choices.flatMap((some) => some ?? []),
  };
}

/** Words of a user, short and on one line, fit to be shown back. */
export function echo(words: string): string {
  return `“${clip(words.replace(/[\s\p{C}]+/gu, ' ').trim(), ECHO)}”`;
}
