/** Reads the YAML of a knowledge file, keeping the line of every value for the findings. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';
import type { RawFile } from './list-files.ts';

/** A file with its YAML read. `line` gives the line of the value at a path of keys and indexes. */
export interface ReadFile extends RawFile {
  readonly value: unknown;
  line(at: readonly PropertyKey[]): number;
}

function offsetAt(document: Document, at: readonly PropertyKey[]): number {
  for (let depth = at.length; depth >= 0; depth -= 1) {
    const parent = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
    if (isMap(parent) && depth < at.length) {
      const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === at[depth])?.key;
      if (isNode(key) && key.range) return key.range[0];
    }
    if (isNode(parent) && parent.range) return parent.range[0];
  }
  return 0;
}

/** Reads one file's YAML; findings where it is not YAML. */
export function readFile(file: RawFile): { read?: ReadFile; findings: Finding[] } {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, prettyErrors: false });
  const findings = [...document.errors, ...document.warnings].map((error) => ({
    file: file.path,
    line: counter.linePos(error.pos[0]).line,
    what: `this is not YAML as it should be (${error.message})`,
    remedy: 'check indentation, colons and quotes around here',
  }));
  if (findings.length > 0) return { findings };
  const line = (at: readonly PropertyKey[]): number => counter.linePos(offsetAt(document, at)).line || 1;
  try {
    return { read: { ...file, value: document.toJS({ maxAliasCount: 0 }), line }, findings };
  } catch (cause) {
    const what = `this uses YAML that is not read here (${cause instanceof Error ? cause.message : 'unknown'})`;
    return {
      findings: [{ file: file.path, line: 1, what, remedy: 'write anchors and aliases out in full' }],
    };
  }
}
