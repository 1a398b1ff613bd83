/** Checks a message against Slack's limits, told block by block, as the stand-in of Slack does on every post. */
import { LIMITS } from '../../src/adapters/slack/limits.ts';

interface Shape {
  readonly [key: string]: unknown;
}

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const list = (value: unknown): readonly Shape[] => (Array.isArray(value) ? value.filter(isShape) : []);
const textOf = (value: unknown): string =>
  isShape(value) && typeof value.text === 'string' ? value.text : '';

/** What is wrong with a message; empty where nothing is. */
export function findBreaches(message: {
  readonly text?: unknown;
  readonly blocks?: unknown;
}): readonly string[] {
  const breaches: string[] = [];
  const within = (what: string, text: string, most: number, least = 1) => {
    if (text.length > most) breaches.push(`${what}: ${text.length} characters, at most ${most}`);
    if (text.length < least) breaches.push(`${what}: ${text.length} characters, at least ${least}`);
  };
  if (message.text !== undefined) within('text', String(message.text), LIMITS.text);
  const blocks = list(message.blocks);
  if (blocks.length > LIMITS.blocks) breaches.push(`${blocks.length} blocks`);
  within('all blocks', JSON.stringify(blocks), LIMITS.message);
  let tables = 0;
  const actionIds: string[] = [];
  const button = (element: Shape) => {
    within('button', textOf(element.text), LIMITS.button);
    within('button label', String(element.accessibility_label ?? '…'), LIMITS.button);
    within('button value', String(element.value ?? '…'), LIMITS.value);
    within('action_id', String(element.action_id), LIMITS.actionId);
    actionIds.push(String(element.action_id));
  };
  for (const block of blocks) {
    switch (block.type) {
      case 'section':
        within('section', textOf(block.text), LIMITS.section);
        if (textOf(block.text).trim() === '') breaches.push('section: blank');
        break;
      case 'header':
        within('header', textOf(block.text), LIMITS.header);
        break;
      case 'context':
        if (list(block.elements).length > 10) breaches.push('context: more than 10 elements');
        for (const element of list(block.elements)) within('context', textOf(element), LIMITS.context);
        break;
      case 'alert':
        within('alert', textOf(block.text), LIMITS.alert);
        break;
      case 'image':
        within('alt_text', String(block.alt_text), LIMITS.alt);
        break;
      case 'actions': {
        const elements = list(block.elements);
        if (elements.length === 0 || elements.length > LIMITS.actions)
          breaches.push(`${elements.length} actions`);
        elements.forEach(button);
        break;
      }
      case 'context_actions':
        for (const element of list(block.elements)) {
          for (const each of [element.positive_button, element.negative_button].filter(isShape)) {
            within('feedback', textOf(each.text), LIMITS.button);
            within('feedback value', String(each.value), LIMITS.value);
          }
        }
        break;
      case 'data_table': {
        tables++;
        const rows = Array.isArray(block.rows) ? (block.rows as unknown[]).map(list) : [];
        const width = rows[0]?.length ?? 0;
        if (rows.length < 2 || rows.length > LIMITS.tableRows + 1)
          breaches.push(`table: ${rows.length} rows`);
        if (width < 1 || width > LIMITS.tableColumns) breaches.push(`table: ${width} columns`);
        if (rows.some((row) => row.length !== width)) breaches.push('table: rows of unequal length');
        const cells = rows.flat().map((cell) => String(cell.text));
        if (cells.some((cell) => cell.length === 0)) breaches.push('table: an empty cell');
        within('table', cells.join(''), LIMITS.table);
        if (String(block.caption) === '') breaches.push('table: no caption');
        break;
      }
      default:
        breaches.push(`unknown block ${String(block.type)}`);
    }
  }
  if (tables > 1) breaches.push(`${tables} tables`);
  if (new Set(actionIds).size < actionIds.length) breaches.push('action ids are not unique');
  return breaches;
}
