import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/core/engine.ts';
import { createReadingShelf } from '../../src/ops/reading-shelf.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const newFolder = () => path.join(mkdtempSync(path.join(tmpdir(), 'tiktok-bot-shelf-')), 'deep');

/** All that the index holds, as plain data. */
function contents({ index }: Engine) {
  return {
    documents: index.documents.map(({ entry, years, ...read }) => ({
      ...read,
      id: entry.id,
      years: [...years],
    })),
    words: [...index.wordCounts],
    terms: [...index.terms],
  };
}

describe('readings on the shelf', () => {
  it('give the very same index as reading anew, for the whole knowledge', () => {
    const knowledge = realKnowledge();
    const folder = newFolder();
    const anew = contents(createEngine(knowledge));
    expect(contents(createEngine(knowledge, createReadingShelf(folder)))).toEqual(anew);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(contents(createEngine(knowledge, createReadingShelf(folder)))).toEqual(anew);
  });

  it('are not taken for those of another knowledge', () => {
    const shelf = createReadingShelf(newFolder());
    shelf.keep('one', { vocabulary: ['a'], texts: [[1, 0, 0]] });
    expect(shelf.find('one')).toEqual({ vocabulary: ['a'], texts: [[1, 0, 0]] });
    expect(shelf.find('two')).toBeUndefined();
  });

  it('are made anew where the file is damaged or the folder cannot be written', () => {
    const folder = newFolder();
    const shelf = createReadingShelf(folder);
    shelf.keep('one', { vocabulary: [], texts: [] });
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"vocab');
    expect(shelf.find('one')).toBeUndefined();
    const nowhere = createReadingShelf('/dev/null/nowhere');
    expect(() => nowhere.keep('one', { vocabulary: [], texts: [] })).not.toThrow();
  });
});
