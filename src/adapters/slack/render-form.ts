/** A command's form: one input for each of its options, whatever the command. */
import type { InputBlock, ModalView, PlainTextElement } from '@slack/types';
import type { Command, CommandOption, CommandValues, Suggestion } from '../../core/command.ts';
import { shorten } from './cut-text.ts';
import { plainText } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './parts.ts';

export const FORM = 'form';
/** What the `action_id` of an input with suggestions begins with; the option's name follows. */
export const SUGGEST = 'suggest:';
const VALUE = 'value';

/** Which command a form is of, and where its answer goes. */
export interface FormMetadata {
  readonly command: string;
  readonly channel?: string;
}

const text = (words: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: shorten(plainText(words), most) || '…',
  emoji: false,
});

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function renderForm(command: Command, { channel }: Place): ModalView {
  const metadata: FormMetadata = { command: command.name, ...(channel === undefined ? {} : { channel }) };
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(metadata),
    title: text(capital(command.name), LIMITS.modalTitle),
    submit: text('Go', LIMITS.modalTitle),
    close: text('Cancel', LIMITS.modalTitle),
    blocks: [
      { type: 'section', text: text(command.summary, LIMITS.section) },
      ...command.options.slice(0, LIMITS.viewBlocks - 1).map(renderInput),
    ],
  };
}

function renderInput(option: CommandOption): InputBlock {
  const { name, summary, required = false } = option;
  return {
    type: 'input',
    block_id: name,
    optional: !required,
    label: text(capital(name), LIMITS.label),
    hint: text(summary, LIMITS.label),
    element: inputElement(option),
  };
}

function inputElement(option: CommandOption): InputBlock['element'] {
  switch (option.type) {
    case 'choice':
      return {
        type: 'static_select',
        action_id: VALUE,
        options: (option.choices ?? []).slice(0, LIMITS.options).map(({ value, name }) => ({
          text: text(name, LIMITS.option),
          value: value.slice(0, LIMITS.option),
        })),
      };
    case 'place':
    case 'topic':
    case 'kind':
    case 'entry':
    case 'command':
      return { type: 'external_select', action_id: `${SUGGEST}${option.name}`, min_query_length: 0 };
    case 'text':
    case 'date':
    case 'number':
      return { type: 'plain_text_input', action_id: VALUE, max_length: 500 };
    default:
      return option.type satisfies never;
  }
}

/** Suggestions as a select's options; those that Slack cannot hold are left out. */
export function renderSuggestions(suggestions: readonly Suggestion[]) {
  return suggestions
    .filter(({ value }) => value.length > 0 && value.length <= LIMITS.option)
    .slice(0, LIMITS.options)
    .map(({ name, value }) => ({ text: text(name, LIMITS.option), value }));
}

/** What was filled in, by the option's name; what was left empty is left out. */
export function readForm(state: unknown): CommandValues {
  const values: Record<string, string> = {};
  if (typeof state !== 'object' || state === null) return values;
  for (const [name, inputs] of Object.entries(state)) {
    for (const input of Object.values(inputs as Record<string, unknown>)) {
      const { value, selected_option: option } = input as {
        value?: unknown;
        selected_option?: { value?: unknown };
      };
      const given = option?.value ?? value;
      if (typeof given === 'string' && given.trim() !== '') values[name] = given.trim();
    }
  }
  return values;
}

/** A form's metadata; undefined where it is not ours. */
export function readFormMetadata(written: string): FormMetadata | undefined {
  try {
    const read: unknown = JSON.parse(written);
    if (typeof read !== 'object' || read === null || !('command' in read)) return undefined;
    if (typeof read.command !== 'string') return undefined;
    const channel = 'channel' in read && typeof read.channel === 'string' ? read.channel : undefined;
    return { command: read.command, ...(channel === undefined ? {} : { channel }) };
  } catch {
    return undefined;
  }
}
