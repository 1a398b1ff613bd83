/** Whatever the reply, what is sent stays within Discord's limits and says nothing by itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderEmbeds, renderReply } from '../../src/adapters/discord/render-reply.ts';
import type { Reply } from '../../src/core/reply.ts';
import { describeAdapterContract } from '../adapters/contract.ts';
import { longReplies, nastyReplies, sampleReplies } from '../adapters/sample-replies.ts';
import { anyReply } from '../support/any-reply.ts';
import { problemsOf } from '../support/discord/check-message.ts';
import { createOpenApiCheck, hasOpenApi } from '../support/discord/openapi.ts';
import { allComponents, COMPONENTS_V2, type ComponentJson, textOf } from '../support/discord/shapes.ts';

const FRAME = { root: '1300000000000000000', asker: '720000000000000001' };
const HIDDEN = { root: '1300000000000000000', share: 'Is it banned?' };

/** What a person reads: escapes undone, links as label and address, timestamps as some text. */
function seenIn(sent: string): string {
  return sent
    .replace(/\]\((https?:[^)]*)\)/g, ' $1 ')
    .replace(/<t:\d+:[FR]>/g, 'a time')
    .replace(/\\(.)/g, '$1');
}

function draw(reply: Reply, frame: Parameters<typeof renderReply>[1] = FRAME) {
  const rendered = renderReply(reply, frame);
  const message = {
    components: rendered.components as readonly ComponentJson[],
    flags: COMPONENTS_V2,
  };
  const sent = textOf(message);
  const labels = allComponents(message).flatMap(({ label, options, file }) => [
    ...(label === undefined ? [] : [label]),
    ...(options ?? []).map((option) => option.label),
    ...(file === undefined ? [] : [file.url]),
  ]);
  return { sent, seen: [seenIn(sent), ...labels].join('\n'), message, enclosures: rendered.enclosures };
}

