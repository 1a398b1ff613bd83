/** The mark of each kind of event: a shape of its own, so that the colour only helps. */
import { INK, OKABE_ITO } from './palette.ts';
import { element, px } from './svg.ts';

/** The radius of a mark in SVG units. */
export const MARK = 9;

interface Look {
  readonly name: string;
  readonly colour: string;
  readonly shape: Shape;
}

type Shape = (x: number, y: number, fill: string) => string;

/** Colours go by family (prohibitions, laws, courts, money, inquiries, agreements); filled is settled, hollow is not yet. */
const LOOKS: Readonly<Record<string, Look>> = {
  ban: { name: 'Ban', colour: OKABE_ITO.vermilion, shape: barred(circle) },
  'device-ban': { name: 'Ban on official devices', colour: OKABE_ITO.vermilion, shape: barred(square) },
  order: { name: 'Order', colour: OKABE_ITO.vermilion, shape: polygon(3, 180) },
  unban: { name: 'Ban lifted', colour: OKABE_ITO.green, shape: hollow(circle) },
  law: { name: 'Law', colour: OKABE_ITO.blue, shape: square },
  bill: { name: 'Bill', colour: OKABE_ITO.blue, shape: hollow(square) },
  ruling: { name: 'Ruling', colour: OKABE_ITO.purple, shape: polygon(4) },
  lawsuit: { name: 'Lawsuit', colour: OKABE_ITO.purple, shape: hollow(polygon(4)) },
  hearing: { name: 'Hearing', colour: OKABE_ITO.purple, shape: polygon(3, 90) },
  fine: { name: 'Fine', colour: OKABE_ITO.orange, shape: polygon(3) },
  settlement: { name: 'Settlement', colour: OKABE_ITO.orange, shape: hollow(polygon(3)) },
  investigation: { name: 'Investigation', colour: OKABE_ITO.skyBlue, shape: dotted },
  finding: { name: 'Finding', colour: OKABE_ITO.skyBlue, shape: polygon(6) },
  report: { name: 'Report', colour: OKABE_ITO.skyBlue, shape: hollow(polygon(6)) },
  guidance: { name: 'Guidance', colour: OKABE_ITO.skyBlue, shape: cross(0) },
  agreement: { name: 'Agreement', colour: OKABE_ITO.green, shape: star },
  commitment: { name: 'Commitment', colour: OKABE_ITO.green, shape: hollow(star) },
  company: { name: 'Company', colour: OKABE_ITO.yellow, shape: polygon(5) },
};

const OTHER_COLOUR = OKABE_ITO.yellow;
const OTHER_SHAPE = cross(45);

/** The kind as the legend names it. */
export function nameOfKind(kind: string): string {
  const words = kind.replace(/[-_]+/g, ' ').trim();
  return Object.hasOwn(LOOKS, kind)
    ? (LOOKS[kind]?.name ?? words)
    : words.charAt(0).toUpperCase() + words.slice(1);
}

export function colourOfKind(kind: string): string {
  return Object.hasOwn(LOOKS, kind) ? (LOOKS[kind]?.colour ?? OTHER_COLOUR) : OTHER_COLOUR;
}

/** Kinds in the order of the legend: as above, unknown ones last. */
export function orderOfKind(kind: string): number {
  const at = Object.keys(LOOKS).indexOf(kind);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** The mark centred at `x`, `y`; a turning point wears a dark ring. */
export function drawMark(kind: string, x: number, y: number, turningPoint = false): string {
  const shape = Object.hasOwn(LOOKS, kind) ? (LOOKS[kind]?.shape ?? OTHER_SHAPE) : OTHER_SHAPE;
  const halo = turningPoint
    ? element('circle', {
        cx: x,
        cy: y,
        r: MARK + 3,
        fill: INK.background,
        stroke: INK.outline,
        'stroke-width': 2.4,
      })
    : '';
  return element('g', { class: 'mark' }, halo + shape(x, y, colourOfKind(kind)));
}

function circle(x: number, y: number, fill: string): string {
  return element('circle', { cx: x, cy: y, r: MARK - 1, fill, stroke: INK.outline, 'stroke-width': 1.3 });
}

function square(x: number, y: number, fill: string): string {
  const side = 2 * (MARK - 2);
  return element('rect', {
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
    fill,
    stroke: INK.outline,
    'stroke-width': 1.3,
  });
}

/** A regular polygon with a corner on top, turned by `turn` degrees. */
function polygon(corners: number, turn = 0): Shape {
  const points = Array.from({ length: corners }, (_, i) => spoke((360 / corners) * i + turn, MARK));
  return (x, y, fill) => closed(points, x, y, fill);
}

function star(x: number, y: number, fill: string): string {
  const points = Array.from({ length: 10 }, (_, i) => spoke(36 * i, i % 2 === 0 ? MARK + 1 : 4.4));
  return closed(points, x, y, fill);
}

function cross(turn: number): Shape {
  const arm = 2.8;
  const corner = Math.hypot(MARK, arm);
  const tilt = (Math.atan2(arm, MARK) * 180) / Math.PI;
  const points = [0, 90, 180, 270].flatMap((a) => [
    spoke(a - tilt + turn, corner),
    spoke(a + tilt + turn, corner),
    spoke(a + 45 + turn, arm * Math.SQRT2),
  ]);
  return (x, y, fill) => closed(points, x, y, fill);
}

/** A white bar across, as on a "no entry" sign. */
function barred(shape: Shape): Shape {
  return (x, y, fill) =>
    shape(x, y, fill) +
    element('rect', { x: x - 5, y: y - 1.8, width: 10, height: 3.6, fill: INK.background });
}

/** A thick outline in the colour, white inside. */
function hollow(shape: Shape): Shape {
  return (x, y, fill) =>
    shape(x, y, fill) +
    element('g', { transform: `translate(${px(x)} ${px(y)}) scale(0.45)` }, shape(0, 0, INK.background));
}

/** A ring with a dot: an eye. */
function dotted(x: number, y: number, fill: string): string {
  return (
    circle(x, y, fill) +
    element('circle', { cx: x, cy: y, r: 5, fill: INK.background }) +
    element('circle', { cx: x, cy: y, r: 2.8, fill: INK.outline })
  );
}

function spoke(degrees: number, radius: number): readonly [number, number] {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function closed(points: readonly (readonly [number, number])[], x: number, y: number, fill: string): string {
  return element('polygon', {
    points: points.map(([dx, dy]) => `${px(x + dx)},${px(y + dy)}`).join(' '),
    fill,
    stroke: INK.outline,
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
  });
}
