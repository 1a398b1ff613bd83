/**
 * What the core says, as plain data. Adapters draw it in their platform's way; nothing here is markup.
 * Every text may hold words from a question or a knowledge file: adapters must escape it.
 */
import type { IsoDate } from '../knowledge/knowledge.ts';
import type { Picture } from './picture.ts';

export type ReplyKind = 'answer' | 'report' | 'suggestions' | 'unknown' | 'smalltalk' | 'error';

/** A reply to one question or command. */
export interface Reply {
  /** `answer` answers a question (a computed list too); `report` is for commands; `suggestions` offers choices. */
  readonly kind: ReplyKind;
  /** What a reader sees, in order; the first block says the most important thing. */
  readonly blocks: readonly Block[];
  /** Numbered from 1 in the order of first use; every `cites` number in the blocks is among them. */
  readonly citations: readonly Citation[];
  /** The oldest day on which the records used were last checked; absent where none was used. */
  readonly asOf?: IsoDate;
  /** Ids of the records used. */
  readonly entries: readonly string[];
  /** What to ask next: buttons, or numbers in the terminal. */
  readonly choices: readonly Choice[];
  /** How it came about, for `--explain` and the log; never shown otherwise. */
  readonly explanation?: Explanation;
}

export interface Citation {
  readonly n: number;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where the page shows none. */
  readonly date?: string;
}

/** A sentence or more, and the numbers of the citations that carry it. */
export interface Cited {
  readonly text: string;
  readonly cites: readonly number[];
}

export type Block =
  | HeadlineBlock
  | ParagraphBlock
  | FactsBlock
  | TableBlock
  | TimelineBlock
  | MomentsBlock
  | PictureBlock
  | FileBlock
  | NoticeBlock;

/** The direct answer, or a report's title. At most one, first. */
export interface HeadlineBlock extends Cited {
  readonly type: 'headline';
}

export interface ParagraphBlock extends Cited {
  readonly type: 'paragraph';
}

/** A list of claims. */
export interface FactsBlock {
  readonly type: 'facts';
  readonly title?: string;
  readonly items: readonly Cited[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly align?: 'left' | 'right' }[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly cites: readonly number[];
  /** The record behind the row. */
  readonly entry?: string;
}

export interface TimelineBlock {
  readonly type: 'timeline';
  readonly title?: string;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow extends Cited {
  /** As precise as known: `2024`, `2024-04`, `2024-04-24`. */
  readonly date: string;
  /** The place's name. */
  readonly place: string;
  readonly entry: string;
  readonly turningPoint: boolean;
}

/** Instants that platforms show in the reader's own zone. */
export interface MomentsBlock {
  readonly type: 'moments';
  readonly title: string;
  /** `instant` is ISO 8601 in UTC, `zone` the IANA zone to show it in where the reader's is not known. */
  readonly items: readonly { readonly label: string; readonly instant: string; readonly zone: string }[];
}

/** A picture to be drawn from data. Where it cannot be shown, `alt` says what it shows. */
export interface PictureBlock {
  readonly type: 'picture';
  readonly picture: Picture;
  readonly alt: string;
}

/** A small text file to be offered, such as a calendar. */
export interface FileBlock {
  readonly type: 'file';
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** An aside: what the reader should know about the answer or do next. */
export interface NoticeBlock extends Cited {
  readonly type: 'notice';
  readonly tone: 'info' | 'warning';
}

/** The longest `Choice.ask`, in UTF-8 bytes: a Discord custom id holds 100 with its prefix. */
export const ASK_LIMIT = 90;
/** The longest `Choice.label`, in characters: Slack shows 75 in a button, Discord 80. */
export const LABEL_LIMIT = 75;

/** Something to ask next. `ask` is a question, or a command line that begins with `/tiktok `. */
export interface Choice {
  readonly label: string;
  readonly ask: string;
  /** `older` and `newer` turn a report's pages; `next` (the default) is a further question. */
  readonly role?: 'next' | 'older' | 'newer';
}

/** Evidence for `--explain`: lines of plain text under a heading each. */
export interface Explanation {
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}
