/** The text of a label: the date in bold and then the words, in as many lines as it may have. */
import type { TimelineMark } from '../core/picture.ts';
import type { Fonts } from './font.ts';
import { dayInWords, SIZE } from './frame.ts';
import { textAt } from './svg.ts';
import { cleanText, widthOf, wrapText } from './text.ts';

export interface LabelLine {
  /** In bold before the text; empty in all lines but the first. */
  readonly date: string;
  readonly text: string;
  readonly width: number;
}

/** What a label may look like in one width: its lines, and the width of the widest. */
export interface LabelShape {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  /** Words were cut off. */
  readonly clipped: boolean;
}

/** Words cut shorter than this, in SVG units, say too little: about two words. */
const LEAST_WORDS = 110;
/** The same where more than half of the words is cut off: about five words. */
const LEAST_OF_LONG = 260;

/** The label of a mark within `width` and `most` lines; undefined where too little fits. */
export function shapeLabel(
  mark: TimelineMark,
  width: number,
  most: number,
  fonts: Fonts,
  dated = true,
): LabelShape | undefined {
  const font = fonts.regular;
  const date = dated && mark.when !== undefined ? cleanText(dayInWords(mark.when, true), fonts.bold) : '';
  const indent = date === '' ? 0 : widthOf(`${date} `, SIZE.text, fonts.bold) + 2;
  const words = cleanText(mark.label, font);
  const rows = wrapText(words, width, SIZE.text, font, most, indent);
  const lines = rows.map((text, i) => {
    const before = i === 0 ? indent : 0;
    return { date: i === 0 ? date : '', text, width: before + widthOf(text, SIZE.text, font) };
  });
  const widest = Math.max(0, ...lines.map((line) => line.width));
  if (rows.every((row) => row === '') || widest > width) return undefined;
  const clipped = rows.join(' ').length < words.length;
  const said = lines.reduce((sum, line) => sum + line.width, -indent);
  const share = rows.join(' ').length / words.length;
  const least = share < 0.5 ? LEAST_OF_LONG : LEAST_WORDS;
  return clipped && said < least ? undefined : { lines, width: widest, clipped };
}

/** One line with its left edge at `x` and its base line at `y`. */
export function drawLabelLine(line: LabelLine, x: number, y: number, fonts: Fonts): string {
  const textWidth = widthOf(line.text, SIZE.text, fonts.regular);
  const date =
    line.date === ''
      ? ''
      : textAt(x, y, line.date, { size: SIZE.text, font: fonts.bold, class: 'label-date' });
  if (line.text === '') return date;
  return (
    date +
    textAt(x + line.width - textWidth, y, line.text, {
      size: SIZE.text,
      font: fonts.regular,
      class: 'label',
    })
  );
}
