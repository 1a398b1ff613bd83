import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/command.ts';
import { parseCommand } from '../../src/core/commands/parse.ts';
import { coreCommands } from '../../src/core/commands/registry.ts';
import { MOST_SUGGESTIONS, SUGGESTION_LIMIT, suggestValues } from '../../src/core/commands/suggest.ts';
import { NOW, realKnowledge } from '../support/real-knowledge.ts';

const knowledge = realKnowledge();
const command = (name: string) => coreCommands.find((some) => some.name === name) as Command;
const values = (name: string, option: string, typed: string) =>
  suggestValues(command(name), option, typed, knowledge, NOW, coreCommands).map(({ value }) => value);

describe('suggestions', () => {
  it('put the exact name first, then what begins so, then what is nearly so', () => {
    expect(values('status', 'place', 'niger')[0]).toMatch(/^N[EG]$/);
    expect(values('status', 'place', 'India').slice(0, 2)).toEqual(['IN', 'US-IN']);
    expect(values('status', 'place', 'germ')).toContain('DE');
    expect(values('status', 'place', 'gemrany')).toEqual(['DE']);
    expect(values('timeline', 'about', 'project t')[0]).toBe('project-texas');
    expect(values('map', 'layer', 'd')).toEqual(['devices']);
    expect(values('help', 'command', 'time')[0]).toBe('timeline');
  });

  it('are useful when nothing is typed yet', () => {
    expect(values('status', 'place', '').slice(0, 3)).toEqual(expect.arrayContaining(['US', 'EU']));
    expect(values('timeline', 'topic', '').length).toBeGreaterThan(10);
    expect(values('timeline', 'from', '')).toEqual(
      expect.arrayContaining(['this year', 'last month', '2024']),
    );
    expect(values('ask', 'question', '').length).toBe(MOST_SUGGESTIONS);
    expect(values('compare', 'a', '').some((value) => knowledge.place(value))).toBe(true);
    expect(values('compare', 'a', '').some((value) => knowledge.entry(value))).toBe(true);
  });

  it('of questions hold every word typed', () => {
    const questions = values('ask', 'question', 'banned india');
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.every((question) => /banned/i.test(question) && /india/i.test(question))).toBe(true);
  });

  it('are at most 25, short enough, distinct, and taken by the command that they are for', () => {
    const options = coreCommands.flatMap((some) => some.options.map((option) => [some, option] as const));
    const typed = fc.oneof(
      fc.constantFrom('', 'u', 'eu', 'the', 'ban', 'ma', '2', 'tiktok'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...options), typed, ([some, option], text) => {
        const suggestions = suggestValues(some, option.name, text, knowledge, NOW, coreCommands);
        expect(suggestions.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
        expect(new Set(suggestions.map(({ value }) => value)).size).toBe(suggestions.length);
        for (const { name, value } of suggestions) {
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(SUGGESTION_LIMIT);
          expect(Math.min(name.length, value.length)).toBeGreaterThan(0);
          if (option.type !== 'place' || some.name !== 'status') continue;
          const parsed = parseCommand(`status place:${value}`, coreCommands, knowledge, NOW);
          expect(parsed).toMatchObject({ kind: 'run', values: { place: value } });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are none for an option that the command lacks', () => {
    expect(suggestValues(command('status'), 'flurb', '', knowledge, NOW)).toEqual([]);
  });
});
