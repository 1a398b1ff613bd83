import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine.ts';
import { weightIn } from '../../src/core/search/documents.ts';
import { seek } from '../../src/core/search/evidence.ts';
import { rank } from '../../src/core/search/rank.ts';
import { createTermTable, pairOf, placeIn } from '../../src/core/search/term-table.ts';
import { realKnowledge } from '../support/real-bot.ts';

const engine = createEngine(realKnowledge());
const { index, read } = engine;
const questions = realKnowledge()
  .entries.flatMap((entry) => entry.questions)
  .filter((_, at) => at % 97 === 0);

describe('a term table', () => {
  it('gives each term one number and finds it again', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (terms) => {
        const table = createTermTable();
        const numbers = terms.map(table.number);
        expect(table.size).toBe(new Set(terms).size);
        expect(terms.map(table.find)).toEqual(numbers);
        expect([...table.terms()].map(table.find)).toEqual([...table.terms()].map((_, at) => at));
      }),
    );
  });

  it('finds a number in an ascending list where it stands, and nowhere else', () => {
    const list = fc.uniqueArray(fc.nat(5000)).map((numbers) => Int32Array.from(numbers).sort());
    fc.assert(
      fc.property(list, fc.nat(5000), (ascending, wanted) => {
        expect(placeIn(ascending, wanted)).toBe([...ascending].indexOf(wanted));
      }),
    );
  });

  it('tells every pair of terms from every other', () => {
    const term = fc.nat(200_000);
    fc.assert(
      fc.property(term, term, term, term, (a, b, c, d) => {
        expect(pairOf(a, b) === pairOf(c, d)).toBe(a === c && b === d);
      }),
    );
  });
});

describe('narrowing', () => {
  it.each(questions)('finds the very records that weighing all of them would: %s', (question) => {
    const { terms } = seek(read(question), index);
    const weighed = index.documents
      .map((document) =>
        terms.reduce(
          (sum, { number, share }) => sum + (number < 0 ? 0 : share * weightIn(document, number)),
          0,
        ),
      )
      .filter((score) => score > 0)
      .sort((a, b) => b - a)
      .slice(0, 20);
    const found = index
      .narrow(terms, 20)
      .map((document) =>
        terms.reduce(
          (sum, { number, share }) => sum + (number < 0 ? 0 : share * weightIn(document, number)),
          0,
        ),
      );
    expect(found.length).toBe(weighed.length);
    found.forEach((score, at) => {
      expect(score).toBeCloseTo(weighed[at] ?? -1, 5);
    });
  });
});

describe('ranking', () => {
  it('gives every part of the evidence within its bounds', () => {
    for (const question of questions) {
      for (const { evidence, likeness } of rank(read(question), index)) {
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        for (const [part, value] of Object.entries(evidence)) {
          expect(value, part).toBeGreaterThanOrEqual(part === 'year' ? -1 : 0);
          expect(value, part).toBeLessThanOrEqual(part === 'mass' || part === 'ties' ? 2.001 : 1.001);
        }
      }
    }
  });

  it('puts a record first that is asked for in its own title', () => {
    const curated = realKnowledge().answers.filter((_, at) => at % 11 === 0);
    const first = curated.filter(({ id, title }) => rank(read(title), index)[0]?.document.entry.id === id);
    expect(first.length / curated.length).toBeGreaterThan(0.9);
  });
});
