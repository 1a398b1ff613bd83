/** Registering against the stand-in: once, and again only when something has changed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inviteLinks, PERMISSIONS } from '../../src/adapters/discord/invite.ts';
import { register } from '../../src/adapters/discord/register.ts';
import { sampleCommands } from '../support/discord/fake-bot.ts';
import { DiscordStandIn } from '../support/discord/stand-in.ts';
import { APPLICATION, GUILD, TOKEN } from '../support/discord/world.ts';
import { startHarness } from './harness.ts';

let standIn: DiscordStandIn;
beforeEach(async () => {
  standIn = await DiscordStandIn.start();
});
afterEach(async () => {
  await standIn.close();
  expect(standIn.violations).toEqual([]);
});

const puts = () => standIn.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);

describe('registering', () => {
  it('writes the commands once, and again only when they differ', async () => {
    const config = { token: TOKEN, apiUrl: standIn.apiUrl };
    expect(await register(config, sampleCommands)).toBe('registered');
    expect(await register(config, sampleCommands)).toBe('unchanged');
    expect(await register(config, sampleCommands.slice(1))).toBe('registered');
    expect(puts()).toEqual(Array(2).fill(`/applications/${APPLICATION}/commands`));
  });

  it('for one server leaves the others alone', async () => {
    const config = { token: TOKEN, apiUrl: standIn.apiUrl, guildId: GUILD };
    await register(config, sampleCommands);
    expect(puts()).toEqual([`/applications/${APPLICATION}/guilds/${GUILD}/commands`]);
  });

  it('says plainly that the token or the server is wrong', async () => {
    const wrong = { token: 'WRONG', apiUrl: standIn.apiUrl };
    await expect(register(wrong, sampleCommands)).rejects.toThrow(/the token was refused.*DISCORD_TOKEN/);
    standIn.fail('GET', /guilds/, { status: 403, json: { code: 50001, message: 'Missing Access' } });
    const config = { token: TOKEN, apiUrl: standIn.apiUrl, guildId: GUILD };
    await expect(register(config, sampleCommands)).rejects.toThrow(/invite it there first/);
  });
});

describe('the start', () => {
  it('says when the commands are out of date, and is silent when they are not', async () => {
    const stale = await startHarness();
    expect(stale.running.connectedAs).toMatch(/out of date, run npm run discord:register/);
    await register({ token: TOKEN, apiUrl: stale.standIn.apiUrl }, sampleCommands);
    await stale.close();
    const harness = await startHarness({
      standIn: { commands: stale.standIn.commands },
    });
    expect(harness.running.connectedAs).not.toContain('out of date');
    await harness.close();
  });
});

describe('the invitation', () => {
  it('asks for the least permissions, each with its reason', () => {
    const { server, account } = inviteLinks(APPLICATION);
    const query = new URL(server).searchParams;
    expect(query.get('scope')).toBe('bot applications.commands');
    expect(BigInt(query.get('permissions') ?? '0')).toBe(PERMISSIONS.reduce((sum, { bit }) => sum + bit, 0n));
    expect(BigInt(query.get('permissions') ?? '0') & 8n).toBe(0n);
    expect(PERMISSIONS.every(({ reason }) => reason.startsWith('to '))).toBe(true);
    expect(new URL(account).searchParams.get('integration_type')).toBe('1');
  });
});
