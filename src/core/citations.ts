/** Numbers the sources of a reply in the order in which they are first cited. */
import type { Entry, IsoDate, Knowledge } from '../knowledge/knowledge.ts';
import type { Citation } from './reply.ts';

export interface CitationList {
  /** The numbers of these sources; a source unknown to the knowledge is left out. */
  cite(sources: readonly string[]): readonly number[];
  readonly list: readonly Citation[];
}

/** An empty list; each reply has its own. */
export function createCitations(knowledge: Knowledge): CitationList {
  const numbers = new Map<string, number>();
  const list: Citation[] = [];
  return {
    list,
    cite(sources) {
      const cited = sources.flatMap((id) => {
        const known = numbers.get(id);
        if (known !== undefined) return [known];
        const source = knowledge.source(id);
        if (!source) return [];
        const n = list.length + 1;
        const { title, publisher, url, date } = source;
        list.push({ n, title, publisher, url, ...(date === undefined ? {} : { date }) });
        numbers.set(id, n);
        return [n];
      });
      return [...new Set(cited)].sort((a, b) => a - b);
    },
  };
}

/** The sources of a record, best first: primary, then news, then analysis; each once. */
export function sourcesOf(knowledge: Knowledge, entry: Entry): readonly string[] {
  const rank = { primary: 0, news: 1, analysis: 2 } as const;
  const ids = [...new Set(entry.facts.flatMap((fact) => fact.sources))];
  return ids.sort(
    (a, b) => rank[knowledge.source(a)?.type ?? 'analysis'] - rank[knowledge.source(b)?.type ?? 'analysis'],
  );
}

/** The oldest day on which any of the records was last checked; undefined where there is none. */
export function oldestCheck(entries: readonly Pick<Entry, 'checked'>[]): IsoDate | undefined {
  return entries.map((entry) => entry.checked).sort()[0];
}

/** The newest day on which any record was checked. */
export function newestCheck(knowledge: Knowledge): IsoDate {
  return (
    knowledge.entries
      .map((entry) => entry.checked)
      .sort()
      .at(-1) ?? ''
  );
}
