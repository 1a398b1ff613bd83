/** How the classes of a map are filled: a colour and a hatching of its own each, so that the colour only helps. */
import { INK, OKABE_ITO } from './palette.ts';
import { element } from './svg.ts';

interface Fill {
  readonly colour: string;
  readonly hatch: Hatch;
}

type Hatch = 'plain' | 'rising' | 'falling' | 'crossed' | 'level' | 'upright' | 'dots' | 'grid';

const { vermilion, orange, yellow, skyBlue, blue, green, purple } = OKABE_ITO;

/** What is known of the classes' meaning, so that a ban looks the same on every map. */
const KNOWN: Readonly<Record<string, Fill>> = {
  banned: { colour: vermilion, hatch: 'rising' },
  'blocked-temporarily': { colour: orange, hatch: 'level' },
  restricted: { colour: yellow, hatch: 'dots' },
  'advised-against': { colour: purple, hatch: 'falling' },
  withdrawn: { colour: purple, hatch: 'crossed' },
  'never-offered': { colour: blue, hatch: 'upright' },
  available: { colour: skyBlue, hatch: 'plain' },
  'none-known': { colour: skyBlue, hatch: 'plain' },
  none: { colour: skyBlue, hatch: 'plain' },
  unknown: { colour: '#a6a6a6', hatch: 'dots' },
};

const OTHERS: readonly Fill[] = [
  { colour: vermilion, hatch: 'rising' },
  { colour: orange, hatch: 'falling' },
  { colour: yellow, hatch: 'dots' },
  { colour: green, hatch: 'level' },
  { colour: purple, hatch: 'crossed' },
  { colour: blue, hatch: 'upright' },
  { colour: orange, hatch: 'grid' },
  { colour: skyBlue, hatch: 'plain' },
];

/** Class id → `fill`, for use in SVG, and the patterns that these fills need. No two classes of a map look alike. */
export function fillsOf(classes: readonly string[]): {
  readonly fill: (id: string | undefined) => string;
  readonly defs: string;
} {
  const taken = new Set<Fill>();
  const fills = new Map<string, Fill>();
  const alike = (a: Fill, b: Fill): boolean => a.colour === b.colour && a.hatch === b.hatch;
  for (const [i, id] of classes.entries()) {
    const known = Object.hasOwn(KNOWN, id) ? KNOWN[id] : undefined;
    const candidates = [...(known ? [known] : []), ...OTHERS.slice(i % OTHERS.length), ...OTHERS];
    const fill = candidates.find((f) => ![...taken].some((other) => alike(f, other))) ?? OTHERS[0];
    if (fill === undefined) continue;
    taken.add(fill);
    fills.set(id, fill);
  }
  const name = (id: string): string => `class-${classes.indexOf(id)}`;
  return {
    fill(id) {
      const fill = id === undefined ? undefined : fills.get(id);
      if (id === undefined || fill === undefined) return INK.land;
      return fill.hatch === 'plain' ? fill.colour : `url(#${name(id)})`;
    },
    defs: [...fills].map(([id, fill]) => pattern(name(id), fill)).join(''),
  };
}

const TILE = 7;

function pattern(id: string, { colour, hatch }: Fill): string {
  if (hatch === 'plain') return '';
  const ground = element('rect', { width: TILE, height: TILE, fill: colour });
  return element(
    'pattern',
    { id, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' },
    ground + HATCHES[hatch],
  );
}

const stroke = (d: string): string =>
  element('path', { d, stroke: INK.outline, 'stroke-width': 1.2, 'stroke-opacity': 0.75, fill: 'none' });
const rising = `M-1 ${TILE + 1}L${TILE + 1} -1M-1 1L1 -1M${TILE - 1} ${TILE + 1}L${TILE + 1} ${TILE - 1}`;
const falling = `M-1 -1L${TILE + 1} ${TILE + 1}M-1 ${TILE - 1}L1 ${TILE + 1}M${TILE - 1} -1L${TILE + 1} 1`;

const HATCHES: Readonly<Record<Exclude<Hatch, 'plain'>, string>> = {
  rising: stroke(rising),
  falling: stroke(falling),
  crossed: stroke(rising + falling),
  level: stroke(`M0 3.5H${TILE}`),
  upright: stroke(`M3.5 0V${TILE}`),
  grid: stroke(`M3.5 0V${TILE}M0 3.5H${TILE}`),
  dots: element('circle', { cx: 3.5, cy: 3.5, r: 1.3, fill: INK.outline, 'fill-opacity': 0.8 }),
};
