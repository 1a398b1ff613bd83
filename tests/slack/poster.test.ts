import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleReplies } from '../adapters/sample-replies.ts';
import { answerSaying } from '../support/fake-bot.ts';
import { type Harness, startHarness } from './harness.ts';

const to = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
const digest = answerSaying('Three things are new.');

describe('digests in Slack', () => {
  let h: Harness;
  beforeEach(async () => {
    h = await startHarness();
  });
  afterEach(async () => {
    await h.stop();
    expect(h.slack.breaches).toEqual([]);
  });

  it('are posted with their marker, and found by it', async () => {
    const since = new Date();
    expect(await h.running.poster.find(to, 'm1', since)).toBe('none');
    const posted = await h.running.poster.post(to, digest, 'm1');
    expect(posted).toEqual({ kind: 'posted', message: '1790000000.000100' });
    expect(h.slack.callsOf('chat.postMessage')[0]?.metadata).toEqual({
      event_type: 'tiktok_digest',
      event_payload: { marker: 'm1' },
    });
    expect(await h.running.poster.find(to, 'm1', since)).toEqual({ message: '1790000000.000100' });
    expect(await h.running.poster.find(to, 'm2', since)).toBe('none');
    expect(h.slack.callsOf('conversations.history')[0]).toMatchObject({ include_all_metadata: 'true' });
  });

  it('are looked for on every page', async () => {
    h.slack.on('conversations.history', ({ cursor }) => ({
      body: cursor
        ? {
            messages: [
              { ts: '5.5', metadata: { event_type: 'tiktok_digest', event_payload: { marker: 'm1' } } },
            ],
          }
        : { messages: [{ ts: '6.6' }], response_metadata: { next_cursor: 'more' } },
    }));
    expect(await h.running.poster.find(to, 'm1', new Date())).toEqual({ message: '5.5' });
  });

  it.each([
    [{ status: 500 }, { kind: 'unknown' }],
    [{ hang: true }, { kind: 'unknown' }],
    [{ body: { ok: false, error: 'internal_error' } }, { kind: 'unknown' }],
    [
      { status: 429, headers: { 'retry-after': '30' } },
      { kind: 'retry', afterSeconds: 30 },
    ],
    [{ body: { ok: false, error: 'is_archived' } }, { kind: 'gone', reason: 'the channel is archived' }],
    [
      { body: { ok: false, error: 'account_inactive' } },
      { kind: 'gone', reason: 'the app was uninstalled from this workspace' },
    ],
    [{ body: { ok: false, error: 'something_new' } }, { kind: 'retry' }],
  ])('tell %j as %j, after one try', async (answer, outcome) => {
    h.slack.on('chat.postMessage', () => answer);
    expect(await h.running.poster.post(to, digest, 'm1')).toMatchObject(outcome);
    expect(h.slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('are not known to be missing while Slack cannot say', async () => {
    h.slack.on('conversations.history', () => ({ status: 500 }));
    expect(await h.running.poster.find(to, 'm1', new Date())).toBe('unknown');
  });

  it('are drawn plainer where newer blocks are refused', async () => {
    h.slack.on('chat.postMessage', (_, call) =>
      call === 1 ? { body: { ok: false, error: 'invalid_blocks' } } : undefined,
    );
    expect(await h.running.poster.post(to, digest, 'm1')).toMatchObject({ kind: 'posted' });
  });

  it('come with their chart', async () => {
    const chart = sampleReplies['a report with pictures and a file'];
    if (!chart) throw new Error('no sample');
    await h.running.poster.post(to, chart, 'm1');
    expect(h.slack.callsOf('files.completeUploadExternal')[0]).toMatchObject({
      channel_id: 'C1',
      thread_ts: '1790000000.000100',
    });
  });

  it('tell their owner directly', async () => {
    await h.running.poster.tell(to, 'U1', digest);
    expect(h.slack.callsOf('chat.postMessage')[0]).toMatchObject({ channel: 'U1' });
  });
});
