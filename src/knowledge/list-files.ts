/** Lists the YAML files under `knowledge/` without reading their YAML. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding.ts';
import type { FileKind } from './schema.ts';

export interface RawFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
}

/** The kinds of file, spelt out so that listing needs neither zod nor yaml (they cost a tenth of a second at start). */
export const fileKinds = [
  'answers',
  'concepts',
  'events',
  'places',
  'sources',
  'topics',
  'upcoming',
] as const satisfies readonly FileKind[];

function kindOf(relative: string): FileKind | undefined {
  const head = relative.split(/[\\/]/)[0]?.replace(/\.yaml$/, '');
  return fileKinds.find((kind) => kind === head);
}

/**
 * All YAML files under the folder, in order of their paths. The first part of the path names the kind:
 * `events/us.yaml` and `topics.yaml` hold events and topics.
 * @throws Error where the folder cannot be read.
 */
export function listFiles(folder: string): { files: RawFile[]; findings: Finding[] } {
  const files: RawFile[] = [];
  const findings: Finding[] = [];
  const shown = path.relative(process.cwd(), folder) || folder;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    if (/\.ya?ml$/.test(name) === false) continue;
    const file = path.posix.join(shown.split(path.sep).join('/'), name.split(path.sep).join('/'));
    const kind = name.endsWith('.yaml') ? kindOf(name) : undefined;
    if (kind === undefined) {
      const remedy = `move it into one of ${fileKinds.join(', ')} and let its name end in .yaml`;
      findings.push({ file, line: 1, what: 'the file is in no known part of the knowledge', remedy });
      continue;
    }
    files.push({ path: file, kind, text: readFileSync(path.join(folder, name), 'utf8') });
  }
  return { files, findings };
}
