/** Chooses how much of a reply goes into one message: whole sentences and rows, with the sources they cite. */
import type { Citation, Reply } from '../../core/reply.ts';
import type { Element, FileElement, PictureElement, TextElement } from './elements.ts';
import { clip, escapeText, linkAddress, maskedLink, plainLine } from './markdown.ts';

export type FittedPart = { readonly type: 'text'; readonly text: string } | PictureElement | FileElement;

export interface Fitted {
  /** In order; texts are not empty. */
  readonly parts: readonly FittedPart[];
  /** The sources and the as-of day; empty where there are none. */
  readonly footer: string;
  /** Whether some text is left out. */
  readonly cut: boolean;
  /** Whether claims with several sources show only the first of them. */
  readonly fewer: boolean;
}

/** Where the rest of a reply that does not fit is to be seen. */
export type Rest = 'file' | 'older' | 'narrower';

const REST: Readonly<Record<Rest, string>> = {
  file: 'This is the beginning; the rest is in the attached text file.',
  older: 'This is the beginning; press “Older” for the rest.',
  narrower: 'This is the beginning; for the rest ask about one place, topic or period.',
};
const FEWER: Readonly<Record<Rest, string>> = {
  file: 'Further sources are in the attached text file.',
  older: 'Further sources are left out; ask about one row to see the rest of them.',
  narrower: 'Further sources are left out; ask about one row to see the rest of them.',
};
/** Longest label of a link to a source, in characters before escaping. */
const SOURCE_LABEL = 110;
/** Longest address that is linked, in characters; a longer one leaves no room for what it proves. */
const SOURCE_ADDRESS = 600;

/**
 * The beginning of `reply`, given as its elements too, whose texts and footer have at most `most` UTF-16 units.
 * Sources are named with their titles where everything then fits; else by publisher and date; else each claim keeps
 * only its first, best source, since addresses take more room than what they prove.
 */
export function fitReply(elements: readonly Element[], reply: Reply, most: number, rest: Rest): Fitted {
  const linesWith = (titles: boolean) =>
    new Map(reply.citations.map((citation) => [citation.n, sourceLine(citation, titles)]));
  const full = attempt(elements, reply, most, rest, linesWith(true), Number.POSITIVE_INFINITY);
  if (!full.cut) return full;
  const short = linesWith(false);
  const compact = attempt(elements, reply, most, rest, short, Number.POSITIVE_INFINITY);
  return compact.cut ? attempt(elements, reply, most, rest, short, 1) : compact;
}

/** A source as its line names it; `line` lacks the number, which differs from reply to reply. */
interface SourceLine {
  readonly citation: Citation;
  readonly line: string;
}

/** Lines kept by address, with titles and without; the knowledge has some 1,500 sources, which come again and again. */
const LINES = 4_000;
const kept = { titled: new Map<string, SourceLine>(), short: new Map<string, SourceLine>() };

/** The line that names a source. */
function sourceLine(citation: Citation, withTitle: boolean): string {
  const lines = withTitle ? kept.titled : kept.short;
  const known = lines.get(citation.url);
  if (known !== undefined && isSameSource(known.citation, citation))
    return `-# [${citation.n}] ${known.line}`;
  const line = drawSource(citation, withTitle);
  if (lines.size >= LINES) lines.clear();
  lines.set(citation.url, { citation, line });
  return `-# [${citation.n}] ${line}`;
}

function isSameSource(one: Citation, other: Citation): boolean {
  return one.title === other.title && one.publisher === other.publisher && one.date === other.date;
}

function drawSource({ publisher: name, title, url, date: day }: Citation, withTitle: boolean): string {
  const publisher = plainLine(name) || 'Source';
  const label = clip(withTitle ? `${publisher}: ${plainLine(title)}` : publisher, SOURCE_LABEL);
  const date = day === undefined ? '' : `, ${escapeText(day)}`;
  return `${maskedLink(label, url.length > SOURCE_ADDRESS ? undefined : linkAddress(url))}${date}`;
}

