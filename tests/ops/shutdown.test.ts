import { describe, expect, it } from 'vitest';
import { createParts, onStopSignal } from '../../src/ops/shutdown.ts';

const quiet = { info: () => {}, error: () => {} };

describe('the end of the program', () => {
  it('stops the parts in reverse, each after the one before it', async () => {
    const order: string[] = [];
    const parts = createParts(quiet);
    for (const name of ['store', 'slack', 'digests']) {
      parts.add(name, {
        stop: async () => {
          order.push(`${name} begins`);
          await Promise.resolve();
          order.push(`${name} ends`);
        },
      });
    }
    await Promise.all([parts.stop(), parts.stop()]);
    expect(order).toEqual([
      'digests begins',
      'digests ends',
      'slack begins',
      'slack ends',
      'store begins',
      'store ends',
    ]);
  });

  it('goes on when a part fails or hangs, and says so', async () => {
    const said: string[] = [];
    const log = {
      info: () => {},
      error: (details: object, text: string) => said.push(`${text} ${JSON.stringify(details)}`),
    };
    let stopped = false;
    const parts = createParts(log, 5);
    parts.add('first', {
      stop: async () => {
        stopped = true;
      },
    });
    parts.add('hangs', { stop: () => new Promise(() => {}) });
    parts.add('fails', { stop: () => Promise.reject(new Error('no')) });
    await parts.stop();
    expect(stopped).toBe(true);
    expect(said).toEqual([
      expect.stringMatching(/failed to stop.*fails/),
      expect.stringMatching(/did not stop in time.*hangs/),
    ]);
  });

  it('begins at the first signal, and leaves no listener behind', () => {
    const before = process.listenerCount('SIGTERM');
    const signals: string[] = [];
    const forget = onStopSignal((signal) => signals.push(signal));
    process.emit('SIGTERM', 'SIGTERM');
    forget();
    expect(signals).toEqual(['SIGTERM']);
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
