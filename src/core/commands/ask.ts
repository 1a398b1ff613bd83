/** `/tiktok ask`: a free question. */
import type { Command } from '../command.ts';

export const ask: Command = {
  name: 'ask',
  names: { es: 'preguntar', fr: 'demander', de: 'fragen', pt: 'perguntar' },
  summary: 'Ask anything about TikTok regulation',
  summaries: {
    es: 'Pregunta lo que quieras sobre la regulación de TikTok',
    fr: 'Posez une question sur la réglementation de TikTok',
    de: 'Frage etwas zur Regulierung von TikTok',
    pt: 'Pergunte sobre a regulação do TikTok',
  },
  options: [
    {
      name: 'question',
      names: { es: 'pregunta', fr: 'question', de: 'frage', pt: 'pergunta' },
      summary: 'A question in your own words',
      summaries: {
        es: 'Una pregunta con tus palabras',
        fr: 'Une question avec vos mots',
        de: 'Eine Frage in eigenen Worten',
        pt: 'Uma pergunta com suas palavras',
      },
      type: 'text',
      required: true,
    },
  ],
  examples: ['ask is TikTok banned in India?', 'ask why was TikTok fined by Ireland'],
  run: (values, context) => context.ask(values.question ?? ''),
};
