import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';

function logged(
  secrets: readonly string[],
  write: (log: ReturnType<typeof createLog>) => void,
  level = 'info',
) {
  let text = '';
  write(createLog({ level, secrets, to: { write: (line) => (text += line) } }));
  return text;
}

const DISCORD = [
  'MTA5',
  'NzY1NDMyMTA5ODc2NTQzMjE',
  '.GabcDe.',
  'abcdefghijklmnopqrstuvwxyz0123456789AB',
].join('');

describe('the log', () => {
  it('writes one JSON object a line, with level, time and message', () => {
    const line = JSON.parse(logged([], (log) => log.info({ part: 'slack' }, 'stopped')));
    expect(line).toMatchObject({ level: 'info', part: 'slack', msg: 'stopped' });
    expect(Date.parse(line.time)).not.toBeNaN();
  });

  it('holds back what lies below its level', () => {
    expect(logged([], (log) => log.info({}, 'x'), 'warn')).toBe('');
  });

  it.each([
    'xoxb-123456789012-abcdefABCDEF',
    'xapp-1-A0123-4567-abcdef',
    'xoxe.xoxp-1-abcdefghijkl',
    DISCORD,
    'postgres://bot:hunter2hunter2@db.example/bot',
    'Bearer abcdefghijklmnopqrstuvwxyz',
    `Bot ${DISCORD}`,
  ])('never writes %.12s…, wherever it stands', (secret) => {
    const error = new Error(`request to ${secret} failed`, { cause: new Error(secret) });
    const text = logged([], (log) => {
      log.error({ err: error, deep: { deeper: { list: [secret] } }, [secret]: 1 }, `failed with ${secret}`);
      log.child({ header: secret }).warn(secret);
    });
    const hidden = secret.replace(/^(?:Bearer|Bot) /, '').replace(/^postgres:\/\/bot:(.*)@.*$/, '$1');
    expect(text).not.toContain(hidden);
    expect(text).toContain('[secret]');
    for (const line of text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('never writes the configured secrets, quoted ones too', () => {
    const secrets = ['plain-secret-1', 'with"quote\\and slash'];
    const text = logged(secrets, (log) => log.info({ a: secrets, b: `x${secrets[0]}y` }, secrets[1] ?? ''));
    expect(text).not.toContain('plain-secret-1');
    expect(text).not.toContain('quote');
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('never writes what people wrote, under the names that libraries give it', () => {
    const text = logged([], (log) =>
      log.info(
        { text: 'private words', event: { text: 'private words', data: { content: 'private words' } } },
        'got',
      ),
    );
    expect(text).not.toContain('private words');
  });
});
