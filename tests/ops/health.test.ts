import { describe, expect, it, onTestFinished } from 'vitest';
import type { Condition } from '../../src/ops/health.ts';
import { startHealth } from '../../src/ops/health.ts';
import { createMetrics } from '../../src/ops/metrics.ts';
import { fakeBot } from '../terminal/fake-bot.ts';

async function serve(
  checks: Record<string, () => Condition | Promise<Condition>>,
  metrics = createMetrics(),
) {
  const health = await startHealth({
    port: 0,
    checks: new Map(Object.entries(checks)),
    metrics,
    checkMs: 20,
  });
  onTestFinished(() => health.stop());
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${health.port}${path}`, init);
  return { get, health };
}

describe('the health endpoint', () => {
  it('says that all is well, with the details of each part', async () => {
    const { get } = await serve({ knowledge: () => ({ well: true, details: { records: 3 } }) });
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      well: true,
      parts: { knowledge: { well: true, details: { records: 3 } } },
    });
  });

  it('answers 503 where a part is unwell, throws or does not reply', async () => {
    const { get } = await serve({
      fine: () => ({ well: true }),
      broken: () => Promise.reject(new Error('password hunter2')),
      silent: () => new Promise(() => {}),
    });
    const response = await get('/healthz');
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      well: false,
      parts: {
        fine: { well: true },
        broken: { well: false },
        silent: { details: { why: 'no reply in time' } },
      },
    });
    expect(text).not.toContain('hunter2');
  });

  it('counts replies by platform and kind, and nothing that was written', async () => {
    const metrics = createMetrics();
    const { get } = await serve({}, metrics);
    const bot = metrics.measure(fakeBot());
    const setting = { platform: 'slack', mayManage: false } as const;
    await bot.ask('private words', setting);
    await bot.command('help', setting);
    await bot.run('help', {}, setting);
    await bot.check('private words', setting);
    const text = await (await get('/metrics')).text();
    expect(text).toContain('bot_replies_total{platform="slack",kind="answer"} 4');
    expect(text).toContain('bot_reply_seconds_count{platform="slack"} 4');
    expect(text).not.toContain('private');
  });

  it('answers nothing else', async () => {
    const { get } = await serve({});
    expect((await get('/')).status).toBe(404);
    expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
  });

  it('names the variable where its port is taken', async () => {
    const { health } = await serve({});
    await expect(startHealth({ port: health.port, checks: new Map() })).rejects.toThrow(
      /^health: cannot listen on port \d+; set HEALTH_PORT to a free one$/,
    );
  });
});
