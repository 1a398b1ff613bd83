/** What a picture shows, as data computed from records: the core says what, the `pictures` room draws it. */
import type { IsoDate } from '../knowledge/knowledge.ts';

export type Picture = TimelinePicture | MapPicture | BarsPicture;

interface PictureBase {
  readonly title: string;
  readonly subtitle?: string;
  /** The oldest day on which the records shown were last checked. */
  readonly asOf: IsoDate;
  /** One line naming the main publishers, and how many sources in all. */
  readonly sources: string;
}

/** Events on lanes along a time axis. */
export interface TimelinePicture extends PictureBase {
  readonly type: 'timeline';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly marks: readonly TimelineMark[];
}

export interface TimelineMark {
  readonly lane: string;
  readonly label: string;
  /** A key of the legend, such as `ban` or `fine`. */
  readonly kind: string;
  readonly date: IsoDate;
  /** The date as precisely as it is known (`2024`, `2024-04`, `2024-04-24`), to stand before the label. */
  readonly when?: string;
  /** The last day of something that lasts; `open` where it still goes on. */
  readonly until?: IsoDate | 'open';
  readonly turningPoint: boolean;
}

/** A world map: each place's class; `classes` in the order of the legend. */
export interface MapPicture extends PictureBase {
  readonly type: 'map';
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  /** ISO 3166-1 alpha-2 code → class id. Places not listed are drawn as "not covered". */
  readonly places: Readonly<Record<string, string>>;
}

/** Horizontal bars, largest first, in one unit. */
export interface BarsPicture extends PictureBase {
  readonly type: 'bars';
  /** What the bars measure, such as `million EUR`. */
  readonly unit: string;
  readonly bars: readonly {
    readonly label: string;
    readonly note?: string;
    readonly value: number;
    /** The value as written on the bar, such as `€530 million`. */
    readonly shown: string;
  }[];
}

/** A picture as drawn. */
export interface Drawn {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws a picture; given to the adapters by `main.ts`. */
export type Draw = (picture: Picture) => Promise<Drawn>;
