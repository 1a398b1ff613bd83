/** Discord's gateway as a stand-in: hello, identify, heartbeat, resume, reconnect, invalid session. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
  seq: number;
  socket: WebSocket | undefined;
}

interface Payload {
  readonly op: number;
  readonly d?: {
    readonly token?: string;
    readonly intents?: number;
    readonly shard?: readonly [number, number];
    readonly session_id?: string;
    readonly seq?: number;
  };
}

export interface GatewayOptions {
  readonly token: string;
  /** Intents that the application may use; others end the connection with 4014. */
  readonly allowedIntents: number;
  /** What a new session is told first: `READY`'s fields, then the servers. */
  welcome(shard: readonly [number, number]): { readonly ready: object; readonly guilds: readonly object[] };
  readonly url: () => string;
}

/** Counts of what the client did. */
export interface GatewayCounts {
  identified: number;
  resumed: number;
  heartbeats: number;
}

export class GatewayStandIn {
  readonly sessions = new Map<string, Session>();
  readonly counts: GatewayCounts = { identified: 0, resumed: 0, heartbeats: 0 };
  /** What `hello` says, in milliseconds. */
  heartbeatInterval = 45_000;
  readonly #server: WebSocketServer;
  readonly #options: GatewayOptions;
  readonly #waiting: { readonly met: () => boolean; readonly resolve: () => void }[] = [];

  constructor(http: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  /** Sends an event to every session (or those of one shard); one that is away gets it when it resumes. */
  dispatch(t: string, d: unknown, shard?: number): void {
    for (const session of this.sessions.values()) {
      if (shard !== undefined && session.shard[0] !== shard) continue;
      session.seq++;
      session.sent.push({ s: session.seq, t, d });
      if (session.sent.length > 2_000) session.sent.shift();
      if (session.socket?.readyState === 1)
        session.socket.send(JSON.stringify({ op: OP.dispatch, s: session.seq, t, d }));
    }
  }

  /** Sends the last event of every session once more, as a replay does. */
  repeatLast(): void {
    for (const { socket, sent } of this.sessions.values()) {
      const last = sent.at(-1);
      if (last) socket?.send(JSON.stringify({ op: OP.dispatch, ...last }));
    }
  }

  sendRaw(text: string): void {
    for (const { socket } of this.sessions.values()) socket?.send(text);
  }

  /** Breaks all connections without a word. */
  drop(): void {
    for (const session of this.sessions.values()) {
      session.socket?.terminate();
      session.socket = undefined;
    }
  }

  /** Asks the client to reconnect. */
  askToReconnect(): void {
    this.sendRaw(JSON.stringify({ op: OP.reconnect, d: null }));
  }

  /** Tells the client that its session is no longer good. */
  invalidate(resumable: boolean): void {
    this.sendRaw(JSON.stringify({ op: OP.invalid, d: resumable }));
    if (!resumable) this.sessions.clear();
  }

  closeWith(code: number): void {
    for (const { socket } of this.sessions.values()) socket?.close(code);
  }

  /** Resolves when `met` holds; looked at after everything the client sends. */
  until(met: (counts: GatewayCounts) => boolean): Promise<void> {
    if (met(this.counts)) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ met: () => met(this.counts), resolve });
    return promise;
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.heartbeatInterval } }));
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      const payload = JSON.parse(String(data)) as Payload;
      if (payload.op === OP.heartbeat) {
        this.counts.heartbeats++;
        socket.send(JSON.stringify({ op: OP.ack }));
      } else if (payload.op === OP.identify) this.#identify(socket, payload.d ?? {});
      else if (payload.op === OP.resume) this.#resume(socket, payload.d ?? {});
      for (const waiting of [...this.#waiting])
        if (waiting.met()) {
          this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
          waiting.resolve();
        }
    });
  }

  #identify(socket: WebSocket, { token, intents = 0, shard = [0, 1] }: NonNullable<Payload['d']>): void {
    const refusal =
      token !== this.#options.token ? 4004 : (intents & ~this.#options.allowedIntents) !== 0 ? 4014 : 0;
    if (refusal !== 0) {
      socket.close(refusal);
      return;
    }
    this.counts.identified++;
    const id = `session-${this.counts.identified}`;
    this.sessions.set(id, { id, shard, intents, sent: [], seq: 0, socket });
    const { ready, guilds } = this.#options.welcome(shard);
    const session = { session_id: id, resume_gateway_url: this.#options.url(), shard };
    this.dispatchTo(id, 'READY', { v: 10, ...ready, ...session });
    for (const guild of guilds) this.dispatchTo(id, 'GUILD_CREATE', guild);
  }

  #resume(socket: WebSocket, { session_id = '', seq = 0 }: NonNullable<Payload['d']>): void {
    const session = this.sessions.get(session_id);
    if (session === undefined) {
      socket.send(JSON.stringify({ op: OP.invalid, d: false }));
      return;
    }
    session.socket = socket;
    for (const missed of session.sent.filter(({ s }) => s > seq))
      socket.send(JSON.stringify({ op: OP.dispatch, ...missed }));
    this.dispatchTo(session_id, 'RESUMED', {});
    this.counts.resumed++;
  }

  private dispatchTo(id: string, t: string, d: unknown): void {
    const session = this.sessions.get(id);
    if (session === undefined) return;
    session.seq++;
    session.sent.push({ s: session.seq, t, d });
    session.socket?.send(JSON.stringify({ op: OP.dispatch, s: session.seq, t, d }));
  }
}
