/** The body of a message while it is filled: it knows the room left, and lists the sources that what is shown needs. */
import type { DataTableBlock, KnownBlock } from '@slack/types';
import type { Citation } from '../../core/reply.ts';
import { shorten } from './cut-text.ts';
import { escapeMrkdwn, linkTo } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type Line, oneLine } from './render-lines.ts';

/** Characters of a source's title, publisher and date that are shown. */
const TITLE_LIMIT = 120;
/** With more sources than these, titles are shortened so that more rows fit. */
const MANY_SOURCES = 12;
const SHORT_TITLE_LIMIT = 60;
const PUBLISHER_LIMIT = 80;
const DATE_LIMIT = 20;
/** The share of the room that a single line's sources may take. */
const LINE_SOURCES_SHARE = 0.4;
/** Kept for the blocks around the list of sources and the line on those not listed. */
export const SOURCES_OVERHEAD = 1_200;
/** More sources than these are no list that anybody reads. */
const SOURCES_SHOWN = 60;
/** The most blocks that the list of sources takes: any two neighbours together fill one, and all are a message at most. */
export const SOURCE_BLOCKS = 12;

/** A value's characters as it is sent. */
export const size = (value: unknown): number => JSON.stringify(value).length;

/** A block in small print; the text is mrkdwn. */
export function context(text: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

export class Sheet {
  readonly blocks: KnownBlock[] = [];
  /** Lines that found no room. */
  leftOut = 0;
  readonly #citations: ReadonlyMap<number, Citation>;
  readonly #titleLimit: number;
  readonly #sources = new Map<number, string>();
  /** Numbers that are cited in what is shown, and whose source found no room in the list. */
  readonly #unlisted = new Set<number>();
  #room: number;
  readonly #blocksAllowed: number;
  /** The section that takes further lines. */
  #open: { text: string; readonly index: number } | undefined;

  constructor(citations: readonly Citation[], room: number, blocksAllowed: number) {
    this.#citations = new Map(citations.map((citation) => [citation.n, citation]));
    this.#titleLimit = citations.length > MANY_SOURCES ? SHORT_TITLE_LIMIT : TITLE_LIMIT;
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
    this.#cite(cites, needed, true);
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
      if (!this.#cite(row.cites, needed + rowSize, shown.length === 1)) break;
      text += rowText;
      needed += rowSize;
      shown.push(row.cells);
    }
    if (shown.length === 1) return false;
    this.#take(
      { ...table, rows: shown, page_size: Math.min(table.page_size ?? shown.length, shown.length - 1) },
      needed,
    );
    this.leftOut += rows.length - (shown.length - 1);
    return true;
  }

  /** Lists the sources that no line has cited, as far as there is room. */
  addRemainingSources(): void {
    for (const n of this.#citations.keys()) if (!this.#cite([n], 0)) this.#unlisted.add(n);
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
      if (needed > this.#room || !this.#cite(cites, needed, most)) return false;
      open.text += `${glue}${text}`;
      this.blocks[open.index] = section(open.text);
      this.#room -= needed;
      return true;
    }
    const block = section(text);
    const needed = size(block) + 1;
    if (this.#full() || needed > this.#room || !this.#cite(cites, needed, most)) return false;
    this.#take(block, needed);
    this.#open = { text, index: this.blocks.length - 1 };
    return true;
  }

  /**
   * Notes the sources that these numbers name, where they find room beside what needs `besides` characters; false where
   * not all do. With `most`, what does not find room is left out, and true.
   */
  #cite(cites: readonly number[], besides: number, most = false): boolean {
    const room = this.#room - besides;
    const allowed = most ? room * LINE_SOURCES_SHARE : room;
    let needed = 0;
    const fresh = new Map<number, string>();
    for (const n of new Set(cites)) {
      const citation = this.#sources.has(n) ? undefined : this.#citations.get(n);
      if (!citation) continue;
      const text = sourceLine(citation, this.#titleLimit);
      const length = size(text);
      if (needed + length > allowed || this.#sources.size + fresh.size >= SOURCES_SHOWN) {
        if (!most) return false;
        this.#unlisted.add(n);
        continue;
      }
      needed += length;
      fresh.set(n, text);
    }
    this.#room -= needed;
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

/** Sources drawn before, by address; answers share them. */
const drawnSources = new Map<
  string,
  { readonly citation: Citation; readonly limit: number; readonly line: string }
>();
const SOURCES_KEPT = 2_000;

/** `[1] Title (linked), publisher, date`. */
function sourceLine(citation: Citation, titleLimit: number): string {
  const { n, title, publisher, url, date } = citation;
  const known = drawnSources.get(url);
  const same =
    known?.limit === titleLimit &&
    known.citation.title === title &&
    known.citation.publisher === publisher &&
    known.citation.date === date;
  const line = same ? known.line : drawSource(citation, titleLimit);
  if (!same) {
    if (drawnSources.size >= SOURCES_KEPT) drawnSources.clear();
    drawnSources.set(url, { citation, limit: titleLimit, line });
  }
  return `[${n}] ${line}`;
}

function drawSource({ title, publisher, url, date }: Citation, titleLimit: number): string {
  const label = shorten(oneLine(title), titleLimit) || url.slice(0, titleLimit);
  const by = escapeMrkdwn(shorten(oneLine(publisher), PUBLISHER_LIMIT));
  const parts = [linkTo(url, label), by, escapeMrkdwn(shorten(date ?? '', DATE_LIMIT))].filter(Boolean);
  return parts.join(', ');
}
