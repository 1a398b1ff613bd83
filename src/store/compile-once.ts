/** Queries that are composed once and run often: of what a small one takes, SQLite's own part is less than half. */
import type { Compilable } from 'kysely';
import type { Database } from './tables.ts';

/** Stands in a composed query where a value will be. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query of fixed shape. `compose` is called once, with a stand-in for each value: it may place the values in the
 * query, but neither look at them nor reckon with them.
 */
export function compileOnce<Values extends object, Row>(
  { db, runNow }: Database,
  compose: (values: Values) => Compilable<Row>,
): (values: Values) => Promise<Row[]> {
  const slots = new Proxy({} as Values, { get: (_, name) => new Slot(String(name)) });
  const compiled = compose(slots).compile();
  return async (values) => {
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Slot ? values[parameter.name as keyof Values] : parameter,
    );
    const query = { ...compiled, parameters };
    return runNow?.<Row>(query) ?? (await db.executeQuery<Row>(query)).rows;
  };
}
