/** Reads a message as it would be sent: its raw texts, and what a person in Slack reads of it. */
import type { KnownBlock } from '@slack/types';
import type { SlackMessage } from '../../src/adapters/slack/message.ts';

const SHOWN = new Set(['text', 'alt_text', 'caption', 'placeholder']);

/** Every string in the blocks that Slack shows, in order. */
function shownTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return SHOWN.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => shownTexts(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => shownTexts(item, name));
}

/** Like `shownTexts`, without what is no formatting where Slack reads no mrkdwn. */
function interpretedTexts(value: unknown, key = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => interpretedTexts(item, key));
  if (value === null || typeof value !== 'object') {
    return shownTexts(value, key).map((text) => (key === 'caption' ? text.replace(/[*_~`]/g, '') : text));
  }
  const literal = 'type' in value && (value.type === 'plain_text' || value.type === 'raw_text');
  const texts = Object.entries(value).flatMap(([name, item]) => interpretedTexts(item, name));
  return literal ? texts.map((text) => text.replace(/[*_~`]/g, '')) : texts;
}

/** mrkdwn as a reader sees it: links as label and address, dates as their fallback, entities undone. */
export function asSeen(text: string): string {
  return text
    .replace(/<!date\^\d+\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<([^|>]*)\|([^>]*)>/g, '$2 $1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

export function drawingOf({ text, blocks }: SlackMessage): { sent: string; seen: string } {
  return {
    sent: [text, ...interpretedTexts(blocks)].join('\n'),
    seen: shownTexts(blocks).map(asSeen).join('\n'),
  };
}

export function blocksOfType<T extends KnownBlock['type']>(
  blocks: readonly KnownBlock[],
  type: T,
): Extract<KnownBlock, { type: T }>[] {
  return blocks.filter((block): block is Extract<KnownBlock, { type: T }> => block.type === type);
}
