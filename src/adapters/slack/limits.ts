/** Slack's limits as data: characters unless another unit is named. */

/** https://docs.slack.dev/reference/block-kit/blocks and the pages of the single blocks */
export const LIMITS = {
  /** Blocks in a message. */
  blocks: 50,
  /** Blocks in a modal or in App Home. */
  viewBlocks: 100,
  /**
   * All blocks of a message, as JSON. The documented bounds are per block, but a message whose blocks pass about
   * 13,200 fails with `msg_blocks_too_long` (https://github.com/slackapi/bolt-js/issues/2509).
   */
  message: 12_000,
  /** `text`: longer ones are split or truncated (https://docs.slack.dev/reference/methods/chat.postmessage). */
  text: 4_000,
  section: 3_000,
  header: 150,
  /** A text in a context block; Slack documents none, so the bound of a section's field is kept. */
  context: 2_000,
  /** Elements of an actions block. */
  actions: 25,
  /** A button's text and its accessibility label. */
  button: 75,
  value: 2_000,
  actionId: 255,
  alt: 2_000,
  alert: 200,
  /** Rows of a data table without the header (https://docs.slack.dev/reference/block-kit/blocks/data-table-block). */
  tableRows: 100,
  tableColumns: 20,
  /** All cells of a table together. */
  table: 10_000,
  /** A modal's title, submit and close (https://docs.slack.dev/reference/views/modal-views). */
  modalTitle: 24,
  /** An input's label and hint. */
  label: 2_000,
  /** An option's text and value. */
  option: 75,
  /** Options of a select, and those suggested while somebody types. */
  options: 100,
} as const;

/** The least time between two posts in one channel, in milliseconds (https://docs.slack.dev/apis/web-api/rate-limits). */
export const POST_INTERVAL_MS = 1_000;

/** How long Slack may deliver an event again, in seconds; three retries come within the first ten minutes. */
export const RETRY_WINDOW_SECONDS = 86_400;

/** A call to Slack that takes longer is given up, in milliseconds. */
export const CALL_TIMEOUT_MS = 15_000;
