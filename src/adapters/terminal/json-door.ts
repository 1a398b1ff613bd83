/** The door for programs: one question a line in, one JSON object a line out, in the same order. */
import type { Bot } from '../../core/bot.ts';
import type { Citation, Explanation, Reply } from '../../core/reply.ts';
import { errorReply, refusal, terminalSetting } from './questions.ts';
import { plainText } from './render-reply.ts';
import { safeJson, safeText } from './safe-text.ts';
import { type Line, readLines, write } from './streams.ts';

/** One line of the door's output. */
export interface JsonReply {
  readonly question: string;
  readonly kind: Reply['kind'];
  /** What a person would read, plain; the sources stand in `citations`. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly asOf: string | null;
  /** Ids of the records used. */
  readonly entries: readonly string[];
  readonly choices: readonly string[];
  /** Milliseconds that it took to answer. */
  readonly ms: number;
  readonly explanation?: Explanation;
}

/** A reply as the door prints it. */
export function jsonReply(question: string, reply: Reply, ms: number, explain = false): JsonReply {
  return {
    question,
    kind: reply.kind,
    text: plainText(reply),
    citations: reply.citations.map(({ n, title, publisher, url, date }) => ({
      n,
      title: safeText(title),
      publisher: safeText(publisher),
      url,
      ...(date === undefined ? {} : { date }),
    })),
    asOf: reply.asOf ?? null,
    entries: reply.entries,
    choices: reply.choices.map(({ label }) => safeText(label)),
    ms: Math.round(ms * 100) / 100,
    ...(explain && reply.explanation !== undefined ? { explanation: reply.explanation } : {}),
  };
}

export interface JsonDoorParts {
  readonly bot: Bot;
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: NodeJS.WritableStream;
  /** Adds how each reply came about. */
  readonly explain?: boolean;
}

/** Answers every line of the input; returns when it has ended and all is written. */
export async function answerJson({ bot, input, output, explain = false }: JsonDoorParts): Promise<void> {
  for await (const line of readLines(input)) {
    const asked = readQuestion(line);
    const begin = performance.now();
    const reply = asked.refused ?? (await bot.ask(asked.question, terminalSetting(asked.thread)));
    const ms = performance.now() - begin;
    await write(output, `${safeJson(jsonReply(asked.question, reply, ms, explain))}\n`);
  }
}

interface Asked {
  readonly question: string;
  readonly thread?: string;
  readonly refused?: Reply;
}

const SHAPE = 'write {"question": "…", "thread": "…"}, or the question as plain text';

function readQuestion(line: Line): Asked {
  const refused = refusal(line);
  if (refused) return { question: line.text, refused };
  if (!line.text.trimStart().startsWith('{')) return { question: line.text };
  let read: unknown;
  try {
    read = JSON.parse(line.text);
  } catch {
    return { question: line.text, refused: errorReply(`This line is not valid JSON: ${SHAPE}.`) };
  }
  const { question, thread } = read as { question?: unknown; thread?: unknown };
  if (typeof question !== 'string') {
    return {
      question: line.text,
      refused: errorReply(`This line has no "question" that is a text: ${SHAPE}.`),
    };
  }
  if (thread === undefined || thread === null) return { question };
  if (typeof thread !== 'string' && typeof thread !== 'number') {
    return { question, refused: errorReply(`The "thread" of this line is not a text: ${SHAPE}.`) };
  }
  return { question, thread: `terminal:json:${thread}` };
}
