/** A reply as a row of elements: lines of markdown that may be cut only between their parts, pictures, files. */
import type { Picture } from '../../core/picture.ts';
import type { Block, Reply } from '../../core/reply.ts';
import { escapeText, plainLine, sentencesOf, timestamp } from './markdown.ts';

export type Element = TextElement | PictureElement | FileElement;

/** Drawn as `open`, the parts joined by spaces, `close`, and the numbers of the citations. */
export interface TextElement {
  readonly type: 'text';
  readonly open: string;
  /** Escaped sentences, or one escaped row; the element may be cut only between them. */
  readonly parts: readonly string[];
  readonly close: string;
  readonly cites: readonly number[];
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** A title, which never stands last. */
  readonly heading: boolean;
  /** The same without markup, for the file that holds the whole of an overlong answer. */
  readonly plain: string;
}

export interface PictureElement {
  readonly type: 'picture';
  readonly picture: Picture;
  readonly alt: string;
}

export interface FileElement {
  readonly type: 'file';
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

const TONES = { info: 'ℹ️', warning: '⚠️' } as const;
const NO_CELL = '–';

/** The reply's blocks in order; blocks without any text leave nothing. */
export function elementsOf(reply: Reply): readonly Element[] {
  return reply.blocks.flatMap(elementsOfBlock);
}

function elementsOfBlock(block: Block): readonly Element[] {
  switch (block.type) {
    case 'headline':
      return prose(block.text, block.cites, { open: '**', close: '**' });
    case 'paragraph':
      return prose(block.text, block.cites, {});
    case 'notice':
      return prose(block.text, block.cites, { open: `${TONES[block.tone]} ` });
    case 'facts':
      return [
        ...title(block.title),
        ...block.items.flatMap((item) => prose(item.text, item.cites, { open: '- ', gap: false })),
      ];
    case 'table':
      return [
        ...title(block.title, block.columns.map((column) => escapeText(column.label) || NO_CELL).join(' · ')),
        ...block.rows.map((row) => tableRow(row.cells, row.cites)),
      ];
    case 'timeline':
      return [
        ...title(block.title),
        ...block.rows.map((row) => {
          const place = plainLine(row.place);
          const lead = `${row.turningPoint ? '◆ ' : ''}**${escapeText(row.date)}**`;
          const body = [escapeText(place), escapeText(row.text)].filter((text) => text !== '').join(': ');
          const plain = `${row.turningPoint ? '◆ ' : ''}${row.date} · ${place}: ${plainLine(row.text)}`;
          return line(`- ${lead} · ${body}`, plain, row.cites);
        }),
      ];
    case 'moments':
      return [
        ...title(block.title),
        ...block.items.map((item) =>
          line(
            `- ${[escapeText(item.label), timestamp(item.instant)].filter((text) => text !== '').join(': ')}`,
            `${plainLine(item.label)}: ${item.instant}`,
            [],
          ),
        ),
      ];
    case 'picture':
      return [
        {
          type: 'picture',
          picture: block.picture,
          alt: plainLine(block.alt) || plainLine(block.picture.title),
        },
      ];
    case 'file':
      return [{ type: 'file', name: block.name, mediaType: block.mediaType, text: block.text }];
    default:
      return block satisfies never;
  }
}

function tableRow(cells: readonly string[], cites: readonly number[]): TextElement {
  const [first = '', ...rest] = cells.map((cell) => escapeText(cell) || NO_CELL);
  return line(
    `- ${[`**${first || NO_CELL}**`, ...rest].join(' · ')}`,
    cells.map((cell) => plainLine(cell) || NO_CELL).join(' · '),
    cites,
  );
}

function title(text: string | undefined, columns?: string): readonly TextElement[] {
  const shown = escapeText(text ?? '');
  const plain = plainLine(text ?? '');
  const lines = [
    ...(shown === '' ? [] : [`**${shown}**`]),
    ...(columns === undefined ? [] : [`-# ${columns}`]),
  ];
  if (lines.length === 0) return [];
  return [
    {
      type: 'text',
      open: '',
      parts: [lines.join('\n')],
      close: '',
      cites: [],
      gap: true,
      heading: true,
      plain,
    },
  ];
}

function line(markdown: string, plain: string, cites: readonly number[]): TextElement {
  return { type: 'text', open: '', parts: [markdown], close: '', cites, gap: false, heading: false, plain };
}

function prose(
  text: string,
  cites: readonly number[],
  { open = '', close = '', gap = true }: { open?: string; close?: string; gap?: boolean },
): readonly TextElement[] {
  const parts = sentencesOf(text)
    .map(escapeText)
    .filter((part) => part !== '');
  if (parts.length === 0) return [];
  const plain = open === '- ' ? `- ${plainLine(text)}` : plainLine(text);
  return [{ type: 'text', open, parts, close, cites, gap, heading: false, plain }];
}
