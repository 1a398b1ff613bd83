/** Asks which of two places with one name is meant; each choice names its place in words that the reader can tell apart. */
import type { Reply } from '../reply.ts';
import type { Gazetteer } from '../understanding/gazetteer.ts';
import type { Query } from '../understanding/query.ts';
import { wordsOf } from '../understanding/words.ts';
import { type Aspect, aspectOf } from './status-question.ts';

const ASKED: Readonly<Record<Aspect, string>> = {
  app: 'Is TikTok banned in',
  devices: 'Is TikTok banned on government devices in',
  age: 'What is the minimum age for social media in',
};

/** The name of a place in words that the reader takes for no other: "the state of Georgia". */
export function tellingName(code: string, gazetteer: Gazetteer): string {
  const name = gazetteer.nameOf(code);
  const isShared = gazetteer.find(wordsOf(name)).some(({ codes }) => codes.length > 1);
  if (!isShared) return name;
  return code.startsWith('US-') ? `the state of ${name}` : `the country of ${name}`;
}

/** Offers the places that share a name. */
export function ambiguousPlaceReply(codes: readonly string[], query: Query, gazetteer: Gazetteer): Reply {
  const asked = ASKED[aspectOf(query) ?? 'app'];
  return {
    kind: 'suggestions',
    blocks: [{ type: 'headline', text: 'Which of them do you mean?', cites: [] }],
    citations: [],
    entries: [],
    choices: codes.map((code) => {
      const name = tellingName(code, gazetteer);
      return { label: `In ${name.replace(/^the state/, 'the U.S. state')}`, ask: `${asked} ${name}?` };
    }),
  };
}
