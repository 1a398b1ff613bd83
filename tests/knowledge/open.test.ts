import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/finding.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { changed, smallFiles, writeKnowledge } from './small-knowledge.ts';

const now = new Date('2026-11-23T12:00:00Z');
const newCache = () => path.join(mkdtempSync(path.join(tmpdir(), 'tiktok-bot-cache-')), 'deep');
const snapshots = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('opening the knowledge', () => {
  it('gives the same from the files, from a fresh snapshot and from the loader', async () => {
    const folder = writeKnowledge();
    const cacheFolder = newCache();
    const fresh = await openKnowledge({ folder, cacheFolder, now });
    const kept = await openKnowledge({ folder, cacheFolder, now });
    const loaded = loadKnowledge({ folder, now });
    expect(snapshots(cacheFolder)).toHaveLength(1);
    for (const other of [kept, loaded]) {
      expect(other.hash).toBe(fresh.hash);
      expect(other.entries).toEqual(fresh.entries);
    }
    expect(kept.within('EU')).toEqual(['EU', 'IE']);
    expect(Object.isFrozen(kept.entries[0]?.facts)).toBe(true);
  });

  it('does not take an old snapshot for files that have changed', async () => {
    const folder = writeKnowledge();
    const cacheFolder = newCache();
    await openKnowledge({ folder, cacheFolder, now });
    const file = path.join(folder, 'events/europe.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('title: Ireland fines', 'title: Dublin fines'));
    expect((await openKnowledge({ folder, cacheFolder, now })).entry('ie-2025-fine')?.title).toMatch(
      /Dublin/,
    );
  });

  it('checks the files where a snapshot is damaged', async () => {
    const folder = writeKnowledge();
    const cacheFolder = newCache();
    await openKnowledge({ folder, cacheFolder, now });
    for (const name of snapshots(cacheFolder)) writeFileSync(path.join(cacheFolder, name), '{"events":[');
    expect((await openKnowledge({ folder, cacheFolder, now })).entries).toHaveLength(3);
  });

  it('goes on without a snapshot where none can be written', async () => {
    const folder = writeKnowledge();
    const cacheFolder = path.join(folder, 'topics.yaml', 'not-a-folder');
    expect((await openKnowledge({ folder, cacheFolder, now })).entries).toHaveLength(3);
  });

  it('keeps no more than a few snapshots', () => {
    const cacheFolder = newCache();
    for (let turn = 0; turn < 7; turn += 1) {
      const folder = writeKnowledge(changed('topics.yaml', 'name: Fines', `name: Fines ${turn}`));
      loadKnowledge({ folder, cacheFolder, now });
      rmSync(folder, { recursive: true });
    }
    expect(snapshots(cacheFolder).length).toBeLessThanOrEqual(4);
  });

  it('refuses with every finding, and keeps no snapshot of it', async () => {
    const cacheFolder = newCache();
    const wrong = changed('events/europe.yaml', 'place: IE', 'place: XX');
    const folder = writeKnowledge({
      ...wrong,
      'topics.yaml': `${smallFiles['topics.yaml']}- id: ban\n  name: Again\n`,
    });
    const refused = openKnowledge({ folder, cacheFolder, now });
    await expect(refused).rejects.toThrow(KnowledgeError);
    await expect(refused).rejects.toThrow(/place "XX"[\s\S]*topic id "ban" is used twice/);
    expect(() => snapshots(cacheFolder)).toThrow();
  });

  it.each(['/nowhere/at/all', mkdtempSync(path.join(tmpdir(), 'tiktok-bot-empty-'))])(
    'says what to do where there is no knowledge: %s',
    async (folder) => {
      await expect(openKnowledge({ folder, now })).rejects.toThrow(
        /there is no knowledge here; name the folder with the YAML files in KNOWLEDGE_DIR/,
      );
    },
  );
});
