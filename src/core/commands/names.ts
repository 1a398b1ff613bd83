/** How a command is called by its users: its name, its names in other languages, and words people try. */
import type { Command } from '../command.ts';
import { editDistance } from '../understanding/spelling.ts';
import { fold } from './vocabulary.ts';

/** Words that people try for a core command, folded. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  ask: ['question', 'q'],
  compare: ['versus', 'vs', 'diff', 'comparison'],
  'digest list': ['digest', 'digests'],
  fines: ['fine', 'penalties', 'penalty', 'settlements'],
  help: ['commands', 'usage', 'start', 'info'],
  map: ['maps', 'worldmap', 'world map'],
  sources: ['source', 'cite', 'citation', 'citations', 'evidence'],
  status: ['state', 'standing'],
  timeline: ['timelines', 'history', 'chronology', 'events'],
  topics: ['topic', 'subjects', 'categories'],
  upcoming: ['next', 'deadlines', 'calendar', 'due', 'agenda', 'ahead'],
};

export interface NamedCommand {
  readonly command: Command;
  /** What follows the name. */
  readonly rest: string;
  /** How sure it is: its very name, a word people try for it, or a likely misspelling. */
  readonly by: 'name' | 'other-word' | 'typo';
}

/** The command that a line begins with; the longest name wins, so that `digest start` is not `digest`. */
export function namedCommand(line: string, commands: readonly Command[]): NamedCommand | undefined {
  const words = [...line.matchAll(/\S+/gu)];
  for (const length of [3, 2, 1]) {
    const last = words[length - 1];
    // What folds to nothing (an emoji, a dash) is no part of a name.
    if (!last || fold(last[0]) === '') continue;
    const said = fold(line.slice(0, last.index + last[0].length));
    const rest = line.slice(last.index + last[0].length).trim();
    const named = commands.find((command) => namesOf(command).includes(said));
    if (named) return { command: named, rest, by: 'name' };
    const other = commands.find((command) => OTHER_WORDS[command.name]?.includes(said));
    if (other) return { command: other, rest, by: 'other-word' };
    const near = said.length < 4 ? [] : misspelt(said, commands);
    const [only, ...more] = near;
    if (only && more.length === 0) return { command: only, rest, by: 'typo' };
  }
  return undefined;
}

function namesOf(command: Command): readonly string[] {
  return [command.name, ...Object.values(command.names ?? {})].map(fold);
}

function misspelt(said: string, commands: readonly Command[]): readonly Command[] {
  const most = said.length >= 8 ? 2 : 1;
  const words = said.split(' ').length;
  return commands.filter(({ name }) => {
    const folded = fold(name);
    return folded.split(' ').length === words && editDistance(said, folded, most) <= most;
  });
}
