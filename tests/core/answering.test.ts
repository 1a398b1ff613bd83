import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASK_LIMIT, LABEL_LIMIT, type Reply } from '../../src/core/reply.ts';
import { partOf, readQuestions } from '../eval/evaluate.ts';
import { plainText } from '../eval/plain-text.ts';
import { inThread, realBot, testClock } from '../support/real-bot.ts';

const bot = realBot();
const ask = (question: string, thread?: string): Promise<Reply> => bot.ask(question, inThread(thread));
const headline = (reply: Reply): string => {
  const [first] = reply.blocks;
  return first && 'text' in first ? first.text : '';
};

describe('what the founding story asks, in several wordings', () => {
  it.each([
    ['what did the wsj report about project texas in january 2024', /official channels/i],
    [
      'did tiktok managers tell staff to share us user data with bytedance outside official channels',
      /e-?mail|birth|IP address/i,
    ],
    ['could project texas staff check every change bytedance made to the algorithm', /algorithm/i],
    ['how much did project texas cost', /1\.5 billion/],
    ['what is project texas for', /Oracle|U\.?S\.? (?:user )?data/],
    ['must chinese companies hand data to the state by law', /Intelligence Law|Article 7/i],
    ['has china ever asked tiktok for user data', /no (?:public|evidence|such)|never|not/i],
    ['why are people afraid of the tiktok algorithm', /algorithm/i],
    ['which countries banned tiktok on government phones', /Canada|Belgium|Australia/],
    ['was the white house thinking about a full ban', /White House|administration|CFIUS/i],
    ['why did tiktok fly influencers to washington', /creators|influencers/i],
    ['what about china tacitly supporting russia over ukraine and tiktok', /Russia/],
    ['did tiktok talk about separating from bytedance to avoid a ban', /separat|spin|divest|sale/i],
    ['what is project clover', /Europe/],
    ['why did senators call for a tiktok ban in november 2023', /Hawley|Israel|antisemit/i],
    ['do privacy worries hold back tiktok shopping', /not established|privacy/i],
    ['how much did people spend inside tiktok in 2023', /billion/i],
    ['does douyin live off in-app sales', /Douyin/],
  ])('%s', async (question, expected) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(plainText(reply)).toMatch(expected);
    expect(reply.citations.length).toBeGreaterThan(0);
    expect(reply.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the direct answer comes first', () => {
  it('says yes to a ban that is in force', async () => {
    expect(headline(await ask('is tiktok baned in inda?'))).toMatch(
      /^Yes\. TikTok has been banned in India since 29 June 2020/,
    );
  });

  it('says no where the app is available', async () => {
    expect(headline(await ask('Is TikTok illegal in Canada'))).toMatch(/^No\./);
  });

  it('turns yes and no round when asked whether people may use it', async () => {
    expect(headline(await ask('can people use tiktok in Germany'))).toMatch(/^Yes\./);
  });

  it('turns yes and no round for government devices too', async () => {
    expect(headline(await ask('are belgian officials allowed to use tiktok on work phones'))).toMatch(
      /^No\. TikTok has been banned/,
    );
    expect(headline(await ask('is tiktok banned on government devices in belgium'))).toMatch(/^Yes\. /);
  });

  it('gives the amount to a how much', async () => {
    expect(headline(await ask('how much did the ICO fine TikTok'))).toMatch(/£12\.7 million/);
  });

  it('gives the date to a when', async () => {
    expect(headline(await ask('when did the Supreme Court uphold the TikTok law'))).toMatch(
      /17 January 2025/,
    );
  });
});

describe('computed answers', () => {
  it('lists the countries that ban the app, each row cited', async () => {
    const reply = await ask('which countries ban tiktok?');
    const table = reply.blocks.find((block) => block.type === 'table');
    expect(headline(reply)).toMatch(/India/);
    expect(table?.type === 'table' && table.rows.every((row) => row.cites.length > 0)).toBe(true);
  });

  it('adds up the fines of a place', async () => {
    expect(headline(await ask('all fines by Ireland in total'))).toMatch(/€875 million/);
  });

  it('says that nothing is on record for a span without records, and shows the newest instead', async () => {
    const reply = await ask('what changed this month?');
    expect(headline(reply)).toMatch(/Nothing .*is on record/);
    expect(reply.blocks.some((block) => block.type === 'timeline')).toBe(true);
  });

  it('tells what is due next, soonest first, without what has passed', async () => {
    const reply = await ask("what's next? any upcoming deadlines");
    expect(headline(reply)).toMatch(/^Next on record/);
    for (const id of reply.entries) {
      const entry = bot.knowledge().entry(id);
      if (entry?.type === 'upcoming' && entry.date) expect(entry.date.last >= '2026-11-23').toBe(true);
    }
  });

  it('compares two countries row by row', async () => {
    const reply = await ask('compare India and Pakistan');
    const table = reply.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.columns.map(({ label }) => label)).toEqual([
      '',
      'India',
      'Pakistan',
    ]);
  });

  it('takes the states of a region for countries, and several regions together', async () => {
    const told = headline(await ask('Asian and Middle Eastern states where it is banned'));
    expect(told).toMatch(/Afghanistan, India, Iran, Jordan and Kyrgyzstan/);
    expect(headline(await ask('which Indian states limit social media for children'))).not.toMatch(/Florida/);
  });

  it('gives many named places a row each, and says of which nothing is on record', async () => {
    const reply = await ask('minimum ages in Australia, Indonesia, Malaysia, Denmark and Monaco');
    const table = reply.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows.map(({ cells }) => [cells[0], cells[3]])).toEqual([
      ['Australia', '16'],
      ['Indonesia', '16'],
      ['Malaysia', '16'],
      ['Denmark', 'none on record'],
    ]);
    expect(plainText(reply)).toMatch(/Nothing is on record of Monaco/);
  });
});

