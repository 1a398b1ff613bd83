/** A poster that speaks to the stand-in, and keeps the promises of the port. */
import type { Poster } from '../../src/core/ports.ts';

/** `patienceMs`: how long it waits for an answer. */
export function httpPoster(url: string, patienceMs: number): Poster {
  const call = (path: string, body: object) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
    });
  return {
    async post(_to, _reply, marker) {
      try {
        const response = await call('/post', { marker });
        if (response.status === 429) {
          const afterSeconds = Number(response.headers.get('retry-after'));
          return { kind: 'retry', cause: 'rate limited', afterSeconds };
        }
        if (!response.ok) return { kind: 'unknown', cause: `status ${response.status}` };
        const { message } = (await response.json()) as { message: string };
        return { kind: 'posted', message };
      } catch (error) {
        return { kind: 'unknown', cause: (error as Error).name };
      }
    },
    async find(_to, marker) {
      try {
        const response = await call('/find', { marker });
        if (!response.ok) return 'unknown';
        const { message } = (await response.json()) as { message: string | null };
        return message === null ? 'none' : { message };
      } catch {
        return 'unknown';
      }
    },
    async tell() {},
  };
}
