import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Look, lookFor, plainLook } from '../../src/adapters/terminal/look.ts';
import { plainText, renderExplanation, renderReply } from '../../src/adapters/terminal/render-reply.ts';
import type { Block, Reply } from '../../src/core/reply.ts';
import { describeAdapterContract } from '../adapters/contract.ts';
import { longReplies, nastyReplies, sampleReplies } from '../adapters/sample-replies.ts';
import { anyReply } from '../support/any-reply.ts';

const rest = { saving: 'flags', numbered: true } as const;
const plain = (columns: number): Look => lookFor({ columns }, 'never', rest);
const coloured: Look = lookFor({ columns: 80, isTTY: true }, 'auto', rest);

/** What a terminal would act on: every control but a line break, marks of direction, invisible characters, lone surrogates. */
const FORBIDDEN = [
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
  /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/,
  /\p{Cs}/u,
];

for (const columns of [40, 80, 200]) {
  describeAdapterContract(`the terminal at ${columns} columns`, {
    draw: (reply) => {
      const sent = renderReply(reply, plain(columns));
      return { sent, seen: sent };
    },
    forbidden: FORBIDDEN,
  });
}

describeAdapterContract('the terminal in colour', {
  draw: (reply) => {
    const drawn = renderReply(reply, coloured);
    // Only our own colours may be left to strip: a sequence from a text would survive as its own.
    const ours = drawn.replace(/\u001b\[(?:1|2|22|36|39|33)m/g, '');
    return { sent: ours, seen: stripVTControlCharacters(drawn) };
  },
  forbidden: FORBIDDEN,
});

/** A table with these rows. */
function tableReply(rows: readonly (readonly string[])[]): Reply {
  const block: Block = {
    type: 'table',
    title: 'A table',
    columns: (rows[0] ?? []).map((_, index) => ({ label: `Column ${index}` })),
    rows: rows.map((cells) => ({ cells, cites: [1] })),
  };
  return { kind: 'report', blocks: [block], citations: [], entries: [], choices: [] };
}

const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)));