describe('knowing when not to answer', () => {
  it.each([
    'how do i get more followers on tiktok',
    'is instagram banned in china',
    'what is the weather in paris',
    'can i sue tiktok for deleting my account',
    'will tiktok be banned in germany by 2030',
    'write me a poem about cats',
    'best time to post on tiktok',
  ])('holds back on "%s"', async (question) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('unknown');
    expect(reply.choices.length).toBeGreaterThan(0);
  });

  it('corrects a question that takes a ban for granted', async () => {
    expect(headline(await ask('when did Germany ban TikTok?'))).toMatch(/no such ban on record/i);
  });

  it('says so where a question takes the opposite of what happened for granted', async () => {
    expect(headline(await ask('why did the supreme court strike down the tiktok law'))).toMatch(
      /^Not by the records\. .*upheld/,
    );
  });

  it('names where there is a ban when no place is named', async () => {
    expect(headline(await ask('is tiktok banned?'))).toMatch(
      /^It depends on the country\. .*India.*United States/,
    );
  });

  it('does not take what a country could do for what it did', async () => {
    expect(headline(await ask('can ukraine ban tiktok?'))).not.toMatch(/^No\. TikTok is not banned/);
  });

  it('has no opinions', async () => {
    expect(headline(await ask('do you think the tiktok ban is fair'))).toMatch(/no opinions/);
  });

  it('says that a country is not covered', async () => {
    const reply = await ask('is tiktok banned in Bulgaria?');
    expect(reply.kind).toBe('unknown');
    expect(headline(reply)).toMatch(/Bulgaria/);
  });

  it('asks which Georgia is meant', async () => {
    const reply = await ask('is tiktok banned in Georgia?');
    expect(reply.kind).toBe('suggestions');
    expect(reply.choices.map(({ label }) => label).join()).toMatch(/state.*country|country.*state/);
  });

  it.each(['hi', 'thanks!', 'what can you do?', 'are you a bot?', 'good morning @bot'])(
    'answers "%s" kindly and shortly',
    async (message) => {
      expect((await ask(message)).kind).toBe('smalltalk');
    },
  );

  it.each(['', '   ', '???', '🤷', '\u0000\u0007', '<@U123>'])(
    'answers an empty message %j with what can be asked',
    async (message) => {
      const reply = await ask(message);
      expect(reply.kind).toBe('smalltalk');
      expect(reply.choices.length).toBeGreaterThan(0);
    },
  );
});

describe('what the records do not bear out', () => {
  it('is said of a sum and of a name', async () => {
    expect(headline(await ask('Why was TikTok fined 1.2 billion euros in Ireland?'))).toMatch(
      /^The figure of 1\.2 billion is not on record here\. .*€530 million/,
    );
    expect(headline(await ask("Why was Project Texas run out of Google's data centres?"))).toMatch(
      /does not name Google/,
    );
    expect(headline(await ask('how much did Ireland fine TikTok, 530 million?'))).not.toMatch(
      /not on record here/,
    );
  });

  it('leaves an unsure answer as the nearest on record, and an unsure guess as choices with the nearest statement', async () => {
    // Which questions are unsure changes with each fit; among so many there are some of both kinds.
    const questions = readQuestions().flatMap((item) =>
      'q' in item && partOf(item) === 'learned' ? [item.q] : [],
    );
    const replies = await Promise.all(questions.slice(0, 1200).map((question) => ask(question)));
    const guesses = replies.filter(({ kind, citations }) => kind === 'suggestions' && citations.length > 0);
    const unsure = replies.filter(
      (reply) => reply.kind === 'answer' && headline(reply).startsWith('The nearest on record: '),
    );
    expect(guesses.length).toBeGreaterThan(5);
    expect(unsure.length).toBeGreaterThan(5);
    for (const reply of guesses) expect(headline(reply)).toMatch(/nearest that it holds/);
    for (const reply of [...guesses, ...unsure]) {
      expect(reply.citations.length).toBeGreaterThan(0);
      expect(reply.asOf).toBeDefined();
    }
  });
});

