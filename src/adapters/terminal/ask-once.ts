/** Answers one question or command given on the command line. */
import type { Bot } from '../../core/bot.ts';
import type { Draw } from '../../core/picture.ts';
import type { AskArguments } from './arguments.ts';
import { jsonReply } from './json-door.ts';
import type { Look } from './look.ts';
import { answerLine, terminalSetting, textOf } from './questions.ts';
import { renderExplanation, renderReply } from './render-reply.ts';
import { safeJson } from './safe-text.ts';
import { saveParts } from './save.ts';
import { write } from './streams.ts';

export interface AskOnceParts {
  readonly bot: Bot;
  readonly asked: AskArguments;
  readonly output: NodeJS.WritableStream;
  /** Where it says what was saved: standard error, so that the output stays the reply alone. */
  readonly aside: NodeJS.WritableStream;
  readonly look: Look;
  readonly draw?: Draw;
}

/** @throws UsageError where a file was asked for that the reply does not have, after the reply was printed. */
export async function askOnce({ bot, asked, output, aside, look, draw }: AskOnceParts): Promise<void> {
  const text = textOf(asked.words, bot.commands);
  const begin = performance.now();
  const reply = await answerLine(bot, { text, cut: false }, terminalSetting());
  const ms = performance.now() - begin;
  if (asked.json) {
    await write(output, `${safeJson(jsonReply(text, reply, ms, asked.explain))}\n`);
  } else {
    const why = asked.explain ? `\n${renderExplanation(reply.explanation, look)}` : '';
    await write(output, renderReply(reply, look) + why);
  }
  for (const line of await saveParts(reply, asked.wanted, draw)) await write(aside, `${line}\n`);
}
