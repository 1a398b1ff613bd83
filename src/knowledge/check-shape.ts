/** Checks one file against the schema of its kind. */
import type { z } from 'zod';
import type { Finding } from './finding.ts';
import type { ReadFile } from './read-files.ts';
import { type FileKind, fileSchemas, type Written } from './schema.ts';

type Issue = z.core.$ZodIssue;

function whatAndRemedy(issue: Issue): { what: string; remedy: string } {
  const field = issue.path.filter((part) => typeof part === 'string').at(-1);
  const named = field === undefined ? 'this' : `"${String(field)}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        remedy: 'correct its name or remove it (knowledge/README.md lists the fields)',
      };
    case 'invalid_type':
      return issue.input === undefined
        ? { what: `${named} is missing`, remedy: `add it (${issue.expected})` }
        : { what: `${named} is not of the right kind`, remedy: `write a ${issue.expected}` };
    case 'invalid_value':
      return issue.input === undefined
        ? { what: `${named} is missing`, remedy: `add it (one of ${issue.values.join(', ')})` }
        : { what: `${named} has an unknown value`, remedy: `use one of ${issue.values.join(', ')}` };
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
      return { what: `${named} is not as it should be`, remedy: issue.message };
    case 'invalid_union': {
      const inner = issue.errors.flat().find((error) => error.code === 'invalid_format');
      return { what: `${named} is not as it should be`, remedy: inner?.message ?? 'see knowledge/README.md' };
    }
    default:
      return { what: `${named} is not as it should be`, remedy: issue.message };
  }
}

/** The file's records in their checked shape, or the findings. */
export function checkShape<K extends FileKind>(
  file: ReadFile & { kind: K },
): { records: Written[K] | undefined; findings: Finding[] } {
  const result = fileSchemas[file.kind].safeParse(file.value, { reportInput: true });
  if (result.success) return { records: result.data as Written[K], findings: [] };
  const findings = result.error.issues.map((issue) => ({
    file: file.path,
    line: file.line(issue.path),
    ...whatAndRemedy(issue),
  }));
  return { records: undefined, findings };
}
