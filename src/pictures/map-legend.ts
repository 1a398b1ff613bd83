/** Draws the legend of a map: each class with its swatch and the names of its places. */
import type { MapPicture } from '../core/picture.ts';
import type { Fonts } from './font.ts';
import { type Body, INNER, SIZE } from './frame.ts';
import { INK } from './palette.ts';
import { PROVINCES, STATE_TILES } from './subdivisions.ts';
import { element, textAt } from './svg.ts';
import { cleanText, clipText, wrapText } from './text.ts';

/** Names of a class are listed as far as so many lines hold them. */
const NAME_LINES = 3;

/** Whether a code is that of a U.S. state with a tile of its own. */
export function isState(code: string): boolean {
  return code.startsWith('US-') && Object.hasOwn(STATE_TILES, code.slice(3));
}

/** The legend: each class with its swatch, how many places it has, and their names as far as there is room. */
export function drawClasses(
  picture: MapPicture,
  codes: readonly string[],
  offMap: readonly string[],
  fill: (id: string | undefined) => string,
  fonts: Fonts,
): Body {
  const parts: string[] = [];
  const indent = 40;
  let y = 0;
  const row = (name: string, swatch: string, members: readonly string[]): void => {
    parts.push(element('rect', { x: 0, y: y + 2, width: 30, height: 20, fill: swatch, stroke: INK.outline }));
    const title = clipText(cleanText(name, fonts.bold), INNER - indent, SIZE.text, fonts.bold);
    parts.push(textAt(indent, y + 18, title, { size: SIZE.text, font: fonts.bold, class: 'legend' }));
    y += 26;
    for (const text of listNames(members, INNER - indent, fonts)) {
      y += 20;
      parts.push(textAt(indent, y - 6, text, { size: SIZE.small, font: fonts.regular, class: 'names' }));
    }
    y += 4;
  };
  const known = new Set(picture.classes.map(({ id }) => id));
  for (const { id, name } of picture.classes) {
    const members = codes.filter((code) => picture.places[code] === id);
    if (members.length === 0) continue;
    const onTiles = members.filter(isState).length;
    const names = members
      .filter((code) => !offMap.includes(code) && !isState(code))
      .map(nameOf)
      .toSorted((a, b) => a.localeCompare(b, 'en'));
    if (onTiles > 0) names.push(`${onTiles} U.S. ${onTiles === 1 ? 'state' : 'states'}`);
    row(`${name} (${members.length})`, fill(id), names);
    const outside = members.filter((code) => offMap.includes(code)).map(nameOf);
    if (outside.length === 0) continue;
    const away = cleanText(`Not on the map: ${outside.join(', ')}`, fonts.regular);
    for (const text of wrapText(away, INNER - indent, SIZE.small, fonts.regular, 2)) {
      y += 20;
      parts.push(textAt(indent, y - 10, text, { size: SIZE.small, font: fonts.regular, fill: INK.muted }));
    }
  }
  const others = codes.filter((code) => !known.has(picture.places[code] ?? ''));
  row('Not covered', INK.land, others.map(nameOf));
  const borders = 'Borders: Natural Earth. No view on disputed ones is implied.';
  parts.push(textAt(0, y + 16, borders, { size: SIZE.small, font: fonts.regular, fill: INK.muted }));
  y += 22;
  return { svg: parts.join(''), height: y };
}

/** All names where they fit, else as many as do, and how many more there are. */
function listNames(names: readonly string[], width: number, fonts: Fonts): string[] {
  const font = fonts.regular;
  for (let kept = names.length; kept > 0; kept -= 1) {
    const more = names.length - kept;
    const text = names.slice(0, kept).join(', ') + (more === 0 ? '' : ` and ${more} more`);
    const rows = wrapText(cleanText(text, font), width, SIZE.small, font, NAME_LINES + 1);
    if (rows.length <= NAME_LINES) return rows;
  }
  return [];
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'code' });

function nameOf(code: string): string {
  if (/^[A-Z]{2}$/.test(code)) return regionNames.of(code) ?? code;
  return Object.hasOwn(PROVINCES, code) ? (PROVINCES[code]?.name ?? code) : code;
}
