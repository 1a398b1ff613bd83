/** What this adapter says of its own accord, as replies. */
import type { Reply } from '../../core/reply.ts';

function notice(kind: Reply['kind'], text: string): Reply {
  return {
    kind,
    blocks: [{ type: 'paragraph', text, cites: [] }],
    citations: [],
    entries: [],
    choices: [],
  };
}

export const cannotTellMember: Reply = notice(
  'error',
  'I cannot tell whether you are a full member of this workspace, so I may not change what is posted here. Whoever ' +
    'manages this app can grant it the scope users:read and install it again; then try once more.',
);

export const nothingToCheck: Reply = notice('error', 'That message holds no text that I could look up.');

export const notYours: Reply = notice('error', 'Only the person who asked can remove this answer.');

export const cannotRemove: Reply = notice(
  'error',
  'I could not remove this answer; an admin of the workspace can.',
);

export const thanks = (helpful: boolean): Reply =>
  notice(
    'smalltalk',
    helpful
      ? 'Thank you. Only I can see that you found it helpful.'
      : 'Thank you. Only I can see that it did not help.',
  );

export const recordsGone: Reply = notice(
  'smalltalk',
  'Thank you. The records behind this answer are no longer in the knowledge, so ask again for the present state.',
);

export const badButton: Reply = notice('error', 'This button does not work any more. Please ask again.');
