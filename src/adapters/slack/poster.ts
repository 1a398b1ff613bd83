/** Posts digests so that they can be found again: each carries its marker as message metadata. */
import type { webApi } from '@slack/bolt';
import type { Draw } from '../../core/picture.ts';
import type { Clock, Destination, Poster, PostOutcome } from '../../core/ports.ts';
import type { Reply } from '../../core/reply.ts';
import { hasAttachments, uploadAttachments } from './attachments.ts';
import { type Failure, readFailure } from './failure.ts';
import { findMarked } from './find-marked.ts';
import { errorName, type Log } from './log.ts';
import type { Outbox } from './outbox.ts';
import { renderReply } from './render-reply.ts';

/** https://docs.slack.dev/messaging/message-metadata */
const DIGEST_EVENT = 'tiktok_digest';

/** Words of Slack that will not change by trying again, and what they mean to a person. */
const GONE: Readonly<Record<string, string>> = {
  account_inactive: 'the app was uninstalled from this workspace',
  app_missing: 'the app was uninstalled from this workspace',
  channel_is_archived: 'the channel is archived',
  is_archived: 'the channel is archived',
  channel_not_found: 'the channel does not exist any more, or the app is not in it',
  ekm_access_denied: 'an administrator has suspended posting',
  invalid_auth: 'the app’s token is not valid any more',
  missing_scope: 'the app may not post here: it lacks the scope chat:write',
  not_authed: 'the app has no token for this workspace',
  not_in_channel: 'the app is not in the channel any more; invite it',
  posting_to_channel_denied: 'posting in this channel is restricted',
  restricted_action: 'an administrator’s setting keeps the app from posting here',
  restricted_action_read_only_channel: 'the channel is read-only',
  restricted_action_thread_only_channel: 'only threads are allowed in this channel',
  team_access_not_granted: 'the app has no access to this workspace',
  team_not_found: 'the workspace does not exist any more',
  token_revoked: 'the app’s token was revoked',
  org_login_required: 'the workspace is being moved to an organisation',
};

export interface PosterParts {
  /** The client for a workspace; undefined where the app is not installed there. */
  readonly clientFor: (workspace: string | undefined) => Promise<webApi.WebClient | undefined>;
  readonly outbox: Outbox;
  readonly draw: Draw;
  readonly clock: Clock;
  readonly log: Log;
}

const notInstalled: PostOutcome = {
  kind: 'gone',
  reason: 'the app is not installed in this workspace any more',
};

export function createPoster({ clientFor, outbox, draw, log }: PosterParts): Poster {
  const client = async (to: Destination) => {
    try {
      return await clientFor(to.workspace);
    } catch (error) {
      log.warn({ error: errorName(error) }, 'slack: no token for a workspace');
      return undefined;
    }
  };
  return {
    async post(to, reply, marker) {
      const slack = await client(to);
      if (!slack) return notInstalled;
      const sent = await outbox.send(
        slack,
        {
          channel: to.channel,
          draw: (plain) => renderReply(reply, { plain, feedback: true }),
          metadata: { event_type: DIGEST_EVENT, event_payload: { marker } },
        },
        // The digests know when to try again; here it is tried once.
        1,
      );
      if (sent.kind !== 'sent') return outcomeOf(sent);
      if (hasAttachments(reply)) await attach(slack, sent.channel, sent.ts, reply);
      return { kind: 'posted', message: sent.ts };
    },
    async find(to, marker, since) {
      const slack = await client(to);
      if (!slack) return 'unknown';
      const found = await findMarked(slack, { channel: to.channel, eventType: DIGEST_EVENT, marker, since });
      return typeof found === 'string' ? found : { message: found.ts };
    },
    async tell(to, user, reply) {
      const slack = await client(to);
      if (!slack) return;
      const sent = await outbox.send(slack, {
        channel: user,
        draw: (plain) => renderReply(reply, { plain }),
      });
      if (sent.kind !== 'sent') log.warn({ failure: sent.kind }, 'slack: a person could not be told');
    },
  };

  /** A digest without its chart is still a digest: what fails here is said in the message. */
  async function attach(slack: webApi.WebClient, channel: string, ts: string, reply: Reply): Promise<void> {
    const uploaded = await uploadAttachments(slack, reply, draw, log, { channel, threadTs: ts });
    if (uploaded.kind === 'uploaded') return;
    const pictures = { kind: 'omitted', reason: uploaded.reason } as const;
    try {
      await slack.chat.update({
        channel,
        ts,
        ...renderReply(reply, { plain: true, feedback: true, pictures }),
      });
    } catch (error) {
      log.warn({ failure: readFailure(error).kind }, 'slack: a digest was not updated');
    }
  }
}

function outcomeOf(failure: Failure): PostOutcome {
  switch (failure.kind) {
    case 'limited':
      return { kind: 'retry', cause: 'Slack asks to wait', afterSeconds: failure.afterSeconds };
    case 'unreached':
      return { kind: 'retry', cause: `Slack was not reached (${failure.code})` };
    case 'unknown':
      return { kind: 'unknown', cause: `Slack did not say whether it was posted (${failure.code})` };
    case 'refused': {
      const reason = GONE[failure.code];
      return reason === undefined
        ? { kind: 'retry', cause: `Slack refused it (${failure.code})` }
        : { kind: 'gone', reason };
    }
    default:
      return failure satisfies never;
  }
}
