/** All commands as they are registered: those of the core and of the digests. None is run here. */
import type { Command } from '../core/command.ts';
import { coreCommands } from '../core/commands/registry.ts';
import { digestCommands } from '../digests/commands.ts';

type DigestParts = Parameters<typeof digestCommands>[0];

/** The commands, with digest commands over no store: only their names and options are read. */
export function discordCommands(): readonly Command[] {
  const none = new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(
          `discord: a command used ${String(name)} of the store while it was only being registered`,
        );
      },
    },
  );
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return [
    ...coreCommands,
    ...digestCommands({
      store: none as DigestParts['store'],
      posters: new Map(),
      clock: () => new Date(),
      log: silent as DigestParts['log'],
    }),
  ];
}
