/** A stand-in of Slack on 127.0.0.1: Web API, response addresses, uploads and sockets; it checks all that is sent. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { findBreaches } from './check-limits.ts';

export type Args = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  readonly args: Args;
  readonly token: string | undefined;
}

/** What a method answers: a body, or a status with headers; `hang` accepts the call and closes the connection. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly hang?: boolean;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly args: Args;
}

type Handler = (args: Args, call: number) => Answer | undefined;

/** The time of the stand-in's first message; later ones count up. */
const FIRST_TS = 1_790_000_000;

export class SlackStandIn {
  readonly calls: Call[] = [];
  /** What was posted and not deleted. */
  readonly messages: Message[] = [];
  /** Bodies sent to response addresses, by id. */
  readonly responses: { readonly id: string; readonly body: Args }[] = [];
  readonly uploads = new Map<string, Buffer>();
  /** What was wrong with what the bot sent; must be empty at a test's end. */
  readonly breaches: string[] = [];
  readonly acks = new Map<string, unknown>();
  readonly #handlers = new Map<string, Handler>();
  readonly #counts = new Map<string, number>();
  readonly #sockets = new Set<WebSocket>();
  readonly #server: Server;
  readonly #socketServer: WebSocketServer;
  #waiting: { readonly done: () => boolean; readonly resolve: () => void }[] = [];
  #nextTs = 0;
  #nextFile = 0;
  connections = 0;
  /** Whether messages are kept and checked; a test of load has no use for that. */
  keep = true;
  /** Hears of each call to the Web API as soon as it arrives. */
  onArrival: (method: string) => void = () => {};

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#socketServer = new WebSocketServer({ server: this.#server, path: '/link' });
    this.#socketServer.on('connection', (socket) => {
      this.connections++;
      this.#sockets.add(socket);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        this.#changed();
      });
      socket.on('message', (data) => {
        const { envelope_id: id, payload } = JSON.parse(String(data)) as {
          envelope_id: string;
          payload: unknown;
        };
        this.acks.set(id, payload);
        this.#changed();
      });
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
      this.#changed();
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return this;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    this.#socketServer.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api/`;
  }

  responseUrl(id: string): string {
    return `http://127.0.0.1:${this.port}/response/${id}`;
  }

  /** Answers a method by hand; where the handler gives nothing, as ever. */
  on(method: string, handler: Handler): void {
    this.#handlers.set(method, handler);
  }

  callsOf(method: string): readonly Args[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.args);
  }

  /** Resolves as soon as the condition holds; it is looked at whenever something reaches the stand-in. */
  until(done: () => boolean): Promise<void> {
    if (done()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push({ done, resolve });
    });
  }

  /** The arguments of a method's calls once there are as many. */
  async nth(method: string, count = 1): Promise<Args> {
    await this.until(() => this.callsOf(method).length >= count);
    return this.callsOf(method)[count - 1] ?? {};
  }

  get openSockets(): number {
    return this.#sockets.size;
  }

  /** Sends a frame as it is over a socket. */
  sendFrame(frame: string): void {
    const [socket] = [...this.#sockets].filter((each) => each.readyState === each.OPEN);
    if (!socket) throw new Error('stand-in: no socket is open');
    socket.send(frame);
  }

  /** Cuts every socket without a goodbye. */
  dropSockets(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  #changed(): void {
    const done = this.#waiting.filter((waiter) => waiter.done());
    this.#waiting = this.#waiting.filter((waiter) => !done.includes(waiter));
    for (const { resolve } of done) resolve();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, area, rest = ''] = (request.url ?? '').split('/');
    if (area === 'api') this.onArrival(rest);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (area === 'api') this.#answerApi(rest, request, body.toString(), response);
    else if (area === 'response') this.#answerResponse(rest, body.toString(), response);
    else if (area === 'upload') {
      this.uploads.set(rest, body);
      response.end('OK');
    } else response.writeHead(404).end();
    this.#changed();
  }

  #answerResponse(id: string, text: string, response: ServerResponse): void {
    const body = JSON.parse(text) as Args;
    const by = this.#handlers.get('response')?.(body, this.responses.length + 1);
    this.responses.push({ id, body });
    if (body.blocks !== undefined) this.#check('response', body);
    response.writeHead(by?.status ?? 200).end('ok');
  }

  #answerApi(method: string, request: IncomingMessage, text: string, response: ServerResponse): void {
    const args = readArgs(text);
    const token =
      request.headers.authorization?.replace(/^Bearer /, '') ?? (args.token as string | undefined);
    this.calls.push({ method, args: this.keep ? args : {}, token });
    const count = (this.#counts.get(method) ?? 0) + 1;
    this.#counts.set(method, count);
    if (this.keep && /^chat\.(?:postMessage|postEphemeral|update)$/.test(method)) this.#check(method, args);
    const by = this.#handlers.get(method)?.(args, count);
    const answer: Answer = by ?? { body: this.#usual(method, args) };
    if (answer.hang) {
      response.socket?.destroy();
      return;
    }
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify({ ok: true, ...answer.body }));
  }

  #check(what: string, args: Args): void {
    this.breaches.push(...findBreaches(args).map((breach) => `${what}: ${breach}`));
    if (typeof args.text !== 'string' || args.text === '') this.breaches.push(`${what}: no text`);
    if (what === 'chat.postMessage' && String(args.unfurl_links) !== 'false')
      this.breaches.push(`${what}: unfurls`);
  }

  #usual(method: string, args: Args): object {
    switch (method) {
      case 'auth.test':
        return { user_id: 'UBOT', bot_id: 'BBOT', user: 'tiktok-regulation', team: 'Acme', team_id: 'T1' };
      case 'apps.connections.open':
        return { url: `ws://127.0.0.1:${this.port}/link` };
      case 'chat.postMessage':
        return this.post(args);
      case 'chat.delete': {
        const at = this.messages.findIndex(({ channel, ts }) => channel === args.channel && ts === args.ts);
        if (at < 0) return { ok: false, error: 'message_not_found' };
        this.messages.splice(at, 1);
        return {};
      }
      case 'conversations.history':
      case 'conversations.replies': {
        const thread = method === 'conversations.replies' ? args.ts : undefined;
        const found = this.messages.filter(
          (message) =>
            message.channel === args.channel && (thread === undefined || message.args.thread_ts === thread),
        );
        return { messages: found.map((message) => ({ ts: message.ts, metadata: message.args.metadata })) };
      }
      case 'users.info':
        return { user: { id: args.user, team_id: 'T1', tz: 'Europe/Dublin' } };
      case 'files.getUploadURLExternal': {
        const id = `F${++this.#nextFile}`;
        return { upload_url: `http://127.0.0.1:${this.port}/upload/${id}`, file_id: id };
      }
      default:
        return {};
    }
  }

  /** Takes a message in, as `chat.postMessage` does. */
  post(args: Args): { channel: string; ts: string } {
    const ts = `${FIRST_TS + this.#nextTs++}.000100`;
    const channel = String(args.channel).startsWith('U') ? `D${String(args.channel)}` : String(args.channel);
    if (this.keep) this.messages.push({ channel, ts, args });
    return { channel, ts };
  }
}

/** Form values, with those that are JSON read. */
function readArgs(text: string): Args {
  if (text.startsWith('{')) return JSON.parse(text) as Args;
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => {
      if (!/^[[{]/.test(value)) return [name, value];
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}
