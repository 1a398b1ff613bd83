/** Draws a reply as lines of text: every block, then the sources, "as of" and what to ask next. Pure. */
import type { Block, Choice, Citation, Explanation, Reply } from '../../core/reply.ts';
import { PROSE_WIDTH } from './limits.ts';
import { type Look, plainLook } from './look.ts';
import { renderTable } from './render-table.ts';
import { safeLines, safeText } from './safe-text.ts';
import { wrap } from './width.ts';
import { marks, showDay, showInstant } from './words.ts';

/** The whole reply as a person reads it, ending in a line break; nothing in it that a terminal would act on but our colours. */
export function renderReply(reply: Reply, look: Look): string {
  const parts = [
    ...renderBlocks(reply.blocks, look),
    renderSources(reply.citations, look),
    renderAsOf(reply.asOf, look),
    renderChoices(reply.choices, look),
  ];
  return join(parts);
}

/** The reply as plain text without its sources and choices: those are fields of their own for programs. */
export function plainText(reply: Reply): string {
  return join([...renderBlocks(reply.blocks, plainLook), renderAsOf(reply.asOf, plainLook)]).trimEnd();
}

/** How the reply came about, each section with its lines. */
export function renderExplanation(explanation: Explanation | undefined, look: Look): string {
  if (explanation === undefined) return join([['There is no explanation for this reply.']]);
  return join(
    explanation.sections.map(({ title, lines }) => [
      look.paint('accent', safeText(title)),
      ...lines.flatMap((line) => hang('  ', safeText(line), look)),
    ]),
  );
}

/** Parts of lines with an empty line between them. */
function join(parts: readonly (readonly string[])[]): string {
  const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

function prose(look: Look): number {
  return Number.isFinite(look.width) ? Math.min(look.width, PROSE_WIDTH) : look.width;
}

/** Wrapped text after a lead, further lines set in below the first; citation marks at its end are drawn quietly. */
function hang(lead: string, text: string, look: Look, tone?: 'strong' | 'warning'): string[] {
  const lines = wrap(text, prose(look) - lead.length);
  return lines.map((line, at) => {
    const begin = at === 0 ? lead : ' '.repeat(lead.length);
    const [, words = line, cited = ''] = /^(.*?)(\u00a0?(?:\[\d+\])*)$/su.exec(line) ?? [];
    const last = at === lines.length - 1;
    const shown = tone === undefined ? words : look.paint(tone, words);
    return `${begin}${shown}${last ? look.paint('quiet', cited) : cited}`.trimEnd();
  });
}

/** A text that may hold line breaks, with its marks after the last line. */
function paragraph(
  text: string,
  cites: readonly number[],
  look: Look,
  tone?: 'strong' | 'warning',
): string[] {
  const lines = safeLines(text);
  return lines.flatMap((line, at) =>
    hang('', at === lines.length - 1 ? `${line}${marks(cites)}` : line, look, tone),
  );
}

function titled(title: string | undefined, lines: readonly string[], look: Look): string[] {
  return title === undefined || title === ''
    ? [...lines]
    : [...hang('', safeText(title), look, 'strong'), ...lines];
}

function renderBlocks(blocks: readonly Block[], look: Look): string[][] {
  return blocks.map((block) => renderBlock(block, look));
}

function renderBlock(block: Block, look: Look): string[] {
  switch (block.type) {
    case 'headline':
      return paragraph(block.text, block.cites, look, 'strong');
    case 'paragraph':
      return paragraph(block.text, block.cites, look);
    case 'facts':
      return titled(
        block.title,
        block.items.flatMap(({ text, cites }) => hang('• ', `${safeText(text)}${marks(cites)}`, look)),
        look,
      );
    case 'table':
      return titled(block.title, renderTable(block, look), look);
    case 'timeline':
      return titled(
        block.title,
        block.rows.flatMap(({ date, place, text, cites, turningPoint }) => {
          const lead = `${safeText(date).padEnd(10)} ${turningPoint ? '◆' : '·'} `;
          return hang(lead, `${safeText(place)}: ${safeText(text)}${marks(cites)}`, look);
        }),
        look,
      );
    case 'moments':
      return titled(
        block.title,
        block.items.flatMap(({ label, instant, zone }) =>
          hang('• ', `${safeText(label)}: ${showInstant(instant, safeText(zone))}`, look),
        ),
        look,
      );
    case 'picture':
      return hang('', `Picture: ${safeText(block.alt)}${howToSave('picture', look)}`, look);
    case 'file':
      return hang(
        '',
        `File: ${safeText(block.name)} (${safeText(block.mediaType)})${howToSave('file', look)}`,
        look,
      );
    case 'notice': {
      const lead = block.tone === 'warning' ? 'Careful: ' : 'Note: ';
      return paragraph(
        `${lead}${block.text}`,
        block.cites,
        look,
        block.tone === 'warning' ? 'warning' : undefined,
      );
    }
    default:
      return block satisfies never;
  }
}

function howToSave(what: 'picture' | 'file', look: Look): string {
  if (look.saving === 'none') return '';
  const sign = look.saving === 'flags' ? '--' : '/';
  return what === 'picture'
    ? ` (to save it: ${sign}png FILE or ${sign}svg FILE)`
    : ` (to save it: ${sign}ics FILE)`;
}

function renderSources(citations: readonly Citation[], look: Look): string[] {
  if (citations.length === 0) return [];
  return [
    look.paint('strong', citations.length === 1 ? 'Source' : 'Sources'),
    ...citations.flatMap(({ n, title, publisher, url, date }) => {
      const lead = `[${n}] `;
      const when = date === undefined ? '' : `, ${showDay(safeText(date))}`;
      return [
        ...hang(lead, `${safeText(title)} (${safeText(publisher)}${when})`, look),
        `${' '.repeat(lead.length)}${look.paint('accent', safeText(url))}`,
      ];
    }),
  ];
}

function renderAsOf(asOf: string | undefined, look: Look): string[] {
  return asOf === undefined ? [] : [look.paint('quiet', `As of ${showDay(safeText(asOf))}.`)];
}

function renderChoices(choices: readonly Choice[], look: Look): string[] {
  if (choices.length === 0) return [];
  const title = look.numbered ? 'Next (type a number)' : 'You could ask next';
  const lead = (at: number) => (look.numbered ? `${String(at + 1).padStart(3)}  ` : '• ');
  return [
    look.paint('strong', title),
    ...choices.flatMap(({ label }, at) => hang(lead(at), safeText(label), look)),
  ];
}
