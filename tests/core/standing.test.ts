import { describe, expect, it } from 'vitest';
import { contradicts } from '../../src/core/answering/opposites.ts';
import { saysDone } from '../../src/core/answering/tells-of.ts';
import { createEngine } from '../../src/core/engine.ts';
import type { Reply } from '../../src/core/reply.ts';
import { plainText } from '../eval/plain-text.ts';
import { inThread, realBot, realKnowledge } from '../support/real-bot.ts';

const bot = realBot();
const ask = (question: string): Promise<Reply> => bot.ask(question, inThread());
const headline = (reply: Reply): string => {
  const [first] = reply.blocks;
  return first && 'text' in first ? first.text : '';
};
const opens = async (question: string): Promise<string> => headline(await ask(question));

describe('a block that is over', () => {
  it.each([
    [
      "Is Uganda's TikTok block of January 2026 still on, eleven months later?",
      /^No, it ended on 26 January 2026/,
    ],
    ["is ethiopia's block of february 2023 still on?", /^No, it ended in July 2023/],
    ['is the french block of new caledonia still in force?', /^No, it ended on 29 May 2024/],
    ['is tiktok still banned in nepal', /^No, not since 22 August 2024/],
    ["Why did South Sudan's block run the full 90 days?", /about five days/],
    ['Which Nepali court overturned the 2023 ban?', /cabinet lifted/],
    ['uganda social media restored after 2026 election date', /^(?!Yes|No).*\b26 January 2026/],
  ])('%s', async (question, expected) => {
    expect(await opens(question)).toMatch(expected);
  });

  it('answers yes where it is asked whether it was lifted', async () => {
    expect(await opens('has the tiktok ban in albania been lifted?')).toMatch(/^Yes/);
    expect(await opens('has the tiktok ban in india been lifted')).toMatch(/^No/);
  });

  it('is no answer to whether it was lawful', async () => {
    expect(await opens('Was the New Caledonia shutdown of TikTok legal in the end?')).toMatch(/illegal/);
  });

  it('is not told in the place of why it came about', async () => {
    expect(await opens('Why did Pakistan block TikTok the first time, in 2020?')).toMatch(/immoral/);
  });
});

describe('a block that goes on', () => {
  it.each([
    ["is jordan's suspension of december 2022 still on?", /^Yes\. TikTok has been banned in Jordan/],
    ['still no tiktok in jordan?? going to amman next month', /^Yes\. TikTok has been banned in Jordan/],
    ["Has Gabon's suspension been lifted yet?", /^No, for the time being/],
    ['can people inside iran open tiktok w/o a vpn', /^No\. TikTok is banned in Iran/],
  ])('%s', async (question, expected) => {
    expect(await opens(question)).toMatch(expected);
  });

  it('is not taken to be lifted because another one was', async () => {
    expect(await opens('when did india lift its tiktok ban')).toMatch(/no proposal to lift/);
  });
});

describe('the last decision in a matter goes before its start', () => {
  it.each([
    ['waht happend to indianas lawsuit aganst tiktok in the end', /Supreme Court/],
    ['so did canada actually kick tiktok out in the end or is it still running its offices', /9 March 2026/],
    ['canada tiktok canada office shutdown overturned?', /set aside/],
    ["Did the social media firms get the Ontario schools' lawsuit thrown out?", /refused to strike/],
    [
      "ohio's parental consent law is dead since the 6th circuit struck it down, right?",
      /^Not by the records\. .*may enforce/,
    ],
  ])('%s', async (question, expected) => {
    expect(await opens(question)).toMatch(expected);
  });

  it('but not where the start itself is asked about', async () => {
    expect(await opens("Which judge blocked Montana's TikTok ban?")).toMatch(/Molloy/);
    expect(await opens("was indiana's lawsuit dismissed by the trial court")).toMatch(/DeGroote dismissed/);
  });
});

describe('a ban that is taken for granted', () => {
  it.each([
    'what year did texas ban tiktok for everybody living there',
    'Saudi Arabia blocked TikTok after the 2023 boycott, is it still blocked?',
    'Roskomnadzor banned TikTok in Russia in March 2022, under which law?',
    'In which year did China block TikTok on the mainland and force people over to Douyin?',
    'when did hong kong ban tiktok',
    '¿por qué Rumanía prohibió TikTok tras las elecciones de 2024?',
  ])('is denied: %s', async (question) => {
    expect(await opens(question)).toMatch(/^There is no such ban on record\./);
  });

  it.each([
    ['iraq blocked tiktok in march 2024 after the ministers request, when did it come back', 'Iraq'],
    ['egypt shut down tiktok when the three months were over in nov 2025, right?', 'Egypt'],
  ])('is denied where it was only talked of: %s', async (question, place) => {
    expect(await opens(question)).toMatch(new RegExp(`^No block of TikTok in ${place} is on record\\.`));
  });

  it.each([
    'when did uzbekistan block tiktok',
    'why did the united states ban tiktok',
    'why did australia ban tiktok for under 16s',
    'why is tiktok banned at the italian parliament',
    'when did germany ban tiktok on devices of ministries',
    'who wanted to ban tiktok in kenya',
    'when did india make the tiktok ban permanent',
  ])(
    'is not denied where there was one, or one of something else, or none is claimed: %s',
    async (question) => {
      expect(await opens(question)).not.toMatch(/no such ban|^No block/i);
    },
  );
});

