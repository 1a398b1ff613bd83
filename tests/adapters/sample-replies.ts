/** Replies of every kind and block, with ordinary, nasty and overlong texts, for the contract of adapters. */
import type { Block, Citation, Reply } from '../../src/core/reply.ts';

const citations: readonly Citation[] = [
  {
    n: 1,
    title: 'Inquiry into TikTok Technology Limited',
    publisher: 'Data Protection Commission',
    url: 'https://www.dataprotection.ie/en/news-media/tiktok-2025',
    date: '2025-05-02',
  },
  {
    n: 2,
    title: 'TikTok fined',
    publisher: 'Reuters',
    url: 'https://www.reuters.com/technology/tiktok',
    date: '2025',
  },
  { n: 3, title: 'Order', publisher: 'Ministry', url: 'https://example.org/order?id=1&lang=en' },
];

const base = { citations: [], entries: [], choices: [] } as const;

const cited = {
  citations,
  asOf: '2026-08-20',
  entries: ['ie-fine-2025', 'status-ie'],
  choices: [
    { label: 'Why was it fined?', ask: 'Why was TikTok fined by Ireland?' },
    { label: 'Timeline for Ireland', ask: '/tiktok timeline ireland' },
  ],
} as const;

const headline: Block = {
  type: 'headline',
  text: 'Ireland fined TikTok €530 million in May 2025.',
  cites: [1, 2],
};

/** One reply for each kind and each block; every text of each must be drawn. */
export const sampleReplies: Readonly<Record<string, Reply>> = {
  'an answer': {
    ...cited,
    kind: 'answer',
    blocks: [
      headline,
      { type: 'paragraph', text: 'The regulator found unlawful transfers to China.', cites: [1] },
      {
        type: 'facts',
        title: 'What was decided',
        items: [
          { text: 'The transfers broke Article 46(1) GDPR.', cites: [1] },
          { text: 'TikTok must bring its processing into line within 6 months.', cites: [1, 3] },
          { text: 'TikTok said that it would appeal.', cites: [] },
        ],
      },
      { type: 'notice', tone: 'info', text: 'The appeal is still open.', cites: [2] },
      { type: 'notice', tone: 'warning', text: 'Sources disagree about the day.', cites: [2, 3] },
    ],
  },
  'a report with a table': {
    ...cited,
    kind: 'report',
    blocks: [
      { type: 'headline', text: 'Fines', cites: [] },
      {
        type: 'table',
        title: 'Fines and settlements',
        columns: [{ label: 'Date' }, { label: 'Authority' }, { label: 'Amount', align: 'right' }],
        rows: [
          { cells: ['2025-05-02', 'Irish commission', '€530 million'], cites: [1], entry: 'ie-fine-2025' },
          { cells: ['2023', 'Italian authority', ''], cites: [2, 3] },
        ],
      },
    ],
  },
  'a report with a timeline and pages': {
    ...cited,
    kind: 'report',
    blocks: [
      { type: 'headline', text: 'Timeline for Ireland', cites: [] },
      { type: 'paragraph', text: 'Three events between 2021 and 2025.', cites: [] },
      {
        type: 'timeline',
        title: 'Events',
        rows: [
          {
            date: '2021-09',
            place: 'Ireland',
            text: 'An inquiry began.',
            cites: [2],
            entry: 'a',
            turningPoint: false,
          },
          {
            date: '2025-05-02',
            place: 'Ireland',
            text: 'The fine.',
            cites: [1, 3],
            entry: 'b',
            turningPoint: true,
          },
        ],
      },
    ],
    choices: [
      { label: 'Older', ask: '/tiktok timeline ireland page 2', role: 'older' },
      { label: 'Newer', ask: '/tiktok timeline ireland page 1', role: 'newer' },
      { label: 'What is next?', ask: '/tiktok upcoming ireland', role: 'next' },
    ],
  },
  'a report with moments': {
    ...cited,
    kind: 'report',
    blocks: [
      { type: 'headline', text: 'The digest is set up', cites: [1, 2, 3] },
      {
        type: 'moments',
        title: 'It will be posted at',
        items: [
          { label: 'First', instant: '2026-11-30T08:00:00Z', zone: 'Europe/Dublin' },
          { label: 'Second', instant: '2026-12-07T08:00:00Z', zone: 'Europe/Dublin' },
        ],
      },
    ],
  },
  'a report with pictures and a file': {
    ...cited,
    kind: 'report',
    blocks: [
      { type: 'headline', text: 'Bans in the world', cites: [1, 2, 3] },
      {
        type: 'picture',
        alt: 'A world map; India and Nepal are marked.',
        picture: {
          type: 'map',
          title: 'Where TikTok is banned',
          asOf: '2026-08-20',
          sources: 'Reuters and 2 more',
          classes: [
            { id: 'banned', name: 'Banned' },
            { id: 'available', name: 'Available' },
          ],
          places: { IN: 'banned', IE: 'available' },
        },
      },
      {
        type: 'file',
        name: 'upcoming.ics',
        mediaType: 'text/calendar',
        text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
      },
    ],
  },
  suggestions: {
    ...base,
    kind: 'suggestions',
    blocks: [{ type: 'headline', text: 'Did you mean one of these?', cites: [] }],
    choices: [
      { label: 'Is TikTok banned in India?', ask: 'Is TikTok banned in India?' },
      { label: 'Is TikTok banned in Indonesia?', ask: 'Is TikTok banned in Indonesia?' },
    ],
  },
  'an unknown': {
    ...base,
    kind: 'unknown',
    blocks: [
      { type: 'headline', text: 'That is not in the knowledge.', cites: [] },
      { type: 'paragraph', text: 'It covers rules on TikTok: bans, fines, court cases.', cites: [] },
    ],
  },
  smalltalk: {
    ...base,
    kind: 'smalltalk',
    blocks: [{ type: 'paragraph', text: 'Hello! Ask me.', cites: [] }],
  },
  'an error': {
    ...base,
    kind: 'error',
    blocks: [{ type: 'notice', tone: 'warning', text: 'Something went wrong. Please try again.', cites: [] }],
  },
};