function attempt(
  elements: readonly Element[],
  reply: Reply,
  most: number,
  rest: Rest,
  lines: ReadonlyMap<number, string>,
  sourcesEach: number,
): Fitted {
  const asOf = reply.asOf === undefined ? '' : `-# As of ${escapeText(reply.asOf)}`;
  const shownSources = new Set<number>();
  const texts: (string | PictureElement | FileElement)[] = [];
  let used = asOf.length + 2;
  let cut = false;
  let fewer = false;
  let hasText = false;
  let headings: { readonly index: number; readonly length: number } | undefined;

  const costOf = (cites: readonly number[]): number => {
    let cost = 0;
    for (const n of cites) if (!shownSources.has(n)) cost += (lines.get(n)?.length ?? -1) + 1;
    return cost;
  };
  const reserve = Math.max(REST[rest].length, FEWER[rest].length) + 6;

  for (const element of elements) {
    if (element.type !== 'text') {
      texts.push(element);
      headings = undefined;
      continue;
    }
    if (cut) continue;
    const known = element.cites.filter((n) => lines.has(n));
    const cites = known.slice(0, sourcesEach);
    fewer ||= cites.length < known.length;
    const cost = costOf(cites);
    const drawn = drawWithin(element, cites, most - used - cost - reserve, !hasText);
    if (drawn.text !== '') {
      if (element.heading) headings ??= { index: texts.length, length: drawn.text.length };
      else headings = undefined;
      texts.push(drawn.text);
      hasText = true;
      used += drawn.text.length + cost;
      for (const n of cites) shownSources.add(n);
    }
    cut = drawn.cut;
  }
  if (cut && headings !== undefined && texts.length === headings.index + 1 && headings.index > 0) texts.pop();
  if (!cut && !fewer)
    for (const { n } of reply.citations) {
      const cost = costOf([n]);
      if (used + cost > most) break;
      used += cost;
      shownSources.add(n);
    }

  const sources = reply.citations.filter(({ n }) => shownSources.has(n)).map(({ n }) => lines.get(n) ?? '');
  const footer = [
    ...(cut || fewer ? [`-# … ${cut ? REST[rest] : FEWER[rest]}`] : []),
    ...sources,
    ...(asOf === '' ? [] : [asOf]),
  ].join('\n');
  return { parts: joined(texts), footer, cut, fewer };
}

/** As many parts of the element as fit into `room`; `first` may be cut within a word rather than left out. */
function drawWithin(
  element: TextElement,
  cites: readonly number[],
  room: number,
  first: boolean,
): { readonly text: string; readonly cut: boolean } {
  const lead = element.gap && !first ? '\n\n' : first ? '' : '\n';
  const tail = `${element.close}${cites.length === 0 ? '' : ` ${cites.map((n) => `[${n}]`).join('')}`}`;
  const frame = lead.length + element.open.length + tail.length;
  const chosen: string[] = [];
  let length = frame;
  for (const part of element.parts) {
    const more = part.length + (chosen.length === 0 ? 0 : 1);
    if (length + more > room) break;
    chosen.push(part);
    length += more;
  }
  const cut = chosen.length < element.parts.length;
  if (chosen.length === 0) {
    if (!first || room <= frame) return { text: '', cut };
    return { text: `${lead}${element.open}${clip(element.parts[0] ?? '', room - frame)}${tail}`, cut };
  }
  return { text: `${lead}${element.open}${chosen.join(' ')}${tail}`, cut };
}

/** Texts that follow one another as one. */
function joined(texts: readonly (string | PictureElement | FileElement)[]): readonly FittedPart[] {
  const parts: FittedPart[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (typeof text !== 'string') parts.push(text);
    else if (last?.type === 'text') parts[parts.length - 1] = { type: 'text', text: last.text + text };
    else parts.push({ type: 'text', text: text.replace(/^\n+/, '') });
  }
  return parts;
}
