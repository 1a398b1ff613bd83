/** Conversations: what is carried from one message to the next, and what is not. */
import { describe, expect, it } from 'vitest';
import { createMemoryConversations } from '../../src/core/conversation.ts';
import type { Turn } from '../../src/core/ports.ts';
import type { Reply } from '../../src/core/reply.ts';
import { plainText } from '../eval/plain-text.ts';
import { inThread, realBot, testClock } from '../support/real-bot.ts';

let threads = 0;

/** The replies to messages of one new conversation. */
async function talk(...messages: readonly string[]): Promise<readonly Reply[]> {
  threads += 1;
  const replies: Reply[] = [];
  for (const message of messages) replies.push(await bot.ask(message, inThread(`talk ${threads}`)));
  return replies;
}

const bot = realBot();

/** The first sentence of the last reply to messages of one new conversation. */
async function lastHeadline(...messages: readonly string[]): Promise<string> {
  const reply = (await talk(...messages)).at(-1);
  return reply?.blocks.flatMap((block) => (block.type === 'headline' ? [block.text] : []))[0] ?? '';
}

async function lastText(...messages: readonly string[]): Promise<string> {
  const reply = (await talk(...messages)).at(-1);
  return reply ? plainText(reply) : '';
}

describe('the question which of two places is meant', () => {
  it.each(['1', 'the first', 'first one', 'the state not the country', 'the us one', 'the us state'])(
    'takes "%s" for the state',
    async (choice) => {
      expect((await talk('is tiktok banned in georgia', choice)).at(-1)?.entries[0]).toBe('status-us-ga');
    },
  );

  it.each(['2', 'the second one', 'the latter', 'the country', 'georgia the country'])(
    'takes "%s" for the country',
    async (choice) => {
      expect((await talk('is tiktok banned in georgia', choice)).at(-1)?.entries[0]).toBe('status-ge');
    },
  );

  it('offers questions that the reader understands alone', async () => {
    const [which] = await talk('is tiktok banned on government devices in georgia');
    const asked = which?.choices.map(({ ask }) => ask) ?? [];
    expect(asked).toHaveLength(2);
    for (const [at, ask] of asked.entries())
      expect((await talk(ask))[0]?.entries[0]).toBe(['status-us-ga', 'status-ge'][at]);
  });

  it('is left by a question on another place', async () => {
    expect(await lastHeadline('is tiktok banned in georgia', 'what about texas')).toMatch(/Texas/);
  });

  it('is remembered for what comes after the choice', async () => {
    expect(await lastHeadline('is tiktok banned in georgia', '1', 'and on government phones?')).toMatch(
      /government devices in Georgia since 15 December 2022/,
    );
  });
});

describe('a follow-up that asks for another kind of thing of another place', () => {
  it('is answered in that kind, whatever was asked before', async () => {
    expect(await lastHeadline('is tiktok banned in nepal', 'why did india do it')).toMatch(
      /sovereignty|security/i,
    );
    expect(await lastHeadline('why did india ban it', 'and when did nepal')).toMatch(/13 November 2023/);
  });
});

describe('a reply on one of two places that share a name', () => {
  it('offers questions that name that one', async () => {
    const [, reply] = await talk('is tiktok banned in Georgia?', 'the state');
    expect(reply?.choices.map(({ ask }) => ask)).toContain(
      'Is TikTok banned on government devices in the state of Georgia?',
    );
  });
});

describe('a message that was held back', () => {
  it('leaves the subject as it was', async () => {
    expect(
      await lastText('is tiktok banned in india', 'how do i get more views on tiktok', 'since when'),
    ).toMatch(/29 June 2020/);
  });

  it('leaves the last question to be asked of another place', async () => {
    expect(
      await lastHeadline('is tiktok banned in india', 'who won the super bowl', 'and in jordan'),
    ).toMatch(/^Yes\..*Jordan/);
  });

  it('does not make the next question one out of scope', async () => {
    expect(await lastHeadline('who won the super bowl', 'ok then, is it blocked in jordan')).toMatch(
      /Jordan/,
    );
  });

  it('offers choices that a number takes', async () => {
    const [held, chosen] = await talk('how do i get more views on tiktok', '1');
    expect(held?.choices.length).toBeGreaterThan(0);
    expect(chosen?.kind).toBe('answer');
  });
});

