/** Custom ids carry what a press needs, within the limit, and nothing that comes back is trusted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceId,
  commandLine,
  judgeId,
  readCommandLine,
  readPress,
  removeId,
  shareId,
  turnId,
} from '../../src/adapters/discord/custom-id.ts';
import { ASK_LIMIT } from '../../src/core/reply.ts';

const ask = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: ASK_LIMIT })
  .filter((text) => text.trim() !== '' && Buffer.byteLength(text) <= ASK_LIMIT && text.isWellFormed());
const root = fc.stringMatching(/^[a-z0-9]{1,25}$/);
const entry = fc.stringMatching(/^[a-z][a-z0-9-]{0,60}$/);

describe('a custom id', () => {
  it('gives back any question that is short enough for a button', () => {
    fc.assert(
      fc.property(ask, fc.integer({ min: 0, max: 24 }), (text, index) => {
        expect(choiceId(text, index).length).toBeLessThanOrEqual(100);
        expect(readPress(choiceId(text, index))).toEqual({ kind: 'ask', ask: text });
        expect(readPress(turnId(text, index))).toEqual({ kind: 'turn', ask: text });
      }),
    );
  });

  it('gives back a judgement with the conversation and as many records as fit', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        root,
        fc.array(entry, { maxLength: 12 }),
        (helpful, conversation, entries) => {
          const id = judgeId(helpful, conversation, entries);
          expect(id.length).toBeLessThanOrEqual(100);
          const press = readPress(id);
          expect(press).toMatchObject({ kind: 'judge', helpful, root: conversation });
          if (press?.kind === 'judge') expect(entries.slice(0, press.entries.length)).toEqual(press.entries);
        },
      ),
    );
  });

  it('gives back who asked', () => {
    expect(readPress(removeId('all', '720000000000000001'))).toEqual({
      kind: 'remove',
      root: 'all',
      asker: '720000000000000001',
    });
  });

  it('leaves out a line to share that does not fit', () => {
    expect(readPress(shareId('x'.repeat(98)))).toEqual({ kind: 'share', line: 'x'.repeat(98) });
    expect(readPress(shareId('x'.repeat(99)))).toEqual({ kind: 'share', line: '' });
  });

  it('never throws on what comes back, and takes nothing for ours that is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (id) => {
        const press = readPress(id);
        if (id.length > 100) expect(press).toBeUndefined();
      }),
    );
    for (const id of [
      '',
      'x',
      'x:all:me',
      'y:UPPER:',
      'y::',
      'q0:',
      'q0:   ',
      `q0:${'é'.repeat(46)}`,
      'zz:1',
      'drop table',
    ])
      expect(readPress(id), id).toBeUndefined();
  });
});

describe('a command in one line', () => {
  it('gives back any values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ask', 'digest start'),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme' }), {
          noNullPrototype: true,
        }),
        (command, values) => {
          expect(readCommandLine(commandLine(command, values))).toEqual({ command, values });
        },
      ),
    );
  });

  it('is not read out of anything else', () => {
    for (const line of ['', '=', '=ask', 'ask?x=1', '=Ask?x=1', '=a b c?x=1'])
      expect(readCommandLine(line)).toBeUndefined();
  });
});
