/** The parts of Discord's JSON that the stand-in and the tests look at. */

export interface ComponentJson {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly components?: readonly ComponentJson[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly file?: { readonly url: string };
  readonly accessory?: ComponentJson;
}

export interface MessageJson {
  readonly content?: string | null;
  readonly components?: readonly ComponentJson[];
  readonly embeds?: readonly {
    readonly description?: string;
    readonly title?: string;
    readonly image?: { readonly url: string };
  }[];
  readonly flags?: number;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean };
  readonly message_reference?: { readonly message_id?: string };
  readonly attachments?: readonly {
    readonly id?: string;
    readonly filename?: string;
    readonly description?: string;
  }[];
}

export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;

/** A component and all below it. */
export function withNested(component: ComponentJson): readonly ComponentJson[] {
  const below = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return [component, ...below.flatMap(withNested)];
}

export function allComponents(message: Pick<MessageJson, 'components'>): readonly ComponentJson[] {
  return (message.components ?? []).flatMap(withNested);
}

/** Every text of a message as it is sent, one a line. */
export function textOf(message: MessageJson): string {
  return [
    message.content ?? '',
    ...allComponents(message).map((component) => component.content ?? ''),
    ...(message.embeds ?? []).flatMap(({ title = '', description = '' }) => [title, description]),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** The buttons of a message by label: their custom ids. */
export function buttonsOf(message: Pick<MessageJson, 'components'>): ReadonlyMap<string, string> {
  return new Map(
    allComponents(message).flatMap(({ type, label, custom_id }): [string, string][] =>
      type === 2 && label !== undefined && custom_id !== undefined ? [[label, custom_id]] : [],
    ),
  );
}
