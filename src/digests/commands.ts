/** The commands about digests: a team sets one up in a sentence, sees what it will get, changes and stops it. */
import type { Command, Localised } from '../core/command.ts';
import { numberOption, onlyNumber, settingOptions, wordsOption } from './command-options.ts';
import { refusal } from './command-replies.ts';
import {
  type CommandParts,
  change,
  list,
  pause,
  postNow,
  preview,
  type Run,
  resume,
  start,
  stop,
} from './run-commands.ts';

/** What the commands need. */
export type DigestCommandParts = CommandParts;

/** The commands for the registry. */
export function digestCommands(parts: DigestCommandParts): readonly Command[] {
  const managed = (run: Run) => ({
    managersOnly: true,
    run: (async (values, context) =>
      context.setting.mayManage
        ? run(parts, values, context)
        : refusal('Only people who may manage this channel set up its digests.')) satisfies Command['run'],
  });
  const open = (run: Run) => ({
    run: ((values, context) => run(parts, values, context)) satisfies Command['run'],
  });
  return [
    {
      ...named('start', 'iniciar', 'lancer', 'starten', 'iniciar'),
      summary: 'Post a digest here regularly: what is new, what happened, what is due',
      summaries: {
        es: 'Publicar aquí un resumen periódico: novedades, hechos y plazos',
        fr: 'Publier ici un résumé régulier : nouveautés, faits et échéances',
        de: 'Hier regelmäßig eine Übersicht posten: Neues, Ereignisse, Fristen',
        pt: 'Publicar aqui um resumo periódico: novidades, fatos e prazos',
      },
      options: [...settingOptions, wordsOption],
      examples: [
        'digest start weekly monday 9:00 Europe/Berlin eu, children',
        'digest start daily 8 am New York time US quiet: skip',
        'digest start as-it-happens',
      ],
      form: true,
      ...managed(start),
    },
    {
      ...named('preview', 'vista', 'aperçu', 'vorschau', 'prévia'),
      summary: 'Show, to you only, exactly what would be posted now',
      summaries: {
        es: 'Mostrar, solo a ti, lo que se publicaría ahora',
        fr: 'Montrer, à vous seul, ce qui serait publié maintenant',
        de: 'Nur dir zeigen, was jetzt gepostet würde',
        pt: 'Mostrar, só a você, o que seria publicado agora',
      },
      options: [numberOption, ...settingOptions, wordsOption],
      examples: ['digest preview', 'digest preview 2', 'digest preview monthly india'],
      ...open(preview),
    },
    {
      ...named('list', 'lista', 'liste', 'liste', 'lista'),
      summary: 'List the digests of this channel and when they come next',
      summaries: {
        es: 'Los resúmenes de este canal y cuándo llegan',
        fr: 'Les résumés de ce canal et leurs prochaines dates',
        de: 'Die Übersichten dieses Kanals und ihre nächsten Termine',
        pt: 'Os resumos deste canal e quando chegam',
      },
      options: [],
      examples: ['digest list'],
      ...open(list),
    },
    {
      ...named('change', 'cambiar', 'modifier', 'ändern', 'mudar'),
      summary: 'Change a digest of this channel; what is not named stays',
      summaries: {
        es: 'Cambiar un resumen; lo que no se nombra queda igual',
        fr: 'Modifier un résumé ; ce qui n’est pas nommé reste',
        de: 'Eine Übersicht ändern; was nicht genannt ist, bleibt',
        pt: 'Mudar um resumo; o que não é citado fica igual',
      },
      options: [numberOption, ...settingOptions, wordsOption],
      examples: ['digest change time:17:30', 'digest change 2 monthly 31st everywhere'],
      ...managed(change),
    },
    {
      ...named('pause', 'pausar', 'suspendre', 'pausieren', 'pausar'),
      summary: 'Stop a digest of this channel for now',
      summaries: {
        es: 'Detener un resumen por ahora',
        fr: 'Suspendre un résumé',
        de: 'Eine Übersicht vorerst anhalten',
        pt: 'Pausar um resumo',
      },
      options: [onlyNumber],
      examples: ['digest pause', 'digest pause 2'],
      ...managed(pause),
    },
    {
      ...named('resume', 'reanudar', 'reprendre', 'fortsetzen', 'retomar'),
      summary: 'Let a paused digest come again',
      summaries: {
        es: 'Reanudar un resumen en pausa',
        fr: 'Reprendre un résumé suspendu',
        de: 'Eine angehaltene Übersicht fortsetzen',
        pt: 'Retomar um resumo pausado',
      },
      options: [onlyNumber],
      examples: ['digest resume', 'digest resume 2'],
      ...managed(resume),
    },
    {
      ...named('stop', 'terminar', 'arrêter', 'beenden', 'encerrar'),
      summary: 'Remove a digest of this channel for good',
      summaries: {
        es: 'Eliminar un resumen para siempre',
        fr: 'Supprimer un résumé pour de bon',
        de: 'Eine Übersicht für immer entfernen',
        pt: 'Remover um resumo de vez',
      },
      options: [onlyNumber],
      examples: ['digest stop', 'digest stop 2'],
      ...managed(stop),
    },
    {
      ...named('now', 'ahora', 'maintenant', 'jetzt', 'agora'),
      summary: 'Post a digest of this channel at once, out of turn',
      summaries: {
        es: 'Publicar un resumen ahora mismo',
        fr: 'Publier un résumé tout de suite',
        de: 'Eine Übersicht sofort posten',
        pt: 'Publicar um resumo agora mesmo',
      },
      options: [onlyNumber],
      examples: ['digest now', 'digest now 2'],
      ...managed(postNow),
    },
  ];
}

/** The name in English and the four other languages; the group's own name is the same in all. */
function named(
  en: string,
  es: string,
  fr: string,
  de: string,
  pt: string,
): { name: string; names: Localised } {
  const full = (word: string) => `digest ${word}`;
  return { name: full(en), names: { es: full(es), fr: full(fr), de: full(de), pt: full(pt) } };
}
