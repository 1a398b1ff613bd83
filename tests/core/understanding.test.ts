/** How a question is understood from its words alone: their sense, the kind of answer wanted, what surrounds it. */
import { describe, expect, it } from 'vitest';
import { asksForName, intentOf, isYesNo } from '../../src/core/understanding/intent.ts';
import { cleanQuestion } from '../../src/core/understanding/noise.ts';
import { synonymGroups, wordsApart } from '../../src/core/understanding/synonyms.ts';
import { contentTerms, fold, termOf } from '../../src/core/understanding/words.ts';

describe('words', () => {
  it.each([
    ['authored', 'authorities'],
    ['youtube', 'youtuber'],
    ['added', 'ad'],
    ['used', 'us'],
    ['influence', 'influencer'],
    ['customs', 'customer'],
    ['estimated', 'verification'],
    ['vulnerable', 'vulnerability'],
    ['universal', 'university'],
    ['according', 'accord'],
    ['reasonable', 'reason'],
    ['critical', 'critic'],
    ['arm', 'armed'],
    ['busy', 'business'],
    ['tiktok', 'tiktoker'],
    ['back', 'backed'],
    ['live', 'livestream'],
    ['challenge', 'trend'],
    ['district', 'school'],
    ['breach', 'hack'],
    ['delete', 'remove'],
    ['committed', 'commitment'],
  ])('%s does not mean %s', (word, other) => {
    expect(termOf(word)).not.toBe(termOf(other));
  });

  it.each([
    ['authority', 'regulator'],
    ['influencers', 'creator'],
    ['backed', 'support'],
    ['using', 'use'],
    ['breach', 'violation'],
    ['challenged', 'challenge'],
    ['regulates', 'regulation'],
    ['promised', 'undertakings'],
  ])('%s still means the same as %s', (word, other) => {
    expect(termOf(word)).toBe(termOf(other));
  });

  it('stand in one group only', () => {
    const lines = [...synonymGroups, ...wordsApart].map((group) => new Set(group.split(' ')));
    const words = lines.flatMap((line) => [...line]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each([
    ['what did it get in return', 'restore'],
    ['where does the founder live', 'livestream'],
    ['is the 27 million paid', 'eu'],
    ['who was the court reporter', 'journalist'],
    ['can i change my username', 'account'],
    ['did it do so in order to sell', 'order'],
    ['who took over from him as director', 'buy'],
    ['how does the ministry deal with propaganda', 'deal'],
  ])('“%s” has nothing to do with %s', (question, other) => {
    expect(contentTerms(question)).not.toContain(termOf(other));
  });

  it.each([
    ['is there an age for TikTok LIVE', 'livestream'],
    ['the deal with Oracle', 'deal'],
    ['trump keeps pushing back the date', 'delayed'],
    ['how many users were hit by the data breach', 'hack'],
    ['how large is its user base', 'user'],
  ])('“%s” is about %s', (question, meant) => {
    expect(contentTerms(question)).toContain(termOf(meant));
  });

  it('“TikTok live” is a feature, but no feature where TikTok may live', () => {
    expect(contentTerms('will the court let TikTok live')).not.toContain(termOf('livestream'));
  });
});

describe('the kind of answer wanted', () => {
  it.each([
    ['Which judges stopped the first ban?', 'who'],
    ['Which congressmen wrote the bill?', 'who'],
    ['which governor was first', 'who'],
    ['judge who tossed the wind-up order name', 'who'],
    ['in the us who enforces it', 'who'],
    ['What did the judge say?', 'what'],
    ['Can TikTok be sued over the girl who died?', 'status'],
    ['anyone who uses a vpn, is it illegal', 'status'],
    ['Where does the lawsuit stand?', 'latest'],
    ['Where does Germany stand on TikTok?', 'what'],
    ['did kosa ever become law', 'latest'],
    ['Any decision yet in that challenge?', 'latest'],
    ['did his story hold up in court', 'latest'],
    ['The first attempt: how did it end?', 'consequence'],
    ['How did the letters end up getting published?', 'how'],
    ['cfius meaning', 'definition'],
    ['what being a gatekeeper means', 'definition'],
    ['what does the ban mean for creators', 'consequence'],
    ['closing date of the deal', 'when'],
    ['closing date oracle deal', 'when'],
    ['is the app up to date', 'status'],
    ['max fine under the new law', 'how-much'],
    ['What is the largest administrative penalty?', 'how-much'],
    ['What is the minimum age?', 'definition'],
    ['settlement amount', 'how-much'],
    ['What share of the requirements did it fail?', 'how-much'],
    ['How large was its user base when it was shut out?', 'how-many'],
    ['Walk me through all the extensions', 'timeline'],
    ['walk me through how the law works', 'how'],
    ['registration frozen, over what?', 'why'],
    ['What was legally wrong with the ban?', 'why'],
    ["What is the ministry's justification?", 'why'],
    ['what became of the lawsuit vs the companies', 'consequence'],
    ['EU vs US rules', 'comparison'],
    ['Could you list all the cases?', 'list'],
    ['list the latest news', 'latest'],
  ])('“%s” asks: %s', (question, intent) => {
    expect(intentOf(fold(question))).toBe(intent);
  });

  it.each([
    ['could you tell me what the company promised', false],
    ['could you tell me if tiktok is banned', true],
    ['can you list the cases', false],
    ['could you be fined for this', true],
    ['do you know when it ends', false],
  ])('“%s” is for yes or no: %s', (question, expected) => {
    expect(isYesNo(question)).toBe(expected);
  });

  it('a bare “meaning” asks for what letters stand for, a sentence with it does not', () => {
    expect(asksForName('cfius meaning')).toBe(true);
    expect(asksForName('has the ban lost its meaning for the users of today')).toBe(false);
  });
});

describe('what surrounds a question', () => {
  it.each([
    [
      "I'm prepping a one-pager for my director who knows nothing about this. Which cases are open?",
      'Which cases are open?',
    ],
    [
      "I'm writing a memo on intermediary liability in Brazil. What did the court rule?",
      'intermediary liability in Brazil. What did the court rule?',
    ],
    ['Policy officer at a youth NGO. What is the age limit?', 'What is the age limit?'],
    ['Academic here. What is the age limit?', 'What is the age limit?'],
    ['My lawyer says that Canada gave in. Is it so?', 'Canada gave in. Is it so?'],
    ['tiktok is owned by oracle now, is that right?', 'tiktok is owned by oracle now'],
  ])('goes: “%s”', (message, question) => {
    expect(cleanQuestion(message).toLowerCase()).toBe(question.toLowerCase());
  });

  it.each([
    'Policy officer at a ministry in Berlin. What is the age limit?',
    'State employee here. Can I have it on my phone?',
    'I work for a federal agency. Can I install it?',
    'The employer told me to delete it. Is that lawful?',
  ])('stays where the answer depends on it: “%s”', (message) => {
    expect(cleanQuestion(message)).toBe(message);
  });
});