describe('a measure that is asked for', () => {
  it.each([
    'how many soldiers in sweden had to delete tiktok',
    'how many belgian civil servants were hit by the device ban',
    'how many state owned phones does estonia have',
    'whats the bill number of the slovenian under 15 plan',
    'which president appointed the judge who stopped arkansas act 901',
    'how much did nepali creators lose while tiktok was off',
  ])('must be told by the record: %s', async (question) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('suggestions');
  });

  it.each([
    ['how many people use tiktok in the eu each month', /178 million/],
    ['how many folks in the eu open it every month', /178 million/],
    ['how many times has pakistan blocked tiktok', /four times/],
    ['what was the house vote on the divest or ban bill in march 2024', /352/],
    ['whats the bill number of the texas app store age law', /2420/],
    ['when was adam presser appointed ceo of the joint venture', /January 2026/],
  ])('is told where a record has it in other words: %s', async (question, expected) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(plainText(reply)).toMatch(expected);
  });
});

describe('a yes', () => {
  it('is not said of a fine where the record says it of a finding', async () => {
    expect(headline(await ask('did the eu fine tiktok over addictive design yet'))).not.toMatch(
      /^(?:Yes|In a preliminary view, yes)/,
    );
  });

  it('is not said of a country where it was asked which of its states was first', async () => {
    const reply = await ask('which us state was first to ban it on state devices');
    expect(headline(reply)).not.toMatch(/^Yes/);
  });
});

describe('a bill named by its number', () => {
  it('is found however its letters and number are put together', async () => {
    for (const question of ['hb3', 'HB 3', 'hb-3']) expect(headline(await ask(question))).toMatch(/HB 3/);
  });

  it('is not answered with another number', async () => {
    expect((await ask('is sb1295 in force')).kind).not.toBe('answer');
  });
});

describe('a place within a whole', () => {
  it('is told what holds in the whole where nothing is on record of it, and told so', async () => {
    expect(headline(await ask('does tiktok accept political ads in germany'))).toMatch(
      /^Nothing of this is on record of Germany itself; of the European Union: /,
    );
    expect((await ask('how many members has the austrian parliament')).kind).toBe('unknown');
  });

  it('is not answered with a list of all places because of a "where"', async () => {
    const question = 'is the uk going to ban under 16s from social media, where are we with that';
    expect(headline(await ask(question))).not.toMatch(/Afghanistan/);
    expect(headline(await ask('where is tiktok banned'))).toMatch(/Afghanistan/);
  });
});

describe('stories and things', () => {
  it('tells a story step by step, oldest first', async () => {
    const reply = await ask('timeline of Project Texas');
    const story = reply.blocks.find((block) => block.type === 'timeline');
    const dates = story?.type === 'timeline' ? story.rows.map(({ date }) => date) : [];
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted());
    expect(reply.entries.length).toBeGreaterThan(dates.length - 1);
  });

  it('says how it stands, then what happened, of a place', async () => {
    const reply = await ask('what happened in New Caledonia?');
    expect(headline(reply)).toMatch(/15 to 29 May 2024/);
    expect(reply.blocks.some(({ type }) => type === 'timeline')).toBe(true);
  });

  it('says what a thing is that is named alone, and what its letters stand for', async () => {
    expect(headline(await ask('wat is the dsa'))).toMatch(/^The Digital Services Act/);
    expect(headline(await ask('what does PAFACA stand for'))).toMatch(
      /^Protecting Americans from Foreign Adversary Controlled Applications Act/,
    );
  });

  it('takes no law of a place for the place itself', async () => {
    expect(headline(await ask("what's new in the UK"))).toMatch(
      /^The newest on record in the United Kingdom/,
    );
  });

  it('ranks fines by size where that is asked', async () => {
    const reply = await ask('compare the fines TikTok got in Europe, biggest first');
    const table = reply.blocks.find((block) => block.type === 'table');
    const amounts = table?.type === 'table' ? table.rows.map(({ cells }) => cells[3]) : [];
    expect(amounts.slice(0, 2)).toEqual(['€530 million', '€345 million']);
    expect(amounts.length).toBeGreaterThan(8);
  });
});

