/** A stand-in for a chat platform that takes posts, forgets none, and misbehaves as platforms and networks do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StandIn {
  readonly url: string;
  /** How often each marker was posted. */
  readonly posts: ReadonlyMap<string, number>;
  /** How often each kind of trouble was made. */
  readonly troubles: Readonly<Record<string, number>>;
  /** How many requests it has had. */
  requests(): number;
  /** From now on it behaves. */
  calm(): void;
  close(): Promise<void>;
}

export interface StandInOptions {
  /** `slack` takes whatever is sent; `discord` gives the first message again for the same nonce. */
  readonly kind: 'slack' | 'discord';
  /** The share of requests that meet with trouble. */
  readonly trouble: number;
  readonly random: () => number;
  /** How long a hanging request hangs, in milliseconds. */
  readonly hangMs: number;
}

const TROUBLES = [
  'rate limited',
  'refused with 500',
  'accepted, then 500',
  'dropped before',
  'accepted, then dropped',
  'hangs',
  'accepted, then hangs',
] as const;

export async function startStandIn({ kind, trouble, random, hangMs }: StandInOptions): Promise<StandIn> {
  const posts = new Map<string, number>();
  const messages = new Map<string, string>();
  const troubles: Record<string, number> = {};
  let share = trouble;
  let count = 0;
  let requests = 0;
  const hanging = new Set<NodeJS.Timeout>();

  const accept = (marker: string): string => {
    const known = messages.get(marker);
    if (kind === 'discord' && known !== undefined) return known;
    count += 1;
    const message = `m${count}`;
    posts.set(marker, (posts.get(marker) ?? 0) + 1);
    messages.set(marker, message);
    return message;
  };
  const answer = (response: ServerResponse, status: number, body: object, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  const hang = (response: ServerResponse) => {
    const timer = setTimeout(() => {
      hanging.delete(timer);
      response.destroy();
    }, hangMs);
    hanging.add(timer);
  };

  const server = createServer(async (request, response) => {
    const body = JSON.parse((await textOf(request)) || '{}') as { marker?: string };
    const marker = body.marker ?? '';
    requests += 1;
    const isPost = request.url === '/post';
    const chosen = random() < share ? TROUBLES[Math.floor(random() * TROUBLES.length)] : undefined;
    if (chosen !== undefined) troubles[chosen] = (troubles[chosen] ?? 0) + 1;
    if (isPost && (chosen === undefined || chosen.startsWith('accepted'))) accept(marker);
    switch (chosen) {
      case undefined:
        return answer(response, 200, { message: messages.get(marker) ?? null });
      case 'rate limited':
        return answer(response, 429, {}, { 'retry-after': '0.1' });
      case 'refused with 500':
      case 'accepted, then 500':
        return answer(response, 500, {});
      case 'dropped before':
      case 'accepted, then dropped':
        return response.destroy();
      default:
        return hang(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    troubles,
    requests: () => requests,
    calm() {
      share = 0;
    },
    async close() {
      for (const timer of hanging) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
