/** `npm run knowledge:schema`: writes the JSON schemas that editors use while one edits the knowledge. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../knowledge/json-schema.ts';

const folder = path.resolve('knowledge', 'schema');
mkdirSync(folder, { recursive: true });
for (const { file, text } of jsonSchemas()) writeFileSync(path.join(folder, file), text);
