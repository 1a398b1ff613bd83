/** The knowledge of the project itself, loaded once a test file; a snapshot makes the later files fast. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

let loaded: Knowledge | undefined;

/** The day on which tests ask; the knowledge itself is checked against the real day, since its editors work on. */
export const NOW = new Date('2026-11-23T12:00:00Z');

export function realKnowledge(): Knowledge {
  const folder = path.resolve(import.meta.dirname, '../../knowledge');
  loaded ??= loadKnowledge({
    folder,
    cacheFolder: path.join(tmpdir(), 'tiktok-bot-test-cache'),
    now: new Date(),
  });
  return loaded;
}
