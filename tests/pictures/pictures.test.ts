/** The three pictures: whole, legible without colour, and without overlaps, for few data as for many. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BarsPicture, TimelinePicture } from '../../src/core/picture.ts';
import { eventKinds } from '../../src/knowledge/schema.ts';
import { drawBarsSvg } from '../../src/pictures/bars.ts';
import { fillsOf } from '../../src/pictures/fills.ts';
import { loadFonts } from '../../src/pictures/font.ts';
import { INNER, SIZE } from '../../src/pictures/frame.ts';
import type { LabelShape } from '../../src/pictures/label-text.ts';
import { placeLabels } from '../../src/pictures/labels.ts';
import { drawMapSvg } from '../../src/pictures/map.ts';
import { drawMark, nameOfKind } from '../../src/pictures/marks.ts';
import { widthOf } from '../../src/pictures/text.ts';
import { drawTimelineSvg } from '../../src/pictures/timeline.ts';
import { loadWorld } from '../../src/pictures/world.ts';
import { sampleBars, sampleMap, sampleTimeline } from './samples.ts';

const fonts = loadFonts();
const world = loadWorld(INNER);

/** The texts of a picture in the order in which they are drawn. */
function textsOf(svg: string): string[] {
  const plain = (text = ''): string =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  const body = svg.slice(svg.indexOf('>') + 1);
  return Array.from(body.matchAll(/<g[^>]* aria-label="([^"]*)"|<text[^>]*>([^<]*)</g), (m) =>
    plain(m[1] ?? m[2]),
  );
}

function isWellFormed(svg: string): boolean {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).width > 0;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Where the labels and names of each lane stand. */
function labelsOf(svg: string): Box[][] {
  return svg
    .split('<g class="lane"')
    .slice(1)
    .map((lane) =>
      Array.from(
        lane.matchAll(
          /<(?:g|text) class="(label|label-date|lane-name)"(?: x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)|[^>]* aria-label="([^"]*)"[^>]* transform="translate\(([-\d.]+) ([-\d.]+)\))/g,
        ),
        (m) => {
          const text = m[4] ?? m[5] ?? '';
          const left = Number(m[2] ?? m[6]);
          const font = m[1] === 'label' ? fonts.regular : fonts.bold;
          const written = text.replace(/&\w+;|&#39;/g, '"');
          return { text, left, right: left + widthOf(written, SIZE.text, font), y: Number(m[3] ?? m[7]) };
        },
      ),
    );
}