describe('the first to do something', () => {
  it.each([
    [
      'Maryland was the first state to ban TikTok on state devices, what year',
      /^Not by these records: .* Nebraska, on 12 August 2020/,
    ],
    [
      'utah was the first state to sue tiktok, in 2021?',
      /^Not by these records: .* Indiana, on 7 December 2022/,
    ],
    [
      'was Italy the first EU country to fine TikTok?',
      /^Not by these records: .* the Netherlands, on 22 July 2021/,
    ],
    ['was india the first country to ban tiktok?', /^Not by these records: .* Indonesia/],
    [
      'Is it true that Nebraska was the very first state to ban TikTok on state devices?',
      /^Yes, by these records/,
    ],
  ])('%s', async (question, expected) => {
    expect(await opens(question)).toMatch(expected);
  });

  it.each([
    'was Australia the first country to ban tiktok for under 16s',
    'was belgium the first EU country to ban tiktok on government devices',
    'Montana was the first state to ban tiktok, right?',
  ])('is left to the records where no list can tell: %s', async (question) => {
    expect(await opens(question)).not.toMatch(/by these records/);
  });
});

describe('any restriction', () => {
  it.each([
    'Is there any restriction on TikTok in Kosovo?',
    'is tiktok restricted in the uk',
    'is tiktok in estonia restricted in any way',
  ])('is partly so where only devices are barred: %s', async (question) => {
    expect(await opens(question)).toMatch(/^Partly: TikTok has been banned on government devices/);
  });

  it('is denied where there is none, or only the public is asked about', async () => {
    expect(await opens('is tiktok restricted in ghana')).toMatch(/^No\./);
    expect(await opens('is tiktok restricted for the public in france')).toMatch(/^No\./);
  });

  it('says at once which devices, where it is not all of them', async () => {
    const told = await opens('Is every New Zealand public servant barred from TikTok on their phone?');
    expect(told).toMatch(/^Partly\. .*parliamentary network/);
  });
});

describe('lists are of what was asked for', () => {
  it('of European governments: countries, also outside the EU', async () => {
    const told = await opens('which european govts banned tiktok on officials phones');
    expect(told).toMatch(/^In Europe, .*Norway/);
  });

  it('of apps: no place and no yes', async () => {
    const told = await opens('which apps did france ban on civil servants phones besides tiktok');
    expect(told).toMatch(/Netflix/);
  });

  it('of who is sued by others: not the states that sue TikTok', async () => {
    const told = await opens('netchoice is suing all those states on behalf of its member tiktok right');
    expect(told).not.toMatch(/^Suits against TikTok/);
    expect(plainText(await ask('which states are suing tiktok'))).toMatch(/^Suits against TikTok/);
  });
});

describe('an age limit that is only planned', () => {
  it.each([
    ["Has Austria's under-14 ban started?", 'Austria'],
    ["since slovenia's under-15 law took effect, who enforces it", 'Slovenia'],
  ])('is said not to be law: %s', async (question, place) => {
    expect(await opens(question)).toMatch(new RegExp(`^No minimum age in law .* in ${place} is on record`));
  });

  it('is not denied where it is law', async () => {
    expect(await opens("is australia's under 16 law in force")).not.toMatch(/^No minimum age/);
  });
});

describe('deeds that rule each other out', () => {
  it.each([
    ['when did congress repeal PAFACA', /^Not by the records\. .*It still stands/],
    ['biden vetoed the divest-or-ban bill right? what was his reason', /^Not by the records\..*signed/],
    [
      "since the eu court annulled bytedance's gatekeeper status in 2024, does the DMA still bind tiktok?",
      /^Not by the records\..*dismissed/,
    ],
    [
      'Bill C-63 got royal assent in January 2025; what does it require of TikTok?',
      /^Not by the records\..*C-63.*died/,
    ],
    ['why did the court uphold the supervisory fee decision', /^Not by the records\..*annulled/],
  ])('%s', async (question, expected) => {
    expect(await opens(question)).toMatch(expected);
  });

  it.each([
    'why did the general court annul the fee decision',
    'why did albanias constitutional court find the tiktok ban unconstitutional',
    'when did the EU General Court uphold ByteDance’s gatekeeper status',
    'who asked the court to annul the gatekeeper decision',
    'was the uk fine overturned',
    'did canadas federal court really set aside the wind up order',
    'How does a bill become law in the United States?',
  ])('are not held against what is true: %s', async (question) => {
    expect(await opens(question)).not.toMatch(/^Not by the records/);
  });

  it('counts as done only what was done, not what was asked for', () => {
    const annulled = /\bannul\w*/i;
    expect(saysDone('The court annulled the decision.', annulled)).toBe(true);
    expect(
      saysDone('It appealed, asking the court to set it aside and annul the designation.', annulled),
    ).toBe(false);
    expect(saysDone('On 3 May 2024 the court annulled it.', annulled)).toBe(true);
    expect(saysDone('The court did not annul it.', annulled)).toBe(false);
  });

  it('sees a contradiction in the record alone', () => {
    const knowledge = realKnowledge();
    const { read } = createEngine(knowledge);
    const ruling = knowledge.entry('us-oh-2026-06-sixth-circuit');
    expect(ruling && contradicts(ruling, read('why did the sixth circuit strike down the law'))).toBe(true);
    expect(ruling && contradicts(ruling, read('why did the sixth circuit rule for Ohio'))).toBe(false);
  });
});
