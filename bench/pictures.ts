/**
 * `npm run bench:pictures`: how long pictures take to draw and how large they are, beside a plain Vega-Lite rendering of
 * the same data, rasterised by the same resvg at the same width. Ends with 1 where a picture takes 400 ms or more.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Picture } from '../src/core/picture.ts';
import { createDraw } from '../src/pictures/draw.ts';
import { loadFonts } from '../src/pictures/font.ts';
import { WIDTH } from '../src/pictures/frame.ts';
import { sampleBars, sampleMap, sampleTimeline } from '../tests/pictures/samples.ts';

const GOAL_MS = 400;
const RUNS = 9;

const cases: readonly (readonly [string, Picture])[] = [
  ['timeline, 5 events, 1 lane', sampleTimeline(5, 1)],
  ['timeline, 40 events, 3 lanes', sampleTimeline(40, 3)],
  ['timeline, 300 events, 1 lane', sampleTimeline(300, 1)],
  ['timeline, 300 events, 12 lanes', sampleTimeline(300, 12)],
  ['map, 52 places', sampleMap()],
  ['map, with states', sampleMap({ 'US-TX': 'banned', 'US-NY': 'restricted', 'CA-QC': 'banned' })],
  ['bars, 5', sampleBars(5)],
  ['bars, 40', sampleBars(40)],
];

const draw = createDraw();
const { regular, bold } = loadFonts();
const font = {
  loadSystemFonts: false,
  fontFiles: [regular.file, bold.file],
  defaultFontFamily: 'DejaVu Sans',
};
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
) as object;

console.log(
  `Milliseconds to draw SVG and PNG, and the PNG's size; medians of ${RUNS - 1} runs after the first. "busy" is processor time:\n` +
    'the time by the clock on a machine that does nothing else.',
);
console.log(`${''.padEnd(31)}|                 this bot |                Vega-Lite`);
console.log(`${'picture'.padEnd(31)}| first  clock  busy    kB | first  clock  busy    kB`);
let slowest = 0;
for (const [name, picture] of cases) {
  let run = 0;
  // A new title each time, so that nothing comes from the cache.
  const ours = await measure(async () => {
    run += 1;
    return (await draw({ ...picture, title: `${picture.title} (${run})` })).png;
  });
  const theirs = await measure(() => drawWithVega(picture));
  slowest = Math.max(slowest, Math.min(ours.wall, ours.busy));
  const cells = (m: typeof ours): string =>
    [m.first, m.wall, m.busy, m.kB].map((value) => value.toFixed(0).padStart(6)).join('');
  console.log(`${name.padEnd(31)}|${cells(ours)}  |${cells(theirs)}`);
}
console.log(`Slowest: ${slowest.toFixed(0)} ms (goal: under ${GOAL_MS}).`);
process.exitCode = slowest < GOAL_MS ? 0 : 1;

async function measure(once: () => Promise<Uint8Array>) {
  const times: number[] = [];
  const busy: number[] = [];
  let kB = 0;
  for (let i = 0; i < RUNS; i += 1) {
    const begun = performance.now();
    const before = process.cpuUsage();
    kB = (await once()).byteLength / 1000;
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(before);
    busy.push((user + system) / 1000);
  }
  return { first: times[0] ?? 0, wall: medianOf(times.slice(1)), busy: medianOf(busy.slice(1)), kB };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function drawWithVega(picture: Picture): Promise<Uint8Array> {
  // Vega writes control characters into its SVG, which no reader of XML takes.
  const clean = JSON.parse(JSON.stringify(picture).replace(/\\u00[01]./g, '')) as Picture;
  const view = new View(parse(compile(specOf(clean)).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return new Resvg(svg, { fitTo: { mode: 'width', value: 2 * WIDTH }, font }).render().asPng();
}

/** What Vega-Lite makes of the data by default, without labels that give way to one another. */
function specOf(picture: Picture): TopLevelSpec {
  if (picture.type === 'bars') {
    return {
      title: picture.title,
      width: 400,
      data: { values: picture.bars.map((bar, i) => ({ ...bar, row: `${i + 1} ${bar.label}` })) },
      mark: 'bar',
      encoding: {
        x: { field: 'value', type: 'quantitative', title: picture.unit },
        y: { field: 'row', type: 'nominal', sort: null, title: null },
      },
    };
  }
  if (picture.type === 'map') {
    const codes = Object.entries(picture.places);
    return {
      title: picture.title,
      width: 600,
      height: 320,
      projection: { type: 'naturalEarth1' },
      data: { values: atlas, format: { type: 'topojson', feature: 'countries' } },
      transform: [
        {
          lookup: 'properties.name',
          from: {
            data: { values: codes.map(([code, state]) => ({ name: nameOf(code), state })) },
            key: 'name',
            fields: ['state'],
          },
        },
      ],
      mark: 'geoshape',
      encoding: { color: { field: 'state', type: 'nominal' } },
    } as TopLevelSpec;
  }
  const values = picture.marks.map((mark) => ({
    ...mark,
    end: mark.until === 'open' ? picture.to : (mark.until ?? mark.date),
  }));
  return {
    title: picture.title,
    width: 500,
    data: { values },
    encoding: { y: { field: 'lane', type: 'nominal' }, x: { field: 'date', type: 'temporal' } },
    layer: [
      { mark: 'rule', encoding: { x2: { field: 'end' } } },
      {
        mark: 'point',
        encoding: {
          color: { field: 'kind', type: 'nominal' },
          shape: { field: 'kind', type: 'nominal' },
        },
      },
      {
        transform: [{ filter: 'datum.turningPoint' }],
        mark: { type: 'text', dy: -10 },
        encoding: { text: { field: 'label' } },
      },
    ],
  };
}

function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code.slice(0, 2)) ?? code;
}
