/** What the gateway tells, before discord.js makes anything of it. */
import type { Client } from 'discord.js';
import { loggable } from './failures.ts';
import type { Log } from './log.ts';
import { type Interaction, isInteraction } from './read-interaction.ts';
import { isMessage, type Message } from './read-message.ts';

/** What hears of messages and interactions. */
export interface Listeners {
  onMessage(message: Message): void;
  onInteraction(interaction: Interaction): void;
}

interface Packet {
  readonly t?: string | null;
  readonly d?: unknown;
}

type HandlePacket = (packet?: Packet, ...rest: readonly unknown[]) => unknown;

/**
 * Changes two things about how discord.js takes events. Messages and interactions are taken as they come, once the
 * client is ready: most messages are not for the bot, and for each of either discord.js would make and keep a message or
 * an interaction, a user and a member. And an event that cannot be read is dropped; it would end the process.
 * `handlePacket` is not part of the library's public types.
 */
export function takePackets(client: Client, log: Log, listeners: Listeners): void {
  const manager: { handlePacket?: HandlePacket } = client.ws as object;
  const handle = manager.handlePacket?.bind(client.ws);
  if (handle === undefined)
    throw new Error(
      'discord: this version of discord.js takes events in another way; install the one in package.json',
    );
  manager.handlePacket = (packet, ...rest) => {
    try {
      // Before that, discord.js keeps what comes until all servers are known; without a packet it goes on with those.
      const taken = client.isReady() && packet !== undefined && take(packet, listeners);
      return taken ? handle() : handle(packet, ...rest);
    } catch (error) {
      log.warn(
        { ...loggable(error), event: packet?.t },
        'discord: an event could not be read and was dropped',
      );
      return false;
    }
  };
}

/** Whether the packet is one that is taken here. */
function take({ t, d }: Packet, { onMessage, onInteraction }: Listeners): boolean {
  switch (t) {
    case 'MESSAGE_CREATE':
      if (!isMessage(d)) throw new TypeError('discord: a message lacks what every message has');
      onMessage(d);
      return true;
    case 'INTERACTION_CREATE':
      if (!isInteraction(d)) throw new TypeError('discord: an interaction lacks what every interaction has');
      onInteraction(d);
      return true;
    default:
      return false;
  }
}
