/** The shapes of the world's countries, projected once for each view and kept as SVG paths. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type GeoPath,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country in one view. */
export interface Shape {
  /** ISO 3166-1 alpha-2; undefined for land that has none. */
  readonly code: string | undefined;
  readonly path: string;
  /** The middle of its largest part. */
  readonly middle: readonly [number, number];
  /** The longer side of its largest part, in SVG units: what is small needs a marker to be seen. */
  readonly extent: number;
}

/** A part of the world in a frame of `width` by `height`. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Where a point lies; undefined where it is outside of the frame. */
  at(longitude: number, latitude: number): readonly [number, number] | undefined;
}

export interface World {
  readonly whole: View;
  readonly europe: View;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Reads `world-atlas` (Natural Earth) and projects it, `width` wide: the whole world from the scale 1:110m, which
 * leaves out small countries (they are known from 1:50m and need markers anyway), and Europe from 1:50m.
 */
export function loadWorld(width: number): World {
  const coarse = countriesOf(readAtlas('countries-110m.json'));
  const fine = countriesOf(thinned(readAtlas('countries-50m.json'), 0.09));
  return { whole: wholeView(coarse, fine, width), europe: europeView(fine, width) };
}

function readAtlas(name: string): Atlas {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${name}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas;
}

type Country = FeatureCollection<Geometry, { name: string }>['features'][number];

const ANTARCTICA = '010';

/** Arcs shorter than this are kept whole: thinned, a small island could turn inside out and flood the globe. */
const SHORT = 16;

/** The atlas without points nearer than `degrees` to the one before: nobody sees them, and they cost time. */
function thinned(atlas: Atlas, degrees: number): Atlas {
  const [sx, sy] = atlas.transform?.scale ?? [1, 1];
  // On the arcs that neighbours share, so that no gaps open between them.
  const arcs = atlas.arcs.map((arc) => {
    if (arc.length < SHORT) return arc;
    const kept: Position[] = [];
    let [dx, dy] = [0, 0];
    for (const [i, [x = 0, y = 0]] of arc.entries()) {
      [dx, dy] = [dx + x, dy + y];
      const far = Math.abs(dx * sx) >= degrees || Math.abs(dy * sy) >= degrees;
      if (!far && i > 0 && i < arc.length - 1) continue;
      kept.push([dx, dy]);
      [dx, dy] = [0, 0];
    }
    return kept;
  });
  return { ...atlas, arcs };
}

function countriesOf(atlas: Atlas): readonly Country[] {
  const { features } = feature(atlas, atlas.objects.countries);
  return withCrimea(features.filter(({ id }) => id !== ANTARCTICA));
}

/** Natural Earth draws who holds Crimea; this follows UN General Assembly resolution 68/262: it is part of Ukraine. */
function withCrimea(countries: readonly Country[]): readonly Country[] {
  const isCrimea = (part: Position[][]): boolean =>
    part[0]?.every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5) ?? false;
  const russia = countries.find(({ id }) => id === '643')?.geometry;
  const parts = russia?.type === 'MultiPolygon' ? russia.coordinates : [];
  const moved = parts.filter(isCrimea);
  return countries.map((country) => {
    const { id, geometry } = country;
    if (id === '643') return { ...country, geometry: multi(parts.filter((part) => !isCrimea(part))) };
    if (id !== '804') return country;
    return { ...country, geometry: multi([...partsOf(geometry), ...moved]) };
  });
}

function multi(coordinates: Position[][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates };
}

function partsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function wholeView(coarse: readonly Country[], all: readonly Country[], width: number): View {
  // Turned by eleven degrees, so that the Bering Strait is the edge and no country is cut in two.
  const projection = geoNaturalEarth1().rotate([-11, 0]);
  projection.fitWidth(width, { type: 'Sphere' });
  const [, top = 0] = projection([11, 83.5]) ?? [];
  const [, bottom = 0] = projection([11, -56]) ?? [];
  const [dx, dy] = projection.translate();
  projection.translate([dx, dy - top]);
  const view = makeView(coarse, projection, width, Math.ceil(bottom - top));
  const drawn = new Set(view.shapes.map(({ code }) => code));
  const small = all.flatMap((country): Shape[] => {
    const code = codeOf(country);
    const at = code === undefined || drawn.has(code) ? undefined : view.at(...middleOf(country));
    return at === undefined ? [] : [{ code, path: '', middle: at, extent: 0 }];
  });
  return { ...view, shapes: [...view.shapes, ...small] };
}

