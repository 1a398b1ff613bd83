/** The real bot over the real knowledge in Discord, and the scripts as a person runs them. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { registrationOf } from '../../src/adapters/discord/registration.ts';
import { createDraw } from '../../src/pictures/draw.ts';
import { discordCommands } from '../../src/tasks/discord-commands.ts';
import { createOpenApiCheck } from '../support/discord/openapi.ts';
import { MENTION, press, runCommand, type, write } from '../support/discord/people.ts';
import { buttonsOf, textOf } from '../support/discord/shapes.ts';
import { DiscordStandIn } from '../support/discord/stand-in.ts';
import { APPLICATION, TOKEN } from '../support/discord/world.ts';
import { realBot } from '../support/real-bot.ts';
import { callbackOf, type Harness, startHarness } from './harness.ts';

// One for all tests: reading the knowledge into an index takes longer than any of them.
const bot = realBot();
const draw = createDraw();
let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});
const start = async (): Promise<Harness> => {
  harness = await startHarness({ bot, draw });
  return harness;
};

describe('the real commands', () => {
  it('can all be registered', () => {
    const body = JSON.parse(JSON.stringify(registrationOf(discordCommands()))) as unknown;
    expect(createOpenApiCheck()('PUT', `/applications/${APPLICATION}/commands`, body)).toEqual([]);
  });
});

describe('the real bot', () => {
  it('answers a mention with a citation, and follows up on a reply', async () => {
    const { standIn, answer } = await start();
    const first = await answer(write(standIn, `${MENTION} Is TikTok banned in India?`));
    expect(textOf(first)).toMatch(/India/);
    expect(textOf(first)).toMatch(/-# \[1\] \[.*\]\(https:\/\//);
    expect(textOf(first)).toMatch(/As of \d{4}-\d\d-\d\d/);
    const second = await answer(write(standIn, 'and in Canada?', { repliesTo: first }));
    expect(textOf(second)).toMatch(/Canad/);
  });

  it('draws, pages and completes', async () => {
    const { standIn, answer } = await start();
    const shown = await answer(runCommand(standIn, 'timeline', { place: 'EU' }));
    const pictures = standIn.requests.flatMap(({ files }) =>
      files.filter(({ name }) => name.endsWith('.png')),
    );
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.bytes.subarray(1, 4).toString()).toBe('PNG');
    const older =
      buttonsOf(shown).get('Older') ?? [...buttonsOf(shown)].find(([label]) => /older/i.test(label))?.[1];
    expect(older).toBeDefined();
    const turned = await answer(press(standIn, shown, older ?? ''));
    expect(turned.id).toBe(shown.id);
    expect(textOf(turned)).not.toBe(textOf(shown));
    const { data } = await callbackOf(standIn, type(standIn, 'status', 'place', 'ger'));
    expect(data?.choices?.[0]?.name).toMatch(/Germany/);
  });

  it.each(
    discordCommands()
      .filter(({ name }) => !name.includes(' '))
      .map(({ name }) => name),
  )('shows %s within Discord’s limits', async (name) => {
    const { standIn, answer } = await start();
    const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      ask: { question: 'What is Project Texas?' },
      compare: { first: 'IN', second: 'US', a: 'IN', b: 'US' },
      sources: { record: 'project texas' },
    };
    const known = new Set(
      discordCommands()
        .find((command) => command.name === name)
        ?.options.map((option) => option.name),
    );
    const values = Object.fromEntries(
      Object.entries(needed[name] ?? {}).filter(([option]) => known.has(option)),
    );
    expect(textOf(await answer(runCommand(standIn, name, values)))).not.toContain('went wrong');
  });
});

describe('the scripts', () => {
  const run = promisify(execFile);
  const task = (name: string, environment: Readonly<Record<string, string>>) =>
    run(path.resolve('node_modules/.bin/node'), [path.resolve(`src/tasks/${name}.ts`)], {
      env: { PATH: process.env.PATH ?? '', ...environment },
    });

  it('register once, then change nothing; and print the links', async () => {
    const standIn = await DiscordStandIn.start();
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl };
    expect((await task('discord-register', environment)).stdout).toMatch(
      /^Registered \/tiktok and “Check this” everywhere/,
    );
    expect((await task('discord-register', environment)).stdout).toMatch(/up to date.*nothing was changed/);
    expect((await task('discord-invite', environment)).stdout).toMatch(
      /oauth2\/authorize\?client_id=.*scope=bot/,
    );
    const { stderr } = (await task('discord-register', {
      ...environment,
      DISCORD_TOKEN: 'W'.repeat(60),
    }).catch((error: unknown) => error)) as { stderr: string };
    expect(stderr).toMatch(/the token was refused|DISCORD_TOKEN/);
    await standIn.close();
  });
});