/** Texts that platforms, terminals or careless renderers would act on. */
export const nastyTexts: readonly string[] = [
  '<!channel> <!here> <!everyone> <@U012AB3CD> <#C012AB3CD> <!subteam^S012AB3CD>',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
  '<https://evil.example|https://bank.example> [click](https://evil.example) <https://evil.example>',
  '*bold* _italic_ ~gone~ **bold** __under__ ~~gone~~ `code` ```\nblock\n``` > quote\n> quote\n# head\n-# small\n- item',
  '||spoiler|| :smile: <:name:123456789012345678> <a:name:123456789012345678> <t:1700000000:R> </tiktok:123>',
  '& < > | &amp; &lt;!channel&gt; \\ \\* \\<',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\ \u009b31m',
  'a\u0000b\u0008c\rd\u007fe\u0085f',
  '\u202eright to left\u202c \u2066isolated\u2069 \u200bzero\u200b \ufeff',
  'مرحبا שלום 你好 🇮🇪👩‍👩‍👧‍👦 e\u0301',
  '\ud800 a lone surrogate',
];

function nastyReply(text: string): Reply {
  const label = text.slice(0, 60).toWellFormed();
  return {
    kind: 'answer',
    blocks: [
      { type: 'headline', text, cites: [1] },
      { type: 'paragraph', text, cites: [1] },
      { type: 'facts', title: text, items: [{ text, cites: [1] }] },
      {
        type: 'table',
        title: text,
        columns: [{ label: text }, { label: 'b' }],
        rows: [{ cells: [text, text], cites: [1] }],
      },
      {
        type: 'timeline',
        title: text,
        rows: [{ date: '2024', place: text, text, cites: [1], entry: 'x', turningPoint: true }],
      },
      {
        type: 'moments',
        title: text,
        items: [{ label: text, instant: '2026-11-30T08:00:00Z', zone: 'UTC' }],
      },
      {
        type: 'picture',
        alt: text,
        picture: { type: 'bars', title: text, asOf: '2026-08-20', sources: text, unit: 'EUR', bars: [] },
      },
      { type: 'file', name: 'a.ics', mediaType: 'text/calendar', text },
      { type: 'notice', tone: 'warning', text, cites: [1] },
    ],
    citations: [
      {
        n: 1,
        title: text,
        publisher: text,
        url: 'https://example.org/a|b>c<d)e(f?x=[1]&y=*_~`',
        date: '2024',
      },
    ],
    asOf: '2026-08-20',
    entries: ['x'],
    choices: [{ label, ask: label.slice(0, 20) }],
  };
}

/** Replies in which every text is nasty. */
export const nastyReplies: Readonly<Record<string, Reply>> = Object.fromEntries(
  nastyTexts.map((text, index) => [`nasty text ${index + 1}`, nastyReply(text)]),
);

const sentence = (n: number) => `Sentence number ${n} says something about the rules for TikTok somewhere.`;
const sources = (count: number): readonly Citation[] =>
  Array.from({ length: count }, (_, index) => ({
    n: index + 1,
    title: `Document number ${index + 1} on the matter, with a title of a usual length`,
    publisher: `Publisher ${index + 1}`,
    url: `https://example.org/documents/${index + 1}/a-page-with-a-rather-long-address`,
    date: '2024-05-06',
  }));

/** Replies longer than a message may be: they are cut at a sentence or a row, and say so. */
export const longReplies: Readonly<Record<string, Reply>> = {
  'a paragraph of 40,000 characters': {
    ...cited,
    kind: 'answer',
    blocks: [
      headline,
      {
        type: 'paragraph',
        text: Array.from({ length: 540 }, (_, index) => sentence(index)).join(' '),
        cites: [3],
      },
    ],
  },
  'three hundred facts': {
    ...cited,
    kind: 'answer',
    citations: sources(300),
    blocks: [
      headline,
      {
        type: 'facts',
        items: Array.from({ length: 300 }, (_, index) => ({ text: sentence(index), cites: [index + 1] })),
      },
    ],
  },
  'a table of 200 rows': {
    ...cited,
    kind: 'report',
    citations: sources(200),
    blocks: [
      { type: 'headline', text: 'All places', cites: [] },
      {
        type: 'table',
        title: 'Status by place',
        columns: [{ label: 'Place' }, { label: 'App' }, { label: 'Since' }],
        rows: Array.from({ length: 200 }, (_, index) => ({
          cells: [`Place ${index}`, 'available', '2024-04'],
          cites: [index + 1],
        })),
      },
    ],
  },
  'a timeline of 400 rows': {
    ...cited,
    kind: 'report',
    citations: sources(400),
    blocks: [
      { type: 'headline', text: 'All events', cites: [] },
      {
        type: 'timeline',
        rows: Array.from({ length: 400 }, (_, index) => ({
          date: '2024-04',
          place: 'Ireland',
          text: sentence(index),
          cites: [index + 1],
          entry: `event-${index}`,
          turningPoint: index % 10 === 0,
        })),
      },
    ],
  },
};
