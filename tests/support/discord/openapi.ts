/** Checks requests against Discord's own OpenAPI description, where `../shared/specs` is present. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const SPEC = fileURLToPath(new URL('../../../../shared/specs/discord-openapi.json', import.meta.url));

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: object }>> };
}

/** Whether the description is there; tests that need it say so where it is not. */
export const hasOpenApi = existsSync(SPEC);

export type CheckRequest = (method: string, path: string, json: unknown) => readonly string[];

let made: CheckRequest | undefined;

/** A check of one request: what the description does not allow. Gives no findings where it is absent. */
export function createOpenApiCheck(): CheckRequest {
  made ??= hasOpenApi ? makeCheck() : () => [];
  return made;
}

function makeCheck(): CheckRequest {
  const spec = JSON.parse(readFileSync(SPEC, 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: object;
  };
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema({ $id: 'spec', components: spec.components });
  const routes = Object.entries(spec.paths)
    .map(([template, operations]) => ({
      template,
      operations,
      pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
      fixed: template.split('/').filter((part) => !part.startsWith('{')).length,
    }))
    .sort((a, b) => b.fixed - a.fixed);
  const validators = new Map<string, ValidateFunction | undefined>();

  const validatorOf = (
    method: string,
    template: string,
    operation: Operation,
  ): ValidateFunction | undefined => {
    const key = `${method} ${template}`;
    if (!validators.has(key)) {
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      const local =
        schema && JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"spec#/components/'));
      validators.set(key, local && ajv.compile(local as object));
    }
    return validators.get(key);
  };

  return (method, path, json) => {
    const route = routes.find(
      ({ pattern, operations }) => pattern.test(path) && method.toLowerCase() in operations,
    );
    const operation = route?.operations[method.toLowerCase()];
    if (route === undefined || operation === undefined)
      return [`${method} ${path} is not in the description`];
    const validate = validatorOf(method, route.template, operation);
    if (json === undefined || validate === undefined || validate(json)) return [];
    const found = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    return [`${method} ${route.template}: ${found.slice(0, 8).join('; ')}`];
  };
}
