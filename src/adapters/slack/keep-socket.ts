/**
 * Keeps the socket open: opens it again at once when it is lost, later and later while Slack refuses.
 * Bolt's own reconnecting is not used: where Slack answers a reconnection with a fault and then refuses it, its
 * rejection is handled by nobody and ends the program.
 */
import type { SocketModeReceiver } from '@slack/bolt';
import { errorName, type Log } from './log.ts';
import type { Timers } from './timers.ts';

type SocketClient = SocketModeReceiver['client'];

/** The wait before the second try to open it again, doubled with each try; in milliseconds. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** A socket on which Slack does not greet within this time is given up, in milliseconds. */
const GREETING_MS = 30_000;

export interface KeptSocket {
  /** From now on it is opened again whenever it is lost. */
  keep(): void;
  /** From now on it is not. */
  release(): void;
}

export function keepSocket(client: SocketClient, log: Log, timers: Timers): KeptSocket {
  dropBadFrames(client, log);
  let released = false;
  let opening = false;
  const start = client.start.bind(client);
  const open = async () => {
    const giveUp = timers.later(GREETING_MS, () => client.websocket?.disconnect());
    try {
      return await start();
    } finally {
      giveUp();
    }
  };
  client.start = open;

  const reopen = async () => {
    if (opening || released) return;
    opening = true;
    for (let wait = 0; !released; wait = Math.min(LONGEST_WAIT_MS, wait * 2 || FIRST_WAIT_MS)) {
      if (wait > 0) await timers.pause(wait);
      try {
        if (!released) await open();
        break;
      } catch (error) {
        log.warn(
          { error: error === undefined ? 'closed' : errorName(error) },
          'slack: the socket could not be opened; trying again',
        );
      }
    }
    opening = false;
  };

  return {
    keep() {
      client.on('disconnected', () => void reopen());
    },
    release() {
      released = true;
    },
  };
}

/** A frame that cannot be read would reject where nobody handles it, and end the program. */
function dropBadFrames(client: SocketClient, log: Log): void {
  const [read] = client.listeners('ws_message');
  if (!read) return;
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    Promise.resolve(read.call(client, data, isBinary)).catch((error: unknown) => {
      log.warn({ error: errorName(error) }, 'slack: a frame of the socket could not be read and was dropped');
    });
  });
}
