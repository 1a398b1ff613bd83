/** Answers an interaction: at once where that is quick, else after "thinking…", and never leaving that standing. */
import { MessageFlags, type REST } from 'discord.js';
import type { Reply } from '../../core/reply.ts';
import type { Frame } from './action-rows.ts';
import {
  type Answerable,
  answerWith,
  deferAnswer,
  deferUpdate,
  deleteAnswer,
  editAnswer,
  followUp,
  updateWith,
} from './answer-calls.ts';
import { drawEmbeds, drawReply, type File, hasPicture } from './attach.ts';
import type { Context } from './context.ts';
import { failureOf, loggable } from './failures.ts';
import { DEFER_AFTER, GIVE_UP_AFTER } from './limits.ts';
import type { Body } from './send.ts';
import { NOTICES, noticeReply } from './words.ts';

/** `public` and `hidden` send a new message; `update` changes the one that holds the pressed button. */
export type Manner = 'public' | 'hidden' | 'update';

/** The most the app may enclose in its answer to this interaction. */
const ENCLOSING = { pictures: true, files: true };

/**
 * Runs `work` and shows its reply. Never throws.
 * @returns the reply that was shown; undefined where none could be
 */
export async function respond(
  interaction: Answerable,
  manner: Manner,
  frame: Frame,
  work: () => Promise<Reply>,
  context: Context,
): Promise<Reply | undefined> {
  const line = new ReplyLine(interaction, manner, context);
  const stopWaiting = context.after(DEFER_AFTER, () => void line.defer().catch(() => undefined));
  try {
    const reply = await orGiveUp(work(), context);
    if (hasPicture(reply)) await line.defer();
    stopWaiting();
    await line.show(reply, frame);
    return reply;
  } catch (error) {
    stopWaiting();
    context.log.warn({ ...loggable(error), interaction: interaction.id }, 'discord: an answer failed');
    const { kind } = failureOf(error);
    if (kind === 'unauthorised') context.unauthorised();
    if (kind !== 'gone' && kind !== 'unauthorised') await line.apologise();
    return undefined;
  }
}

async function orGiveUp(work: Promise<Reply>, { after }: Context): Promise<Reply> {
  const { promise, resolve } = Promise.withResolvers<Reply>();
  const cancel = after(GIVE_UP_AFTER, () => resolve(noticeReply(NOTICES.slow)));
  try {
    return await Promise.race([work, promise]);
  } finally {
    cancel();
  }
}

/** Says something to the person alone. Never throws. */
export async function tellHidden(
  interaction: Answerable,
  content: string,
  { client, log }: Context,
): Promise<void> {
  try {
    await answerWith(client.rest, interaction, { content, flags: MessageFlags.Ephemeral });
  } catch (error) {
    log.warn({ ...loggable(error), interaction: interaction.id }, 'discord: a notice failed');
  }
}

/** The way back to the asker: fresh, announced ("thinking…"), or used. */
class ReplyLine {
  readonly #interaction: Answerable;
  readonly #manner: Manner;
  readonly #context: Context;
  readonly #rest: REST;
  #deferral: Promise<void> | undefined;
  #sending = false;

  constructor(interaction: Answerable, manner: Manner, context: Context) {
    this.#interaction = interaction;
    this.#manner = manner;
    this.#context = context;
    this.#rest = context.client.rest;
  }

  /** Says "thinking…"; once, and not while the answer is on its way. */
  async defer(): Promise<void> {
    if (this.#sending) return;
    this.#deferral ??=
      this.#manner === 'update'
        ? deferUpdate(this.#rest, this.#interaction)
        : deferAnswer(this.#rest, this.#interaction, this.#flags());
    await this.#deferral;
  }

  async show(reply: Reply, frame: Frame): Promise<void> {
    this.#sending = true;
    const { components, files } = await drawReply(reply, frame, this.#context, ENCLOSING);
    try {
      await this.#send({ components, flags: MessageFlags.IsComponentsV2 }, files);
    } catch (error) {
      // Something in the newer components is not to Discord's liking: the older form says the same.
      if (failureOf(error).kind !== 'refused' || this.#manner === 'update') throw error;
      this.#context.log.warn({ ...loggable(error), kind: reply.kind }, 'discord: components were refused');
      const older = await drawEmbeds(reply, frame, this.#context, ENCLOSING);
      await this.#send({ embeds: older.embeds, components: older.components }, older.files);
    }
  }

  /** Puts an error where "thinking…" stands, or takes that away. */
  async apologise(): Promise<void> {
    try {
      await this.#deferral;
    } catch {
      return;
    }
    const [rest, interaction] = [this.#rest, this.#interaction];
    const notice = { content: NOTICES.failed, flags: MessageFlags.Ephemeral };
    try {
      if (this.#deferral === undefined) await answerWith(rest, interaction, notice);
      else if (this.#manner === 'update') await followUp(rest, interaction, notice);
      else await editAnswer(rest, interaction, { content: notice.content });
    } catch (error) {
      this.#context.log.warn(loggable(error), 'discord: an apology failed');
      if (this.#deferral !== undefined && this.#manner !== 'update')
        await deleteAnswer(rest, interaction).catch(() => undefined);
    }
  }

  async #send(body: Body, files: readonly File[]): Promise<void> {
    if (this.#deferral !== undefined) {
      await this.#deferral;
      await editAnswer(this.#rest, this.#interaction, body, files);
    } else if (this.#manner === 'update') await updateWith(this.#rest, this.#interaction, body, files);
    else await answerWith(this.#rest, this.#interaction, { ...body, flags: this.#flags(body.flags) }, files);
  }

  #flags(flags = 0): number {
    return this.#manner === 'hidden' ? flags | MessageFlags.Ephemeral : flags;
  }
}
