/** How a request is made: as discord.js does it, and given up in time. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRequest } from '../../src/adapters/discord/request.ts';

let server: Server;
let asked: number;
let answersFrom: number;

beforeEach(async () => {
  asked = 0;
  answersFrom = 1;
  server = createServer((_, response) => {
    if (++asked < answersFrom) return;
    response.writeHead(200, { 'content-type': 'application/json', 'x-ratelimit-remaining': '3' });
    response.end('{"id":"1"}');
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const rest = () =>
  new REST({
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    makeRequest: createRequest(300),
  }).setToken('token');

describe('a request', () => {
  it('gives what Discord answers', async () => {
    expect(await rest().post('/channels/710000000000000001/messages', { body: { content: 'a' } })).toEqual({
      id: '1',
    });
  });

  it('that is not answered in time is sent again', async () => {
    answersFrom = 2;
    expect(await rest().get('/users/@me')).toEqual({ id: '1' });
    expect(asked).toBe(2);
  });

  it('that is never answered fails as an aborted one, as discord.js knows it', async () => {
    answersFrom = Number.POSITIVE_INFINITY;
    const { port } = server.address() as AddressInfo;
    const request = createRequest(300)(`http://127.0.0.1:${port}/`, { method: 'GET' });
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
  });
});
