/**
 * `npm run slack:manifest`: prints the Slack app's manifest, made from the command registry.
 * `-- --url https://bot.example` makes it for HTTP instead of Socket Mode; `--distributed` adds OAuth for many workspaces.
 */
import { parseArgs } from 'node:util';
import { createManifest } from '../adapters/slack/manifest.ts';
import { coreCommands } from '../core/commands/registry.ts';
import { digestCommands } from '../digests/commands.ts';

// Only what the commands are called is read here; none of them runs.
const commands = [...coreCommands, ...digestCommands({} as Parameters<typeof digestCommands>[0])];

const { values } = parseArgs({
  options: { url: { type: 'string' }, distributed: { type: 'boolean', default: false } },
});

if (values.url !== undefined && !/^https:\/\/[^/]+\/?$/.test(values.url)) {
  console.error('slack:manifest: --url is no public address; give it as https://host without a path');
  process.exitCode = 1;
} else {
  const manifest = createManifest(commands, {
    distributed: values.distributed,
    ...(values.url === undefined ? {} : { publicUrl: values.url }),
  });
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
}
