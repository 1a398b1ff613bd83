import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine.ts';
import { realKnowledge } from '../support/real-bot.ts';
import { evaluate, isInScope, type Result, NOW, readQuestions, scoreOf } from './evaluate.ts';

const results = evaluate(createEngine(realKnowledge()), readQuestions(), NOW);

/** The line reached, a little under what `npm run eval` showed when it was drawn; raise it when you do better. */
const LINE = {
  learned: { right: 0.938, wrong: 0.031, outside: 0.977 },
  scored: { right: 0.917, wrong: 0.024, outside: 0.939 },
} as const;

/** The line that the first 1,657 questions held before others joined them; it holds for them still. */
const FIRST_LINE = {
  learned: { right: 0.92, wrong: 0.05, outside: 0.93 },
  scored: { right: 0.89, wrong: 0.045, outside: 0.92 },
} as const;
const FIRST_FILES = new Set(['us-and-company', 'world', 'learn-popular', 'learn-professional']);

function share(rows: readonly Result[], outcome: 'right' | 'wrong'): number {
  const score = scoreOf(rows);
  return score[outcome] / score.asked;
}

describe.each(['learned', 'scored'] as const)('the %s part of the evaluation', (part) => {
  const rows = results.filter((result) => result.part === part);
  const inScope = rows.filter(isInScope);
  const outside = rows.filter(({ question }) => question.expect !== undefined);

  it('is answered right, with a citation, as often as before', () => {
    expect(share(inScope, 'right')).toBeGreaterThanOrEqual(LINE[part].right);
  });

  it('is answered wrong no more often than before', () => {
    expect(share(inScope, 'wrong')).toBeLessThanOrEqual(LINE[part].wrong);
  });

  it('is held back or corrected where it lies out of scope', () => {
    expect(share(outside, 'right')).toBeGreaterThanOrEqual(LINE[part].outside);
  });

  it('has no answer without a citation', () => {
    expect(scoreOf(rows).uncited).toBe(0);
  });
});

describe.each(['learned', 'scored'] as const)('the %s part of the first questions', (part) => {
  const rows = results.filter((result) => result.part === part && FIRST_FILES.has(result.file));
  const inScope = rows.filter(isInScope);

  it('is answered no worse than when it was all there was', () => {
    expect(share(inScope, 'right')).toBeGreaterThanOrEqual(FIRST_LINE[part].right);
    expect(share(inScope, 'wrong')).toBeLessThanOrEqual(FIRST_LINE[part].wrong);
    const outside = rows.filter(({ question }) => question.expect !== undefined);
    expect(share(outside, 'right')).toBeGreaterThanOrEqual(FIRST_LINE[part].outside);
  });
});

describe('the evaluation', () => {
  it('is large enough to tell', () => {
    const singles = results.filter(({ inThread }) => !inThread);
    const threads = readQuestions().filter((item) => 'thread' in item);
    expect(singles.length).toBeGreaterThanOrEqual(600);
    expect(singles.filter(({ question }) => question.expect !== undefined).length).toBeGreaterThanOrEqual(
      150,
    );
    expect(threads.length).toBeGreaterThanOrEqual(40);
  });
});
