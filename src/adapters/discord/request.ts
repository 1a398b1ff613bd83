/** How discord.js's REST client makes one request. */
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** Milliseconds after which a request without an answer is given up; the same as discord.js's own. */
const TIMEOUT = DefaultRestOptions.timeout;

/**
 * The library's own way over undici, with undici's time-out in place of a signal: listening to a signal costs a third
 * of all that a request costs here. A time-out looks like an aborted request, as which discord.js sends it again.
 */
export function createRequest(timeout: number = TIMEOUT): RESTOptions['makeRequest'] {
  return async (url, { signal: _signal, ...init }) => {
    try {
      return await DefaultRestOptions.makeRequest(url, { ...init, headersTimeout: timeout } as typeof init);
    } catch (error) {
      if (error instanceof Error && error.name === 'HeadersTimeoutError')
        throw new DOMException('discord: no answer to a request', { name: 'AbortError', cause: error });
      throw error;
    }
  };
}
