import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, CommandContext } from '../../src/core/command.ts';
import { commandTable, usageOf } from '../../src/core/commands/help.ts';
import { type ParsedCommand, parseCommand } from '../../src/core/commands/parse.ts';
import { coreCommands } from '../../src/core/commands/registry.ts';
import type { Reply } from '../../src/core/reply.ts';
import { NOW, realKnowledge } from '../support/real-knowledge.ts';
import { faultsOf } from '../support/well-formed.ts';

const knowledge = realKnowledge();
const asked: Reply = { kind: 'answer', blocks: [], citations: [], entries: [], choices: [] };
const context: CommandContext = {
  knowledge,
  now: NOW,
  setting: { platform: 'terminal', mayManage: true },
  ask: async () => asked,
  commands: coreCommands,
};
const parse = (line: string): ParsedCommand => parseCommand(line, coreCommands, knowledge, NOW);
const run = async (line: string): Promise<Reply> => {
  const parsed = parse(line);
  return parsed.kind === 'error' ? parsed.reply : parsed.command.run(parsed.values, context);
};
/** `name {values}` or what was complained of. */
const read = (line: string): string => {
  const parsed = parse(line);
  if (parsed.kind === 'error')
    return `error: ${parsed.reply.blocks.map((block) => ('text' in block ? block.text : '')).join(' ')}`;
  const values = Object.entries(parsed.values).map(([name, value]) => `${name}=${value}`);
  return [parsed.command.name, ...values].join(' ');
};

describe('a command line', () => {
  it.each([
    ['', 'help'],
    ['?', 'help'],
    ['/tiktok', 'help'],
    ['timeline', 'timeline'],
    ['timeline eu since 2024', 'timeline place=EU from=2024-01-01'],
    ['timeline since 2024 eu', 'timeline place=EU from=2024-01-01'],
    ['/tiktok timeline EU since 2024-01-01 page 2', 'timeline place=EU from=2024-01-01 page=2'],
    ['timeline children 2023-2025', 'timeline topic=child-safety from=2023-01-01 to=2025-12-31'],
    ['timeline us lawsuits last month', 'timeline place=US from=2026-10-01 to=2026-10-31 kind=lawsuit'],
    ['timeline from 1 May 2024 to june 2025 in germany', 'timeline place=DE from=2024-05-01 to=2025-06-30'],
    [
      'timeline place:"united states" from: march 2024 to: june 2024',
      'timeline place=US from=2024-03-01 to=2024-06-30',
    ],
    ['timeline place=eu kind=fine', 'timeline place=EU kind=fine'],
    ['timeline eu, us', 'timeline place=EU,US'],
    ['timeline project texas', 'timeline about=project-texas'],
    ['timeline "Project Texas"', 'timeline about=project-texas'],
    ['timeline tiktok ban', 'timeline topic=ban'],
    ['timeline device bans canada', 'timeline place=CA topic=government-devices'],
    ['timline eu', 'timeline place=EU'],
    ['fines ireland', 'fines place=IE'],
    ['fines by Ireland since 2020', 'fines place=IE from=2020-01-01'],
    ['status india', 'status place=IN'],
    ['status of tiktok in india?', 'status place=IN'],
    ['status irland', 'status place=IE'],
    ['status IT', 'status place=IT'],
    ['status it', 'status place=IT'],
    ['status US-TX', 'status place=US-TX'],
    ['status CA', 'status place=CA'],
    ['status 🇮🇳', 'status place=IN'],
    ['status united sttes', 'status place=US'],
    ['map', 'map'],
    ['map devices', 'map layer=devices'],
    ['map minimum ages', 'map layer=ages'],
    ['compare india vs nepal', 'compare a=IN b=NP'],
    ['compare project texas and project clover', 'compare a=project-texas b=project-clover'],
    ['sources PAFACA', 'sources record=pafaca'],
    ['sources us-2019-02-27-ftc-musically', 'sources record=us-2019-02-27-ftc-musically'],
    ['upcoming in california', 'upcoming place=US-CA'],
    ['help timeline', 'help command=timeline'],
    ['history of india', 'timeline place=IN'],
    ['multas irlanda', 'fines place=IE'],
    ['zeitleiste eu seit 2024', 'timeline place=EU from=2024-01-01'],
    ['vergleichen indien nepal', 'compare a=IN b=NP'],
    ['is tiktok banned in india?', 'ask question=is tiktok banned in india?'],
    ['ask "is it banned"', 'ask question=is it banned'],
    ['tell me more', 'ask question=tell me more'],
    ['next hearing in the US case?', 'ask question=next hearing in the US case?'],
    ['due process', 'ask question=due process'],
    ['next', 'upcoming'],
    ['help me understand the DSA', 'ask question=help me understand the DSA'],
  ])('%s → %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['status flurb', /do not know “flurb”/],
    ['timeline eu flurb since 2024', /do not know “flurb”/],
    ['timeline white house', /Did you mean: White House/],
    ['status north korea', /does not cover North Korea/],
    ['compare india and tuvalu', /does not cover Tuvalu/],
    ['compare india', /needs the second/],
    ['sources blah blah', /do not know “blah blah”/],
    ['ask', /needs question/],
    ['timeline from 2025 to 2026 page x', /do not know/],
  ])('that cannot be read says why, and gives an example that works: %s', async (line, why) => {
    const reply = await run(line);
    expect(reply.kind).toBe('error');
    expect(read(line)).toMatch(why);
    const examples = reply.choices.map(({ ask }) => ask).filter((ask) => ask.startsWith('/tiktok'));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect((await run(example)).kind).not.toBe('error');
  });

  it('offers the nearest names in place of an unknown one, in the line as it was', () => {
    const parsed = parse('timeline topic:ban white house since 2024');
    const asks = parsed.kind === 'error' ? parsed.reply.choices.map(({ ask }) => ask) : [];
    expect(asks[0]).toMatch(/^\/tiktok timeline topic:ban about:\S+ since 2024$/);
  });

  it('never throws, whatever is written, and always gives a well-formed reply', async () => {
    const words = [
      ...coreCommands.map(({ name }) => name),
      'eu',
      'india',
      'since',
      '2024',
      'children',
      'page',
      ':',
      '"',
      'place:',
      'and',
      'vs',
      '🇮🇳',
      '\u0000',
      '‮',
      'us',
      'it',
    ];
    const line = fc.oneof(
      fc
        .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 8 })), {
          maxLength: 10,
        })
        .map((some) => some.join(' ')),
      fc.tuple(fc.constantFrom(...words), fc.string({ unit: 'binary' })).map((some) => some.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const reply = await run(text);
        if (reply !== asked) expect(faultsOf(reply, knowledge)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of ten thousand characters is read too', async () => {
    for (const text of [
      `timeline ${'x '.repeat(5000)}`,
      `compare ${'"'.repeat(10_000)}`,
      `status ${'zq:'.repeat(5000)}`,
    ]) {
      expect((await run(text)).kind).toBe('error');
    }
    const question = `is it banned ${'x'.repeat(10_000)}`;
    expect(parse(question)).toMatchObject({ kind: 'run', values: { question } });
  });
});