/** Markup in text that is not ours, without the escape that takes its force. */
const FORBIDDEN = [
  /(?<!\\)<@[!&]?\d/,
  /(?<!\\)<#\d/,
  /@everyone|@here/,
  /(?<!\\)<a?:\w+:\d/,
  /(?<!\\)<\/\w+:\d/,
  /\]\((?!https:\/\/example\.org\/)/,
  /(?<!\\)\|\|/,
  /(?<!\\)`/,
  /https?:\/\/evil/,
  /(?<!\\)~~/,
  /^#/m,
  /^>/m,
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
];

describeAdapterContract('Discord', {
  draw: (reply) => {
    const { sent, seen } = draw(reply);
    return { sent, seen };
  },
  forbidden: FORBIDDEN,
});

describe('a reply drawn for Discord', () => {
  it('is within every limit, whatever the reply', () => {
    fc.assert(
      fc.property(
        anyReply,
        fc.constantFrom(FRAME, HIDDEN),
        fc.boolean(),
        fc.boolean(),
        (reply, frame, pictures, files) => {
          const rendered = renderReply(reply, frame, { pictures, files });
          const message = {
            components: rendered.components as readonly ComponentJson[],
            flags: COMPONENTS_V2,
          };
          expect(
            problemsOf(
              message,
              rendered.enclosures.map(({ name }) => name),
            ),
          ).toEqual([]);
          expect(textOf(message).isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is within every limit as an embed, whatever the reply', () => {
    fc.assert(
      fc.property(anyReply, fc.boolean(), (reply, files) => {
        const { embeds, components, enclosures } = renderEmbeds(reply, FRAME, { pictures: files, files });
        const message = { embeds: embeds as [], components: components as readonly ComponentJson[] };
        expect(
          problemsOf(
            message,
            enclosures.map(({ name }) => name),
          ),
        ).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it.skipIf(!hasOpenApi)(
    'is what Discord’s own description allows (skipped where ../shared/specs is absent)',
    () => {
      const check = createOpenApiCheck();
      fc.assert(
        fc.property(anyReply, (reply) => {
          const { components } = renderReply(reply, FRAME);
          const body = { components, flags: COMPONENTS_V2, allowed_mentions: { parse: [] } };
          expect(
            check('POST', '/channels/710000000000000001/messages', JSON.parse(JSON.stringify(body))),
          ).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('cites only numbers whose source it shows', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const texts = draw({ ...reply, choices: [] }).sent;
        const marks = [...texts.matchAll(/(?<!\\)\[(\d+)\](?!\()/g)].map(([, n]) => Number(n));
        const named = new Set([...texts.matchAll(/^-# \[(\d+)\] /gm)].map(([, n]) => Number(n)));
        expect(marks.filter((n) => !named.has(n))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it.each(Object.entries(longReplies))(
    'ends %s at a sentence or a row and encloses the whole',
    (_, reply) => {
      const { sent, enclosures } = draw(reply);
      const lines = sent.split('\n');
      const cut = lines.findIndex((line) => line.startsWith('-# … This is the beginning'));
      expect(cut).toBeGreaterThan(0);
      const last = lines.slice(0, cut).findLast((line) => line.trim() !== '') ?? '';
      expect(last.replace(/ (\[\d+\])+$/, '')).toMatch(/[.!?]$|\*\* · .* · 2024-04$/);
      const whole = enclosures.find(({ name }) => name === 'whole-answer.txt');
      expect(whole).toBeDefined();
      const text = whole !== undefined && 'text' in whole ? whole.text : '';
      for (const { url } of reply.citations) expect(text).toContain(url);
    },
  );

  it('keeps the best source of each claim where that lets every row be shown, and encloses the others', () => {
    const citations = Array.from({ length: 40 }, (_, index) => ({
      n: index + 1,
      title: 'A title',
      publisher: `Publisher ${index + 1}`,
      url: `https://example.org/${'a-long-address-'.repeat(6)}${index}`,
    }));
    const items = Array.from({ length: 20 }, (_, index) => ({
      text: `Claim number ${index}.`,
      cites: [2 * index + 1, 2 * index + 2],
    }));
    const reply: Reply = {
      kind: 'answer',
      blocks: [{ type: 'facts', items }],
      citations,
      entries: [],
      choices: [],
    };
    const { sent, enclosures } = draw(reply);
    expect(sent).toContain('Claim number 19. [39]');
    expect(sent).not.toContain('[40]');
    expect(sent).toContain('Further sources are in the attached text file');
    expect(enclosures.map(({ name }) => name)).toEqual(['whole-answer.txt']);
  });

  it('points to “Older” for the rest where no file can be enclosed', () => {
    const reply: Reply = {
      ...(longReplies['a timeline of 400 rows'] as Reply),
      choices: [{ label: 'Older', ask: '/tiktok timeline page 2', role: 'older' }],
    };
    const { components, enclosures } = renderReply(reply, FRAME, { pictures: true, files: false });
    expect(textOf({ components: components as readonly ComponentJson[] })).toContain(
      'press “Older” for the rest',
    );
    expect(enclosures).toEqual([]);
  });

  it('encloses pictures with their alt text, and says the alt text where it cannot', () => {
    const reply = sampleReplies['a report with pictures and a file'] as Reply;
    const { message, enclosures } = draw(reply);
    const gallery = allComponents(message).find(({ items }) => items !== undefined);
    expect(gallery?.items).toEqual([
      {
        media: { url: 'attachment://picture-1.png' },
        description: 'A world map; India and Nepal are marked.',
      },
    ]);
    expect(enclosures.map(({ name }) => name)).toEqual(['picture-1.png', 'upcoming.ics']);
    const without = renderReply(reply, FRAME, { pictures: false, files: false });
    expect(without.enclosures).toEqual([]);
    expect(textOf({ components: without.components as readonly ComponentJson[] })).toContain(
      'India and Nepal are marked',
    );
  });

  it('shows instants in the reader’s own zone', () => {
    const { sent } = draw(sampleReplies['a report with moments'] as Reply);
    const seconds = Date.parse('2026-11-30T08:00:00Z') / 1000;
    expect(sent).toContain(`<t:${seconds}:F> (<t:${seconds}:R>)`);
  });

  it('offers up to five choices as buttons and more in a menu', () => {
    const choices = Array.from({ length: 9 }, (_, n) => ({ label: `Choice ${n}`, ask: `Question ${n}?` }));
    const base = sampleReplies.suggestions as Reply;
    const few = draw({ ...base, choices: choices.slice(0, 5) }).message;
    expect(allComponents(few).filter(({ custom_id }) => custom_id?.startsWith('q'))).toHaveLength(5);
    const many = draw({ ...base, choices }).message;
    expect(allComponents(many).find(({ options }) => options)?.options).toHaveLength(9);
  });

  it('links only to the sources that the reply cites', () => {
    for (const reply of Object.values({ ...sampleReplies, ...nastyReplies })) {
      const links = [...draw(reply).sent.matchAll(/\]\(([^)]*)\)/g)].map(
        ([, url]) => new URL(url ?? '').host,
      );
      const cited = new Set(reply.citations.map(({ url }) => new URL(url).host));
      expect(links.filter((host) => !cited.has(host))).toEqual([]);
    }
  });
});
