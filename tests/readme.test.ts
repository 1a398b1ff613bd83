import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../src/core/commands/help.ts';
import { coreCommands } from '../src/core/commands/registry.ts';
import { realKnowledge } from './support/real-bot.ts';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the README', () => {
  it('shows the table of commands as the registry has it', () => {
    expect(readme).toContain(commandTable(coreCommands).trim());
  });

  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('counts the records and sources as they are', () => {
    const knowledge = realKnowledge();
    const count = (n: number): string => n.toLocaleString('en-US');
    expect(readme).toContain(
      `${count(knowledge.entries.length)} records with ${count(knowledge.sources.length)} sources`,
    );
  });
});
