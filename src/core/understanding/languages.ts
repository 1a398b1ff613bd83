/** Spanish, French, German and Portuguese questions: which language it is, and its words in the knowledge's English. */
import type { Language } from '../command.ts';
import { lexicon } from './lexicon.ts';
import { fold, type Word } from './words.ts';

/** Words that only one of the languages uses in a question. */
const MARKERS: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: 'que qué cual cuál cuales quien quién quienes cuando cuándo donde dónde cuanto cuánto cuanta cuántos por-que porque como cómo esta está están prohibido prohibida el los las del una unos en es son fue fueron hay ha han multa multas ley paises países para niños gobierno dueño sigue todavía puede pueden debe sobre contra según con se lo su más muy fue quiere quería',
  fr: "qu'est-ce est-ce que quoi quel quelle quels quelles quand où combien pourquoi comment interdit interdite interdiction le les des du une dans est sont été a-t-il ont amende amendes loi pays pour enfants gouvernement propriétaire toujours peut peuvent doit sur contre selon qui il elle au aux et",
  de: 'was welche welcher welches wer wann wo wie wieviel warum weshalb wieso ist sind war wurde wurden verboten verbot verbietet der die das den dem des ein eine einen und in im für von mit strafe bußgeld gesetz länder kinder regierung gehört noch immer kann können muss über gegen laut nicht hat haben an weiter bei nach ob dass wird werden sich auch nur aber gibt sein seine ihre diese',
  pt: 'que qual quais quem quando onde quanto quantos porque por-que como está estão proibido proibida proibição o os as do da dos das no na nos nas um uma em é são foi foram há multa multas lei países para crianças governo dono ainda pode podem deve sobre contra segundo não com seu sua mais ser pelo pela ao foi banido queria',
};

/** Words that stand in the lists above but are English as well. */
const SHARED = new Set(
  'a as do no in die war was hat den dem man so on is am an me es o e y et or also son des com em de la el le'.split(
    ' ',
  ),
);

const markers = Object.entries(MARKERS).map(
  ([language, words]) =>
    [
      language as Exclude<Language, 'en'>,
      new Set(
        words
          .split(' ')
          .map(fold)
          .filter((word) => !SHARED.has(word)),
      ),
    ] as const,
);

/** How a question opens that can be in one language only. */
const OPENINGS: readonly (readonly [Exclude<Language, 'en'>, RegExp])[] = [
  [
    'de',
    /^(?:gibt |was (?:ist|sind|war|bedeutet|hat|macht|passiert)|wer |wem |wann |warum |wieso |weshalb |welche|wie (?:viel|hoch|lange|alt|viele)|ist tiktok|gibt es|darf )/,
  ],
  ['es', /^(?:que es|cuando|cuanto|quien|por que tiktok|donde|cual|esta prohibid|hay |en que paises)/],
  [
    'fr',
    /^(?:qu'est|est-ce|pourquoi|quand |combien|quel|qui |c'est|tiktok est-il|y a-t-il|dans quels|ou est)/,
  ],
  [
    'pt',
    /^(?:o que e|quando (?:o|a|foi|e)\b|quanto|quem |por que o|onde |qual |o tiktok|em que paises|quais|ha )/,
  ],
];

const ENGLISH = new Set(
  'the is are was were what which who when where why how does do did of to and for with has have been it its they can will would should about there any on'.split(
    ' ',
  ),
);

/** The question's language; English unless several words clearly belong to another. Short texts are never guessed. */
export function languageOf(text: string): Language {
  const words = fold(text)
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean);
  let best: Language = 'en';
  let most = Math.max(1, words.filter((word) => ENGLISH.has(word)).length);
  const opening = fold(text).replace(/^[^\p{L}]+/u, '');
  for (const [language, set] of markers) {
    const accented =
      language === 'pt' ? /[ãõç]/ : language === 'es' ? /[ñ¿¡]/ : language === 'de' ? /[äöüß]/ : /[êèàçùœ]/;
    const opens = OPENINGS.some(([one, pattern]) => one === language && pattern.test(opening));
    const bonus = (accented.test(text.toLowerCase()) ? 1 : 0) + (opens ? 2 : 0);
    const count = words.filter((word) => set.has(word)).length + bonus;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

/** Words of the four languages that carry no content; dropped in translation. */
const FILLER = new Set(
  fold(
    'el la los las un una unos unas de del al a en por para con y o es son esta estan fue fueron ha han hay se su sus lo le les me mi tu si no muy mas sobre contra segun este esta esto ' +
      'le la les un une des du de d l au aux en dans par pour avec et ou est sont ete a ont il elle on ce cet cette ces se sa son ses y t n ne pas plus sur contre selon qu j je vous nous ' +
      'der die das den dem des ein eine einen einem einer und oder ist sind war wurde wurden wird werden hat haben in im am an auf fur von vom zu zum zur mit aus bei sich es er sie man nicht mehr uber gegen laut eigentlich denn ja ' +
      'o os as um uma uns umas de do da dos das no na nos nas em por para com e ou sao foi foram ha se seu sua nao mais sobre contra segundo esta este isso tem',
  ).split(' '),
);

const exact = new Map<string, string>();
const prefixes: (readonly [string, string])[] = [];
let longest = 1;
for (const [from, to] of lexicon) {
  const folded = fold(from);
  if (folded.endsWith('*')) prefixes.push([folded.slice(0, -1), to]);
  else {
    exact.set(folded, to);
    longest = Math.max(longest, folded.split(' ').length);
  }
}
prefixes.sort((a, b) => b[0].length - a[0].length);

/**
 * The question in the knowledge's English, word by word: enough to understand the common kinds of question.
 * Words it does not know are kept, since names and places are mostly the same.
 */
export function toEnglish(
  text: string,
  language: Language,
  placesIn: (
    words: readonly Word[],
  ) => readonly { readonly from: number; readonly to: number; readonly name: string }[],
): string {
  if (language === 'en') return text;
  const written = text
    .replace(/[¿¡?!.,;:"«»()]/g, ' ')
    .replace(/[’']/g, ' ')
    .replace(/-/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const words = written.map(fold);
  const places = placesIn(
    words.map((folded, index) => ({ folded, term: folded, written: written[index] ?? folded })),
  );
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    const place = places.find(({ from }) => from === at);
    if (place) {
      out.push(place.name);
      at = place.to;
      continue;
    }
    for (let size = Math.min(longest, words.length - at); size >= 1 && taken === 0; size -= 1) {
      const english = exact.get(words.slice(at, at + size).join(' '));
      if (english !== undefined) {
        out.push(english);
        taken = size;
      }
    }
    if (taken === 0) {
      const word = words[at] ?? '';
      const prefix = prefixes.find(([start]) => word.startsWith(start));
      if (prefix) out.push(prefix[1]);
      else if (!FILLER.has(word)) out.push(written[at] ?? word);
      taken = 1;
    }
    at += taken;
  }
  return out.join(' ');
}

/** Said in the asker's language under a reply that is in English. */
export const ENGLISH_NOTICE: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: 'La respuesta está en inglés, el idioma de las fuentes reunidas aquí.',
  fr: 'La réponse est en anglais, la langue des données réunies ici.',
  de: 'Die Antwort ist auf Englisch, der Sprache der hier gesammelten Angaben.',
  pt: 'A resposta está em inglês, o idioma das informações reunidas aqui.',
};
