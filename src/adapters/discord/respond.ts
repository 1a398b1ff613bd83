/** Answers an interaction: at once where that is quick, else after "thinking…", and never leaving that standing. */
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Reply } from '../../core/reply.ts';
import type { Frame } from './action-rows.ts';
import { drawEmbeds, drawReply, type File, hasPicture } from './attach.ts';
import type { Context } from './context.ts';
import { failureOf, loggable } from './failures.ts';
import { DEFER_AFTER, GIVE_UP_AFTER } from './limits.ts';
import { answerCallback, type Body } from './send.ts';
import { NOTICES, noticeReply } from './words.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction;

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

/** The way back to the asker: fresh, announced ("thinking…"), or used. */
class ReplyLine {
  readonly #interaction: Answerable;
  readonly #manner: Manner;
  readonly #context: Context;
  #deferral: Promise<unknown> | undefined;
  #sending = false;

  constructor(interaction: Answerable, manner: Manner, context: Context) {
    this.#interaction = interaction;
    this.#manner = manner;
    this.#context = context;
  }

  /** Says "thinking…"; once, and not while the answer is on its way. */
  async defer(): Promise<void> {
    if (this.#sending) return;
    this.#deferral ??=
      this.#manner === 'update' && this.#interaction.isMessageComponent()
        ? this.#interaction.deferUpdate()
        : this.#interaction.deferReply(this.#manner === 'hidden' ? { flags: MessageFlags.Ephemeral } : {});
    await this.#deferral;
  }

  async show(reply: Reply, frame: Frame): Promise<void> {
    this.#sending = true;
    const { components, files } = await drawReply(reply, frame, this.#context, ENCLOSING);
    try {
      await this.#send({ components, files });
    } catch (error) {
      // Something in the newer components is not to Discord's liking: the older form says the same.
      if (failureOf(error).kind !== 'refused' || this.#manner === 'update') throw error;
      this.#context.log.warn({ ...loggable(error), kind: reply.kind }, 'discord: components were refused');
      const older = await drawEmbeds(reply, frame, this.#context, ENCLOSING);
      await this.#sendOlder(older);
    }
  }

  /** Puts an error where "thinking…" stands, or takes that away. */
  async apologise(): Promise<void> {
    const content = NOTICES.failed;
    try {
      await this.#deferral;
    } catch {
      return;
    }
    try {
      const interaction = this.#interaction;
      if (this.#manner === 'update') {
        const notice = { content, flags: MessageFlags.Ephemeral } as const;
        await (this.#deferral === undefined ? interaction.reply(notice) : interaction.followUp(notice));
      } else if (this.#deferral === undefined)
        await interaction.reply({ content, flags: MessageFlags.Ephemeral });
      else await interaction.editReply({ content });
    } catch (error) {
      this.#context.log.warn(loggable(error), 'discord: an apology failed');
      if (this.#deferral !== undefined && this.#manner !== 'update')
        await this.#interaction.deleteReply().catch(() => undefined);
    }
  }

  async #send({ components, files }: Awaited<ReturnType<typeof drawReply>>): Promise<void> {
    const interaction = this.#interaction;
    if (this.#deferral !== undefined) {
      await this.#deferral;
      await interaction.editReply({ components, files, attachments: [], flags: MessageFlags.IsComponentsV2 });
    } else if (this.#manner === 'update' && interaction.isMessageComponent())
      await interaction.update({ components, files, attachments: [], flags: MessageFlags.IsComponentsV2 });
    else await this.#answer({ components, flags: this.#flags(MessageFlags.IsComponentsV2) }, files);
  }

  async #sendOlder({ embeds, components, files }: Awaited<ReturnType<typeof drawEmbeds>>): Promise<void> {
    if (this.#deferral !== undefined) await this.#interaction.editReply({ embeds, components, files });
    else await this.#answer({ embeds, components, flags: this.#flags() }, files);
  }

  async #answer(body: Body, files: readonly File[]): Promise<void> {
    await answerCallback(this.#context.client.rest, this.#interaction, body, files);
    // What discord.js would have noted itself, and looks at before a follow-up.
    this.#interaction.replied = true;
  }

  #flags(flags = 0): number {
    return this.#manner === 'hidden' ? flags | MessageFlags.Ephemeral : flags;
  }
}
