/** What the terminal's doors take, and how wide they write. */

/** The longest line read, in UTF-16 units; the rest of it is dropped, so that memory stays bounded. */
export const LINE_LIMIT = 40_000;
/** Columns where the output tells no width, as when it is piped. */
export const DEFAULT_WIDTH = 80;
/** Prose is set no wider than this many columns: longer lines are hard to read. */
export const PROSE_WIDTH = 100;
/** Fewer columns than this are treated as this many. */
export const LEAST_WIDTH = 20;
/** Lines of history that the chat keeps while it runs. */
export const HISTORY_LINES = 500;
