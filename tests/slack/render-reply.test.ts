import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RenderOptions } from '../../src/adapters/slack/message.ts';
import { renderReply } from '../../src/adapters/slack/render-reply.ts';
import { longReplies, sampleReplies } from '../adapters/sample-replies.ts';
import { anyReply } from '../support/any-reply.ts';
import { findBreaches } from './check-limits.ts';
import { blocksOfType, drawingOf } from './read-message.ts';

const INTRO = '<@U012AB3CD> asked: is it banned?';

const anyOptions: fc.Arbitrary<RenderOptions> = fc.record(
  {
    plain: fc.boolean(),
    pictures: fc.constantFrom(
      { kind: 'follow' as const },
      { kind: 'within' as const, fileIds: ['F1', undefined, 'F2'] },
      { kind: 'omitted' as const, reason: 'The app may not upload files.' },
      { kind: 'shown' as const },
    ),
    intro: fc.constantFrom(INTRO),
    share: fc.string({ maxLength: 3000 }),
    removableBy: fc.constantFrom('U012AB3CD'),
    feedback: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('a reply as Block Kit', () => {
  it('is within every limit and holds no mention and no link but to the sources, whatever the reply', () => {
    fc.assert(
      fc.property(anyReply, anyOptions, (reply, options) => {
        const message = renderReply(reply, options);
        expect(findBreaches(message)).toEqual([]);
        const { sent, seen } = drawingOf(message);
        expect(seen.trim()).not.toBe('');
        const links = [...sent.replace(INTRO, '').matchAll(/<([^>]*)>/g)].map(([, inner = '']) => inner);
        for (const link of links) {
          expect(link).toMatch(/^https?:\/\/[^|\s]+\|[^|]*$|^!date\^\d+\^[^|]*\|[^|]*$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(longReplies))(
    'of %s ends at a sentence or a row and says how to see the rest',
    (_, reply) => {
      for (const plain of [false, true]) {
        const message = renderReply(reply, { plain, feedback: true, removableBy: 'U1' });
        expect(findBreaches(message)).toEqual([]);
        const { seen } = drawingOf(message);
        expect(seen).toMatch(/\d+ more lines do not fit here: .*place, topic or date/);
        for (const section of blocksOfType(message.blocks, 'section')) {
          expect(section.text?.text).toMatch(/[.\]*!?]$|Since$/);
        }
      }
    },
  );

  it('shows the source of every row that it shows', () => {
    const reply = longReplies['a timeline of 400 rows'];
    if (!reply) throw new Error('no sample');
    const { seen } = drawingOf(renderReply(reply));
    const [rows = '', sources = ''] = seen.split(/\d+ more lines/);
    const cited = [...rows.matchAll(/\[(\d+)\]$/gm)].map(([, n]) => n);
    expect(cited.length).toBeGreaterThan(15);
    for (const n of cited) expect(sources).toContain(`[${n}] Document number ${n} `);
  });

  it('uses newer blocks where they help, and none with `plain`', () => {
    const types = (plain: boolean) =>
      new Set(
        Object.values(sampleReplies).flatMap((reply) =>
          renderReply(reply, { plain, feedback: true }).blocks.map((block) => block.type),
        ),
      );
    expect(types(false)).toEqual(
      new Set(['section', 'header', 'context', 'actions', 'context_actions', 'data_table', 'alert']),
    );
    expect(types(true)).toEqual(new Set(['section', 'context', 'actions']));
  });

  it('gives every button all it needs', () => {
    const reply = sampleReplies['a report with a timeline and pages'];
    if (!reply) throw new Error('no sample');
    const { blocks } = renderReply(reply, { share: 'timeline ireland', removableBy: 'U1', feedback: true });
    const buttons = blocksOfType(blocks, 'actions').flatMap((block) => block.elements);
    expect(buttons.map((button) => ('value' in button ? [button.action_id, button.value] : []))).toEqual([
      ['page:0', '/tiktok timeline ireland page 2'],
      ['page:1', '/tiktok timeline ireland page 1'],
      ['ask:2', '/tiktok upcoming ireland'],
      ['share', 'timeline ireland'],
      ['remove', 'U1'],
    ]);
  });

  it('says what a picture shows where it cannot be uploaded', () => {
    const reply = sampleReplies['a report with pictures and a file'];
    if (!reply) throw new Error('no sample');
    const { seen } = drawingOf(renderReply(reply, { pictures: { kind: 'omitted', reason: 'No scope.' } }));
    expect(seen).toMatch(
      /The picture is not shown\. No scope\. What it shows:\nA world map; India and Nepal/,
    );
    expect(seen).toMatch(/The file upcoming\.ics is not attached\. No scope\./);
  });
});
