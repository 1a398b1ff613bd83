import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { showFinding } from '../../src/knowledge/finding.ts';
import { fileKinds, type RawFile } from '../../src/knowledge/list-files.ts';
import { checkFiles } from '../../src/knowledge/load.ts';
import { fileSchemas } from '../../src/knowledge/schema.ts';
import { changed, type Files, smallFiles, writeKnowledge } from './small-knowledge.ts';

const TODAY = '2026-11-23';

function findingsOf(files: Files): readonly string[] {
  const raw = Object.entries(files).map(([name, text]): RawFile => {
    const kind = fileKinds.find((one) => name.startsWith(one));
    if (!kind) throw new Error(`no kind for ${name}`);
    return { path: `knowledge/${name}`, kind, text };
  });
  return checkFiles(raw, TODAY).findings.map(showFinding);
}

const EVENT = 'events/europe.yaml';
const long = 'long '.repeat(80).trim();

/** Each kind of finding: the change that brings it about, and what is printed. */
const cases: Readonly<Record<string, readonly [Files, RegExp]>> = {
  'a missing field': [
    changed(EVENT, '  kind: fine\n', ''),
    /^knowledge\/events\/europe\.yaml:1: "kind" is missing; add it/,
  ],
  'an unknown field': [
    changed(EVENT, '  kind: fine\n', '  kind: fine\n  colour: red\n'),
    /^knowledge\/events\/europe\.yaml:\d+: unknown field "colour"; /,
  ],
  'a value of another kind': [
    changed(EVENT, 'names: [the Irish fine]', 'names: 7'),
    /europe\.yaml:11: "names" is not of the right kind; /,
  ],
  'a kind of event that there is not': [
    changed(EVENT, 'kind: fine', 'kind: party'),
    /europe\.yaml:5: "kind" has an unknown value; use one of agreement, /,
  ],
  'an overlong answer': [
    changed(EVENT, 'over transfers of data to China.', `over ${long}.`),
    /europe\.yaml:7: "answer" is not as it should be; shorten the answer to at most 360 characters/,
  ],
  'a claim without a source': [
    changed(EVENT, 'sources: [dpc-2025]', 'sources: []'),
    /europe\.yaml:10: "sources" is not as it should be; give the claim at least one source/,
  ],
  'a duplicate id': [
    changed('concepts/agencies.yaml', '- id: dpc\n', '- id: ie-2025-fine\n'),
    /agencies\.yaml:1: the record id "ie-2025-fine" is used twice; /,
  ],
  'a duplicate name': [
    changed('concepts/agencies.yaml', '[Irish DPC]', '[The Irish Fine]'),
    /agencies\.yaml:\d+: the name "The Irish Fine" also belongs to "ie-2025-fine"; keep it in one of the two/,
  ],
  'a question asked twice': [
    changed(
      'concepts/agencies.yaml',
      'What is the Data Protection Commission?',
      'How much did Ireland fine TikTok',
    ),
    /agencies\.yaml:\d+: the question ".*" is already asked by "ie-2025-fine"; /,
  ],
  'a reference to no record': [
    changed(EVENT, 'related: [dpc]', 'related: [nobody]'),
    /europe\.yaml:13: no record has the id "nobody"; correct the id or remove it/,
  ],
  'a record related to itself': [
    changed(EVENT, 'related: [dpc]', 'related: [ie-2025-fine]'),
    /europe\.yaml:13: a record is related to itself; remove it/,
  ],
  'a source that is not there': [
    changed(EVENT, 'sources: [dpc-2025]', 'sources: [dpc-2052]'),
    /europe\.yaml:10: no source has the id "dpc-2052"; add the source or correct the id/,
  ],
  'an unused source': [
    {
      ...smallFiles,
      'sources/more.yaml': (smallFiles['sources/all.yaml'] ?? '').replace('id: dpc-2025', 'id: dpc-unused'),
    },
    /more\.yaml:1: the source "dpc-unused" is cited by no claim; cite it or remove it/,
  ],
  'a day that does not exist': [
    changed(EVENT, 'date: 2025-05-02', 'date: 2025-02-30'),
    /europe\.yaml:3: there is no such date as 2025-02-30; correct the month or day/,
  ],
  'an event in the future': [
    changed(EVENT, 'date: 2025-05-02', 'date: 2027-05-02'),
    /europe\.yaml:3: an event cannot lie in the future; move it to knowledge\/upcoming/,
  ],
  'an end before the beginning': [
    changed(EVENT, 'date: 2025-05-02', 'date: 2025-05-02\n  until: 2025-04'),
    /europe\.yaml:4: it ends before it begins; correct one of the two dates/,
  ],
  'a check in the future': [
    changed(EVENT, 'checked: 2026-08-20', 'checked: 2027-01-01'),
    /europe\.yaml:15: 2027-01-01 is in the future; write the day on which it was really done/,
  ],
  'a state that begins after it was checked': [
    changed('places/all.yaml', 'devicesSince: 2023-04', 'devicesSince: 2026-10'),
    /all\.yaml:\d+: the state begins after the day it was checked; /,
  ],
  'a date in another form': [
    changed(EVENT, 'date: 2025-05-02', 'date: 2 May 2025'),
    /europe\.yaml:3: "date" is not as it should be; write a date as YYYY, YYYY-MM or YYYY-MM-DD/,
  ],
  'a malformed address': [
    changed('sources/all.yaml', 'https://www.', 'www.'),
    /all\.yaml:4: "url" is not as it should be; write a full http\(s\) address/,
  ],
  'a place that is not in the vocabulary': [
    changed(EVENT, 'place: IE', 'place: XX'),
    /europe\.yaml:4: the place "XX" is not in the vocabulary; add it to knowledge\/places/,
  ],
  'a topic that is not in the vocabulary': [
    changed(EVENT, 'topics: [fines]', 'topics: [weather]'),
    /europe\.yaml:6: "weather" is not in the vocabulary; use an id of knowledge\/topics\.yaml/,
  ],
  'a text that is not YAML': [
    changed(EVENT, '  date: 2025-05-02', '  date: [2025'),
    /europe\.yaml:\d+: this is not YAML as it should be \(.*\); check indentation, colons and quotes/,
  ],
  'an alias of YAML': [
    changed('topics.yaml', '- id: ban\n  name: Bans', '- id: &ban ban\n  name: *ban'),
    /topics\.yaml:1: this uses YAML that is not read here \(.*\); write anchors and aliases out in full/,
  ],
};

