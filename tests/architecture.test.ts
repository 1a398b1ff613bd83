/** The import rule of the house: arrows point inward, rooms beside each other do not know each other, no cycles. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve('src');

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Import statements, export-from statements, dynamic imports and `import('…')` types of a text. */
function importsOf(text: string): readonly { readonly to: string; readonly typeOnly: boolean }[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]/gm,
  );
  return [...found].map(([, type, fixed, dynamic, address]) => ({
    to: fixed ?? dynamic ?? address ?? '',
    typeOnly: type !== undefined,
  }));
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'))
  .sort();

const arrows: readonly Arrow[] = files.flatMap((from) =>
  importsOf(readFileSync(path.join(root, from), 'utf8')).map(({ to, typeOnly }) => ({
    from,
    to: to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : to,
    typeOnly,
  })),
);

/** `adapters/slack` for `adapters/slack/limits.ts`, `core` for `core/reply.ts`, the file itself at the top. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (first === 'adapters') return `${first}/${second}`;
  return file.includes('/') ? first : file;
}

/** What each room may import besides itself. `types` of the knowledge mean `import type` alone. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  core: ['knowledge'],
  pictures: ['core', 'types of knowledge'],
  'adapters/slack': ['core', 'types of knowledge'],
  'adapters/discord': ['core', 'types of knowledge'],
  'adapters/terminal': ['core', 'types of knowledge'],
  store: ['core', 'types of knowledge'],
  ops: ['core', 'types of knowledge'],
  digests: ['core', 'store', 'knowledge'],
  'config.ts': [],
};
/** They wire the others. */
const ALL = new Set(['main.ts', 'tasks']);

function isAllowed({ from, to, typeOnly }: Arrow): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there || ALL.has(here)) return true;
  const may = MAY[here] ?? [];
  return may.includes(there) || (typeOnly && may.includes(`types of ${there}`));
}

describe('the house', () => {
  it('reads imports of every form', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type D,\n} from './c.ts';",
      "import './e.ts';",
      "export { f } from './f.ts';",
      "const g = await import('./g.ts');",
      "// import './not.ts'",
      "/** import './not.ts' */",
    ].join('\n');
    expect(importsOf(text)).toEqual([
      { to: './a.ts', typeOnly: false },
      { to: './b.ts', typeOnly: true },
      { to: './c.ts', typeOnly: false },
      { to: './e.ts', typeOnly: false },
      { to: './f.ts', typeOnly: false },
      { to: './g.ts', typeOnly: false },
    ]);
    expect(arrows.length).toBeGreaterThan(files.length);
  });

  it('has no room but those of the plan', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY) && !ALL.has(room))).toEqual([]);
  });

  it('has no forbidden arrow', () => {
    const forbidden = arrows
      .filter(({ to }) => to.endsWith('.ts'))
      .filter((arrow) => !isAllowed(arrow))
      .map(({ from, to, typeOnly }) => `${from} ─${typeOnly ? ' type ' : ''}─▶ ${to}`);
    expect(forbidden, 'arrows against the import rule (see README, "The house")').toEqual([]);
  });

  it.each([
    ['knowledge/load.ts', 'core/reply.ts', false, false],
    ['core/bot.ts', 'knowledge/load.ts', false, true],
    ['core/bot.ts', 'store/claims.ts', true, false],
    ['adapters/slack/message.ts', 'adapters/discord/limits.ts', true, false],
    ['adapters/slack/message.ts', 'knowledge/partial-date.ts', false, false],
    ['adapters/slack/message.ts', 'knowledge/knowledge.ts', true, true],
    ['digests/plan.ts', 'store/tables.ts', false, true],
    ['store/claims.ts', 'digests/plan.ts', false, false],
    ['ops/log.ts', 'config.ts', false, false],
    ['main.ts', 'adapters/slack/start-slack.ts', false, true],
  ])('judges %s ──▶ %s (type only: %s) as allowed: %s', (from, to, typeOnly, allowed) => {
    expect(isAllowed({ from, to, typeOnly })).toBe(allowed);
  });

  it('has no import that leads nowhere', () => {
    const lost = arrows
      .filter(({ to }) => to.endsWith('.ts') && !files.includes(to))
      .map(({ from, to }) => `${from} ──▶ ${to}`);
    expect(lost).toEqual([]);
  });

  it('has no cycle of imports that run', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of arrows) {
      if (!typeOnly && files.includes(to)) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycleFrom = (file: string, trail: readonly string[]): readonly string[] | undefined => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const other of next.get(file) ?? []) {
        const cycle = cycleFrom(other, [...trail, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return undefined;
    };
    const cycles = files.flatMap((file) => {
      const cycle = cycleFrom(file, []);
      return cycle ? [cycle.join(' ──▶ ')] : [];
    });
    expect(cycles).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = files.filter((file) =>
      /process\.env\b/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(readers).toEqual(['config.ts']);
  });

  it('keeps platform libraries in their rooms', () => {
    const owners: Readonly<Record<string, RegExp>> = {
      '@slack/': /^adapters\/slack\//,
      'discord.js': /^adapters\/discord\//,
      'discord-api-types': /^adapters\/discord\//,
      kysely: /^store\//,
      pg: /^store\//,
      '@resvg/': /^pictures\//,
      croner: /^digests\//,
      pino: /^ops\//,
      'fuse.js': /^core\//,
      yaml: /^knowledge\//,
    };
    const strays = arrows.filter(({ from, to }) =>
      Object.entries(owners).some(
        ([library, room]) =>
          (to === library || to.startsWith(library.endsWith('/') ? library : `${library}/`)) &&
          !room.test(from),
      ),
    );
    expect(strays.map(({ from, to }) => `${from} ──▶ ${to}`)).toEqual([]);
  });
});
