/** Answers each line of a piped input, as one conversation. */
import type { Bot } from '../../core/bot.ts';
import type { Look } from './look.ts';
import { answerLine, terminalSetting } from './questions.ts';
import { renderExplanation, renderReply } from './render-reply.ts';
import { safeText } from './safe-text.ts';
import { readLines, write } from './streams.ts';

export interface LineDoorParts {
  readonly bot: Bot;
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: NodeJS.WritableStream;
  readonly look: Look;
  readonly explain?: boolean;
}

/** The longest question repeated above its answer, in characters. */
const SHOWN = 200;

/** Answers every line that is not empty; returns when the input has ended. */
export async function answerLines({
  bot,
  input,
  output,
  look,
  explain = false,
}: LineDoorParts): Promise<void> {
  for await (const line of readLines(input)) {
    if (line.text.trim() === '') continue;
    const reply = await answerLine(bot, line, terminalSetting('terminal:lines'));
    const asked = safeText(line.text).trim();
    const shown = asked.length > SHOWN ? `${asked.slice(0, SHOWN).toWellFormed()}…` : asked;
    const why = explain ? `\n${renderExplanation(reply.explanation, look)}` : '';
    await write(output, `${look.paint('quiet', `> ${shown}`)}\n${renderReply(reply, look)}${why}\n`);
  }
}
