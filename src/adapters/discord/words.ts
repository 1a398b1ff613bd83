/** What this room itself says to people. */
import type { Localised } from '../../core/command.ts';
import type { Reply } from '../../core/reply.ts';

/** The name of the message command, in the languages of the registry. */
export const CHECK_NAME = 'Check this';
export const CHECK_NAMES: Localised = {
  es: 'Comprobar esto',
  fr: 'Vérifier ceci',
  de: 'Dies prüfen',
  pt: 'Verificar isto',
};

/** The option that makes an answer private. */
export const HIDE = {
  name: 'hide',
  names: { es: 'ocultar', fr: 'masquer', de: 'verbergen', pt: 'ocultar' },
  summary: 'Only you see the answer',
  summaries: {
    es: 'Solo tú ves la respuesta',
    fr: 'Vous seul voyez la réponse',
    de: 'Nur du siehst die Antwort',
    pt: 'Só você vê a resposta',
  },
} as const satisfies { name: string; names: Localised; summary: string; summaries: Localised };

export const LABELS = {
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  share: 'Share',
  remove: 'Remove',
  pick: 'Ask next…',
} as const;

export const NOTICES = {
  thanks: 'Thank you. Noted as helpful.',
  sorry: 'Thank you. Noted as not helpful.',
  stale: 'This button is of an older version of the bot. Please ask again.',
  recordGone: 'The record behind this answer is no longer in the knowledge. Please ask again.',
  notYours: 'Only the person who asked, or somebody who may manage messages here, can remove this.',
  managersOnly: 'Only people who may manage this channel or server can do that.',
  cannotPost: 'I could not post this here. I may lack the permission, or the thread is locked.',
  failed: 'Something went wrong on my side. Please try again.',
  slow: 'This took too long, so I stopped. Please try again.',
  cannotRead:
    'I cannot read replies that do not mention me. Please mention me in your message, or use /tiktok ask.',
  nothing: 'There is nothing to show.',
} as const;

/** What somebody is told who asked where the bot may not write. */
export function missingPermission(channel: string, permissions: readonly string[]): string {
  return `You asked me in ${channel}, but I cannot answer there: I lack ${permissions.join(' and ')}. Somebody who manages the server can give me that, or you can ask me here.`;
}

/** A reply that only says `text`. */
export function noticeReply(text: string, tone: 'info' | 'warning' = 'warning'): Reply {
  return {
    kind: 'error',
    blocks: [{ type: 'notice', tone, text, cites: [] }],
    citations: [],
    entries: [],
    choices: [],
  };
}
