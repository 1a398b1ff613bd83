/** The whole program as an operator runs it, connected to stand-ins of Slack and Discord. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeKnowledge } from '../knowledge/small-knowledge.ts';
import { SlackStandIn } from '../slack/stand-in.ts';
import { MENTION, write } from '../support/discord/people.ts';
import { DiscordStandIn } from '../support/discord/stand-in.ts';
import { TOKEN } from '../support/discord/world.ts';
import { runProgram, runToEnd } from '../terminal/program.ts';

interface Health {
  readonly well: boolean;
  readonly parts: Readonly<
    Record<string, { readonly well: boolean; readonly details: Record<string, unknown> }>
  >;
}

/** The running program, its stand-ins, and its health. */
async function startAll() {
  const slack = await new SlackStandIn().listen();
  const discord = await DiscordStandIn.start();
  const knowledge = writeKnowledge();
  const program = runProgram(['start'], {
    KNOWLEDGE_DIR: knowledge,
    SLACK_BOT_TOKEN: 'xoxb-stand-in-token',
    SLACK_APP_TOKEN: 'xapp-stand-in-token',
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    HEALTH_PORT: '0',
  });
  onTestFinished(async () => {
    program.kill('SIGKILL');
    await program.ended;
    await Promise.all([slack.close(), discord.close()]);
  });
  await program.shows(/Knowledge: 3 records/);
  const port = /http:\/\/localhost:(\d+)\/healthz/.exec(program.out())?.[1];
  const get = (page: string) => fetch(`http://127.0.0.1:${port}${page}`);
  const health = async () => (await (await get('/healthz')).json()) as Health;
  return { slack, discord, program, knowledge, get, health };
}

describe('npm start with credentials', () => {
  it('connects, answers on both platforms, reloads the knowledge, is healthy, and stops at SIGTERM', async () => {
    const { slack, discord, program, knowledge, get, health } = await startAll();
    expect(program.out()).toMatch(/Slack: [\s\S]*Discord: [\s\S]*Health: [\s\S]*Knowledge: /);

    const written = write(discord, `${MENTION} How much did Ireland fine TikTok?`);
    const answer = await discord.request(
      ({ method, path: at }) => method === 'POST' && at === `/channels/${written.channel_id}/messages`,
    );
    expect(JSON.stringify(answer.json)).toContain('€530 million');

    slack.sendFrame(
      JSON.stringify({
        type: 'events_api',
        envelope_id: 'one',
        payload: {
          type: 'event_callback',
          team_id: 'T1',
          api_app_id: 'A1',
          event_id: 'Ev1',
          authorizations: [
            {
              team_id: 'T1',
              enterprise_id: null,
              user_id: 'UBOT',
              is_bot: true,
              is_enterprise_install: false,
            },
          ],
          event: {
            type: 'app_mention',
            user: 'U1',
            text: '<@UBOT> How much did Ireland fine TikTok?',
            ts: '1700000000.000100',
            channel: 'C1',
            event_ts: '1700000000.000100',
          },
        },
      }),
    );
    expect(JSON.stringify(await slack.nth('chat.postMessage'))).toContain('€530 million');

    const before = await health();
    expect(before).toMatchObject({
      well: true,
      parts: { knowledge: { details: { records: 3 } }, store: { well: true } },
    });
    expect(await (await get('/metrics')).text()).toMatch(
      /bot_replies_total\{platform="slack",kind="answer"\} 1/,
    );

    const file = path.join(knowledge, 'events/europe.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('place: IE', 'place: XX'));
    program.kill('SIGHUP');
    await program.shows(/not reloaded, what was in force stays/);
    const refused = await health();
    expect(refused.well).toBe(true);
    expect(refused.parts.knowledge?.details.hash).toBe(before.parts.knowledge?.details.hash);
    expect(JSON.stringify(refused.parts.knowledge?.details.refused)).toMatch(/europe\.yaml:4: the place/);

    writeFileSync(file, text.replace('title: Ireland fines TikTok', 'title: Dublin fines TikTok'));
    program.kill('SIGHUP');
    await program.shows(/"knowledge: reloaded"/);
    expect((await health()).parts.knowledge?.details.refused).toBeUndefined();

    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(slack.openSockets).toBe(0);
    expect(discord.violations).toEqual([]);
    const said = program.out() + program.err();
    for (const secret of ['xoxb-stand-in-token', 'xapp-stand-in-token', TOKEN])
      expect(said).not.toContain(secret);
    expect(said).not.toContain('How much did Ireland');
    const stopped = [...program.err().matchAll(/"part":"(\w+)","msg":"stopped"/g)].map(([, part]) => part);
    expect(stopped).toEqual(['health', 'knowledge', 'digests', 'discord', 'slack', 'store']);
  });

  it('says which token is wrong and ends', async () => {
    const discord = await DiscordStandIn.start();
    onTestFinished(() => discord.close());
    const { code, err, out } = await runToEnd(['start'], {
      env: { DISCORD_TOKEN: 'a-token-that-is-wrong', DISCORD_API_URL: discord.apiUrl },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^discord: the token was refused; copy it again .*DISCORD_TOKEN/m);
    expect(err + out).not.toContain('a-token-that-is-wrong');
  });

  it('ends with a plain message where the database cannot be reached', async () => {
    const { code, err } = await runToEnd(['start'], {
      env: {
        DISCORD_TOKEN: 'a-token-of-some-kind',
        DATABASE_URL: 'postgres://bot:hunter2hunter2@127.0.0.1:1/bot',
      },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^store: cannot reach PostgreSQL; check DATABASE_URL/m);
    expect(err).not.toContain('hunter2');
  });
});

describe('npm run ask -- digest', () => {
  it('opens the store for the operator', async () => {
    const { code, out } = await runToEnd(['ask', 'digest', 'list']);
    expect(code).toBe(0);
    expect(out).toMatch(/digest/i);
  });
});
