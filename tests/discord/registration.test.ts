/** What is registered comes from the registry, is valid, and is compared with care. */
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/adapters/discord/register.ts';
import { registrationOf, textLength } from '../../src/adapters/discord/registration.ts';
import type { Command } from '../../src/core/command.ts';
import { sampleCommands } from '../support/discord/fake-bot.ts';
import { createOpenApiCheck } from '../support/discord/openapi.ts';

interface Option {
  readonly name: string;
  readonly type: number;
  readonly autocomplete?: boolean;
  readonly options?: readonly Option[];
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
}

const registered = registrationOf(sampleCommands) as unknown as readonly Option[];
const slash = registered[0] as Option;
const below = (option: Option | undefined, name: string) => option?.options?.find((one) => one.name === name);

describe('the registration', () => {
  it('has a subcommand for each command, and a group for commands of two words', () => {
    expect(slash.name).toBe('tiktok');
    expect(slash.options?.map(({ name, type }) => [name, type])).toEqual([
      ['ask', 1],
      ['timeline', 1],
      ['map', 1],
      ['help', 1],
      ['digest', 2],
    ]);
    expect(below(slash, 'digest')?.options?.map(({ name }) => name)).toEqual(['start', 'stop']);
  });

  it('completes every option but free text and fixed choices', () => {
    const completed = (command: string) =>
      below(slash, command)?.options?.flatMap(({ name, autocomplete }) =>
        autocomplete === true ? [name] : [],
      );
    expect(completed('ask')).toEqual([]);
    expect(completed('timeline')).toEqual(['place', 'topic', 'from']);
    expect(completed('map')).toEqual([]);
    expect(below(below(slash, 'timeline'), 'page')?.type).toBe(4);
  });

  it('offers to hide every answer', () => {
    expect(below(below(slash, 'ask'), 'hide')?.type).toBe(5);
    expect(below(below(below(slash, 'digest'), 'start'), 'hide')?.type).toBe(5);
  });

  it('speaks Spanish, French, German and Portuguese where the registry does', () => {
    expect(below(slash, 'ask')?.description_localizations).toMatchObject({
      'es-ES': 'Haz una pregunta',
      'es-419': 'Haz una pregunta',
      fr: 'Poser une question',
      de: 'Eine Frage stellen',
      'pt-BR': 'Fazer uma pergunta',
    });
    expect(below(slash, 'ask')?.name_localizations).toEqual({
      'es-ES': 'preguntar',
      'es-419': 'preguntar',
      de: 'fragen',
    });
  });

  it('has “Check this” on messages, for servers, accounts and group chats', () => {
    expect(registered[1]).toMatchObject({
      name: 'Check this',
      type: 3,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('is what Discord’s own description allows', () => {
    const check = createOpenApiCheck();
    expect(
      check('PUT', '/applications/800000000000000001/commands', JSON.parse(JSON.stringify(registered))),
    ).toEqual([]);
  });

  it('refuses names and lengths that Discord would refuse, naming the command', () => {
    const command = (changes: Partial<Command>): Command => ({
      name: 'x',
      summary: 'x',
      options: [],
      examples: [],
      run: () => Promise.reject(new Error('not run')),
      ...changes,
    });
    expect(() => registrationOf([command({ name: 'Not Lower' })])).toThrow(/“.*Lower?”|“not”|“Not”/i);
    expect(() => registrationOf([command({ summary: 'x'.repeat(101) })])).toThrow(
      /the summary of “x” has 101/,
    );
    expect(() => registrationOf(Array.from({ length: 26 }, (_, n) => command({ name: `c${n}` })))).toThrow(
      /are 26/,
    );
    const long = Array.from({ length: 25 }, (_, n) =>
      command({
        name: `c${n}`,
        options: Array.from({ length: 4 }, (_, o) => ({
          name: `o${o}`,
          summary: 'x'.repeat(100),
          type: 'text' as const,
        })),
      }),
    );
    expect(() => registrationOf(long)).toThrow(/Discord takes 8000; shorten/);
  });

  it('counts the longest language of each text', () => {
    const text = { name: 'a', description: 'bb', description_localizations: { de: 'bbbb' } };
    expect(textLength({ ...text, options: [{ name: 'c', description: 'd' }] })).toBe(1 + 4 + 2);
  });
});

describe('the comparison with what is registered', () => {
  const asDiscordSends = (commands: readonly object[]) =>
    commands.toReversed().map((command, index) => ({
      ...(JSON.parse(
        JSON.stringify(command, (key, value: unknown) =>
          key === 'required' && value === false ? undefined : value,
        ),
      ) as object),
      id: String(index),
      version: '1',
      application_id: '2',
      default_member_permissions: null,
      nsfw: false,
    }));

  it('sees no difference in what Discord adds, leaves out or reorders', () => {
    expect(fingerprint(asDiscordSends(registered))).toBe(fingerprint(registered));
  });

  it('sees a changed description, option order and localisation', () => {
    const changed = (change: (command: Option) => object) =>
      fingerprint([change(slash), registered[1] as Option]);
    expect(changed((command) => ({ ...command, description: 'other' }))).not.toBe(fingerprint(registered));
    expect(changed((command) => ({ ...command, options: command.options?.toReversed() }))).not.toBe(
      fingerprint(registered),
    );
    expect(changed((command) => ({ ...command, description_localizations: null }))).not.toBe(
      fingerprint(registered),
    );
  });
});
