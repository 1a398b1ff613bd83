/** What is wrong in a knowledge file, where, and what to do about it. */

export interface Finding {
  /** Path as a person would type it, such as `knowledge/events/us-federal.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** `file:line: what is wrong; what to do`. */
export function showFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}: ${finding.what}; ${finding.remedy}`;
}

/** Thrown by the loader; carries every finding, in the order of the files. */
export class KnowledgeError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const shown = findings.slice(0, 20).map(showFinding).join('\n');
    const more = findings.length > 20 ? `\n… and ${findings.length - 20} more` : '';
    super(
      `knowledge: ${findings.length} finding(s); mend them, then run npm run knowledge:check\n${shown}${more}`,
    );
    this.name = 'KnowledgeError';
    this.findings = findings;
  }
}
