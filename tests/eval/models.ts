/** Where the fits read the knowledge from, and where they write what they find. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const CORE = path.resolve(import.meta.dirname, '../../src/core');

export const readKnowledge = (): Knowledge =>
  loadKnowledge({ folder: path.resolve(process.env.KNOWLEDGE_DIR ?? 'knowledge'), now: new Date() });

/** Writes a model that the core reads; `file` is its place in `src/core`. */
export const writeModel = (file: string, content: string): void =>
  writeFileSync(path.join(CORE, file), `${content}\n`);