describe('a follow-up that names something new', () => {
  it.each([
    [
      'takes an organisation for the place',
      ['luxembourg tiktok work phones ban', 'and nato'],
      /^On 31 March 2023 NATO/,
    ],
    [
      'takes an agency of another country for the one last told',
      ['how much did ireland fine tiktok over the transfers to china', 'and the cnil?'],
      /CNIL fined TikTok.*€5 million/,
    ],
    [
      'takes a place for the one last told where it asks for the like',
      ['are there dutch damages claims against tiktok', 'is there something like that in germany too'],
      /^(?!The Amsterdam)/,
    ],
    [
      'turns to the namesake of another place',
      ['what is the kids act', 'no sorry i meant the european one, is it law yet'],
      /proposal|proposed/i,
    ],
    [
      'leaves the subject where it says so',
      [
        'turkeys data regulator fined tiktok, how much was that',
        'unrelated, whats this new turkish law for kids',
      ],
      /under 15|under-15/,
    ],
  ])('%s', async (_, messages, expected) => {
    expect(await lastHeadline(...messages)).toMatch(expected);
  });

  it.each([
    ['is tiktok banned in india', 'and instagram?'],
    ['what about korea', 'will snapchat be banned too'],
    ['is tiktok banned in canada', 'is instagram allowed'],
  ])('is not answered for another app: %s; %s', async (...messages) => {
    const replies = await talk(...messages);
    expect(replies.at(-1)?.kind).toBe('unknown');
  });

  it('is answered for another app that the records tell of', async () => {
    expect(await lastHeadline('is tiktok banned in india', 'was wechat banned too')).toMatch(/WeChat/);
  });

  it('does not give what is known of one person for another', async () => {
    expect(await lastText('who is shou chew', 'and who is kevin mayer', 'why did he leave')).not.toMatch(
      /Zhang Yiming/,
    );
  });
});

describe('a question that stands on its own in the midst of a conversation', () => {
  it.each([
    ['is florida banning kids from tiktok', 'why is tiktok off in gabon', /Gabon/],
    ['what is project clover', 'how much did the ico fine tiktok', /12\.7 million/],
    ['why did somalia order tiktok blocked', 'who owns tiktok in america now', /USDS|joint venture/i],
    ['when is the nevada trial', 'is it true that tiktok never operated in mainland china', /China|Douyin/],
    ['what did the irish high court decide', 'which states sued over kids on 8 october 2024', /13 states/],
  ])('is answered as if nothing had been said: %s; %s', async (before, question, expected) => {
    const [alone] = await talk(question);
    const [, behind] = await talk(before, question);
    expect(behind?.entries[0]).toBe(alone?.entries[0]);
    expect(behind ? plainText(behind) : '').toMatch(expected);
  });

  it('leaves the subject also where nothing is known of it', async () => {
    expect(await lastText('what is project texas', 'what is the colour of its logo')).not.toMatch(/^Oracle/);
    const [, , third] = await talk('who is shou chew', 'who is waldemar nobody', 'what did he do');
    expect(third?.entries).not.toContain('shou-zi-chew');
  });
});

describe('a place that is all a message names', () => {
  it('is told by the last question where that has an answer for it', async () => {
    expect(await lastHeadline('does france have a minimum age for social media', 'denmark?')).toMatch(
      /Denmark|Danish/,
    );
  });

  it('is told by the question that opened the subject where the last one has none', async () => {
    expect(
      await lastText('which fine did tiktok get in france', 'under which law', 'and in the netherlands?'),
    ).toMatch(/750[,.]000/);
  });

  it('is told alone where no question has, and the reply says so first', async () => {
    const headline = await lastHeadline('what is the heating button', 'germany?');
    expect(headline).toMatch(/^Nothing of that is on record for Germany\. TikTok /);
  });
});

describe('a list and what is asked next', () => {
  it('keeps the place of the list', async () => {
    const reply = (await talk('how much has russia fined tiktok', 'is the app even working there')).at(-1);
    expect(reply?.blocks.some(({ type }) => type === 'table')).toBe(false);
    expect(reply ? plainText(reply) : '').toMatch(/Russia/);
  });
});