/** The longitude and latitude in the middle of a small country. */
function middleOf({ geometry }: Country): readonly [number, number] {
  const ring = largestPart(geometry)?.geometry.coordinates[0] ?? [];
  const mean = (axis: 0 | 1): number =>
    ring.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / Math.max(1, ring.length);
  return [mean(0), mean(1)];
}

function europeView(countries: readonly Country[], width: number): View {
  const height = Math.round(width * 0.78);
  const projection = geoAzimuthalEqualArea().rotate([-15, -53]);
  const corners: Position[] = [
    [-10.5, 34.5],
    [-21, 62],
    [35, 34.5],
    [15, 34.8],
    [30, 70.5],
  ];
  projection.fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const isNear = (part: Position[][]): boolean =>
    part[0]?.some(([x = 0, y = 0]) => x > -30 && x < 60 && y > 28) ?? false;
  const near = countries.flatMap((country) => {
    const parts = partsOf(country.geometry).filter(isNear);
    return parts.length === 0 ? [] : [{ ...country, geometry: multi(parts) }];
  });
  return makeView(near, projection, width, height);
}

function makeView(
  countries: readonly Country[],
  projection: GeoProjection,
  width: number,
  height: number,
): View {
  const path = geoPath(projection).digits(1);
  const measure = geoPath(projection);
  return {
    width,
    height,
    shapes: countries.flatMap((country) => {
      const largest = largestPart(country.geometry);
      const d = path(country);
      return largest === undefined ? [] : [shapeOf(country, largest, d ?? '', measure, projection)];
    }),
    at(longitude, latitude) {
      const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
      return x < 0 || y < 0 || x > width || y > height ? undefined : [x, y];
    },
  };
}

function shapeOf(
  country: Country,
  largest: Feature<Polygon>,
  path: string,
  measure: GeoPath,
  projection: GeoProjection,
): Shape {
  const [[left, top], [right, bottom]] = measure.bounds(largest);
  // On the globe, so that it does not move where the frame cuts the country.
  const centre = geoCentroid(largest);
  const first = largest.geometry.coordinates[0]?.[0] as [number, number];
  const [x, y] = projection(Number.isFinite(centre[0]) ? centre : first) ?? [-1, -1];
  return {
    code: codeOf(country),
    path,
    middle: [x, y],
    extent: Number.isFinite(right - left) ? Math.max(right - left, bottom - top) : 0,
  };
}

/** The part with the widest outline in degrees: the main land, for what countries look like on a map. */
function largestPart(geometry: Geometry): Feature<Polygon> | undefined {
  const area = (ring: readonly Position[] = []): number =>
    Math.abs(
      ring.reduce((sum, [x = 0, y = 0], i) => {
        const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? [];
        return sum + x * ny - nx * y;
      }, 0),
    );
  let coordinates: Position[][] | undefined;
  let most = -1;
  for (const part of partsOf(geometry)) {
    const size = area(part[0]);
    if (size > most) [coordinates, most] = [part, size];
  }
  return coordinates && { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
}

/**
 * The alpha-2 code of a country of the atlas, which numbers them by ISO 3166-1. CLDR, which `Intl` carries, names the
 * alpha-2 code as the canonical form of each number (https://unicode.org/reports/tr35/#Territory_Subtags). Kosovo has
 * no number; Natural Earth's other land without one, and the part that repeats Australia's, have no code here.
 */
function codeOf({ id, properties }: Country): string | undefined {
  if (properties.name === 'Kosovo') return 'XK';
  if (id === undefined || properties.name === 'Ashmore and Cartier Is.') return undefined;
  return new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region;
}
