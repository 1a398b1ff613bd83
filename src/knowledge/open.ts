/**
 * Opens the knowledge quickly: from a snapshot where there is one, without loading what reads YAML,
 * else by checking it in a thread of its own, so that nobody waits for an answer meanwhile.
 */
import { Worker } from 'node:worker_threads';
import { buildKnowledge } from './build.ts';
import { type Finding, KnowledgeError } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { listFiles, type RawFile } from './list-files.ts';
import type { CheckResult, LoadOptions } from './load.ts';
import { dayOf } from './partial-date.ts';
import { readSnapshot, snapshotFile, writeSnapshot } from './snapshot.ts';

/** What the checking thread is given. It gives back a `CheckResult`. */
export interface CheckTask {
  readonly files: readonly RawFile[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The knowledge under a folder, checked.
 * @throws KnowledgeError with every finding, where the folder or a file does not pass its check.
 */
export async function openKnowledge({ folder, cacheFolder, now }: LoadOptions): Promise<Knowledge> {
  const { files, findings } = list(folder);
  if (findings.length > 0) throw new KnowledgeError(findings);
  if (files.length === 0) throw new KnowledgeError([nothingIn(folder)]);
  const snapshot = cacheFolder === undefined ? undefined : snapshotFile(cacheFolder, files);
  const kept = snapshot === undefined ? undefined : readSnapshot(snapshot);
  if (kept) return buildKnowledge(kept);
  const checked = await checkApart({ files, today: dayOf(now) });
  if (!checked.data) throw new KnowledgeError(checked.findings);
  if (snapshot !== undefined) writeSnapshot(snapshot, checked.data);
  return buildKnowledge(checked.data);
}

function list(folder: string): ReturnType<typeof listFiles> {
  try {
    return listFiles(folder);
  } catch {
    return { files: [], findings: [nothingIn(folder)] };
  }
}

function nothingIn(folder: string): Finding {
  const remedy = 'name the folder with the YAML files in KNOWLEDGE_DIR, or leave it out';
  return { file: folder, line: 1, what: 'there is no knowledge here', remedy };
}

/** Runs the whole check in a worker thread, on the texts as they were read: the snapshot's name is their hash. */
function checkApart(task: CheckTask): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('knowledge: the check ended without a result; try again')));
  });
}
