/** The health endpoint: `/healthz` says how things stand, `/metrics` counts; both for the operator alone. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from '../core/ports.ts';
import type { Metrics } from './metrics.ts';

/** One part's condition. `well: false` makes the whole unwell (HTTP 503); `details` are shown as they are. */
export interface Condition {
  readonly well: boolean;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface HealthOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** By the part's name. A check that throws or takes longer than `checkMs` is unwell. */
  readonly checks: ReadonlyMap<string, () => Condition | Promise<Condition>>;
  readonly metrics?: Metrics;
  readonly checkMs?: number;
}

const CHECK_MS = 2000;

/**
 * Begins to listen.
 * @throws Error naming HEALTH_PORT where the port cannot be had.
 */
export async function startHealth(options: HealthOptions): Promise<Running & { readonly port: number }> {
  const { port, checks, metrics, checkMs = CHECK_MS } = options;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
    } else if (pathname === '/healthz') {
      const report = await examine(checks, checkMs);
      response.writeHead(report.well ? 200 : 503, { 'content-type': 'application/json' });
      response.end(`${JSON.stringify(report)}\n`);
    } else if (pathname === '/metrics' && metrics) {
      response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
    } else {
      response.writeHead(404).end('see /healthz and /metrics\n');
    }
  });
  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    port: taken,
    connectedAs: `Health: http://localhost:${taken}/healthz`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port);
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(`health: cannot listen on port ${port}; set HEALTH_PORT to a free one`, { cause });
  }
}

async function examine(checks: HealthOptions['checks'], checkMs: number) {
  const parts = await Promise.all(
    [...checks].map(async ([name, check]) => [name, await conditionOf(check, checkMs)] as const),
  );
  return { well: parts.every(([, { well }]) => well), parts: Object.fromEntries(parts) };
}

async function conditionOf(check: () => Condition | Promise<Condition>, checkMs: number): Promise<Condition> {
  const late = AbortSignal.timeout(checkMs);
  try {
    return await Promise.race([
      Promise.resolve().then(check),
      once(late, 'abort').then((): Condition => ({ well: false, details: { why: 'no reply in time' } })),
    ]);
  } catch {
    return { well: false, details: { why: 'the check failed; see the log' } };
  }
}
