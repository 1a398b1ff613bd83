/** How replies are to look here: how wide, in which colours, and how a picture or a file is saved. */
import { styleText } from 'node:util';
import { DEFAULT_WIDTH, LEAST_WIDTH } from './limits.ts';

export type Tone = 'strong' | 'quiet' | 'accent' | 'warning';

export interface Look {
  /** In columns; infinite where lines are not to be wrapped. */
  readonly width: number;
  readonly paint: (tone: Tone, text: string) => string;
  /** How a reader saves a picture or a file: with flags of the command, by a line in the chat, or not at all. */
  readonly saving: 'flags' | 'chat' | 'none';
  /** Whether what to ask next is numbered, to be picked by number. */
  readonly numbered: boolean;
}

const formats = { strong: 'bold', quiet: 'dim', accent: 'cyan', warning: 'yellow' } as const;

const painted: Look['paint'] = (tone, text) =>
  text === '' ? text : styleText(formats[tone], text, { validateStream: false });
const plain: Look['paint'] = (_, text) => text;

/** What of an output stream decides the look. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The look for an output: as wide as it is, coloured where it is a terminal or colour is always wanted. */
export function lookFor(
  screen: Screen,
  colour: 'auto' | 'always' | 'never',
  rest: Pick<Look, 'saving' | 'numbered'>,
): Look {
  const coloured = colour === 'always' || (colour === 'auto' && screen.isTTY === true);
  const width = Math.max(LEAST_WIDTH, screen.columns || DEFAULT_WIDTH);
  return { ...rest, width, paint: coloured ? painted : plain };
}

/** Plain and unwrapped, for programs that read along. */
export const plainLook: Look = {
  width: Number.POSITIVE_INFINITY,
  paint: plain,
  saving: 'none',
  numbered: false,
};
