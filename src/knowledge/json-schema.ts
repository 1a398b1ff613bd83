/** JSON schemas of the knowledge files, from the same definitions that the loader checks with. */
import { z } from 'zod';
import { type FileKind, fileSchemas } from './schema.ts';

/** One schema a kind of file: its name in `knowledge/schema/` and its text. */
export function jsonSchemas(): { file: string; text: string }[] {
  return (Object.keys(fileSchemas) as FileKind[]).map((kind) => {
    const schema = z.toJSONSchema(fileSchemas[kind], { io: 'input', target: 'draft-7' });
    return { file: `${kind}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}
