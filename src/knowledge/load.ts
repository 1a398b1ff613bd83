/** Loads the knowledge: reads, checks and builds it, or throws every finding at once. */
import { buildData, buildKnowledge, type KnowledgeData } from './build.ts';
import { checkShape } from './check-shape.ts';
import { crossCheck, type Locate } from './cross-check.ts';
import { type Finding, KnowledgeError } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { listFiles, type RawFile } from './list-files.ts';
import { dayOf } from './partial-date.ts';
import { type ReadFile, readFile } from './read-files.ts';
import { type FileKind, fileSchemas, type Written } from './schema.ts';
import { readSnapshot, snapshotFile, writeSnapshot } from './snapshot.ts';

function emptyWritten(): { [K in FileKind]: object[] } {
  return Object.fromEntries(Object.keys(fileSchemas).map((kind) => [kind, []])) as never;
}

/** The data, or what is wrong. */
export interface CheckResult {
  readonly data?: KnowledgeData;
  readonly findings: readonly Finding[];
}

/** Reads and checks files; `today` (YYYY-MM-DD) is the day against which future dates are told. */
export function checkFiles(raw: readonly RawFile[], today: string): CheckResult {
  const findings: Finding[] = [];
  const written = emptyWritten();
  const origins = new Map<object, { file: ReadFile; index: number }>();
  for (const file of raw) {
    const { read, findings: unreadable } = readFile(file);
    findings.push(...unreadable);
    if (!read) continue;
    const { records, findings: misshapen } = checkShape(read);
    findings.push(...misshapen);
    records?.forEach((record, index) => {
      written[file.kind].push(record);
      origins.set(record, { file: read, index });
    });
  }
  if (findings.length > 0) return { findings };
  const locate: Locate = (record, at = []) => {
    const origin = origins.get(record);
    if (!origin) return { file: 'knowledge', line: 1 };
    return { file: origin.file.path, line: origin.file.line([origin.index, ...at]) };
  };
  const checked = written as unknown as Written;
  const place = new Map(raw.map((file, index) => [file.path, index]));
  findings.push(
    ...crossCheck(checked, locate, today).sort(
      (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.line - b.line,
    ),
  );
  return findings.length > 0 ? { findings } : { data: buildData(checked), findings };
}

export interface LoadOptions {
  /** The folder with the YAML files. */
  readonly folder: string;
  /** Where a snapshot of checked files may be kept, to start faster; none is kept without it. */
  readonly cacheFolder?: string;
  readonly now: Date;
}

/**
 * The knowledge under a folder. Checked files are kept as a snapshot named by their content's hash,
 * because reading YAML with line numbers takes seconds and a snapshot milliseconds.
 * @throws KnowledgeError with every finding, where a file does not pass its check.
 */
export function loadKnowledge({ folder, cacheFolder, now }: LoadOptions): Knowledge {
  const { files, findings } = listFiles(folder);
  if (findings.length > 0) throw new KnowledgeError(findings);
  if (files.length === 0) {
    const remedy = 'name the folder with the YAML files in KNOWLEDGE_DIR, or leave it out';
    throw new KnowledgeError([{ file: folder, line: 1, what: 'there is no knowledge here', remedy }]);
  }
  const today = dayOf(now);
  const snapshot = cacheFolder === undefined ? undefined : snapshotFile(cacheFolder, files);
  const kept = snapshot === undefined ? undefined : readSnapshot(snapshot);
  if (kept) return buildKnowledge(kept);
  const checked = checkFiles(files, today);
  if (!checked.data) throw new KnowledgeError(checked.findings);
  if (snapshot !== undefined) writeSnapshot(snapshot, checked.data);
  return buildKnowledge(checked.data);
}
