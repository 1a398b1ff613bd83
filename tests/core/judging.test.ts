import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannerOf } from '../../src/core/answering/bearing.ts';
import { kindsAskedFor, toldKinds } from '../../src/core/answering/told-kinds.ts';
import { type BoostedTrees, plant, sumOf } from '../../src/core/boosted-trees.ts';
import { createEngine } from '../../src/core/engine.ts';
import { PARTS as EVIDENCE } from '../../src/core/search/rank.ts';
import { countAsked } from '../../src/core/understanding/asked-counts.ts';
import { sensesOf } from '../../src/core/understanding/word-senses.ts';
import { fitTrees } from '../eval/boost.ts';
import { fitRankingTrees } from '../eval/ranking-fit.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const NAMES = ['wide', 'tall', 'red'];
const figure = fc.double({ min: -2, max: 2, noNaN: true });
const branch = fc.record({ name: fc.constantFrom(...NAMES), cut: figure });
const tree = fc.record({
  branches: fc.array(branch, { minLength: 7, maxLength: 7 }),
  leaves: fc.array(figure, { minLength: 8, maxLength: 8 }),
});

describe('boosted trees', () => {
  it('add up the leaves that a walk by name comes to', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.tuple(figure, figure, figure), (grown, figures) => {
        const model: BoostedTrees = {
          base: 0.5,
          trees: grown.map(({ branches, leaves }) => ({
            looksAt: branches.map(({ name }) => name),
            cut: branches.map(({ cut }) => cut),
            leaves,
          })),
        };
        const walked = grown.reduce((sum, { branches, leaves }) => {
          let at = 0;
          while (at < 7) {
            const { name, cut } = branches[at] ?? { name: '', cut: 0 };
            at = 2 * at + ((figures[NAMES.indexOf(name)] ?? 0) <= cut ? 1 : 2);
          }
          return sum + (leaves[at - 7] ?? 0);
        }, 0.5);
        expect(sumOf(plant(model, NAMES), figures)).toBeCloseTo(walked, 9);
      }),
    );
  });

  it('say which feature a model has that the program has no longer, and what to do', () => {
    const model = { base: 0, trees: [{ looksAt: ['gone'], cut: [0], leaves: [0, 1] }] };
    expect(() => plant(model, NAMES)).toThrow(/no feature “gone”; fit the model again/);
  });

  it('learn what depends on two things at once', () => {
    const rows = Array.from({ length: 400 }, (_, at) => {
      const [wide, tall] = [at % 4 === 0 ? 0 : 1, Math.floor(at / 4) % 2];
      return { figures: Float64Array.of(wide, tall, at % 7), right: wide !== tall, weight: 1 };
    });
    const forest = plant(fitTrees(rows, NAMES), NAMES);
    for (const { figures, right } of rows) expect(sumOf(forest, figures) > 0).toBe(right);
  });
});

describe('trees that put records in order', () => {
  it('learn what sets the right record apart, and leave out what is near to it', () => {
    const rowsOf = (right: number) =>
      [0, 1, 2].map((at) => ({
        figures: new Float64Array(EVIDENCE.length).fill(0).fill(at === right ? 1 : 0, 0, 1),
        start: 0,
        standing: at === right ? ('right' as const) : at === 2 ? ('near' as const) : ('other' as const),
      }));
    const samples = Array.from({ length: 200 }, (_, at) => ({ rows: rowsOf(at % 2), weight: 1 }));
    const forest = plant(fitRankingTrees(samples), EVIDENCE);
    const [first, second] = rowsOf(0).map(({ figures }) => sumOf(forest, figures));
    expect(first).toBeGreaterThan((second ?? 0) + 1);
  });
});

describe('what kind of thing a word means', () => {
  it.each([
    ['weather', 'phenomenon'],
    ['sneakers', 'artifact'],
    ['wore', undefined],
    ['wears', 'v.body'],
    ['pizzas', 'food'],
    ['tiktok', undefined],
  ])('%s: %s', (word, kind) => {
    expect(sensesOf(word)[0]).toBe(kind);
  });
});

describe('the manner of asking', () => {
  const engine = createEngine(realKnowledge());
  const manner = (question: string) => mannerOf(engine.read(question), engine.askedCounts);

  it('has the kinds of words that are seldom asked of, and not of those that often are', () => {
    expect(manner('which hotel was the judge at')).toContain('which ~artifact');
    expect(manner('which court was the judge at').filter((feature) => feature.startsWith('~'))).toEqual([]);
  });

  it('has the words as they were put, though an idiom is read in other words', () => {
    expect(manner('who was the court reporter')).toContain('court reporter');
  });

  it('has no names of places and no numbers', () => {
    expect(manner('was it banned in Albania in 2025 for 12 months').join(' ')).not.toMatch(/albania|2025|12/);
  });

  it('counts a word once a question', () => {
    const counts = countAsked(["Who's who in the ban?", 'The ban']);
    expect(counts.get('ban')).toBe(2);
    expect(counts.get('who')).toBe(1);
  });
});

describe('what a sentence tells', () => {
  it.each([
    ['It bars those under 16 and those aged 13 to 15.', 0],
    ['Resolution 62132 was based on Law 15.211 and Article 5.', 0],
    ['On 12 June 2025 the ministry wrote.', 0],
    ['It removed 500,000 accounts.', 1],
    ['Three of the members voted for it.', 1],
  ])('counts: %s', (text, count) => {
    expect(toldKinds(text).count).toBe(count);
  });

  it.each([
    ['Judge William Alsup refused.', 1],
    ['The Federal Court set it aside.', 0],
    ['The Online Safety Act applies.', 0],
    ['Alex Younger wrote it.', 1],
  ])('persons: %s', (text, person) => {
    expect(toldKinds(text).person).toBe(person);
  });

  it('matters only where that is asked for', () => {
    const kinds = toldKinds('On 2 May 2025 it was fined €530 million.');
    expect(kindsAskedFor('how-much', kinds)).toMatchObject({ money: 1, date: 0 });
    expect(kindsAskedFor('when', kinds)).toMatchObject({ money: 0, date: 1, day: 1 });
    expect(kindsAskedFor('status', kinds)).toMatchObject({ money: 0, date: 0 });
  });
});
