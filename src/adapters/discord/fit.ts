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

/** Addresses kept; the knowledge has some 1,500 sources, which come again and again. */
const ADDRESSES = 4_000;
const addresses = new Map<string, string | undefined>();

function addressOf(url: string): string | undefined {
  if (url.length > SOURCE_ADDRESS) return undefined;
  if (addresses.has(url)) return addresses.get(url);
  const address = linkAddress(url);
  if (addresses.size >= ADDRESSES) addresses.clear();
  addresses.set(url, address);
  return address;
}

/** The line that names a source. */
function sourceLine(citation: Citation, withTitle: boolean): string {
  const publisher = plainLine(citation.publisher) || 'Source';
  const label = clip(withTitle ? `${publisher}: ${plainLine(citation.title)}` : publisher, SOURCE_LABEL);
  const date = citation.date === undefined ? '' : `, ${escapeText(citation.date)}`;
  return `-# [${citation.n}] ${maskedLink(label, addressOf(citation.url))}${date}`;
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
  let headings: { readonly index: number; readonly length: number } | undefined;

  const costOf = (cites: readonly number[]): number =>
    cites.reduce((sum, n) => sum + (shownSources.has(n) ? 0 : (lines.get(n)?.length ?? -1) + 1), 0);
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
    const room = most - used - costOf(cites) - reserve;
    const drawn = drawWithin(
      element,
      cites,
      room,
      texts.every((text) => typeof text !== 'string'),
    );
    if (drawn.text !== '') {
      if (element.heading) headings ??= { index: texts.length, length: drawn.text.length };
      else headings = undefined;
      texts.push(drawn.text);
      used += drawn.text.length + costOf(cites);
      for (const n of cites) shownSources.add(n);
    }
    cut = drawn.cut;
  }
  if (cut && headings !== undefined && texts.length === headings.index + 1 && headings.index > 0) texts.pop();
  if (!cut && !fewer)
    for (const { n } of reply.citations) {
      if (used + costOf([n]) > most) break;
      used += costOf([n]);
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
