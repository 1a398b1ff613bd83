/** A reply as Block Kit: a pure function whose result is within every limit of Slack, whatever the reply's length. */
import type { AlertBlock, DataTableBlock, KnownBlock } from '@slack/types';
import type { Block, Citation, Reply, TableBlock } from '../../core/reply.ts';
import { shorten } from './cut-text.ts';
import { cleanText, escapeMrkdwn, linkTo, plainText } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { PictureFate, RenderOptions, SlackMessage } from './message.ts';
import { renderControls } from './render-controls.ts';
import { citeMarks, type Line, linesOf, oneLine } from './render-lines.ts';

/** What the list of sources may take of a message's characters. */
const SOURCES_BUDGET = 5_000;
/** Kept of it for the blocks around the sources and the line on sources not listed. */
const SOURCES_OVERHEAD = 800;
/** Kept for the line that says that something is left out. */
const CUT_NOTICE_BUDGET = 300;
/** Blocks kept for that line, the sources, the as-of day and the buttons. */
const FOOTER_BLOCKS = 12;
/** Characters of a table's cell and of a source's title that are shown. */
const CELL_LIMIT = 300;
const TITLE_LIMIT = 120;
const PUBLISHER_LIMIT = 80;
const DATE_LIMIT = 20;
/** Rows of a data table that are seen without turning its pages. */
const TABLE_PAGE = 15;

const size = (value: unknown): number => JSON.stringify(value).length;

/** Draws a reply. What is left out for want of room is said, and how to see it. */
export function renderReply(reply: Reply, options: RenderOptions = {}): SlackMessage {
  const controls = renderControls(reply, options);
  const asOf: KnownBlock[] =
    reply.asOf === undefined ? [] : [context(`As of ${escapeMrkdwn(shorten(reply.asOf, DATE_LIMIT))}`)];
  const intro: KnownBlock[] = options.intro === undefined ? [] : [context(options.intro)];
  const sheet = new Sheet(
    reply.citations,
    LIMITS.message - SOURCES_BUDGET - CUT_NOTICE_BUDGET - size(controls) - size(asOf) - size(intro),
    LIMITS.blocks - FOOTER_BLOCKS - intro.length,
  );
  drawBody(reply, options, sheet);
  const cut = sheet.leftOut > 0 ? [context(cutNotice(reply, sheet.leftOut))] : [];
  if (sheet.leftOut === 0) sheet.addRemainingSources();
  const blocks = [...intro, ...sheet.blocks, ...cut, ...sheet.sourceBlocks(), ...asOf, ...controls];
  return { text: fallbackText(reply), blocks };
}

function context(text: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
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
  const shown = plainText(text).replace(/\s+/g, ' ').trim();
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
    text: shorten(plainText(text).replace(/\s+/g, ' ').trim(), CELL_LIMIT) || '–',
  });
  const header = [...block.columns.map((column) => cell(column.label)), ...(cited ? [cell('Sources')] : [])];
  const rows = block.rows.map(({ cells, cites }) => ({
    cells: [
      ...block.columns.map((_, index) => cell(cells[index] ?? '')),
      ...(cited ? [cell(citeMarks(cites))] : []),
    ],
    cites,
  }));
  const caption = shorten(plainText(block.title).replace(/\s+/g, ' ').trim(), LIMITS.header) || 'Table';
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
  const lines = reply.blocks.flatMap((block) => {
    if (block.type === 'headline' || block.type === 'paragraph' || block.type === 'notice')
      return [block.text];
    if (block.type === 'facts') return block.items.map((item) => item.text);
    if (block.type === 'picture') return [block.alt];
    return 'title' in block && block.title !== undefined ? [block.title] : [];
  });
  const said = lines.map(oneLine).filter(Boolean);
  // Escaping may make five characters of one.
  const text = escapeMrkdwn(shorten(said.join(' '), LIMITS.text / 6)) || 'There is nothing to show.';
  return reply.asOf === undefined ? text : `${text} (as of ${escapeMrkdwn(shorten(reply.asOf, DATE_LIMIT))})`;
}

/** The body while it is filled: it knows how much room is left, and which sources the lines shown need. */
class Sheet {
  readonly blocks: KnownBlock[] = [];
  /** Lines that found no room. */
  leftOut = 0;
  readonly #citations: ReadonlyMap<number, Citation>;
  readonly #sources = new Map<number, string>();
  /** Numbers that are cited in what is shown, and whose source found no room in the list. */
  readonly #unlisted = new Set<number>();
  #sourcesSize = 0;
  #room: number;
  readonly #blocksAllowed: number;
  /** The section that takes further lines. */
  #open: { text: string; readonly index: number } | undefined;

  constructor(citations: readonly Citation[], room: number, blocksAllowed: number) {
    this.#citations = new Map(citations.map((citation) => [citation.n, citation]));
    this.#room = room;
    this.#blocksAllowed = blocksAllowed;
  }

