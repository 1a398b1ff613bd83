/** Discord's limits, as data. Each with its unit and where it is written. */

/** Characters in all text displays of one message. https://docs.discord.com/developers/components/reference */
export const MESSAGE_TEXT = 4000;
/** Components in one message, nested ones counted. Same page. */
export const MESSAGE_COMPONENTS = 40;
/** Buttons in an action row. Same page. */
export const ROW_BUTTONS = 5;
/** Characters of a button's label. Same page. */
export const BUTTON_LABEL = 80;
/** Characters of a custom id; ids are unique within a message. Same page. */
export const CUSTOM_ID = 100;
/** Options of a select menu, and characters of an option's label and value. Same page. */
export const SELECT_OPTIONS = 25;
export const SELECT_TEXT = 100;
/** Characters of the description of a picture in a gallery (its alt text), and of an attachment. Same page. */
export const PICTURE_ALT = 1024;
/** Attachments of a message. https://docs.discord.com/developers/resources/message */
export const MESSAGE_FILES = 10;
/** Bytes of one attachment, for everybody. https://docs.discord.com/developers/reference#uploading-files */
export const FILE_BYTES = 10 * 1024 * 1024;
/** Characters of an embed's description, and of all texts of a message's embeds. Same page as attachments. */
export const EMBED_DESCRIPTION = 4096;
export const EMBED_TEXT = 6000;
/** Rows of components of a message with embeds. Same page. */
export const EMBED_ROWS = 5;
/** Characters of a nonce. Same page. */
export const NONCE = 25;

/** Characters of a command's or option's name. https://docs.discord.com/developers/interactions/application-commands */
export const COMMAND_NAME = 32;
/** Characters of a command's or option's description. Same page. */
export const COMMAND_DESCRIPTION = 100;
/** Options of a command, subcommands of a group, choices of an option. Same page. */
export const COMMAND_OPTIONS = 25;
/** Characters of all names, descriptions and values of one command, the longest language counting. Same page. */
export const COMMAND_TEXT = 8000;
/** Suggestions in an autocomplete, and characters of each name and value. Same page. */
export const SUGGESTIONS = 25;
export const SUGGESTION_TEXT = 100;

/**
 * Milliseconds after which work that is not done is announced as "thinking…": Discord takes an interaction back
 * after 3,000. https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export const DEFER_AFTER = 1500;
/** Milliseconds after which an answer is given up and an error is said in its place; a token lives 15 minutes. */
export const GIVE_UP_AFTER = 120_000;

/** Messages in one page of a channel's history. https://docs.discord.com/developers/resources/message */
export const HISTORY_PAGE = 100;
