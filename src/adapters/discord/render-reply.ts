/** A `Reply` as a Discord message: components (version 2), or embeds where those cannot be used. Pure. */
import {
  type APIComponentInContainer,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Picture } from '../../core/picture.ts';
import type { Reply } from '../../core/reply.ts';
import { actionRows, type Frame, type Row } from './action-rows.ts';
import { type Element, elementsOf } from './elements.ts';
import { type Fitted, fitReply, type Rest } from './fit.ts';
import { EMBED_DESCRIPTION, MESSAGE_TEXT, PICTURE_ALT } from './limits.ts';
import { clip, escapeText } from './markdown.ts';
import { NOTICES } from './words.ts';

/** A file to be sent along: `picture` is yet to be drawn, `text` is ready. */
export type Enclosure =
  | { readonly name: string; readonly alt: string; readonly picture: Picture }
  | { readonly name: string; readonly text: string };

/** What may be enclosed: pictures may be impossible to draw, files not allowed in the channel. */
export interface Enclosing {
  readonly pictures: boolean;
  readonly files: boolean;
}

export interface RenderedReply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly enclosures: readonly Enclosure[];
}

export interface RenderedEmbeds {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly enclosures: readonly Enclosure[];
}

const EVERYTHING: Enclosing = { pictures: true, files: true };
const PICTURES = 4;
const FILES = 4;
const WHOLE = 'whole-answer.txt';
/** Room for the words that stand for pictures and files which cannot be shown, in characters. */
const ASIDE_ROOM = 600;
/** Room for the empty lines between the texts of an embed, in characters. */
const EMBED_GLUE = 60;

/** A message within all of Discord's limits, whatever the reply. */
export function renderReply(reply: Reply, frame: Frame, enclosing: Enclosing = EVERYTHING): RenderedReply {
  const { body, enclosures } = bodyOf(reply, enclosing);
  return {
    components: [{ type: ComponentType.Container, components: body }, ...actionRows(reply, frame)],
    enclosures,
  };
}

/** What stands above the buttons, by the reply and by what may be enclosed. */
interface Rendered {
  readonly body: APIComponentInContainer[];
  readonly enclosures: readonly Enclosure[];
}

/** The core gives the same reply to a question asked again: what was made of it is kept as long as the reply is. */
const rendered = new WeakMap<Reply, Map<string, Rendered>>();

function bodyOf(reply: Reply, enclosing: Enclosing): Rendered {
  const { pictures, files } = enclosing;
  const key = `${pictures} ${files}`;
  const known = rendered.get(reply) ?? new Map<string, Rendered>();
  rendered.set(reply, known);
  const made = known.get(key) ?? makeBody(reply, enclosing);
  known.set(key, made);
  return made;
}

function makeBody(reply: Reply, enclosing: Enclosing): Rendered {
  const { fitted, enclosures, places } = compose(reply, MESSAGE_TEXT, enclosing);
  const body: APIComponentInContainer[] = fitted.parts.flatMap((part): APIComponentInContainer[] => {
    if (part.type === 'text') return [{ type: ComponentType.TextDisplay, content: part.text }];
    const { name, aside } = places.get(part) ?? {};
    if (aside !== undefined) return [{ type: ComponentType.TextDisplay, content: aside }];
    if (name === undefined) return [];
    const url = `attachment://${name}`;
    if (part.type === 'file') return [{ type: ComponentType.File, file: { url } }];
    return [
      {
        type: ComponentType.MediaGallery,
        items: [{ media: { url }, ...(part.alt === '' ? {} : { description: clip(part.alt, PICTURE_ALT) }) }],
      },
    ];
  });
  if (enclosures.some(({ name }) => name === WHOLE))
    body.push({ type: ComponentType.File, file: { url: `attachment://${WHOLE}` } });
  if (fitted.footer !== '') {
    if (body.length > 0)
      body.push({ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small });
    body.push({ type: ComponentType.TextDisplay, content: fitted.footer });
  }
  if (body.length === 0) body.push({ type: ComponentType.TextDisplay, content: NOTICES.nothing });
  return { body, enclosures };
}