  /** Adds lines until one finds no room; from then on every line counts as left out. */
  addLines(lines: readonly Line[]): void {
    for (const line of lines) {
      if (line.text.trim() === '') continue;
      if (this.leftOut > 0 || !this.#addLine(line)) this.leftOut++;
    }
    this.#open = undefined;
  }

  /** Adds a block of its own; false where there is no room. */
  addBlock(block: KnownBlock, cites: readonly number[] = []): boolean {
    const needed = size(block) + 1;
    if (this.leftOut > 0 || this.#full() || needed > this.#room) return false;
    this.#cite(cites, true);
    this.#take(block, needed);
    return true;
  }

  addTable(
    table: DataTableBlock,
    rows: readonly { cells: DataTableBlock['rows'][number]; cites: readonly number[] }[],
  ) {
    const [header = []] = table.rows;
    let text = header.reduce((sum, cell) => sum + cellLength(cell), 0);
    let needed = size(table) + 1;
    if (this.leftOut > 0 || this.#full() || needed > this.#room) return false;
    const shown = [header];
    for (const row of rows) {
      const rowText = row.cells.reduce((sum, cell) => sum + cellLength(cell), 0);
      const rowSize = size(row.cells) + 1;
      if (shown.length > LIMITS.tableRows || text + rowText > LIMITS.table || needed + rowSize > this.#room)
        break;
      if (!this.#cite(row.cites, shown.length === 1)) break;
      text += rowText;
      needed += rowSize;
      shown.push(row.cells);
    }
    if (shown.length === 1) return false;
    this.#take({ ...table, rows: shown, page_size: Math.min(TABLE_PAGE, shown.length - 1) }, needed);
    this.leftOut += rows.length - (shown.length - 1);
    return true;
  }

  /** Lists the sources that no line has cited, as far as there is room. */
  addRemainingSources(): void {
    this.#cite([...this.#citations.keys()], true);
  }

  /** The list of the sources shown, by number. */
  sourceBlocks(): KnownBlock[] {
    const texts: string[] = [];
    for (const [, source] of [...this.#sources].sort(([a], [b]) => a - b)) {
      const last = texts.at(-1);
      if (last !== undefined && last.length + source.length + 1 <= LIMITS.context) {
        texts[texts.length - 1] = `${last}\n${source}`;
      } else {
        texts.push(source);
      }
    }
    const hidden = this.#unlisted.size;
    if (hidden > 0)
      texts.push(`${hidden} more ${hidden === 1 ? 'source is' : 'sources are'} not listed here.`);
    return texts.map(context);
  }

  #full(): boolean {
    return this.blocks.length >= this.#blocksAllowed;
  }

  #take(block: KnownBlock, needed: number): void {
    this.blocks.push(block);
    this.#room -= needed;
    this.#open = undefined;
  }

  #addLine({ text, cites, glue, row = false }: Line): boolean {
    const open = this.#open;
    const most = !row || this.blocks.length === 0;
    if (open && open.text.length + glue.length + text.length <= LIMITS.section) {
      const needed = size(`${glue}${text}`);
      if (needed > this.#room || !this.#cite(cites, most)) return false;
      open.text += `${glue}${text}`;
      this.blocks[open.index] = section(open.text);
      this.#room -= needed;
      return true;
    }
    const block = section(text);
    const needed = size(block) + 1;
    if (this.#full() || needed > this.#room || !this.#cite(cites, most)) return false;
    this.#take(block, needed);
    this.#open = { text, index: this.blocks.length - 1 };
    return true;
  }

  /** Notes the sources that these numbers name; false where not all find room (`most` notes what does). */
  #cite(cites: readonly number[], most = false): boolean {
    let needed = 0;
    const fresh = new Map<number, string>();
    for (const n of new Set(cites)) {
      const citation = this.#sources.has(n) ? undefined : this.#citations.get(n);
      if (!citation) continue;
      const text = sourceLine(citation);
      if (this.#sourcesSize + needed + size(text) > SOURCES_BUDGET - SOURCES_OVERHEAD) {
        if (!most) return false;
        this.#unlisted.add(n);
        continue;
      }
      needed += size(text);
      fresh.set(n, text);
    }
    this.#sourcesSize += needed;
    for (const [n, text] of fresh) {
      this.#sources.set(n, text);
      this.#unlisted.delete(n);
    }
    return true;
  }
}

function section(text: string): KnownBlock {
  // `expand`: Slack's “see more” would hide the end of an answer.
  return { type: 'section', expand: true, text: { type: 'mrkdwn', text, verbatim: true } };
}

function cellLength(cell: DataTableBlock['rows'][number][number]): number {
  return 'text' in cell ? cell.text.length : 0;
}

/** `[1] Title (linked), publisher, date`. */
function sourceLine({ n, title, publisher, url, date }: Citation): string {
  const label = shorten(oneLine(title), TITLE_LIMIT) || url.slice(0, TITLE_LIMIT);
  const by = escapeMrkdwn(shorten(oneLine(publisher), PUBLISHER_LIMIT));
  const parts = [linkTo(url, label), by, escapeMrkdwn(shorten(date ?? '', DATE_LIMIT))].filter(Boolean);
  return `[${n}] ${parts.join(', ')}`;
}
