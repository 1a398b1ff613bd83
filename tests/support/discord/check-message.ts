/** Checks a message against the limits that Discord's documentation states, as the platform itself would. */
import { allComponents, COMPONENTS_V2, type MessageJson } from './shapes.ts';

const isFull = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** What Discord would refuse; `files` are the names of the files that come with the message. */
export function problemsOf(message: MessageJson, files: readonly string[] = []): readonly string[] {
  const problems: string[] = [];
  const must = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  const all = allComponents(message);
  const isV2 = ((message.flags ?? 0) & COMPONENTS_V2) !== 0;
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  must(all.length <= 40, `${all.length} components, at most 40`);
  must(new Set(ids).size === ids.length, 'custom ids are not unique');
  if (isV2) {
    must(!isFull(message.content ?? ''), 'content beside components v2');
    must((message.embeds ?? []).length === 0, 'embeds beside components v2');
    must(all.length > 0, 'components v2 without components');
    const length = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
    must(length <= 4000, `${length} characters of text, at most 4000`);
  } else {
    must((message.content ?? '').length <= 2000, 'content over 2000 characters');
    must((message.embeds ?? []).length <= 10, 'more than 10 embeds');
    let sum = 0;
    for (const { title = '', description = '' } of message.embeds ?? []) {
      sum += title.length + description.length;
      must(title.length <= 256 && description.length <= 4096, 'an embed text is too long');
    }
    must(sum <= 6000, 'the embeds have more than 6000 characters');
    must((message.components ?? []).length <= 5, 'more than 5 rows');
    must(
      all.every(({ type }) => type <= 8),
      'a component of version 2 without its flag',
    );
    must(
      isFull(message.content ?? '') || (message.embeds ?? []).length > 0 || files.length > 0,
      'an empty message',
    );
  }
  for (const component of all) {
    const { type, label, custom_id, content, options, items, components = [], file, url } = component;
    if (custom_id !== undefined)
      must(custom_id.length >= 1 && custom_id.length <= 100, `a custom id of ${custom_id.length} characters`);
    if (type === 1) {
      must(components.length >= 1 && components.length <= 5, `a row of ${components.length}`);
      must(
        components.every(({ type }) => type === 2) || components.length === 1,
        'a select is not alone in its row',
      );
    }
    if (type === 2) {
      must(isFull(label) && (label ?? '').length <= 80, 'a label is empty or over 80 characters');
      must(
        (custom_id === undefined) !== (url === undefined),
        'a button has both or neither of custom id and url',
      );
    }
    if (type === 3) {
      const values = (options ?? []).map(({ value }) => value);
      must(values.length >= 1 && values.length <= 25, `a select of ${values.length} options`);
      must(new Set(values).size === values.length, 'option values are not unique');
      must(
        (options ?? []).every(
          ({ label, value }) => isFull(label) && label.length <= 100 && isFull(value) && value.length <= 100,
        ),
        'an option is empty or over 100 characters',
      );
    }
    if (type === 10) must(isFull(content), 'an empty text display');
    if (type === 12) {
      must((items ?? []).length >= 1 && (items ?? []).length <= 10, 'a gallery is empty or over 10');
      for (const { media, description } of items ?? []) {
        must(
          description === undefined || (isFull(description) && description.length <= 1024),
          'an alt text is empty or too long',
        );
        must(refersTo(media.url, files), `${media.url} is not enclosed`);
      }
    }
    if (type === 13) must(refersTo(file?.url ?? '', files), `${file?.url} is not enclosed`);
    if (type === 17) must(components.length >= 1, 'an empty container');
  }
  must(files.length <= 10, 'more than 10 files');
  must(new Set(files).size === files.length, 'file names are not unique');
  return problems;
}

function refersTo(url: string, files: readonly string[]): boolean {
  const name = /^attachment:\/\/([\w.-]+)$/.exec(url)?.[1];
  return name !== undefined && files.includes(name);
}