describe('values that come typed', () => {
  const command = (name: string): Command => {
    const found = coreCommands.find((some) => some.name === name);
    if (!found) throw new Error(`no command ${name}`);
    return found;
  };

  it('are read as a typed line is: names, spans, typing errors', async () => {
    const reply = await command('timeline').run({ place: 'Irland', from: '2023-2025' }, context);
    expect(reply.blocks[0]).toMatchObject({
      text: 'Timeline: Ireland, from 1 January 2023 to 31 December 2025',
    });
  });

  it.each([
    ['timeline', { place: 'flurb' }, /know no place/],
    ['timeline', { from: 'whenever' }, /no date that I can read/],
    ['timeline', { from: '2025', to: '2023' }, /end .* before it begins/],
    ['map', { layer: 'moons' }, /know no layer/],
    ['compare', { a: 'india' }, /needs the second/],
    ['compare', { a: 'india', b: 'IN' }, /Both sides/],
    ['sources', { record: 'a-record-long-gone' }, /know no record/],
    ['help', { command: 'flurb' }, /no command/],
  ] as const)('that cannot be read say which: %s %j', async (name, values, why) => {
    const reply = await command(name).run(values, context);
    expect(reply.kind).toBe('error');
    expect(JSON.stringify(reply.blocks)).toMatch(why);
  });
});

describe('the registry', () => {
  it('has names and summaries within what Discord allows, in every language', () => {
    const isName = (name: string) => /^[\p{Ll}\p{N}_-]{1,32}$/u.test(name);
    for (const command of coreCommands) {
      for (const { name, names = {}, summary, summaries = {} } of [command, ...command.options]) {
        expect([name, ...Object.values(names)].filter((some) => !isName(some))).toEqual([]);
        expect([summary, ...Object.values(summaries)].filter((some) => some.length > 100)).toEqual([]);
        expect(Object.keys(summaries).sort()).toEqual(['de', 'es', 'fr', 'pt']);
      }
      const required = command.options.map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      for (const language of ['es', 'fr', 'de', 'pt'] as const) {
        const names = command.options.map((option) => option.names?.[language] ?? option.name);
        expect(new Set(names).size).toBe(names.length);
      }
    }
    for (const language of ['es', 'fr', 'de', 'pt'] as const) {
      const names = coreCommands.map((command) => command.names?.[language] ?? command.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has examples that work, and whose choices work, two clicks deep', async () => {
    let lines = coreCommands.flatMap(({ examples }) => examples.map((example) => `/tiktok ${example}`));
    const seen = new Set<string>();
    for (let depth = 0; depth < 3; depth += 1) {
      const next: string[] = [];
      for (const line of lines) {
        if (seen.has(line)) continue;
        seen.add(line);
        const reply = await run(line);
        expect([line, reply.kind]).not.toEqual([line, 'error']);
        if (reply !== asked) expect(faultsOf(reply, knowledge)).toEqual([]);
        next.push(...reply.choices.map(({ ask }) => ask).filter((ask) => ask.startsWith('/tiktok ')));
      }
      lines = next;
    }
    expect(seen.size).toBeGreaterThan(50);
  });

  it('gives help for each command, and the table for the README', async () => {
    for (const command of coreCommands) {
      const reply = await run(`help ${command.name}`);
      expect(JSON.stringify(reply.blocks)).toContain(usageOf(command));
    }
    const table = commandTable(coreCommands).split('\n');
    expect(table).toHaveLength(coreCommands.length + 2);
    expect(table.every((row) => row.startsWith('| ') || row === '|---|---|---|')).toBe(true);
    expect(table.slice(2).every((row) => row.split(/(?<!\\)\|/).length === 5)).toBe(true);
    expect(usageOf(coreCommands.find(({ name }) => name === 'compare') as Command)).toBe('compare A B');
  });
});
