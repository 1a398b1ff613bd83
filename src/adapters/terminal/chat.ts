/** The chat in a terminal: line editing, history, numbers to pick from, files to save. */
import { createInterface } from 'node:readline';
import type { Bot } from '../../core/bot.ts';
import type { Draw } from '../../core/picture.ts';
import type { Reply } from '../../core/reply.ts';
import { HISTORY_LINES } from './limits.ts';
import type { Look } from './look.ts';
import { answerLine, terminalSetting } from './questions.ts';
import { renderExplanation, renderReply } from './render-reply.ts';
import { saveParts } from './save.ts';
import { UsageError } from './usage-error.ts';

export interface ChatParts {
  readonly bot: Bot;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Asked before each reply, because a window may be resized. */
  readonly look: () => Look;
  readonly draw?: Draw;
  /** Hears of the chat's begin with what ends it, for a signal to the process. */
  readonly onOpen?: (close: () => void) => void;
}

const GREETING =
  'Ask about TikTok regulation in your own words. /help lists the commands, Ctrl-D or /quit ends the chat.';
const OWN_HELP = [
  'In this chat:',
  '  a number          asks what is listed under that number',
  '  /NAME …           runs a command, such as /timeline eu since 2024',
  '  /explain          tells how the last reply came about',
  '  /png FILE, /svg FILE, /ics FILE   save the last reply’s picture or calendar',
  '  /quit             ends the chat',
].join('\n');

/** Opens the chat; returns when whoever sits there ends it (Ctrl-C on an empty line, Ctrl-D, /quit). */
export async function openChat({ bot, input, output, look, draw, onOpen }: ChatParts): Promise<void> {
  const names = [...new Set(bot.commands.map(({ name }) => `/${name.split(' ')[0]}`))];
  const own = ['/help', '/explain', '/png', '/svg', '/ics', '/quit'];
  const chat = createInterface({
    input,
    output,
    terminal: true,
    prompt: '› ',
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const fitting = line.startsWith('/')
        ? [...names, ...own].filter((name) => name.startsWith(line)).sort()
        : [];
      return [fitting.map((name) => `${name} `), line];
    },
  });
  onOpen?.(() => chat.close());
  let last: Reply | undefined;

  const say = (text: string): void => {
    output.write(text.endsWith('\n') ? text : `${text}\n`);
  };

  const answer = async (typed: string): Promise<void> => {
    const line = typed.trim();
    if (line === '') return;
    if (/^(?:\/?(?:quit|exit)|:q)$/i.test(line)) {
      chat.close();
      return;
    }
    if (/^\/explain$/i.test(line)) {
      say(`\n${renderExplanation(last?.explanation, look())}`);
      return;
    }
    const [, format, file] = /^\/(png|svg|ics)\b\s*(.*)$/i.exec(line) ?? [];
    if (format !== undefined) {
      say(await saved(last, format.toLowerCase(), file ?? '', draw));
      return;
    }
    last = await answerLine(bot, { text: asked(line, last), cut: false }, terminalSetting('terminal:chat'));
    say(`\n${renderReply(last, look())}`);
    if (/^\/(?:tiktok\s+)?help$/i.test(line)) say(`${OWN_HELP}\n`);
  };

  say(GREETING);
  chat.prompt();
  const waiting: string[] = [];
  let answering: Promise<void> | undefined;
  let closed = false;
  const work = async (): Promise<void> => {
    for (let line = waiting.shift(); line !== undefined && !closed; line = waiting.shift()) {
      await answer(line);
      if (!closed) chat.prompt();
    }
    answering = undefined;
  };
  chat.on('line', (line) => {
    waiting.push(line);
    answering ??= work();
  });
  chat.on('SIGINT', () => {
    if (chat.line === '') {
      chat.close();
      return;
    }
    // As a shell does: the line is dropped, the chat goes on.
    chat.write(null, { ctrl: true, name: 'e' });
    output.write('^C\n');
    chat.write(null, { ctrl: true, name: 'u' });
    chat.prompt();
  });
  await new Promise<void>((resolve) => {
    chat.once('close', () => {
      closed = true;
      resolve();
    });
  });
  await answering;
  say('\nGoodbye.');
}

/** What the bot is asked: a number stands for the choice of the last reply, `/name` for `/tiktok name`. */
function asked(line: string, last: Reply | undefined): string {
  if (/^\d{1,2}$/.test(line)) return last?.choices[Number(line) - 1]?.ask ?? line;
  return /^\/(?!tiktok\b)[a-z]/i.test(line) ? `/tiktok ${line.slice(1)}` : line;
}

async function saved(
  last: Reply | undefined,
  format: string,
  file: string,
  draw: Draw | undefined,
): Promise<string> {
  if (last === undefined) return 'There is nothing to save yet; ask first.';
  if (file === '') return `Name the file, such as /${format} tiktok.${format}.`;
  try {
    return (await saveParts(last, { [format]: file }, draw)).join('\n');
  } catch (error) {
    // The chat goes on whatever happens to a picture.
    return error instanceof UsageError
      ? error.message
      : 'ask: the picture could not be drawn; try another report';
  }
}
