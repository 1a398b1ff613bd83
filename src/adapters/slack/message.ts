/** A message as it is sent, and how the circumstances change what a reply looks like. */
import type { KnownBlock } from '@slack/types';

export interface SlackMessage {
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** What becomes of a reply's pictures and files: sent after the message, within it (by file id), or left out and why. */
export type PictureFate =
  | { readonly kind: 'follow' }
  /** Shown already, beside another page of the same report. */
  | { readonly kind: 'shown' }
  | { readonly kind: 'within'; readonly fileIds: readonly (string | undefined)[] }
  | { readonly kind: 'omitted'; readonly reason: string };

export interface RenderOptions {
  /** Only blocks that every Slack client and plan has had for years. */
  readonly plain?: boolean;
  readonly pictures?: PictureFate;
  /** A line above the reply, such as who asked; mrkdwn that the adapter wrote. */
  readonly intro?: string;
  /** A private reply's line, for the button that shares it in the channel. */
  readonly share?: string;
  /** The user who may remove the message. */
  readonly removableBy?: string;
  /** Whether readers may say that it was helpful or not. */
  readonly feedback?: boolean;
}