describe('a reply in the terminal', () => {
  it('fits the width, addresses aside, whatever it holds', () => {
    fc.assert(
      fc.property(anyReply, fc.integer({ min: 24, max: 160 }), (reply, columns) => {
        const lines = renderReply(reply, plain(columns)).split('\n');
        for (const line of lines) {
          if (/https?:\/\//.test(line)) continue;
          expect(stringWidth(line), JSON.stringify(line)).toBeLessThanOrEqual(columns);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never hands a terminal anything to act on, whatever it holds', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const text of [renderReply(reply, plain(80)), plainText(reply)]) {
          for (const pattern of FORBIDDEN) expect(text).not.toMatch(pattern);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cuts no address in two', () => {
    const url = `https://example.org/${'long/'.repeat(40)}page`;
    const reply: Reply = {
      ...tableReply([['a']]),
      citations: [{ n: 1, title: 'T', publisher: 'P', url }],
    };
    expect(renderReply(reply, plain(40))).toContain(url);
  });

  it('wraps cells at spaces and keeps columns in line', () => {
    const drawn = renderReply(
      tableReply([['2025-05-02', 'a rather long reason that needs more than one line to be told', 'paid']]),
      plain(50),
    );
    expect(widest(drawn)).toBeLessThanOrEqual(50);
    expect(drawn).toMatch(/2025-05-02 {2}a rather long reason {5}paid {6}\[1\]\n {12}that needs more than\n/);
  });

  it('draws a table as lists where the screen is too narrow for its words', () => {
    const drawn = renderReply(
      tableReply([Array.from({ length: 6 }, (_, index) => `unbreakable-word-${index}`)]),
      plain(40),
    );
    expect(widest(drawn)).toBeLessThanOrEqual(40);
    expect(drawn).toContain('Column 0: unbreakable-word-0');
    expect(drawn).toContain('  Column 5: unbreakable-word-5 [1]');
  });

  it('says so where a table has no rows', () => {
    const reply: Reply = {
      ...tableReply([]),
      blocks: [{ type: 'table', title: 'Bans', columns: [{ label: 'Place' }], rows: [] }],
    };
    expect(plainText(reply)).toBe('Bans\n(nothing to show)');
  });

  it('measures wide characters as the terminal does', () => {
    const drawn = renderReply(
      tableReply([
        ['你好世界', 'x'],
        ['ab', 'y'],
      ]),
      plain(60),
    );
    const column = (mark: string) => {
      const line = drawn.split('\n').find((one) => one.includes(` ${mark} `)) ?? '';
      return stringWidth(line.slice(0, line.indexOf(` ${mark} `)));
    };
    expect(column('x')).toBe(column('y'));
  });

  it('puts numbers at the right where the column says so', () => {
    const reply = sampleReplies['a report with a table'] as Reply;
    const lines = renderReply(reply, plain(80)).split('\n');
    const head = lines.find((line) => line.startsWith('Date')) ?? '';
    const row = lines.find((line) => line.startsWith('2025-05-02')) ?? '';
    expect(head.indexOf('Amount') + 'Amount'.length).toBe(
      row.indexOf('€530 million') + '€530 million'.length,
    );
  });

  it('never prints a picture or a file, but says how to save it', () => {
    const reply = sampleReplies['a report with pictures and a file'] as Reply;
    const drawn = renderReply(reply, plain(80));
    expect(drawn).toMatch(/Picture: A world map; .*--png FILE/);
    expect(drawn).toMatch(/File: upcoming\.ics .*--ics FILE/);
    expect(drawn).not.toContain('VCALENDAR');
    expect(renderReply(reply, { ...plain(80), saving: 'chat' })).toMatch(/\/png FILE[\s\S]*\/ics FILE/);
  });

  it('is coloured on a terminal only, unless told otherwise', () => {
    const reply = sampleReplies['an answer'] as Reply;
    const isColoured = (look: Look) => renderReply(reply, look).includes('\u001b[');
    expect(isColoured(lookFor({ isTTY: true }, 'auto', rest))).toBe(true);
    expect(isColoured(lookFor({ isTTY: true }, 'never', rest))).toBe(false);
    expect(isColoured(lookFor({}, 'auto', rest))).toBe(false);
    expect(isColoured(lookFor({}, 'always', rest))).toBe(true);
    expect(stripVTControlCharacters(renderReply(reply, lookFor({ isTTY: true }, 'auto', rest)))).toBe(
      renderReply(reply, lookFor({}, 'auto', rest)),
    );
  });

  it('numbers what to ask next where a number can be typed', () => {
    const reply = sampleReplies['an answer'] as Reply;
    expect(renderReply(reply, plain(80))).toMatch(/1 {2}Why was it fined\?\n {2}2 {2}Timeline for Ireland/);
    expect(renderReply(reply, { ...plain(80), numbered: false })).toContain('• Why was it fined?');
  });

  it('leaves sources and choices out of the plain text, and nothing else', () => {
    const reply = sampleReplies['a report with a table'] as Reply;
    expect(plainText(reply)).toBe(
      [
        'Fines',
        '',
        'Fines and settlements',
        'Date | Authority | Amount',
        '2025-05-02 | Irish commission | €530 million [1]',
        '2023 | Italian authority |  [2][3]',
        '',
        'As of 20 August 2026.',
      ].join('\n'),
    );
  });

  it('keeps every row of the longest replies', () => {
    for (const reply of Object.values(longReplies)) {
      const text = plainText(reply);
      for (const block of reply.blocks) {
        if (block.type !== 'table' && block.type !== 'timeline' && block.type !== 'facts') continue;
        const count = block.type === 'facts' ? block.items.length : block.rows.length;
        expect(text.split('\n').length).toBeGreaterThanOrEqual(count);
      }
    }
  });

  it('explains itself, safely', () => {
    const explanation = { sections: [{ title: 'Why \u001b[31m', lines: ['a\u0007b', 'margin 0.3'] }] };
    expect(renderExplanation(explanation, plainLook)).toBe('Why \n  ab\n  margin 0.3\n');
    expect(renderExplanation(undefined, plainLook)).toMatch(/no explanation/);
  });

  it('leaves no nasty text whole', () => {
    for (const reply of Object.values(nastyReplies)) {
      expect(renderReply(reply, plain(80))).not.toContain('\u001b');
    }
  });
});
