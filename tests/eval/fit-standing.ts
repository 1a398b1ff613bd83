/**
 * Fourth step of `npm run eval:fit`: whether a message of a conversation stands on its own (`stands-alone-trees.json`).
 * Prints how often the reading is taken that is answered right, where only one is, by trees that have not seen it.
 */
import { createEngine } from '../../src/core/engine.ts';
import { chanceBy, fitTrees } from './boost.ts';
import { NOW } from './evaluate.ts';
import { readKnowledge, writeModel } from './models.ts';
import { PARTS, partOfNumber, percent } from './samples.ts';
import { standingRow } from './standing-fit.ts';
import { changesOfSubject, followUps, type InTurn } from './turns.ts';

const WEIGHT = { 'follow-ups': 3, 'changes of subject': 0.5, 'leaving the scope': 0.5 } as const;
type Set = keyof typeof WEIGHT;
/** Of the questions that change the subject one in so many is seen. */
const CHANGES = 3;

const engine = createEngine(readKnowledge());
const rowsOf = (turns: readonly InTurn[], setOf: (turn: InTurn) => Set) =>
  turns.flatMap((turn) => {
    const set = setOf(turn);
    const row = standingRow(turn, WEIGHT[set], engine, NOW);
    return row ? [{ ...row, set, part: partOfNumber(turn.conversation) }] : [];
  });
const rows = [
  ...rowsOf(followUps(engine, NOW), () => 'follow-ups'),
  ...rowsOf(changesOfSubject(engine, NOW, CHANGES), ({ question }) =>
    question.expect ? 'leaving the scope' : 'changes of subject',
  ),
];
const names = rows[0]?.names ?? [];
const taken = rows.map((row) => ({ row, isRight: false }));
for (let part = 0; part < PARTS; part += 1) {
  const chance = chanceBy(
    fitTrees(
      rows.filter((row) => row.part !== part),
      names,
    ),
    names,
  );
  for (const one of taken)
    if (one.row.part === part) one.isRight = chance(one.row.figures) > 0.5 === one.row.right;
}
for (const set of Object.keys(WEIGHT)) {
  const own = taken.filter(({ row }) => row.set === set);
  const alone = own.filter(({ row }) => row.right).length;
  const right = own.filter(({ isRight }) => isRight).length;
  console.log(
    `${set}: ${own.length} are answered right by one reading (${alone} alone); it is taken for ${percent(right, own.length)}`,
  );
}
writeModel('answering/stands-alone-trees.json', JSON.stringify(fitTrees(rows, names)));