describe('a follow-up on what was last told', () => {
  it.each([
    [
      'a thing done to "it" by TikTok',
      ['can people in russia post on tiktok', 'why did tiktok stop it'],
      /fake news|safety of (?:its employees|staff)/,
    ],
    ['an amount', ['what is the australian minimum age law', 'how big are the fines'], /49\.5/],
    [
      'the outcome',
      ['how did utah sue tiktok over live', 'did tiktok get it thrown out'],
      /refused to dismiss/,
    ],
  ])('is told %s by its own words', async (_, messages, expected) => {
    expect(await lastHeadline(...messages)).toMatch(expected);
  });

  it('that asks whether a block was legal is not told that the app is', async () => {
    expect(await lastHeadline('why did albania block tiktok', 'was it even legal')).not.toMatch(/^Yes/);
  });

  it('is not taken for a question on the status because the subject is one', async () => {
    expect(await lastText('is tiktok banned in canada', 'what did they have to promise')).toMatch(
      /undertaking/i,
    );
  });
});

describe('a place said alone', () => {
  it.each([
    ['tells how it stands there', ['india'], /^Yes\. TikTok has been banned in India/],
    ['is what is asked about next', ['india', 'since when'], /29 June 2020/],
    [
      'with a kind of question tells that',
      ["why isn't there tiktok in hong kong"],
      /left by its own decision/,
    ],
  ])('%s', async (_, messages, expected) => {
    expect(await lastText(...messages)).toMatch(expected);
  });
});

describe('a follow-up on a list', () => {
  it('tells whether a place is on it', async () => {
    const asked = 'which was the first state to ban tiktok on state phones';
    expect(await lastHeadline(asked, 'is california on that list')).toMatch(/^None known.*California/);
  });

  it('leads on where the place stands in the possessive', async () => {
    const asked = 'which states have app store age verification laws';
    expect(await lastText(asked, "when does utah's start")).toMatch(/app store/i);
  });
});

describe('an earlier subject', () => {
  it('is come back to by its name', async () => {
    const messages = [
      'did texas sue tiktok',
      'hong kong tiktok',
      "back to the texas thing, what's the second suit about",
    ];
    expect(await lastHeadline(...messages)).toMatch(/Texas|Paxton/);
  });

  it('is come back to after a question on something else altogether', async () => {
    const messages = [
      'is tiktok banned in nepal',
      'btw who is shou chew',
      'back to nepal, when was it lifted',
    ];
    expect(await lastText(...messages)).toMatch(/22 August 2024/);
  });

  it('that never was is not come back to', async () => {
    expect(await lastHeadline('is tiktok banned in india', 'back to the texas thing')).not.toMatch(/India/);
  });

  it('is kept with few others, however long the conversation', async () => {
    const kept: Turn[] = [];
    const memory = createMemoryConversations(() => new Date('2026-11-23T12:00:00Z'));
    const remembering = realBot(testClock(), {
      recall: memory.recall,
      remember: async (thread, turn) => {
        kept.push(turn);
        await memory.remember(thread, turn);
      },
    });
    const places = [
      'india',
      'nepal',
      'jordan',
      'kenya',
      'senegal',
      'albania',
      'france',
      'canada',
      'japan',
      'iran',
    ];
    for (const place of places) await remembering.ask(`is tiktok banned in ${place}?`, inThread('long'));
    const last = kept.at(-1);
    expect(last?.earlier?.length).toBeLessThanOrEqual(6);
    expect(JSON.stringify(last).length).toBeLessThan(1500);
  });
});

describe('a turn stored by an older version', () => {
  it('is gone on from', async () => {
    const stored: Turn = {
      places: ['IN'],
      topics: [],
      entries: ['status-in'],
      intent: 'status',
      choices: [],
      words: ['is', 'tiktok', 'banned'],
    };
    const older = realBot(testClock(), { recall: async () => stored, remember: async () => {} });
    const [first] = (await older.ask('and in nepal?', inThread('old'))).blocks;
    expect(first && 'text' in first ? first.text : '').toMatch(/Nepal/);
  });
});