/** The same with an embed for the text; further pictures and files hang below it. */
export function renderEmbeds(reply: Reply, frame: Frame, enclosing: Enclosing = EVERYTHING): RenderedEmbeds {
  const { fitted, enclosures, places } = compose(reply, EMBED_DESCRIPTION - EMBED_GLUE, enclosing);
  const texts = fitted.parts.map((part) =>
    part.type === 'text' ? part.text : (places.get(part)?.aside ?? ''),
  );
  const description = [...texts, fitted.footer].filter((text) => text !== '').join('\n\n') || NOTICES.nothing;
  const first = enclosures.find((enclosure) => 'picture' in enclosure);
  return {
    embeds: [
      { description, ...(first === undefined ? {} : { image: { url: `attachment://${first.name}` } }) },
    ],
    components: actionRows(reply, frame),
    enclosures,
  };
}

interface Composed {
  readonly fitted: Fitted;
  readonly enclosures: readonly Enclosure[];
  /** The name of the enclosure that shows an element, or the words that stand for it. */
  readonly places: ReadonlyMap<Element, Place>;
}

interface Place {
  readonly name?: string;
  readonly aside?: string;
}

function compose(reply: Reply, most: number, enclosing: Enclosing): Composed {
  const elements = elementsOf(reply);
  const enclosures: Enclosure[] = [];
  const places = new Map<Element, Place>();
  const counts = { picture: 0, file: 0 };
  let asideLength = 0;
  for (const element of elements) {
    if (element.type === 'text') continue;
    const before = counts[element.type]++;
    if (element.type === 'picture' && enclosing.pictures && enclosing.files && before < PICTURES) {
      const name = `picture-${before + 1}.png`;
      places.set(element, { name });
      enclosures.push({ name, alt: element.alt, picture: element.picture });
    } else if (element.type === 'file' && enclosing.files && before < FILES) {
      const name = fileName(element.name, before);
      places.set(element, { name });
      enclosures.push({ name, text: element.text });
    } else if (asideLength < ASIDE_ROOM / 2) {
      const words = element.type === 'picture' ? `🖼️ ${element.alt}` : `📎 ${element.name}`;
      const aside = clip(escapeText(words), ASIDE_ROOM / 2);
      places.set(element, { aside });
      asideLength += aside.length + 2;
    }
  }
  const hasOlder = reply.choices.some((choice) => choice.role === 'older');
  const rest: Rest = enclosing.files ? 'file' : hasOlder ? 'older' : 'narrower';
  const fitted = fitReply(elements, reply, most - asideLength, rest);
  if ((fitted.cut || fitted.fewer) && rest === 'file')
    enclosures.push({ name: WHOLE, text: wholeText(reply) });
  return { fitted, enclosures, places };
}

/** A name that a link to an attachment can hold, unique among the files of the message. */
function fileName(name: string, index: number): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/i.exec(name.normalize('NFKD')) ?? [];
  const plain =
    stem
      .replace(/[^a-zA-Z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'file';
  return `${plain}${index === 0 ? '' : `-${index + 1}`}${ending || '.txt'}`;
}

/** The whole reply as plain text, with its sources and their addresses. */
export function wholeText(reply: Reply): string {
  const lines = elementsOf(reply).flatMap((element) => {
    if (element.type === 'picture') return [`[${element.alt}]`];
    if (element.type === 'file') return [];
    const marks = element.cites.map((n) => `[${n}]`).join('');
    const text = marks === '' ? element.plain : `${element.plain} ${marks}`;
    return element.gap ? ['', text] : [text];
  });
  const sources = reply.citations.map(
    ({ n, publisher, title, url, date }) => `[${n}] ${publisher}: ${title}${date ? `, ${date}` : ''}. ${url}`,
  );
  const asOf = reply.asOf === undefined ? [] : ['', `As of ${reply.asOf}`];
  return `${[...lines, '', ...sources, ...asOf].join('\n').trim()}\n`.toWellFormed();
}
