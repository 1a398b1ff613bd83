/** What must hold of any `Reply`, whoever made it: returned as a list of what is wrong, empty when all is well. */
import { ASK_LIMIT, LABEL_LIMIT, type Reply } from '../../src/core/reply.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

/** Faults of a reply in its form: citation numbers, tables, choices, records. */
export function faultsOf(reply: Reply, knowledge: Knowledge): readonly string[] {
  const faults: string[] = [];
  const fault = (is: boolean, text: string) => {
    if (is) faults.push(text);
  };
  fault(reply.blocks.length === 0, 'no blocks');
  fault(
    reply.citations.some(({ n }, index) => n !== index + 1),
    'citations are not numbered from 1',
  );
  const met: number[] = [];
  for (const block of reply.blocks) {
    const groups =
      block.type === 'facts'
        ? block.items.map(({ cites }) => cites)
        : block.type === 'table' || block.type === 'timeline'
          ? block.rows.map(({ cites }) => cites)
          : 'cites' in block
            ? [block.cites]
            : [];
    for (const cites of groups) for (const n of cites) if (!met.includes(n)) met.push(n);
    if (block.type === 'table') {
      fault(
        block.rows.some(({ cells }) => cells.length !== block.columns.length),
        `ragged table "${block.title}"`,
      );
    }
    fault(
      /(?:[\s"(:])undefined[",.):;]/.test(JSON.stringify(block)),
      `"undefined" is shown in a ${block.type}`,
    );
  }
  fault(
    met.some((n, index) => n !== index + 1),
    `citations are not in the order of first use: ${met.slice(0, 9)}`,
  );
  fault(
    met.length !== reply.citations.length,
    'a citation that no block cites, or a cite without a citation',
  );
  fault(
    reply.blocks.slice(1).some(({ type }) => type === 'headline'),
    'a headline that is not first',
  );
  for (const { ask, label } of reply.choices) {
    fault(Buffer.byteLength(ask) > ASK_LIMIT, `too long to ask: ${ask}`);
    fault(label.length > LABEL_LIMIT || label === '', `too long a label: ${label}`);
  }
  fault(
    reply.entries.some((id) => !knowledge.entry(id)),
    'a record that does not exist',
  );
  fault(reply.entries.length > 0 && reply.asOf === undefined, 'records without an "as of"');
  return faults;
}
