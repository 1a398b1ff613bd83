/** The contract that every adapter keeps: the same replies through each, and what must hold of what is drawn. */
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/reply.ts';
import { longReplies, nastyReplies, sampleReplies } from './sample-replies.ts';

/** A reply as an adapter draws it. */
export interface Drawing {
  /** All texts as they are sent, one a line: what the platform (or the terminal) will interpret. */
  readonly sent: string;
  /** What a person then reads: escapes undone, links as their label and their address, buttons' labels too. */
  readonly seen: string;
}

export interface AdapterUnderTest {
  draw(reply: Reply): Drawing;
  /** What must never stand in `sent`, such as a mention that pings or a control character. */
  readonly forbidden: readonly RegExp[];
}

/** Lower-case words, so that wrapping, padding, bold and look-alikes of punctuation make no difference. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function expectToRead(drawing: Drawing, text: string): void {
  const seen = new Set(wordsOf(drawing.seen));
  const missing = wordsOf(text).filter((word) => !seen.has(word));
  expect(missing, `words of “${text.slice(0, 80)}” that a reader does not see`).toEqual([]);
}

/** The texts of a reply that a reader must find, whatever the platform. */
function textsOf(reply: Reply): readonly string[] {
  return reply.blocks.flatMap((block) => {
    switch (block.type) {
      case 'headline':
      case 'paragraph':
      case 'notice':
        return [block.text];
      case 'facts':
        return [block.title ?? '', ...block.items.map((item) => item.text)];
      case 'table':
        return [
          block.title,
          ...block.columns.map((column) => column.label),
          ...block.rows.flatMap((row) => row.cells),
        ];
      case 'timeline':
        return [block.title ?? '', ...block.rows.flatMap((row) => [row.text, row.place])];
      case 'moments':
        return [block.title, ...block.items.map((item) => item.label)];
      case 'picture':
        return [];
      case 'file':
        return [block.name];
      default:
        return block satisfies never;
    }
  });
}

/** Declares the contract for one adapter. */
export function describeAdapterContract(name: string, adapter: AdapterUnderTest): void {
  describe(`the contract of adapters, kept by ${name}`, () => {
    describe.each(Object.entries(sampleReplies))('%s', (_, reply) => {
      it('is drawn with every text, in no more than what a person can read', () => {
        const drawing = adapter.draw(reply);
        expect(drawing.seen.trim()).not.toBe('');
        for (const text of textsOf(reply)) expectToRead(drawing, text);
        expect(drawing.seen).not.toMatch(/undefined|\[object|NaN/);
      });

      it('shows each source with publisher, date and address', () => {
        const drawing = adapter.draw(reply);
        for (const citation of reply.citations) {
          expectToRead(drawing, citation.publisher);
          expect(drawing.seen).toContain(citation.url);
          if (citation.date !== undefined) expectToRead(drawing, citation.date.slice(0, 4));
        }
      });

      it('shows the number of a source where it is cited', () => {
        const drawing = adapter.draw(reply);
        for (const { n } of reply.citations) expect(wordsOf(drawing.seen)).toContain(String(n));
      });

      it('says as of when, where records were used', () => {
        if (reply.asOf === undefined) return;
        const drawing = adapter.draw(reply);
        expectToRead(drawing, reply.asOf.slice(0, 4));
        expect(drawing.seen).toMatch(/as of/i);
      });

      it('offers what to ask next', () => {
        const drawing = adapter.draw(reply);
        for (const choice of reply.choices) expectToRead(drawing, choice.label);
      });
    });

    describe.each(Object.entries(nastyReplies))('%s', (_, reply) => {
      it('is drawn without anything that the platform would act on', () => {
        const drawing = adapter.draw(reply);
        expect(drawing.seen.trim()).not.toBe('');
        for (const pattern of adapter.forbidden) expect(drawing.sent).not.toMatch(pattern);
      });
    });

    describe.each(Object.entries(longReplies))('%s', (_, reply) => {
      it('is drawn from the beginning, with its as-of day, its first source and its choices', () => {
        const drawing = adapter.draw(reply);
        expectToRead(drawing, textsOf(reply)[0]?.slice(0, 60).replace(/\S*$/, '') ?? '');
        expect(drawing.seen).toMatch(/as of/i);
        expect(drawing.seen).toContain(reply.citations[0]?.url);
        for (const choice of reply.choices) expectToRead(drawing, choice.label);
      });

      it('says how to see the rest, where something is left out', () => {
        const drawing = adapter.draw(reply);
        const seen = new Set(wordsOf(drawing.seen));
        const complete = textsOf(reply).every((text) => wordsOf(text).every((word) => seen.has(word)));
        if (!complete) expect(drawing.seen).toMatch(/\bmore\b|\brest\b|left out|not shown/i);
      });
    });

    it('draws the same reply the same way twice', () => {
      for (const reply of Object.values(sampleReplies))
        expect(adapter.draw(reply)).toEqual(adapter.draw(reply));
    });
  });
}