describe('the check of the knowledge', () => {
  it('finds nothing in a knowledge that is right', () => {
    expect(findingsOf(smallFiles)).toEqual([]);
  });

  it.each(Object.entries(cases))('says file, line, what and what to do for %s', (_, [files, expected]) => {
    const findings = findingsOf(files);
    expect(
      findings.some((finding) => expected.test(finding)),
      findings.join('\n'),
    ).toBe(true);
    for (const finding of findings) expect(finding).toMatch(/^knowledge\/\S+\.yaml:[1-9]\d*: .+; .+/);
  });

  it('knows every kind of file that the schema knows', () => {
    expect([...fileKinds].sort()).toEqual(Object.keys(fileSchemas).sort());
  });
});

describe('npm run knowledge:check', () => {
  const check = (folder: string) =>
    promisify(execFile)(process.execPath, ['src/tasks/check-knowledge.ts', folder]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it('counts the records and ends well where all is right', async () => {
    const { code, stdout } = await check(writeKnowledge());
    expect(code).toBe(0);
    expect(stdout).toMatch(/3 records .*1 sources \(1 primary, 100 %\) in 5 files; no findings/);
  });

  it('prints findings and fails where something is wrong', async () => {
    const { code, stderr } = await check(
      writeKnowledge({ ...smallFiles, 'stray/notes.yaml': '[]\n', 'events/old.yml': '[]\n' }),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/stray\/notes\.yaml:1: the file is in no known part of the knowledge; move it/);
    expect(stderr).toMatch(/events\/old\.yml:1: .*let its name end in \.yaml/);
  });
});
