import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/knowledge/json-schema.ts';
import { smallFiles } from './small-knowledge.ts';

const folder = path.resolve('knowledge');

describe('the JSON schemas for editors', () => {
  it.each(jsonSchemas().map(({ file, text }) => [file, text] as const))('%s is up to date', (file, text) => {
    expect(readFileSync(path.join(folder, 'schema', file), 'utf8'), 'run npm run knowledge:schema').toBe(
      text,
    );
  });

  it('are named in the first line of each knowledge file, so that editors find them', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const first = readFileSync(path.join(folder, name), 'utf8').split('\n', 1)[0] ?? '';
      const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1];
      expect(named, `first line of ${name}`).toBeDefined();
      const schema = path.resolve(folder, path.dirname(name), named ?? '');
      const kind = name.split('/')[0]?.replace('.yaml', '');
      expect(path.relative(folder, schema)).toBe(`schema/${kind}.schema.json`);
    }
  });

  it('accept what the loader accepts, and refuse a misspelt field', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const { file, text } of jsonSchemas()) {
      const kind = file.replace('.schema.json', '');
      const small = Object.entries(smallFiles).find(([name]) => name.startsWith(kind))?.[1];
      if (small === undefined) continue;
      const validate = ajv.compile(JSON.parse(text));
      expect(validate(parse(small)), `${kind}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      expect(validate(parse(small.replace(/^ {2}(\w+):/m, '  $1x:')))).toBe(false);
    }
  });
});
