/** Discord as a stand-in on 127.0.0.1: its REST API, its gateway, and what people do there. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerRequest } from './api.ts';
import { GatewayStandIn } from './gateway.ts';
import { readBody, type Upload } from './multipart.ts';
import { createOpenApiCheck } from './openapi.ts';
import type { MessageJson } from './shapes.ts';
import { APPLICATION, BOT, createSnowflakes, GUILD, guildOf, TOKEN } from './world.ts';

const PRIVILEGED = (1 << 15) | (1 << 8) | (1 << 1);

/** A request as it came. */
export interface Recorded {
  readonly method: string;
  /** Without the address of the API and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly Upload[];
  /** What was answered; 0 where the connection was cut. */
  status: number;
  /** When all of it had come, on the clock of `performance.now()`. */
  readonly at: number;
}

/** What to do with a request instead of answering it. */
export interface Fault {
  readonly status?: number;
  readonly json?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Does what was asked, then cuts the connection or answers with `status`. */
  readonly afterwards?: boolean;
  /** Cuts the connection. */
  readonly cut?: boolean;
}

/** A message that the stand-in keeps. */
export interface Kept extends MessageJson {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string };
}

/** An interaction that waits for, or has, an answer. */
export interface Open {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  /** The message whose button was pressed. */
  readonly source?: string;
  state: 'fresh' | 'thinking' | 'answered';
  ephemeral: boolean;
  /** The message that answers it. */
  message?: string;
}

export interface StandInOptions {
  readonly allowPrivileged?: boolean;
  readonly shards?: number;
  readonly guilds?: readonly string[];
  /** Leaves requests unchecked against the description, where there are thousands. */
  readonly unchecked?: boolean;
  /** Commands that are registered already. */
  readonly commands?: ReadonlyMap<string, readonly object[]>;
}

export class DiscordStandIn {
  readonly requests: Recorded[] = [];
  /** What a request had against Discord's own description or documentation. */
  readonly violations: string[] = [];
  readonly messages: Kept[] = [];
  readonly open = new Map<string, Open>();
  readonly commands: Map<string, readonly object[]>;
  readonly nextId = createSnowflakes();
  readonly gateway: GatewayStandIn;
  readonly options: StandInOptions;
  readonly #http: Server;
  readonly #check = createOpenApiCheck();
  readonly #faults: { readonly method: string; readonly path: RegExp; readonly fault: Fault }[] = [];
  readonly #waiting: {
    readonly wanted: (request: Recorded) => boolean;
    readonly resolve: (found: Recorded) => void;
  }[] = [];

  private constructor(http: Server, options: StandInOptions) {
    this.#http = http;
    this.options = options;
    this.commands = new Map(options.commands);
    this.gateway = new GatewayStandIn(http, {
      token: TOKEN,
      allowedIntents: options.allowPrivileged === true ? 0x7fff_ffff : 0x7fff_ffff & ~PRIVILEGED,
      url: () => this.gatewayUrl,
      welcome: ([shard, total]) => {
        const guilds = (options.guilds ?? [GUILD]).filter(
          (id) => Number((BigInt(id) >> 22n) % BigInt(total)) === shard,
        );
        return {
          ready: {
            user: BOT,
            application: { id: APPLICATION, flags: 0 },
            guilds: guilds.map((id) => ({ id, unavailable: true })),
          },
          guilds: guilds.map(guildOf),
        };
      },
    });
    http.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(options: StandInOptions = {}): Promise<DiscordStandIn> {
    const http = createServer({ keepAliveTimeout: 60_000 });
    const { promise, resolve } = Promise.withResolvers<void>();
    http.listen(0, '127.0.0.1', resolve);
    await promise;
    return new DiscordStandIn(http, options);
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/api`;
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** The next request of that kind is treated so; several faults are used up in order. */
  fail(method: string, path: RegExp, fault: Fault): void {
    this.#faults.push({ method, path, fault });
  }

  /** The first request, past or to come, for which `wanted` holds; it is answered by then. */
  request(wanted: (request: Recorded) => boolean): Promise<Recorded> {
    const found = this.requests.find(wanted);
    if (found !== undefined) return Promise.resolve(found);
    const { promise, resolve } = Promise.withResolvers<Recorded>();
    this.#waiting.push({ wanted, resolve });
    return promise;
  }

  /** The messages that the bot has posted in a channel and that are still there, oldest first. */
  posted(channel: string): readonly Kept[] {
    return this.messages.filter((message) => message.channel_id === channel && message.author.id === BOT.id);
  }

  /** Interactions over which "thinking…" still stands. */
  thinking(): readonly Open[] {
    return [...this.open.values()].filter(({ state }) => state === 'thinking');
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#http.closeAllConnections();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#http.close(() => resolve());
    await promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const at = performance.now();
    const url = new URL(request.url ?? '/', this.apiUrl);
    const { json, files } = await readBody(Buffer.concat(chunks), request.headers['content-type']);
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const recorded: Recorded = { method, path, query: url.searchParams, json, files, status: 0, at };
    if (this.options.unchecked !== true) this.violations.push(...this.#check(method, path, json));
    const answer = this.#answer(recorded, request.headers.authorization);
    recorded.status = answer?.status ?? 0;
    this.requests.push(recorded);
    if (answer === undefined) request.socket.destroy();
    else {
      const body = answer.json === undefined ? undefined : JSON.stringify(answer.json);
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      response.writeHead(answer.status, { ...type, ...answer.headers });
      response.end(body);
    }
    for (const waiting of [...this.#waiting])
      if (waiting.wanted(recorded)) {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        waiting.resolve(recorded);
      }
  }

  #answer(request: Recorded, authorization: string | undefined): Answer | undefined {
    const index = this.#faults.findIndex(
      ({ method, path }) => method === request.method && path.test(request.path),
    );
    const fault = index < 0 ? undefined : this.#faults.splice(index, 1)[0]?.fault;
    if (fault !== undefined && fault.afterwards !== true) return faulty(fault);
    const answer = answerRequest(this, request, authorization);
    return fault === undefined ? answer : faulty(fault);
  }
}

function faulty({
  cut,
  status = 500,
  json = { message: 'a fault', code: 0 },
  headers = {},
}: Fault): Answer | undefined {
  return cut === true ? undefined : { status, json, headers };
}
