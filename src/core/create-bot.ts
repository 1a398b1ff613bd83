/** Makes the bot: one door for all adapters, over the engine of the knowledge in force. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { dayOf } from '../knowledge/partial-date.ts';
import { type Answered, answer } from './answering/answer.ts';
import { choiceByNumber } from './answering/chosen.ts';
import type { Bot } from './bot.ts';
import type { Command, CommandContext, CommandValues } from './command.ts';
import { parseCommand } from './commands/parse.ts';
import { suggestValues } from './commands/suggest.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Clock, Conversations } from './ports.ts';
import type { Reply } from './reply.ts';
import type { ReadingShelf } from './search/readings.ts';
import type { Setting } from './setting.ts';

export interface BotParts {
  /** The knowledge in force; another object after a reload. */
  readonly knowledge: () => Knowledge;
  readonly clock: Clock;
  readonly conversations: Conversations;
  readonly commands: readonly Command[];
  /** Keeps what was read of the knowledge, to start faster the next time. */
  readonly shelf?: ReadingShelf;
  /** Told of faults that became an `error` reply. */
  readonly onFault?: (fault: unknown) => void;
}

/** Answers kept for questions asked again; bounded, since each holds its whole reply. */
const REMEMBERED_ANSWERS = 500;
const LONGEST_REMEMBERED = 300;

/** In a conversation: where what was last told is from. */
const ASKS_FOR_SOURCES =
  /^\W*(?:(?:what(?:'?s| is| are)?|any|got|give me|show me) )?(?:the |your |a |some )?(?:sources?|citations?|refs?|references?|links?|proof)(?: (?:for|of|on) (?:that|this|it))?\W*$|^\W*(?:says who|who says(?: so)?|where (?:is|did you get) (?:that|this|it)(?: from)?)\W*$/i;

const COMMAND_PREFIX = /^\s*\/tiktok\b\s*/i;

/** A bot over these parts. */
export function createBot({ knowledge, clock, conversations, commands, shelf, onFault }: BotParts): Bot {
  let engine: Engine | undefined;
  const current = (): Engine => {
    const now = knowledge();
    if (engine?.knowledge !== now) engine = createEngine(now, shelf);
    return engine;
  };

  // Many people ask the same; a question without a conversation has one answer a day for one knowledge.
  const answered = new Map<string, Answered>();
  const answerAlone = (question: string, explains: boolean): Answered => {
    const before = engine;
    const now = clock();
    const engineNow = current();
    if (before !== engineNow) answered.clear();
    const key = `${dayOf(now)} ${explains ? 'explained ' : ''}${question}`;
    const known = answered.get(key);
    if (known) return known;
    const made = answer(question, undefined, engineNow, now, explains);
    if (answered.size >= REMEMBERED_ANSWERS) answered.clear();
    if (question.length <= LONGEST_REMEMBERED) answered.set(key, made);
    return made;
  };

  const askFreely = async (question: string, setting: Setting): Promise<Reply> => {
    const { thread, isNewThread = false, explains = false } = setting;
    const last = thread === undefined || isNewThread ? undefined : await conversations.recall(thread);
    const command = last && choiceByNumber(question, last);
    if (command !== undefined && COMMAND_PREFIX.test(command)) return runLine(command, setting);
    const told = last?.entries[0];
    if (told !== undefined && ASKS_FOR_SOURCES.test(question)) {
      const sources = await runLine(`sources ${told}`, setting);
      return sources.kind === 'report' ? { ...sources, kind: 'answer' } : sources;
    }
    const { reply, turn } =
      last === undefined
        ? answerAlone(question, explains)
        : answer(question, last, current(), clock(), explains);
    if (thread !== undefined && turn !== undefined) await conversations.remember(thread, turn);
    return reply;
  };

  const contextOf = (setting: Setting): CommandContext => ({
    knowledge: knowledge(),
    now: clock(),
    setting,
    ask: (question) => askFreely(question, setting),
    commands,
  });

  const guarded = async (work: () => Promise<Reply> | Reply): Promise<Reply> => {
    try {
      return await work();
    } catch (fault) {
      onFault?.(fault);
      return faultReply();
    }
  };

  const run = async (command: Command, values: CommandValues, setting: Setting): Promise<Reply> => {
    if (command.managersOnly && !setting.mayManage) return notAllowedReply(command.name);
    return command.run(values, contextOf(setting));
  };

  const runLine = async (line: string, setting: Setting): Promise<Reply> => {
    const parsed = parseCommand(line, commands, knowledge(), clock());
    if (parsed.kind === 'error') return parsed.reply;
    return run(parsed.command, parsed.values, setting);
  };

  return {
    commands,
    knowledge,
    ask: (text, setting) =>
      guarded(async () => {
        if (COMMAND_PREFIX.test(text)) return runLine(text.replace(COMMAND_PREFIX, ''), setting);
        const reply = await askFreely(text, setting);
        return reply;
      }),
    command: (line, setting) => guarded(() => runLine(line.replace(COMMAND_PREFIX, ''), setting)),
    run: (name, values, setting) =>
      guarded(() => {
        const command = commands.find((one) => one.name === name);
        return command ? run(command, values, setting) : runLine(name, setting);
      }),
    check: (message, setting) =>
      guarded(async () => {
        const { thread: _thread, ...alone } = setting;
        return askFreely(message, alone);
      }),
    suggest: (name, option, typed) => {
      const command = commands.find((one) => one.name === name);
      return command ? suggestValues(command, option, typed, knowledge(), clock(), commands) : [];
    },
  };
}

function faultReply(): Reply {
  return {
    kind: 'error',
    blocks: [
      {
        type: 'headline',
        text: 'Something went wrong on my side and I could not answer. Please try again; if it stays so, tell whoever runs me.',
        cites: [],
      },
    ],
    citations: [],
    entries: [],
    choices: [],
  };
}

function notAllowedReply(command: string): Reply {
  return {
    kind: 'error',
    blocks: [
      {
        type: 'headline',
        text: `Only people who may manage this channel can use "${command}". Ask one of them to do it.`,
        cites: [],
      },
    ],
    citations: [],
    entries: [],
    choices: [],
  };
}
