/** Draws a world map of classes, Europe enlarged, U.S. states as tiles, and each class with its places in words. */
import type { MapPicture } from '../core/picture.ts';
import { fillsOf } from './fills.ts';
import type { Fonts } from './font.ts';
import { type Body, frame, INNER, SIZE, type Svg } from './frame.ts';
import { INK } from './palette.ts';
import { PROVINCES, STATE_TILES } from './subdivisions.ts';
import { element, textAt } from './svg.ts';
import { cleanText, clipText, widthOf, wrapText } from './text.ts';
import type { Shape, View, World } from './world.ts';

/** What is smaller than this, in SVG units, is marked with a circle. */
const SMALL = 11;
const MARKER = 7;
/** From so many places in Europe on, it is drawn enlarged too. */
const ENLARGE_FROM = 3;
/** Names of a class are listed as far as so many lines hold them. */
const NAME_LINES = 3;

/** The whole picture. */
export function drawMapSvg(picture: MapPicture, fonts: Fonts, world: World): Svg {
  const fills = fillsOf(picture.classes.map(({ id }) => id));
  const classOf = (code: string | undefined): string | undefined =>
    code !== undefined && Object.hasOwn(picture.places, code) ? picture.places[code] : undefined;
  const fillOf = (code: string | undefined): string => fills.fill(classOf(code));
  const codes = Object.keys(picture.places).sort();
  const states = codes.filter(isState);
  const seen = new Set(world.whole.shapes.map(({ code }) => code));
  const inEurope = world.europe.shapes.filter(
    ({ code, path }) => path !== '' && code !== 'RU' && classOf(code) !== undefined,
  );
  const enlarged = inEurope.length >= ENLARGE_FROM;
  // What is drawn enlarged needs no circle on the small map, where circles would crowd one another.
  const there = new Set(enlarged ? inEurope.map(({ code }) => code) : []);
  const bodies: Body[] = [
    drawView(
      world.whole,
      codes.filter((code) => !there.has(code)),
      fillOf,
      'whole',
    ),
  ];
  if (enlarged) {
    bodies.push(captioned('Europe, enlarged', drawView(world.europe, codes, fillOf, 'europe'), fonts));
  }
  if (states.length > 0) bodies.push(captioned('U.S. states', drawStates(states, fillOf, fonts), fonts));
  const drawn = (code: string): boolean =>
    seen.has(code) || states.includes(code) || Object.hasOwn(PROVINCES, code);
  const offMap = codes.filter((code) => !drawn(code));
  bodies.push(drawClasses(picture, codes, offMap, fills.fill, fonts));
  const [first, ...rest] = bodies;
  return frame(
    picture,
    first === undefined ? [] : [{ ...first, defs: fills.defs + (first.defs ?? '') }, ...rest],
    fonts,
  );
}

type FillOf = (code: string | undefined) => string;

function drawView(view: View, codes: readonly string[], fillOf: FillOf, name: string): Body {
  const land = view.shapes
    .filter(({ path }) => path !== '')
    .map(({ code, path }) =>
      element('path', { class: 'country', d: path, fill: fillOf(code), 'data-code': code }),
    );
  const markers = placeMarkers(view, codes).map(({ code, x, y }) =>
    element('circle', {
      class: 'marker',
      'data-code': code,
      cx: x,
      cy: y,
      r: MARKER,
      fill: fillOf(code),
      stroke: INK.outline,
      'stroke-width': 1.6,
    }),
  );
  const clip = `view-${name}`;
  return {
    height: view.height,
    defs: element('clipPath', { id: clip }, element('rect', { width: view.width, height: view.height })),
    svg: element(
      'g',
      { class: 'view', 'clip-path': `url(#${clip})` },
      element('rect', { width: view.width, height: view.height, fill: INK.sea }) +
        element('g', { stroke: INK.coast, 'stroke-width': 0.7, 'stroke-linejoin': 'round' }, land.join('')) +
        markers.join(''),
    ),
  };
}

interface Marker {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Circles for what is too small to be seen, and for places below a country; pushed apart where they would touch. */
function placeMarkers(view: View, codes: readonly string[]): Marker[] {
  const shapes = new Map<string, Shape>();
  for (const shape of view.shapes) if (shape.code !== undefined) shapes.set(shape.code, shape);
  const markers = codes.flatMap((code) => {
    const shape = shapes.get(code);
    const point = PROVINCES[code]?.point;
    const at = point ? view.at(...point) : shape && shape.extent < SMALL ? shape.middle : undefined;
    if (at === undefined || !isInside(at, view)) return [];
    return [{ code, x: at[0], y: at[1] }];
  });
  const apart = 2 * MARKER + 2;
  for (let round = 0; round < 30; round += 1) {
    for (const [i, a] of markers.entries()) {
      for (const b of markers.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y];
        const push = (apart - Math.hypot(dx, dy)) / 2;
        if (push <= 0) continue;
        const along = Math.hypot(dx, dy);
        a.x -= (dx / along) * push;
        a.y -= (dy / along) * push;
        b.x += (dx / along) * push;
        b.y += (dy / along) * push;
      }
    }
  }
  return markers;
}

function isInside([x, y]: readonly [number, number], view: View): boolean {
  return x >= MARKER && y >= MARKER && x <= view.width - MARKER && y <= view.height - MARKER;
}

function captioned(caption: string, body: Body, fonts: Fonts): Body {
  const title = textAt(0, 18, caption, { size: SIZE.text, font: fonts.bold });
  return {
    ...body,
    svg: title + element('g', { transform: 'translate(0 26)' }, body.svg),
    height: body.height + 26,
  };
}

const TILE = 44;

function drawStates(states: readonly string[], fillOf: FillOf, fonts: Fonts): Body {
  const left = (INNER - 11 * TILE) / 2;
  const tiles = Object.entries(STATE_TILES).map(([state, [column, row]]) => {
    const code = `US-${state}`;
    const known = states.includes(code);
    const [x, y] = [left + column * TILE, row * TILE];
    const width = widthOf(state, SIZE.small, fonts.bold) + 8;
    return (
      element('rect', {
        class: 'state',
        'data-code': code,
        x: x + 1,
        y: y + 1,
        width: TILE - 2,
        height: TILE - 2,
        fill: known ? fillOf(code) : INK.land,
      }) +
      element('rect', {
        x: x + TILE / 2 - width / 2,
        y: y + TILE / 2 - 10,
        width,
        height: 20,
        rx: 3,
        fill: INK.background,
        'fill-opacity': known ? 0.85 : 0,
      }) +
      textAt(x + TILE / 2, y + TILE / 2 + 6, state, { size: SIZE.small, font: fonts.bold, anchor: 'middle' })
    );
  });
  return { svg: tiles.join(''), height: 8 * TILE };
}

/** The legend: each class with its swatch, how many places it has, and their names as far as there is room. */
function drawClasses(
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
    const names = members.filter((code) => !offMap.includes(code)).map(nameOf);
    row(
      `${name} (${members.length})`,
      fill(id),
      names.toSorted((a, b) => a.localeCompare(b, 'en')),
    );
    const outside = members.filter((code) => offMap.includes(code)).map(nameOf);
    if (outside.length === 0) continue;
    for (const text of wrapText(
      `Not on the map: ${outside.join(', ')}`,
      INNER - indent,
      SIZE.small,
      fonts.regular,
      2,
    )) {
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

function isState(code: string): boolean {
  return code.startsWith('US-') && Object.hasOwn(STATE_TILES, code.slice(3));
}
