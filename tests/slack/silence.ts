/** Waits until nothing more can come of what was sent before. */
import { type Harness, mention } from './harness.ts';

/**
 * Asks one more question, in a channel of its own, and waits for its answer: events are handled in the order in which
 * they come, so whatever was to be said before has been said.
 */
export function createSilence(harness: () => Harness): () => Promise<void> {
  let asked = 0;
  return async () => {
    const h = harness();
    const channel = `CSENTINEL${++asked}`;
    await h.event(mention('sentinel', { channel }));
    await h.slack.until(() => h.slack.callsOf('chat.postMessage').some((post) => post.channel === channel));
  };
}
