/** All that a reader sees of a reply, as one text, for matching. */
import type { Reply } from '../../src/core/reply.ts';

export function plainText(reply: Reply): string {
  const lines: string[] = [];
  for (const block of reply.blocks) {
    switch (block.type) {
      case 'headline':
      case 'paragraph':
      case 'notice':
        lines.push(block.text);
        break;
      case 'facts':
        lines.push(block.title ?? '', ...block.items.map((item) => item.text));
        break;
      case 'table':
        lines.push(block.title, ...block.rows.map((row) => row.cells.join(' | ')));
        break;
      case 'timeline':
        lines.push(block.title ?? '', ...block.rows.map((row) => `${row.date} ${row.place} ${row.text}`));
        break;
      case 'moments':
        lines.push(block.title, ...block.items.map((item) => `${item.label} ${item.instant}`));
        break;
      case 'picture':
        lines.push(block.alt);
        break;
      case 'file':
        lines.push(block.name);
        break;
    }
  }
  lines.push(...reply.choices.map((choice) => choice.label));
  return lines.join('\n');
}
