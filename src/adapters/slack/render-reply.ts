/** A reply as Block Kit: a pure function whose result is within every limit of Slack, whatever the reply's length. */
import type { AlertBlock, DataTableBlock, KnownBlock } from '@slack/types';
import type { Block, Reply, TableBlock } from '../../core/reply.ts';
import { shorten } from './cut-text.ts';
import { cleanText, escapeMrkdwn, plainText } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { PictureFate, RenderOptions, SlackMessage } from './message.ts';
import { renderControls } from './render-controls.ts';
import { citeMarks, linesOf, oneLine } from './render-lines.ts';
import { context, Sheet, SOURCE_BLOCKS, SOURCES_OVERHEAD, size } from './sheet.ts';

/** Kept for the line that says that something is left out. */
const CUT_NOTICE_BUDGET = 300;
/** Blocks kept for that line, the sources, the as-of day and the buttons. */
const FOOTER_BLOCKS = SOURCE_BLOCKS + 6;
/** Characters of a table's cell that are shown. */
const CELL_LIMIT = 300;
const DATE_LIMIT = 20;
/** Rows of a data table that are seen without turning its pages. */
const TABLE_PAGE = 15;

/** Draws a reply. What is left out for want of room is said, and how to see it. */
export function renderReply(reply: Reply, options: RenderOptions = {}): SlackMessage {
  const controls = renderControls(reply, options);
  const asOf: KnownBlock[] =
    reply.asOf === undefined ? [] : [context(`As of ${escapeMrkdwn(shorten(reply.asOf, DATE_LIMIT))}`)];
  const intro: KnownBlock[] = options.intro === undefined ? [] : [context(options.intro)];
  const room =
    LIMITS.message - SOURCES_OVERHEAD - CUT_NOTICE_BUDGET - size(controls) - size(asOf) - size(intro);
  const { text, blocks } = bodyOf(reply, options, room, LIMITS.blocks - FOOTER_BLOCKS - intro.length);
  return { text, blocks: [...intro, ...blocks, ...asOf, ...controls] };
}

/** What stands above the as-of day and the buttons, and what is said for it. */
type Body = SlackMessage;

/** The core gives the same reply to a question asked again: what was last made of it is kept as long as the reply is. */
const bodies = new WeakMap<Reply, { readonly key: string; readonly body: Body }>();

function bodyOf(reply: Reply, options: RenderOptions, room: number, blocksAllowed: number): Body {
  const { pictures = { kind: 'follow' }, plain = false } = options;
  if (pictures.kind !== 'follow') return makeBody(reply, options, room, blocksAllowed);
  const key = `${plain} ${room} ${blocksAllowed}`;
  const known = bodies.get(reply);
  if (known?.key === key) return known.body;
  const body = makeBody(reply, options, room, blocksAllowed);
  bodies.set(reply, { key, body });
  return body;
}

function makeBody(reply: Reply, options: RenderOptions, room: number, blocksAllowed: number): Body {
  const sheet = new Sheet(reply.citations, room, blocksAllowed);
  drawBody(reply, options, sheet);
  const cut = sheet.leftOut > 0 ? [context(cutNotice(reply, sheet.leftOut))] : [];
  if (sheet.leftOut === 0) sheet.addRemainingSources();
  return { text: fallbackText(reply), blocks: [...sheet.blocks, ...cut, ...sheet.sourceBlocks()] };
}

function drawBody(reply: Reply, options: RenderOptions, sheet: Sheet): void {
  const pictures: PictureFate = options.pictures ?? { kind: 'follow' };
  let tables = 0;
  let drawn = 0;
  for (const block of reply.blocks) {
    if (block.type === 'picture' && pictures.kind === 'within') {
      const image = imageBlock(block.alt, block.picture.title, pictures.fileIds[drawn++]);
      if (image && sheet.addBlock(image)) continue;
    }
    if (!options.plain) {
      if (reply.kind === 'report' && block.type === 'headline' && addHeader(block, sheet)) continue;
      if (block.type === 'notice' && addAlert(block, sheet)) continue;
      // More than one table in a message may be refused, as `table` blocks are.
      if (block.type === 'table' && tables++ === 0 && addTable(block, sheet)) continue;
    }
    sheet.addLines(linesOf(block, pictures));
  }
  if (sheet.blocks.length === 0) {
    sheet.addLines([{ text: 'There is nothing to show.', cites: [], glue: '\n' }]);
  }
}