describe('conversations', () => {
  it('goes on to another thing that is named, and to another year', async () => {
    await ask('What is COPPA?', 'other');
    expect(headline(await ask('And COPPA 2.0?', 'other'))).toMatch(/COPPA 2\.0/);
    await ask('How many people use TikTok in the EU per month?', 'year');
    expect(plainText(await ask('and in 2023', 'year'))).toMatch(/135\.9|134|125/);
  });

  it('takes the question over to another place', async () => {
    await ask('is tiktok banned in india?', 'a');
    expect(headline(await ask('and in Canada?', 'a'))).toMatch(/Canada/);
  });

  it('answers why with the reason of what was last told', async () => {
    await ask('is tiktok banned in india?', 'b');
    expect(plainText(await ask('why?', 'b'))).toMatch(/sovereignty|security/);
  });

  it('takes a bare number as the choice of that number', async () => {
    const first = await ask('what is project texas', 'c');
    const chosen = await ask('1', 'c');
    expect(chosen.kind).toBe('answer');
    expect(chosen.entries[0]).not.toBe(first.entries[0]);
  });

  it('gives the sources of what it last told', async () => {
    const first = await ask('how much did the ICO fine TikTok', 'src');
    const sources = await ask('source?', 'src');
    expect(sources.kind).toBe('answer');
    expect(sources.entries).toContain(first.entries[0]);
  });

  it('goes on to the next event of the story', async () => {
    await ask('when did the Supreme Court uphold the TikTok law', 'next');
    expect(plainText(await ask('what happened after that?', 'next'))).toMatch(/1[89] January 2025/);
  });

  it('takes a question that says too little alone to be about what was last told', async () => {
    await ask('what is the australian minimum age law', 'thin');
    expect(plainText(await ask('how big are the fines', 'thin'))).toMatch(/49\.5/);
  });

  it('keeps threads apart', async () => {
    await ask('is tiktok banned in india?', 'd');
    expect(plainText(await ask('and why?', 'e'))).not.toMatch(/Galwan/);
  });

  it('forgets a conversation after an hour', async () => {
    const clock = testClock();
    const forgetful = realBot(clock);
    await forgetful.ask('is tiktok banned in india?', inThread('f'));
    clock.set('2026-11-23T13:30:00Z');
    expect(plainText(await forgetful.ask('why?', inThread('f')))).not.toMatch(/Galwan/);
  });

  it('forgets the longest silent conversation when there are too many', async () => {
    const small = realBot(testClock(), 2);
    await small.ask('is tiktok banned in india?', inThread('1'));
    await small.ask('is tiktok banned in nepal?', inThread('2'));
    await small.ask('is tiktok banned in jordan?', inThread('3'));
    expect(plainText(await small.ask('why?', inThread('1')))).not.toMatch(/Galwan/);
    expect(headline(await small.ask('and in India?', inThread('3')))).toMatch(/India/);
  });
});

describe('other languages', () => {
  it.each([
    ['¿Está prohibido TikTok en India?', /^Yes/, /inglés/],
    ['Pourquoi la CNIL a-t-elle infligé une amende à TikTok ?', /5 million/, /anglais/],
    ['Wann wurde TikTok in Kanada auf Diensthandys verboten?', /2023/, /Englisch/],
    ['Quanto a Irlanda multou o TikTok?', /€/, /inglês/],
  ])('understands %s', async (question, expected, notice) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(plainText(reply)).toMatch(expected);
    expect(plainText(reply)).toMatch(notice);
  });
});

describe('any text at all', () => {
  it('gets a sound reply', async () => {
    const words = fc.constantFrom(
      'tiktok',
      'ban',
      'India',
      'why',
      'fine',
      'EU',
      '2024',
      '?',
      '@everyone',
      '<!channel>',
      'http://x.y',
      'Project Texas',
      'und',
      '😀',
      'العربية',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (question) => {
        const reply = await ask(question);
        expect(reply.kind).not.toBe('error');
        expect(reply.blocks.length).toBeGreaterThan(0);
        const known = new Set(reply.citations.map(({ n }) => n));
        const cited = reply.blocks.flatMap((block) => ('cites' in block ? block.cites : []));
        expect(cited.every((n) => known.has(n))).toBe(true);
        for (const choice of reply.choices) {
          expect(Buffer.byteLength(choice.ask)).toBeLessThanOrEqual(ASK_LIMIT);
          expect(choice.label.length).toBeLessThanOrEqual(LABEL_LIMIT);
        }
        if (reply.kind === 'answer') expect(reply.citations.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('of ten thousand characters is answered', async () => {
    const reply = await ask('is tiktok banned in india and what does the law say about it '.repeat(170));
    expect(['answer', 'suggestions', 'unknown']).toContain(reply.kind);
  });
});
