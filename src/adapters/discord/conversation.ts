/** Which conversation a message or interaction belongs to, and the `Setting` the core is told. */
import type { Setting } from '../../core/setting.ts';
import { ROOT, readPress } from './custom-id.ts';

/** The root of conversations that fill their whole channel: threads, forum posts and direct messages. */
export const WHOLE_CHANNEL = 'all';

/** What is known of where something was asked. */
export interface Place {
  readonly channel: string;
  readonly guild?: string | undefined;
  /** The whole channel is one conversation. */
  readonly isThread: boolean;
  readonly isDirect: boolean;
}

/** `discord:<channel or thread>:<root>`: unique over platforms, and the same for a follow-up. */
export function threadOf(channel: string, root: string): string {
  return `discord:${channel}:${root}`;
}

/** Who asks. */
export interface Asker {
  readonly user: string;
  readonly locale?: string | undefined;
  /** The conversation begins with this very message or interaction. */
  readonly isNewThread?: boolean;
  /** Worked out only where a command wants to know: it takes the roles and the channel's overwrites. */
  readonly mayManage: () => boolean;
}

/** The setting of one question. */
export function settingAt(place: Place, root: string, person: Asker): Setting {
  return {
    platform: 'discord',
    ...(place.guild === undefined ? {} : { workspace: place.guild }),
    channel: place.channel,
    thread: threadOf(place.channel, root),
    ...(person.isNewThread ? { isNewThread: true } : {}),
    user: person.user,
    ...(person.locale === undefined ? {} : { locale: person.locale }),
    get mayManage() {
      return person.mayManage();
    },
  };
}

/** Components as they come with a message (from discord.js or raw), as far as their ids go. */
interface WithIds {
  readonly customId?: string | null | undefined;
  readonly custom_id?: string | null | undefined;
  readonly components?: readonly unknown[] | undefined;
}

/** All custom ids of a message's components, nested ones too. */
export function customIdsOf(components: readonly unknown[]): readonly string[] {
  return components.flatMap((component) => {
    const { customId, custom_id = customId, components: nested } = component as WithIds;
    return [...(typeof custom_id === 'string' ? [custom_id] : []), ...customIdsOf(nested ?? [])];
  });
}

/** What a message of ours says of itself in its buttons: its conversation, and who asked. */
export function readFrame(components: readonly unknown[]): {
  readonly root?: string;
  readonly asker?: string;
} {
  let root: string | undefined;
  let asker: string | undefined;
  for (const id of customIdsOf(components)) {
    const press = readPress(id);
    if (press?.kind === 'judge' || press?.kind === 'remove') root ??= press.root;
    if (press?.kind === 'remove') asker = press.asker;
  }
  return {
    ...(root === undefined || !ROOT.test(root) ? {} : { root }),
    ...(asker === undefined ? {} : { asker }),
  };
}
