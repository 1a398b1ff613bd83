import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLiveKnowledge } from '../../src/ops/reload.ts';
import { changed, smallFiles, writeKnowledge } from '../knowledge/small-knowledge.ts';

const now = new Date('2026-11-23T12:00:00Z');
const EVENTS = 'events/europe.yaml';
const renamed = changed(EVENTS, 'title: Ireland fines TikTok', 'title: Dublin fines TikTok')[EVENTS] ?? '';
const wrong = changed(EVENTS, 'place: IE', 'place: XX')[EVENTS] ?? '';

/** Live knowledge over files on disk; `line` waits for a line of the log. */
function live() {
  const folder = writeKnowledge();
  const lines: string[] = [];
  let hear: (() => void) | undefined;
  const note = (details: object, text: string) => {
    lines.push(`${text} ${JSON.stringify(details)}`);
    hear?.();
  };
  const log = { info: note, warn: note, error: note };
  const open = async () => loadKnowledge({ folder, now });
  const knowledge = createLiveKnowledge({
    first: loadKnowledge({ folder, now }),
    folder,
    open,
    clock: () => now,
    log,
    quietMs: 5,
  });
  const heard: (readonly [Knowledge, Knowledge])[] = [];
  knowledge.onChange((before, after) => {
    heard.push([before, after]);
  });
  onTestFinished(() => knowledge.stop());
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      hear = () => {
        const found = lines.find((one) => pattern.test(one));
        if (found !== undefined) resolve(found);
      };
      hear();
    });
  const write = (text: string) => writeFileSync(path.join(folder, EVENTS), text);
  return { knowledge, heard, line, lines, write };
}

describe('the knowledge in force', () => {
  it('is opened anew when a file changes, and the parts hear of it', async () => {
    const { knowledge, heard, line, write } = live();
    const before = knowledge.current();
    knowledge.start();
    write(renamed);
    await line(/reloaded/);
    expect(knowledge.current().entry('ie-2025-fine')?.title).toBe('Dublin fines TikTok');
    expect(heard).toEqual([[before, knowledge.current()]]);
    expect(knowledge.state()).toEqual({ since: now });
  });

  it('is opened anew on SIGHUP', async () => {
    const { knowledge, line, write } = live();
    knowledge.start();
    process.emit('SIGHUP', 'SIGHUP');
    await line(/nothing differs.*SIGHUP/);
    write(renamed);
    process.emit('SIGHUP', 'SIGHUP');
    await line(/reloaded/);
  });

  it('stays as it is when a file fails its check, and says why', async () => {
    const { knowledge, heard, line, write } = live();
    const before = knowledge.current();
    knowledge.start();
    write(wrong);
    expect(await line(/not reloaded/)).toMatch(/europe\.yaml:4: the place \\"XX\\" is not in the vocabulary/);
    expect(knowledge.current()).toBe(before);
    expect(heard).toEqual([]);
    expect(knowledge.state().refused?.why).toMatch(/europe\.yaml:4/);
    write(smallFiles[EVENTS] ?? '');
    await knowledge.reload('test');
    expect(knowledge.state().refused).toBeUndefined();
  });

  it('tells nobody where nothing differs', async () => {
    const { knowledge, heard } = live();
    const before = knowledge.current();
    await knowledge.reload('test');
    expect(knowledge.current()).toBe(before);
    expect(heard).toEqual([]);
  });

  it('reads once more what changed while it was reading', async () => {
    const { knowledge, write, lines } = live();
    const first = knowledge.reload('first');
    write(renamed);
    const second = knowledge.reload('second');
    await Promise.all([first, second]);
    expect(knowledge.current().entry('ie-2025-fine')?.title).toBe('Dublin fines TikTok');
    expect(lines.length).toBeGreaterThanOrEqual(1);
  });

  it('goes on telling the others when one part fails to hear', async () => {
    const { knowledge, write, line } = live();
    const heard: string[] = [];
    knowledge.onChange(() => {
      throw new Error('deaf');
    });
    knowledge.onChange(() => {
      heard.push('second');
    });
    write(renamed);
    await knowledge.reload('test');
    await line(/a part failed on hearing/);
    expect(heard).toEqual(['second']);
  });
});
