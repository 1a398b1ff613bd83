/** A reply's blocks as lines of mrkdwn: each a sentence or a row, with the numbers of the sources it needs. */
import type { Block, Cited, PictureBlock, TableBlock } from '../../core/reply.ts';
import { shorten, splitText } from './cut-text.ts';
import { cleanText, escapeMrkdwn } from './escape.ts';
import type { PictureFate } from './message.ts';

/** The smallest thing that is shown whole or not at all. */
export interface Line {
  /** mrkdwn. */
  readonly text: string;
  readonly cites: readonly number[];
  /** How it is joined to the line before. */
  readonly glue: '\n' | ' ';
  /** One of many alike: better left out than shown without its sources. */
  readonly row?: boolean;
}

/** Characters of one line before escaping: with every one escaped to five, the line still fits in a section. */
const LINE_LIMIT = 450;
/** Characters of a name within a line, such as a place or a label. */
const NAME_LIMIT = 80;
/** Numbers at a line's end; more would bury the line. */
const MARKS_LIMIT = 12;

/** ` [1] [2]`; empty where nothing is cited. */
export function citeMarks(cites: readonly number[]): string {
  const marks = cites.slice(0, MARKS_LIMIT).map((n) => ` [${n}]`);
  return `${marks.join('')}${cites.length > MARKS_LIMIT ? ' …' : ''}`;
}

/** A text on one line, without what nobody sees. */
export function oneLine(text: string): string {
  const clean = cleanText(text);
  return (/\s\s|[^\S ]/.test(clean) ? clean.replace(/\s+/g, ' ') : clean).trim();
}

const name = (text: string): string => escapeMrkdwn(shorten(oneLine(text), NAME_LIMIT));

/** The lines of a block; tables and notices have other forms too, see `render-reply.ts`. */
export function linesOf(block: Block, pictures: PictureFate): readonly Line[] {
  switch (block.type) {
    case 'headline':
      return boldLines(block);
    case 'paragraph':
      return paragraphLines(block);
    case 'facts':
      return [...titleLines(block.title), ...block.items.flatMap(bulletLines)];
    case 'table':
      return tableLines(block);
    case 'timeline':
      return [
        ...titleLines(block.title),
        ...block.rows.flatMap((row) => {
          const [date, place] = [name(row.date), name(row.place)];
          return rowLines(row.turningPoint ? `◆ *${date}* · *${place}* · ` : `◇ ${date} · ${place} · `, row);
        }),
      ];
    case 'moments':
      return [
        ...titleLines(block.title),
        ...block.items.map(({ label, instant, zone }) =>
          line(`• ${name(label)}: ${momentText(instant, zone)}`),
        ),
      ];
    case 'picture':
      return pictureLines(block, pictures);
    case 'file':
      if (pictures.kind === 'shown') return [];
      return [
        line(
          pictures.kind === 'follow'
            ? `File: ${name(block.name)}`
            : `The file ${name(block.name)} is not attached. ${omission(pictures)}`,
        ),
      ];
    case 'notice':
      return leadLines(block.tone === 'warning' ? '⚠ ' : 'ℹ ', block);
    default:
      return block satisfies never;
  }
}

function line(text: string, cites: readonly number[] = [], glue: Line['glue'] = '\n'): Line {
  return { text, cites, glue };
}

function boldLines({ text, cites }: Cited): readonly Line[] {
  const parts = splitText(oneLine(text), LINE_LIMIT);
  return parts.map((part, index) =>
    line(
      `*${escapeMrkdwn(part)}*${index === parts.length - 1 ? citeMarks(cites) : ''}`,
      index === parts.length - 1 ? cites : [],
      index === 0 ? '\n' : ' ',
    ),
  );
}

function paragraphLines({ text, cites }: Cited): readonly Line[] {
  return cleanText(text)
    .split(/\n+/)
    .flatMap((paragraph) => leadLines('', { text: paragraph, cites }));
}

function titleLines(title: string | undefined): readonly Line[] {
  return title === undefined || oneLine(title) === '' ? [] : boldLines({ text: title, cites: [] });
}

function bulletLines(item: Cited): readonly Line[] {
  return rowLines('• ', item);
}

function rowLines(lead: string, item: Cited): readonly Line[] {
  return leadLines(lead, item).map((each) => ({ ...each, row: true }));
}

/** A lead and a text, cut into lines at sentences where it is long; the numbers stand at each line's end. */
function leadLines(lead: string, { text, cites }: Cited): readonly Line[] {
  const parts = splitText(oneLine(text), LINE_LIMIT);
  return (parts.length === 0 && lead !== '' ? [''] : parts).map((part, index) =>
    line(
      `${index === 0 ? lead : ''}${escapeMrkdwn(part)}${citeMarks(cites)}`,
      cites,
      index === 0 ? '\n' : ' ',
    ),
  );
}

/** A table without columns: the first cell in bold, the others each after its column's label. */
function tableLines({ title, columns, rows }: TableBlock): readonly Line[] {
  const labels = columns.map((column) => oneLine(column.label));
  return [
    ...titleLines(title),
    ...leadLines('', { text: labels.join(' · '), cites: [] }),
    ...rows.flatMap(({ cells, cites }) => {
      const [first = '', ...others] = cells.map((cell) => oneLine(cell) || '–');
      const rest = others.map((cell, index) => `${labels[index + 1] ?? ''}: ${cell}`).join('; ');
      return rowLines(`• *${name(first)}* `, { text: rest || ' ', cites });
    }),
  ];
}

/** An instant in the reader's own zone, as Slack shows it; the text after `|` is for clients that cannot. */
function momentText(instant: string, zone: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return name(instant);
  const shown = shorten(oneLine(localTime(date, zone)), NAME_LIMIT).replace(/[|<>&]/g, ' ');
  return `<!date^${Math.floor(date.getTime() / 1000)}^{date_long} {time}|${shown}>`;
}

function localTime(date: Date, zone: string): string {
  try {
    const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
    return `${time.format(date)} (${zone})`;
  } catch {
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} (UTC)`;
  }
}

function pictureLines({ alt, picture }: PictureBlock, pictures: PictureFate): readonly Line[] {
  if (pictures.kind === 'shown') return [];
  // The description goes with the picture; in words it is said only where there is none.
  if (pictures.kind === 'follow') return [line(`Picture: ${name(picture.title)}`)];
  const lead = pictures.kind === 'omitted' ? `The picture is not shown. ${omission(pictures)} ` : '';
  return [line(`${lead}What it shows:`), ...leadLines('', { text: alt, cites: [] })];
}

function omission(pictures: PictureFate): string {
  return pictures.kind === 'omitted'
    ? escapeMrkdwn(shorten(pictures.reason, LINE_LIMIT / 2))
    : 'Share the answer in the channel to get it.';
}
