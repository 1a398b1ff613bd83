/** Fits whether a message of a conversation stands on its own (`stands-alone-trees.json`): the reading that is answered right is to be taken. */
import { answerAsRead } from '../../src/core/answering/answer.ts';
import type { Completed } from '../../src/core/answering/asked.ts';
import { readingsOf } from '../../src/core/answering/follow-up.ts';
import { standingFeatures } from '../../src/core/answering/stands-alone.ts';
import type { Engine } from '../../src/core/engine.ts';
import type { BoostRow } from './boost.ts';
import { outcomeOf } from './evaluate.ts';
import type { InTurn } from './turns.ts';

/** A message of which one reading is answered right and the other is not; `right` where it stands alone. */
export interface StandingRow extends BoostRow {
  readonly names: readonly string[];
}

/** The row of a message; undefined where both readings are answered alike. */
export function standingRow(
  { question, before }: InTurn,
  weight: number,
  engine: Engine,
  now: Date,
): StandingRow | undefined {
  const readings = readingsOf(engine.read(question.q), before, engine);
  if (!readings.onLast) return undefined;
  const isRight = (read: Completed): boolean => {
    const { reply } = answerAsRead(read, { lastTurn: before, engine, now });
    return outcomeOf(question, reply, engine.knowledge) === 'right';
  };
  const right = isRight(readings.alone);
  if (right === isRight(readings.onLast)) return undefined;
  const features = standingFeatures(readings, engine);
  return { figures: Float64Array.from(Object.values(features)), names: Object.keys(features), right, weight };
}
