/** What is noted in the store once an answer is on its way. None of it throws: an answer was given already. */
import type { Reply } from '../../core/reply.ts';
import type { Setting } from '../../core/setting.ts';
import type { Context } from './context.ts';
import { threadOf, WHOLE_CHANNEL } from './conversation.ts';
import { loggable } from './failures.ts';

/** Notes what was asked and whether it could be answered, as far as the operator allows. */
export async function noteQuestion(
  text: string,
  reply: Reply,
  { workspace, user }: Setting,
  { ports, log }: Context,
): Promise<void> {
  try {
    await ports.questions.record({
      text,
      platform: 'discord',
      ...(workspace === undefined ? {} : { workspace }),
      ...(user === undefined ? {} : { user }),
      kind: reply.kind,
      entries: reply.entries,
    });
  } catch (error) {
    log.warn(loggable(error), 'discord: the store could not note a question');
  }
}

/** Notes that the bot was asked in a thread, so that it may follow what is said there. */
export async function noteThread(channel: string, { ports, log }: Context): Promise<void> {
  try {
    await ports.threads.engage(threadOf(channel, WHOLE_CHANNEL));
  } catch (error) {
    log.warn(loggable(error), 'discord: the store could not note a thread');
  }
}
