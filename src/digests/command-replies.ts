/** What the digest commands answer, as replies. */

import type { Block, Choice, Reply } from '../core/reply.ts';
import { choice } from '../core/reports/parts.ts';
import type { Subscription } from '../store/subscriptions.ts';
import type { SettingsRead } from './read-settings.ts';

export function describeLast(state: string, note: string | undefined): string {
  const words: Readonly<Record<string, string>> = {
    sent: 'posted',
    skipped: 'not posted',
    failed: 'failed',
    waiting: 'waits to be posted',
    sending: 'is being posted',
  };
  return `${words[state] ?? state}${note === undefined ? '' : `, ${note}`}`;
}

export function choicesFor({ number }: Pick<Subscription, 'number'>): readonly (Choice | undefined)[] {
  return [
    choice('See what it would say now', `/tiktok digest preview ${number}`),
    choice('Post it now', `/tiktok digest now ${number}`),
    choice('Pause it', `/tiktok digest pause ${number}`),
    choice('Remove it', `/tiktok digest stop ${number}`),
  ];
}

export function told(
  text: string,
  blocks: readonly (Block | undefined)[],
  choices: readonly (Choice | undefined)[],
  kind: Reply['kind'] = 'report',
): Reply {
  return {
    kind,
    blocks: [{ type: 'headline', text, cites: [] }, ...blocks.flatMap((block) => block ?? [])],
    citations: [],
    entries: [],
    choices: choices.flatMap((one) => one ?? []),
  };
}

export function notice(text: string): Reply {
  return told(
    text,
    [],
    [
      choice('What it would say now', '/tiktok digest preview'),
      choice('The digests here', '/tiktok digest list'),
    ],
  );
}

export function refusal(
  what: string,
  instead?: string,
  choices: readonly (Choice | undefined)[] = [],
): Reply {
  const block: Block | undefined =
    instead === undefined ? undefined : { type: 'notice', tone: 'info', text: instead, cites: [] };
  return told(what, [block], choices, 'error');
}

export function unknownNumber(number: number, here: readonly Subscription[]): Reply {
  const numbers = here.map((one) => one.number).join(', ');
  return refusal(
    `There is no digest ${number} here.`,
    numbers === '' ? 'Start one: /tiktok digest start weekly' : `There are: ${numbers}.`,
  );
}

export function complaint(
  { problem, near }: Extract<SettingsRead, { problem: string }>,
  example: string,
): Reply {
  const meant = near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `;
  return refusal(`${problem}.`, `${meant}An example that works: /tiktok ${example}`);
}
