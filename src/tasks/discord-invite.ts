/** `npm run discord:invite`: prints the links that add the bot, and what each permission is for. */
import { inviteLinks, PERMISSIONS } from '../adapters/discord/invite.ts';
import { applicationId } from '../adapters/discord/register.ts';
import { readConfig } from '../config.ts';

try {
  const { discord } = readConfig();
  if (discord === undefined)
    throw new Error(
      'discord: DISCORD_TOKEN is missing; copy it from https://discord.com/developers/applications (Bot, Reset Token) into .env',
    );
  const { server, account } = inviteLinks(await applicationId(discord));
  const width = Math.max(...PERMISSIONS.map(({ name }) => name.length));
  console.log(`Add to a server:\n  ${server}\n\nIt asks for:`);
  for (const { name, reason } of PERMISSIONS) console.log(`  ${name.padEnd(width)}  ${reason}`);
  console.log(
    `\nAdd to your own account (commands and “Check this” everywhere, no permission needed):\n  ${account}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
