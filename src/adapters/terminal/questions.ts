/** What somebody typed in the terminal, made into what the bot is asked. */
import type { Bot } from '../../core/bot.ts';
import type { Reply } from '../../core/reply.ts';
import type { Setting } from '../../core/setting.ts';
import { LINE_LIMIT } from './limits.ts';
import { isBinary } from './safe-text.ts';
import type { Line } from './streams.ts';

/** The terminal's setting: whoever runs the program may manage what it does. */
export function terminalSetting(thread?: string): Setting {
  return {
    platform: 'terminal',
    mayManage: true,
    explains: true,
    ...(thread === undefined ? {} : { thread }),
  };
}

/** An `error` reply in one sentence. */
export function errorReply(text: string): Reply {
  return {
    kind: 'error',
    blocks: [{ type: 'headline', text, cites: [] }],
    citations: [],
    entries: [],
    choices: [],
  };
}

/** Why a line cannot be asked; undefined where it can. */
export function refusal(line: Line): Reply | undefined {
  if (isBinary(line.text)) {
    return errorReply('This is not text that I can read. Please write your question as text in UTF-8.');
  }
  if (line.cut) {
    const limit = LINE_LIMIT.toLocaleString('en-GB');
    return errorReply(`This is longer than the ${limit} characters I read. Please ask in fewer words.`);
  }
  return undefined;
}

/** Answers one line: a question, or a command where it begins with `/tiktok`. */
export async function answerLine(bot: Bot, line: Line, setting: Setting): Promise<Reply> {
  return refusal(line) ?? (await bot.ask(line.text, setting));
}

/**
 * Words of the command line as the bot is asked: a command where the first word is the name of one
 * (`ask timeline eu`), else a question. A question as one argument is never taken for a command.
 */
export function textOf(words: readonly string[], commands: Bot['commands']): string {
  const names = new Set(commands.map(({ name }) => name.split(' ')[0]));
  const text = words.join(' ');
  return names.has(words[0] ?? '') ? `/tiktok ${text}` : text;
}
