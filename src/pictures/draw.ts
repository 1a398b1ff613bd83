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
 * A `Draw` that reads fonts and map when first needed (at once with `loadNow`, so that nobody waits for it) and keeps
 * them, and the last pictures drawn. Pictures are drawn
 * one after another, off the main thread; the same one asked for at once is drawn once.
 * Throws `pictures: …` where a picture cannot be drawn.
 */
export function createDraw({ loadNow = false }: { readonly loadNow?: boolean } = {}): Draw {
  const resources: { fonts?: Fonts; world?: World } = loadNow
    ? { fonts: loadFonts(), world: loadWorld(INNER) }
    : {};
  const kept = createShelf();
  const underWay = new Map<string, Promise<Drawn>>();
  let queue: Promise<unknown> = Promise.resolve();

  const svgOf = (picture: Picture, fonts: Fonts): Svg => {
    if (picture.type === 'timeline') return drawTimelineSvg(picture, fonts);
    if (picture.type === 'bars') return drawBarsSvg(picture, fonts);
    resources.world ??= loadWorld(INNER);
    return drawMapSvg(picture, fonts, resources.world);
  };

  const drawOne = async (picture: Picture): Promise<Drawn> => {
    try {
      resources.fonts ??= loadFonts();
      const { svg, width, height } = svgOf(picture, resources.fonts);
      return { svg, png: await rasterise(svg, resources.fonts), width, height };
    } catch (cause) {
      const what = `the ${picture.type} "${picture.title}"`;
      throw new Error(`pictures: cannot draw ${what}; report it with the command that asked for it`, {
        cause,
      });
    }
  };

  return (picture) => {
    const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64');
    const done = kept.get(key);
    if (done) return Promise.resolve(done);
    const begun = underWay.get(key);
    if (begun) return begun;
    const drawing = queue.then(() => drawOne(picture));
    underWay.set(key, drawing);
    queue = drawing.then(
      (drawn) => kept.put(key, drawn),
      () => undefined,
    );
    void queue.then(() => underWay.delete(key));
    return drawing;
  };
}

/** Drawn pictures by key; the ones asked for longest ago go first when there are too many or too large ones. */
function createShelf(): { get(key: string): Drawn | undefined; put(key: string, drawn: Drawn): void } {
  const shelf = new Map<string, Drawn>();
  let bytes = 0;
  return {
    get(key) {
      const drawn = shelf.get(key);
      if (drawn) {
        shelf.delete(key);
        shelf.set(key, drawn);
      }
      return drawn;
    },
    put(key, drawn) {
      shelf.set(key, drawn);
      bytes += sizeOf(drawn);
      for (const [oldest, old] of shelf) {
        if (shelf.size <= KEPT.pictures && bytes <= KEPT.bytes) break;
        shelf.delete(oldest);
        bytes -= sizeOf(old);
      }
    },
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
