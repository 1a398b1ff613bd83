/** `npm run knowledge:check`: checks the knowledge and its JSON schemas; prints every finding as `file:line: what; remedy`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { showFinding } from '../knowledge/finding.ts';
import { jsonSchemas } from '../knowledge/json-schema.ts';
import { listFiles } from '../knowledge/list-files.ts';
import { checkFiles } from '../knowledge/load.ts';
import { dayOf } from '../knowledge/partial-date.ts';

const folder = path.resolve(process.argv[2] ?? 'knowledge');
const { files, findings: misplaced } = listFiles(folder);
const { data, findings } = checkFiles(files, dayOf(new Date()));
const shown = [...misplaced, ...findings].map(showFinding);
if (process.argv[2] === undefined) {
  for (const { file, text } of jsonSchemas()) {
    let kept = '';
    try {
      kept = readFileSync(path.join(folder, 'schema', file), 'utf8');
    } catch {
      // A missing schema is reported like a stale one.
    }
    if (kept !== text) {
      shown.push(`knowledge/schema/${file}:1: it does not match the program; run npm run knowledge:schema`);
    }
  }
}
if (shown.length > 0 || data === undefined) {
  console.error(shown.join('\n'));
  console.error(`knowledge: ${shown.length} finding(s) in ${files.length} files`);
  process.exitCode = 1;
} else {
  const primary = data.sources.filter((source) => source.type === 'primary').length;
  const records =
    data.events.length +
    data.concepts.length +
    data.answers.length +
    data.upcoming.length +
    data.statuses.length;
  console.log(
    `knowledge: ${records} records (${data.events.length} events, ${data.concepts.length} concepts, ` +
      `${data.answers.length} curated answers, ${data.upcoming.length} upcoming, ${data.statuses.length} statuses of places), ` +
      `${data.sources.length} sources (${primary} primary, ${Math.round((100 * primary) / data.sources.length)} %) in ${files.length} files; no findings`,
  );
}
