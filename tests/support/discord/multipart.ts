/** Reads the body of a request as discord.js sends it: JSON, or a form with `payload_json` and files. */

export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export async function readBody(
  body: Buffer,
  contentType: string | undefined,
): Promise<{ readonly json: unknown; readonly files: readonly Upload[] }> {
  if (body.length === 0) return { json: undefined, files: [] };
  if (!contentType?.startsWith('multipart/form-data'))
    return { json: JSON.parse(body.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData();
  let json: unknown;
  const files: Upload[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value !== 'string')
      files.push({ field, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
    else if (field === 'payload_json') json = JSON.parse(value);
  }
  return { json, files };
}
