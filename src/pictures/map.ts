/** Draws a world map of classes, Europe enlarged, U.S. states as tiles, and each class with its places in words. */
import type { MapPicture } from '../core/picture.ts';
import { fillsOf } from './fills.ts';
import type { Fonts } from './font.ts';
import { type Body, frame, INNER, SIZE, type Svg } from './frame.ts';
import { drawClasses, isState } from './map-legend.ts';
import { INK } from './palette.ts';
import { PROVINCES, STATE_TILES } from './subdivisions.ts';
import { element, textAt } from './svg.ts';
import { widthOf } from './text.ts';
import type { Shape, View, World } from './world.ts';

/** What is smaller than this, in SVG units, is marked with a circle. */
const SMALL = 11;
/** The same for a place of a class that has no more than so many: it must not be lost among the others. */
const SMALL_OF_RARE = 20;
const RARE = 5;
/** The radius of such a circle: on the world map neighbours are near, in Europe there is room. */
const MARKER = { whole: 5.5, europe: 7 } as const;
/** From so many places in Europe on, it is drawn enlarged too. */
const ENLARGE_FROM = 3;

/** The whole picture. */
export function drawMapSvg(picture: MapPicture, fonts: Fonts, world: World): Svg {
  const fills = fillsOf(picture.classes.map(({ id }) => id));
  const classOf = (code: string | undefined): string | undefined =>
    code !== undefined && Object.hasOwn(picture.places, code) ? picture.places[code] : undefined;
  const fillOf = (code: string | undefined): string => fills.fill(classOf(code));
  const codes = Object.keys(picture.places).sort();
  const states = codes.filter(isState);
  const seen = new Set(world.whole.shapes.map(({ code }) => code));
  const isWithin = ([x, y]: Shape['middle']): boolean =>
    x > 0 && y > 0 && x < world.europe.width && y < world.europe.height;
  const inEurope = world.europe.shapes.filter(
    ({ code, middle }) => isWithin(middle) && code !== 'RU' && classOf(code) !== undefined,
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
  const drawn = (code: string): boolean => seen.has(code) || isState(code) || Object.hasOwn(PROVINCES, code);
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

function drawView(view: View, codes: readonly string[], fillOf: FillOf, name: keyof typeof MARKER): Body {
  const radius = MARKER[name];
  const land = view.shapes
    .filter(({ path }) => path !== '')
    .map(({ code, path }) =>
      element('path', { class: 'country', d: path, fill: fillOf(code), 'data-code': code }),
    );
  const markers = placeMarkers(view, codes, radius, fillOf).map(({ code, x, y }) =>
    element('circle', {
      class: 'marker',
      'data-code': code,
      cx: x,
      cy: y,
      r: radius,
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
function placeMarkers(view: View, codes: readonly string[], radius: number, fillOf: FillOf): Marker[] {
  const alike = Map.groupBy(codes, fillOf);
  const bound = (code: string): number =>
    (alike.get(fillOf(code))?.length ?? 0) <= RARE ? SMALL_OF_RARE : SMALL;
  const shapes = new Map<string, Shape>();
  for (const shape of view.shapes) if (shape.code !== undefined) shapes.set(shape.code, shape);
  const markers = codes.flatMap((code) => {
    const shape = shapes.get(code);
    const point = PROVINCES[code]?.point;
    const at = point ? view.at(...point) : shape && shape.extent < bound(code) ? shape.middle : undefined;
    if (at === undefined || !isInside(at, view, radius)) return [];
    return [{ code, x: at[0], y: at[1] }];
  });
  const apart = 2 * radius + 2;
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

function isInside([x, y]: readonly [number, number], { width, height }: View, radius: number): boolean {
  return x >= radius && y >= radius && x <= width - radius && y <= height - radius;
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