function addHeader({ text, cites }: Extract<Block, { type: 'headline' }>, sheet: Sheet): boolean {
  const shown = oneLine(plainText(text));
  if (shown === '' || shown.length > LIMITS.header || cites.length > 0) return false;
  return sheet.addBlock({ type: 'header', text: { type: 'plain_text', text: shown, emoji: false } });
}

function addAlert({ text, tone, cites }: Extract<Block, { type: 'notice' }>, sheet: Sheet): boolean {
  const shown = `${escapeMrkdwn(text).replace(/\s+/g, ' ').trim()}${citeMarks(cites)}`;
  if (shown === '' || shown.length > LIMITS.alert) return false;
  const alert: AlertBlock = {
    type: 'alert',
    level: tone,
    text: { type: 'mrkdwn', text: shown, verbatim: true },
  };
  return sheet.addBlock(alert, cites);
}

function imageBlock(alt: string, title: string, fileId: string | undefined): KnownBlock | undefined {
  if (fileId === undefined) return undefined;
  return {
    type: 'image',
    slack_file: { id: fileId },
    alt_text: shorten(plainText(alt), LIMITS.alt) || 'Picture',
    title: { type: 'plain_text', text: shorten(plainText(title), LIMITS.header) || 'Picture', emoji: false },
  };
}

/** A data table with as many rows as there is room for; false where it takes another form. */
function addTable(block: TableBlock, sheet: Sheet): boolean {
  const cited = block.rows.some((row) => row.cites.length > 0);
  const width = block.columns.length + (cited ? 1 : 0);
  if (block.rows.length === 0 || width === 0 || width > LIMITS.tableColumns) return false;
  const cell = (text: string) => ({
    type: 'raw_text' as const,
    text: shorten(oneLine(plainText(text)), CELL_LIMIT) || '–',
  });
  const header = [...block.columns.map((column) => cell(column.label)), ...(cited ? [cell('Sources')] : [])];
  const rows = block.rows.map(({ cells, cites }) => ({
    cells: [
      ...block.columns.map((_, index) => cell(cells[index] ?? '')),
      ...(cited ? [cell(citeMarks(cites))] : []),
    ],
    cites,
  }));
  const caption = shorten(oneLine(plainText(block.title)), LIMITS.header) || 'Table';
  const table: DataTableBlock = { type: 'data_table', caption, rows: [header], page_size: TABLE_PAGE };
  return sheet.addTable(table, rows);
}

/** Says how many lines are left out and how to see them. */
function cutNotice(reply: Reply, leftOut: number): string {
  const turn = reply.choices.find((choice) => choice.role === 'older');
  const how = turn
    ? `press “${escapeMrkdwn(shorten(cleanText(turn.label), 40))}”, or narrow the question by place, topic or date`
    : 'narrow the question by place, topic or date to see the rest';
  return `${leftOut} more ${leftOut === 1 ? 'line does' : 'lines do'} not fit here: ${how}.`;
}

/** What a notification or a screen reader says: the beginning of the reply as plain sentences. */
function fallbackText(reply: Reply): string {
  // Escaping may make five characters of one.
  const most = LIMITS.text / 6;
  let said = '';
  for (const block of reply.blocks) {
    if (said.length > most) break;
    for (const text of spokenTexts(block)) said += `${said === '' ? '' : ' '}${oneLine(text)}`;
  }
  const text = escapeMrkdwn(shorten(said.trim(), most)) || 'There is nothing to show.';
  return reply.asOf === undefined ? text : `${text} (as of ${escapeMrkdwn(shorten(reply.asOf, DATE_LIMIT))})`;
}

function spokenTexts(block: Block): readonly string[] {
  if (block.type === 'headline' || block.type === 'paragraph' || block.type === 'notice') return [block.text];
  if (block.type === 'facts') return block.items.map((item) => item.text);
  return 'title' in block && block.title !== undefined ? [block.title] : [];
}
