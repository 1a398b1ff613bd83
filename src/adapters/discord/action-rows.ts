/** The buttons and menus under a reply. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Choice, Reply } from '../../core/reply.ts';
import { choiceId, fitsButton, judgeId, PICK_ID, removeId, shareId, turnId } from './custom-id.ts';
import { BUTTON_LABEL, ROW_BUTTONS, SELECT_OPTIONS, SELECT_TEXT } from './limits.ts';
import { clip, plainLine } from './markdown.ts';
import { LABELS } from './words.ts';

/** What a message must carry beside the reply, so that its buttons work without any memory. */
export interface Frame {
  /** The conversation within the channel: a message's or interaction's id, `all`, or a digest's marker. */
  readonly root: string;
  /** The person who asked and may remove the message; absent where nobody is offered that. */
  readonly asker?: string;
  /** The line behind "Share"; absent where the message is public already. */
  readonly share?: string;
  /** Whether the judging buttons stand there whatever the kind of reply: a digest is found again by them. */
  readonly marked?: boolean;
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const JUDGED: readonly Reply['kind'][] = ['answer', 'report', 'unknown'];

/** At most three rows: pages, what to ask next, and what to do with the answer. */
export function actionRows(reply: Reply, frame: Frame): readonly Row[] {
  return [...choiceRows(reply), ...row(toolButtons(reply, frame))];
}

/** The core gives the same reply to a question asked again: its rows are kept as long as the reply is. */
const kept = new WeakMap<Reply, readonly Row[]>();

function choiceRows(reply: Reply): readonly Row[] {
  const known = kept.get(reply);
  if (known !== undefined) return known;
  const offered = reply.choices.filter((choice) => fitsButton(choice.ask) && plainLine(choice.label) !== '');
  const pages = offered.filter((choice) => choice.role === 'older' || choice.role === 'newer');
  const next = offered.filter((choice) => choice.role === undefined || choice.role === 'next');
  const turns = pages
    .slice(0, ROW_BUTTONS)
    .map((choice, index) => button(choice.label, turnId(choice.ask, index)));
  const rows = [...row(turns), ...nextRow(next)];
  kept.set(reply, rows);
  return rows;
}

function nextRow(choices: readonly Choice[]): readonly Row[] {
  if (choices.length <= ROW_BUTTONS)
    return row(
      choices.map((choice, index) => button(choice.label, choiceId(choice.ask, index), ButtonStyle.Primary)),
    );
  const byAsk = new Map(choices.map((choice) => [choice.ask, choice]));
  const options = [...byAsk.values()]
    .filter((choice) => choice.ask.length <= SELECT_TEXT)
    .slice(0, SELECT_OPTIONS)
    .map((choice) => ({ label: clip(plainLine(choice.label), SELECT_TEXT), value: choice.ask }));
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.StringSelect, custom_id: PICK_ID, placeholder: LABELS.pick, options },
      ],
    },
  ];
}

function toolButtons(reply: Reply, { root, asker, share, marked }: Frame): readonly APIButtonComponent[] {
  const judged = marked === true || JUDGED.includes(reply.kind);
  return [
    ...(share === undefined ? [] : [button(LABELS.share, shareId(share))]),
    ...(judged ? [button(LABELS.helpful, judgeId(true, root, reply.entries))] : []),
    ...(judged ? [button(LABELS.notHelpful, judgeId(false, root, reply.entries))] : []),
    ...(asker === undefined ? [] : [button(LABELS.remove, removeId(root, asker))]),
  ];
}

function button(
  label: string,
  id: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label: clip(plainLine(label), BUTTON_LABEL), custom_id: id };
}

function row(components: readonly APIButtonComponent[]): readonly Row[] {
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...components] }];
}
