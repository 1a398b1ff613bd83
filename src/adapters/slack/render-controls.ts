/** The buttons under a reply. Each carries all it needs, so that it still works after a restart. */
import type { ActionsBlock, Button, ContextActionsBlock, KnownBlock } from '@slack/types';
import type { Choice, Reply } from '../../core/reply.ts';
import { shorten } from './cut-text.ts';
import { plainText } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { RenderOptions } from './message.ts';

/** What a button's `action_id` begins with; a number follows where there may be several in a message. */
export const ACTIONS = {
  ask: 'ask',
  page: 'page',
  share: 'share',
  remove: 'remove',
  feedback: 'feedback',
} as const;

/** More choices than these are no help. */
const CHOICES_SHOWN = 10;
/** What the buttons may take of a message's characters, as JSON. */
const CHOICES_BUDGET = 2_000;
const SHARE_BUDGET = 900;
const FEEDBACK_IDS = 150;

function button(actionId: string, label: string, value: string, spoken: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: shorten(plainText(label), LIMITS.button) || '…', emoji: false },
    value,
    accessibility_label: shorten(plainText(spoken), LIMITS.button),
  };
}

function choiceButton({ label, ask, role = 'next' }: Choice, index: number): Button {
  const turns = role !== 'next';
  return button(
    `${turns ? ACTIONS.page : ACTIONS.ask}:${index}`,
    label,
    ask,
    turns ? `Show ${role} rows here` : `Ask: ${label}`,
  );
}

/** The buttons that fit a reply and its circumstances, as blocks. */
export function renderControls(reply: Reply, options: RenderOptions): readonly KnownBlock[] {
  const choices: Button[] = [];
  let room = CHOICES_BUDGET;
  for (const choice of reply.choices.slice(0, CHOICES_SHOWN)) {
    const drawn = choiceButton(choice, choices.length);
    room -= JSON.stringify(drawn).length + 1;
    if (choice.ask !== '' && room >= 0) choices.push(drawn);
  }
  const own: Button[] = [];
  if (options.share && JSON.stringify(options.share).length <= SHARE_BUDGET) {
    own.push(button(ACTIONS.share, 'Share in channel', options.share, 'Share this answer in the channel'));
  }
  if (options.removableBy !== undefined) {
    own.push(button(ACTIONS.remove, 'Remove', options.removableBy, 'Remove this answer'));
  }
  const judged = options.feedback && reply.entries.length > 0 ? feedbackBlocks(reply.entries, options) : [];
  return [...actionBlocks(choices), ...judged, ...actionBlocks(own)];
}

function actionBlocks(elements: Button[]): readonly ActionsBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements: elements.slice(0, LIMITS.actions) }];
}

function feedbackBlocks(entries: readonly string[], { plain }: RenderOptions): readonly KnownBlock[] {
  const helpful = feedbackValue(true, entries);
  const not = feedbackValue(false, entries);
  if (plain) {
    return actionBlocks([
      button(`${ACTIONS.feedback}:0`, 'Helpful', helpful, 'This answer was helpful'),
      button(`${ACTIONS.feedback}:1`, 'Not helpful', not, 'This answer was not helpful'),
    ]);
  }
  const block: ContextActionsBlock = {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.feedback,
        positive_button: {
          text: { type: 'plain_text', text: 'Helpful' },
          value: helpful,
          accessibility_label: 'This answer was helpful',
        },
        negative_button: {
          text: { type: 'plain_text', text: 'Not helpful' },
          value: not,
          accessibility_label: 'This answer was not helpful',
        },
      },
    ],
  };
  return [block];
}

/** `+` or `-` and the ids of the records, as many as fit. */
function feedbackValue(helpful: boolean, entries: readonly string[]): string {
  let value = helpful ? '+' : '-';
  for (const id of entries) {
    if (value.length + id.length + 1 > FEEDBACK_IDS) break;
    value += value.length === 1 ? id : ` ${id}`;
  }
  return value;
}

/** What a feedback button's value says; undefined where it is not one of ours. */
export function readFeedback(value: string): { helpful: boolean; entries: readonly string[] } | undefined {
  if (!/^[+-]/.test(value)) return undefined;
  return { helpful: value.startsWith('+'), entries: value.slice(1).split(' ').filter(Boolean) };
}
