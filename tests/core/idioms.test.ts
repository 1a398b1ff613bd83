import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine.ts';
import { idiomAt, idioms, readIdioms } from '../../src/core/understanding/idiom-matcher.ts';
import { isStopWord, termOf, wordsOf } from '../../src/core/understanding/words.ts';
import { realKnowledge } from '../support/real-bot.ts';

const termsOf = (text: string): readonly string[] => wordsOf(text).map(({ term }) => term);

describe('idioms', () => {
  it('are read as the plain words that they mean', () => {
    expect(termsOf('the moderators got the boot in London')).toEqual(
      termsOf('the moderators layoffs in London'),
    );
  });

  it('are read alike wherever they stand, whatever stands around them', () => {
    const variants = [...idioms.phrases].flatMap(([first, list]) =>
      list.map(({ rest, plain }) => ({ variant: [first, ...rest].join(' '), plain: plain.join(' ') })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...variants),
        fc.constantFrom('', 'xqzv '),
        ({ variant, plain }, before) => {
          const words = `${before}${variant}`.split(' ').map((folded) => ({ folded }));
          const at = before === '' ? 0 : 1;
          expect(idiomAt(idioms, words, at)?.plain.join(' ')).toBe(plain);
        },
      ),
    );
  });

  it('prefer the longest that fits', () => {
    const some = readIdioms(['leave: pull out', 'cancel: pull out of the deal']);
    const words = 'pull out of the deal'.split(' ').map((folded) => ({ folded }));
    expect(idiomAt(some, words, 0)).toEqual({ length: 5, plain: ['cancel'] });
    expect(idiomAt(some, words.slice(0, 2), 0)).toEqual({ length: 2, plain: ['leave'] });
  });

  it('of a list with a broken or doubled line are refused with the line', () => {
    expect(() => readIdioms(['leave pull out'])).toThrow(/idioms: no .*“leave pull out”; write/);
    expect(() => readIdioms(['leave: pull out', 'go: pull out'])).toThrow(/“pull out” is listed twice; keep/);
  });

  it('of one word stand in for it only where the knowledge does not have it', () => {
    const { read, index } = createEngine(realKnowledge());
    const unknown = [...idioms.words].filter(([word]) => !index.terms.has(termOf(word)));
    expect(unknown.length).toBeGreaterThan(50);
    // Stop words stay what they are: nobody asks about "asap".
    for (const [word, plain] of unknown.filter(([one]) => !isStopWord(one)))
      expect([word, read(`tiktok ${word}`).terms]).toEqual([word, read(`tiktok ${plain.join(' ')}`).terms]);
    expect(read('what did academics say').terms).toContain(termOf('academics'));
  });
});
