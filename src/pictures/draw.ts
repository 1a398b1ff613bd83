/** Draws pictures as SVG and PNG, and keeps the last ones: a report asked for twice is drawn once. */
import { createHash } from 'node:crypto';
import { renderAsync } from '@resvg/resvg-js';
import type { Draw, Drawn, Picture } from '../core/picture.ts';
import { drawBarsSvg } from './bars.ts';
import { type Fonts, loadFonts } from './font.ts';
import { INNER, type Svg } from './frame.ts';
import { drawMapSvg } from './map.ts';
import { drawTimelineSvg } from './timeline.ts';
import { loadWorld, type World } from './world.ts';

/** Pixels for one SVG unit: twice, so that text is sharp on phones. Lower ones where the PNG would be too large. */
const ZOOMS = [2, 1.5, 1] as const;
/** The largest PNG in bytes: Discord takes 10 MB a message, and a chat on a phone should not wait. */
const MOST_BYTES = 8_000_000;
/** How many drawn pictures are kept, and how many bytes of PNG and SVG in all. */
const KEPT = { pictures: 32, bytes: 32_000_000 } as const;

/**
 * A `Draw` that reads fonts and map when first needed and keeps them, and the last pictures drawn. Pictures are drawn
 * one after another, off the main thread; the same one asked for at once is drawn once.
 * Throws `pictures: …` where a picture cannot be drawn.
 */
export function createDraw(): Draw {
  const resources: { fonts?: Fonts; world?: World } = {};
  const kept = new Map<string, Promise<Drawn>>();
  let bytes = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const svgOf = (picture: Picture): Svg => {
    resources.fonts ??= loadFonts();
    const { fonts } = resources;
    if (picture.type === 'timeline') return drawTimelineSvg(picture, fonts);
    if (picture.type === 'bars') return drawBarsSvg(picture, fonts);
    resources.world ??= loadWorld(INNER);
    return drawMapSvg(picture, fonts, resources.world);
  };

  const forget = (key: string, drawn?: Drawn): void => {
    kept.delete(key);
    if (drawn) bytes -= sizeOf(drawn);
  };

  const remember = async (key: string, drawn: Drawn): Promise<void> => {
    bytes += sizeOf(drawn);
    for (const [oldest, promise] of kept) {
      if (oldest === key || (kept.size <= KEPT.pictures && bytes <= KEPT.bytes)) break;
      forget(oldest, await promise);
    }
  };

  return (picture) => {
    const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64');
    const known = kept.get(key);
    if (known) {
      // Asked for again: the last to be forgotten.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const drawn = queue.then(async () => {
      const { svg, width, height } = svgOf(picture);
      resources.fonts ??= loadFonts();
      const png = await rasterise(svg, resources.fonts);
      return { svg, png, width, height };
    });
    kept.set(key, drawn);
    queue = drawn.then(
      (done) => remember(key, done),
      () => forget(key),
    );
    return drawn.catch((cause: unknown) => {
      throw new Error(`pictures: the ${picture.type} "${picture.title}" cannot be drawn; report its data`, {
        cause,
      });
    });
  };
}

function sizeOf({ svg, png }: Drawn): number {
  return svg.length + png.byteLength;
}

/** PNG of at most `MOST_BYTES`. Only text that needs shaping is left as text, so the fonts are read only then. */
async function rasterise(svg: string, { regular, bold }: Fonts): Promise<Uint8Array> {
  const font = {
    loadSystemFonts: false,
    fontFiles: svg.includes('<text') ? [regular.file, bold.file] : [],
    defaultFontFamily: 'DejaVu Sans',
  };
  let png: Uint8Array = new Uint8Array();
  for (const value of ZOOMS) {
    const image = await renderAsync(svg, { fitTo: { mode: 'zoom', value }, font });
    png = image.asPng();
    if (png.byteLength <= MOST_BYTES) break;
  }
  return png;
}