describe('the timeline', () => {
  const one: TimelinePicture = {
    type: 'timeline',
    title: 'TikTok: India',
    asOf: '2026-11-20',
    sources: 'PIB and others; 3 sources in all',
    from: '2019-04-01',
    to: '2026-11-20',
    lanes: [
      { id: 'IN', name: 'India' },
      { id: 'empty', name: 'Nothing here' },
    ],
    marks: [
      {
        lane: 'IN',
        label: 'Madras High Court orders a ban',
        kind: 'ruling',
        date: '2019-04-03',
        when: '2019-04-03',
        turningPoint: false,
      },
      {
        lane: 'IN',
        label: 'India bans the app',
        kind: 'ban',
        date: '2020-06-29',
        until: 'open',
        turningPoint: true,
      },
    ],
  };

  test('reads from title to sources, with legend, lane, labels and the day of checking', () => {
    expect(textsOf(drawTimelineSvg(one, fonts).svg)).toEqual([
      'TikTok: India',
      'Ban (1)',
      'Ruling (1)',
      'Ringed: turning point',
      'Arrow: still going on',
      ...[
        '2020',
        '2020',
        '2021',
        '2021',
        '2022',
        '2022',
        '2023',
        '2023',
        '2024',
        '2024',
        '2025',
        '2025',
        '2026',
        '2026',
      ],
      'India (2)',
      '3 Apr 2019',
      'Madras High Court',
      'orders a ban',
      'India bans the app',
      'As of 20 November 2026',
      'PIB and others; 3 sources in all',
    ]);
  });

  test.each([
    [1, 1],
    [5, 1],
    [5, 3],
    [300, 1],
    [300, 12],
    [700, 40],
  ])('%i events in %i lanes: every event is drawn or counted, within the frame', (events, lanes) => {
    const picture = sampleTimeline(events, lanes);
    const { svg, height, width } = drawTimelineSvg(picture, fonts);
    expect(isWellFormed(svg)).toBe(true);
    const lanesOnly = svg.slice(svg.indexOf('<g class="lane"'));
    const marks = lanesOnly.split('class="mark"').length - 1;
    const counted = Array.from(lanesOnly.matchAll(/class="count".*?aria-label="(\d+)/g), (m) => Number(m[1]));
    expect(marks + counted.reduce((sum, n) => sum + n, 0)).toBe(events);
    expect(height / width).toBeLessThan(3.6);
    for (const box of labelsOf(svg).flat()) {
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(INNER + 1);
    }
  });

  test('labels never overlap, however crowded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 1000 }),
        (events, lanes, seed) => {
          for (const boxes of labelsOf(drawTimelineSvg(sampleTimeline(events, lanes, seed), fonts).svg)) {
            for (const [i, a] of boxes.entries()) {
              for (const b of boxes.slice(i + 1)) {
                const apart = Math.abs(a.y - b.y) >= 18 || a.right <= b.left + 1 || b.right <= a.left + 1;
                expect(apart, `"${a.text}" over "${b.text}"`).toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a label is not crossed by the line that leads to another', () => {
    const shape = (width: number, lines: number): LabelShape => ({
      lines: Array.from({ length: lines }, () => ({ date: '', text: 'x', width })),
      width,
      clipped: false,
    });
    const wish = fc.record({
      x: fc.integer({ min: 10, max: 630 }),
      first: fc.boolean(),
      shapes: fc.array(
        fc
          .tuple(fc.integer({ min: 60, max: 300 }), fc.integer({ min: 1, max: 3 }))
          .map(([w, n]) => shape(w, n)),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), fc.integer({ min: 1, max: 12 }), (wishes, rows) => {
        const placed = placeLabels(wishes, rows, INNER, 100);
        for (const label of placed.labels) {
          const x = wishes[label.wish]?.x ?? 0;
          for (const other of placed.labels) {
            if (other === label || other.row >= label.row) continue;
            expect(x > other.left && x < other.left + other.shape.width).toBe(false);
          }
          expect(label.row + label.shape.lines.length).toBeLessThanOrEqual(placed.rows);
        }
      }),
    );
  });

  test('with five events all are labelled', () => {
    const marks = ['2019-06-01', '2020-07-06', '2022-03-01', '2024-04-24', '2025-01-19'].map((date, i) => ({
      lane: 'US',
      label: `An event of some length, number ${i + 1}`,
      kind: 'law',
      date,
      turningPoint: i % 2 === 0,
    }));
    const picture = { ...one, lanes: [{ id: 'US', name: 'United States' }], marks };
    const texts = textsOf(drawTimelineSvg(picture, fonts).svg).join(' ');
    for (const { label } of marks) expect(texts).toContain(label);
  });

  test('each kind has a shape of its own, whatever its colour', () => {
    const shapes = eventKinds.map((kind) => drawMark(kind, 0, 0).replace(/#[0-9a-f]{6}/g, ''));
    expect(new Set(shapes).size).toBe(eventKinds.length);
    expect(drawMark('constructor', 0, 0)).toContain('<polygon');
    expect(nameOfKind('toString')).toBe('ToString');
  });

  test('no events, or a single day, still make a picture', () => {
    expect(textsOf(drawTimelineSvg({ ...one, marks: [] }, fonts).svg)).toContain(
      'No events in this selection.',
    );
    const day = { ...one, from: '2020-06-29', to: '2020-06-29', marks: one.marks.slice(1) };
    expect(isWellFormed(drawTimelineSvg(day, fonts).svg)).toBe(true);
  });
});

describe('the bars', () => {
  test('say the value of each bar, and count those beyond forty', () => {
    const { svg } = drawBarsSvg(sampleBars(55), fonts);
    expect(svg.split('class="bar"').length - 1).toBe(40);
    expect(textsOf(svg)).toContain('and 15 more, none above €13.3 million');
    expect(textsOf(drawBarsSvg(sampleBars(1), fonts).svg)).toContain('€530.0 million');
  });

  test('are as long as their values, and values that are no amounts draw nothing odd', () => {
    const bars = [100, 50, 0, -5, Number.NaN].map((value) => ({ label: 'x', value, shown: 'y' }));
    const { svg } = drawBarsSvg({ ...sampleBars(1), bars } satisfies BarsPicture, fonts);
    const widths = Array.from(svg.matchAll(/class="bar"[^>]* width="([\d.]+)"/g), (m) => Number(m[1]));
    expect(widths).toEqual([INNER - 1, INNER / 2 - 1, 2, 2, 2]);
  });
});

describe('the map', () => {
  test('knows every country of the atlas that has a number by its two letters', () => {
    const codes = new Set(world.whole.shapes.map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(230);
    for (const code of ['US', 'IE', 'NP', 'XK', 'SG', 'MT', 'TW', 'GB', 'CD', 'CG', 'KP', 'KR']) {
      expect(codes).toContain(code);
    }
  });

  test('shows every place: as land, as a marker, as a tile, or by name below', () => {
    const picture = sampleMap({
      'US-TX': 'banned',
      'CA-QC': 'restricted',
      EU: 'available',
      'XX-1': 'banned',
    });
    const { svg } = drawMapSvg(picture, fonts, world);
    const coded = (what: string): string[] =>
      Array.from(
        svg.matchAll(new RegExp(`class="(?:${what})"[^>]*data-code="([^"]*)"`, 'g')),
        (m) => m[1] ?? '',
      );
    const onMap = Object.keys(picture.places).filter((code) => code !== 'EU' && code !== 'XX-1');
    expect(coded('country|marker|state')).toEqual(expect.arrayContaining(onMap));
    const small = ['SG', 'BH', 'MU', 'FJ', 'MT', 'LU', 'HK', 'CA-QC'];
    expect(coded('marker')).toEqual(expect.arrayContaining(small));
    const texts = textsOf(svg).join(' ');
    expect(texts).toContain('Not on the map: European Union');
    expect(texts).toContain('Not on the map: XX-1');
    expect(texts).toContain('Quebec');
  });

  test('no country floods the map, which a polygon turned inside out would do', () => {
    for (const view of [world.whole, world.europe]) {
      for (const { code, path } of view.shapes) {
        for (const part of path.split('M').slice(1)) {
          const xs = Array.from(part.matchAll(/(-?[\d.]+),/g), (m) => Number(m[1]));
          expect(Math.max(...xs) - Math.min(...xs), code).toBeLessThan(view.width * 0.6);
        }
      }
    }
  });

  test('no two classes look alike, with the colours or without them', () => {
    const ids = ['banned', 'restricted', 'a', 'b', 'c', 'd', 'available', 'none'];
    const { fill, defs } = fillsOf(ids);
    expect(new Set(ids.map(fill)).size).toBe(ids.length);
    const hatches = Array.from(defs.matchAll(/<pattern.*?<\/pattern>/g), ([pattern]) =>
      pattern.replace(/id="[^"]*"/, '').replace(/#[0-9a-f]{6}/g, ''),
    );
    expect(new Set(hatches).size).toBe(hatches.length);
  });
});

test('every picture has a background of its own, so that it reads in dark and light chats', () => {
  for (const { svg } of [
    drawTimelineSvg(sampleTimeline(5, 1), fonts),
    drawBarsSvg(sampleBars(3), fonts),
    drawMapSvg(sampleMap(), fonts, world),
  ]) {
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const seeThrough = pixels.filter((value, i) => i % 4 === 3 && value !== 255).length;
    expect(seeThrough).toBe(0);
  }
});
