/** Spanish, French, German and Portuguese questions: which language it is, and its words in the knowledge's English. */
import type { Language } from '../command.ts';
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

/** Stems of content and question words, and the English words that stand for them. Longest prefix wins. */
const LEXICON: readonly (readonly [string, string])[] = [
  // Question words
  ['por que', 'why'],
  ['pourquoi', 'why'],
  ['warum', 'why'],
  ['weshalb', 'why'],
  ['wieso', 'why'],
  ['porque', 'why'],
  ['cuando', 'when'],
  ['quando', 'when'],
  ['quand', 'when'],
  ['wann', 'when'],
  ['seit wann', 'since when'],
  ['cuanto', 'how much'],
  ['cuanta', 'how much'],
  ['combien', 'how much'],
  ['wieviel', 'how much'],
  ['wie viel', 'how much'],
  ['wie viele', 'how many'],
  ['quanto', 'how much'],
  ['cuantos', 'how many'],
  ['quantos', 'how many'],
  ['quien', 'who'],
  ['quienes', 'who'],
  ['qui est', 'who is'],
  ['qui', 'who'],
  ['wer', 'who'],
  ['quem', 'who'],
  ['wem gehort', 'who owns'],
  ['a quien pertenece', 'who owns'],
  ['a qui appartient', 'who owns'],
  ['como', 'how'],
  ['comment', 'how'],
  ['wie', 'how'],
  ['donde', 'where'],
  ['onde', 'where'],
  ['ou', 'where'],
  ['wo', 'where'],
  ['que es', 'what is'],
  ['que e', 'what is'],
  ['qu est ce que', 'what is'],
  ['qu est ce qu', 'what is'],
  ['c est quoi', 'what is'],
  ['was ist', 'what is'],
  ['o que e', 'what is'],
  ['que', 'what'],
  ['was', 'what'],
  ['cual', 'what'],
  ['qual', 'what'],
  ['quel', 'what'],
  ['quelle', 'what'],
  ['cuales', 'which'],
  ['quais', 'which'],
  ['quels', 'which'],
  ['quelles', 'which'],
  ['welche', 'which'],
  ['en que paises', 'which countries'],
  ['dans quels pays', 'which countries'],
  ['in welchen landern', 'which countries'],
  ['em que paises', 'which countries'],
  ['em quais paises', 'which countries'],
  ['que paises', 'which countries'],
  ['quels pays', 'which countries'],
  ['welche lander', 'which countries'],
  ['quais paises', 'which countries'],
  ['agora', 'now'],
  ['ahora', 'now'],
  ['maintenant', 'now'],
  ['jetzt', 'now'],
  ['heute', 'now'],
  ['hoy', 'now'],
  ['hoje', 'now'],
  ['estan', 'are'],
  // Peoples
  ['belges', 'Belgian'],
  ['belge', 'Belgian'],
  ['belgas', 'Belgian'],
  ['belgisch*', 'Belgian'],
  ['francais*', 'French'],
  ['frances*', 'French'],
  ['franzosisch*', 'French'],
  ['allemand*', 'German'],
  ['deutsch*', 'German'],
  ['espagnol*', 'Spanish'],
  ['espanol*', 'Spanish'],
  ['spanisch*', 'Spanish'],
  ['italien*', 'Italian'],
  ['italian*', 'Italian'],
  ['americain*', 'American'],
  ['amerikanisch*', 'American'],
  ['estadounidense*', 'American'],
  ['american*', 'American'],
  ['irlandais*', 'Irish'],
  ['irlandes*', 'Irish'],
  ['irisch*', 'Irish'],
  ['britannique*', 'British'],
  ['britanic*', 'British'],
  ['britisch*', 'British'],
  ['canadien*', 'Canadian'],
  ['canadiense*', 'Canadian'],
  ['kanadisch*', 'Canadian'],
  ['brasileir*', 'Brazilian'],
  ['brasilen*', 'Brazilian'],
  ['europeen*', 'European'],
  ['europaisch*', 'European'],
  ['europe*', 'European'],
  ['peuvent', 'can'],
  ['utilis*', 'use'],
  ['benutz*', 'use'],
  ['nutzen', 'use'],
  ['usar', 'use'],
  ['leur', 'their'],
  ['ils', 'they'],
  ['telephone de service', 'government phone'],
  ['ganar', 'win'],
  // Content words, as prefixes
  ['bani*', 'ban'],
  ['quer*', 'want'],
  ['vouloir*', 'want'],
  ['voulait', 'want'],
  ['wollte*', 'want'],
  ['nutzerdaten', 'user data'],
  ['benutzerdaten', 'user data'],
  ['weitergeb*', 'share'],
  ['seguidor*', 'followers'],
  ['abonne*', 'followers'],
  ['ganhar', 'gain'],
  ['gagner', 'gain'],
  ['temps fera', 'weather'],
  ['meteo', 'weather'],
  ['wetter', 'weather'],
  ['clima', 'weather'],
  ['demain', 'tomorrow'],
  ['procureur*', 'prosecutor'],
  ['annonc*', 'announce'],
  ['anunci*', 'announce'],
  ['angekundigt', 'announce'],
  ['expertenkommission', 'expert commission'],
  ['empfehlung*', 'recommendation'],
  ['juni', 'June'],
  ['assin*', 'sign'],
  ['firm*', 'sign'],
  ['sign*', 'sign'],
  ['unterzeichn*', 'sign'],
  ['obrig*', 'require'],
  ['oblig*', 'require'],
  ['zwing*', 'force'],
  ['verpflicht*', 'require'],
  ['emplead*', 'employee'],
  ['employe*', 'employee'],
  ['funcionari*', 'official'],
  ['fonctionnaire*', 'official'],
  ['beamte*', 'official'],
  ['mitarbeiter*', 'employee'],
  ['public*', 'public'],
  ['offentlich*', 'public'],
  ['nueva york', 'New York'],
  ['nova york', 'New York'],
  ['nova iorque', 'New York'],
  ['californie', 'California'],
  ['kalifornien', 'California'],
  ['proyecto', 'project'],
  ['projet', 'project'],
  ['projekt', 'project'],
  ['projeto', 'project'],
  ['supreme', 'supreme'],
  ['suprem*', 'supreme'],
  ['oberste*', 'supreme'],
  ['presidente*', 'president'],
  ['president*', 'president'],
  ['prasident*', 'president'],
  ['parlament*', 'parliament'],
  ['parlement*', 'parliament'],
  ['guerra', 'war'],
  ['guerre', 'war'],
  ['krieg', 'war'],
  ['decid*', 'decide'],
  ['decis*', 'decision'],
  ['entscheid*', 'decision'],
  ['rechazo', 'reject'],
  ['mas grande*', 'biggest'],
  ['mayor', 'biggest'],
  ['plus grosse', 'biggest'],
  ['plus grande', 'biggest'],
  ['plus elevee', 'biggest'],
  ['grosste', 'biggest'],
  ['hochste', 'biggest'],
  ['maior', 'biggest'],
  ['total', 'total'],
  ['insgesamt', 'in total'],
  ['estado*', 'states'],
  ['etats', 'states'],
  ['bundesstaat*', 'states'],
  ['red social', 'social network'],
  ['redes sociales', 'social media'],
  ['reseaux sociaux', 'social media'],
  ['soziale* medien', 'social media'],
  ['redes sociais', 'social media'],
  ['anos', 'years'],
  ['ans', 'years'],
  ['jahre*', 'years'],
  ['menos', 'under'],
  ['moins', 'under'],
  ['unter', 'under'],
  ['menor', 'under'],
  ['verifica*', 'verification'],
  ['pagar', 'pay'],
  ['pago', 'pay'],
  ['paye*', 'pay'],
  ['zahl*', 'pay'],
  ['acusa*', 'accuse'],
  ['accus*', 'accuse'],
  ['vorwurf*', 'accuse'],
  ['vorwirft', 'accuse'],
  ['almacen*', 'store'],
  ['stock*', 'store'],
  ['speicher*', 'store'],
  ['armazen*', 'store'],
  ['servidor*', 'server'],
  ['serveur*', 'server'],
  ['funciona*', 'work'],
  ['fonctionn*', 'work'],
  ['funktioniert', 'work'],
  ['disponib*', 'available'],
  ['verfugbar', 'available'],
  ['disponi*', 'available'],
  ['permiti*', 'allowed'],
  ['autoris*', 'allowed'],
  ['erlaubt', 'allowed'],
  ['suspen*', 'suspend'],
  ['suspendu*', 'suspend'],
  ['ausgesetzt', 'suspend'],
  ['levant*', 'lift'],
  ['aufgehoben', 'lift'],
  ['aleman*', 'Germany'],
  ['allemagne', 'Germany'],
  ['alemanha', 'Germany'],
  ['chine', 'China'],
  ['chino*', 'Chinese'],
  ['chinois*', 'Chinese'],
  ['chinesisch*', 'Chinese'],
  ['chines*', 'Chinese'],
  ['nouvelle caledonie', 'New Caledonia'],
  ['prohibi*', 'ban'],
  ['proib*', 'ban'],
  ['proíb*', 'ban'],
  ['interdi*', 'ban'],
  ['verbot*', 'ban'],
  ['verbiet*', 'ban'],
  ['gesperrt', 'ban'],
  ['bloque*', 'ban'],
  ['bloqu*', 'ban'],
  ['vetad*', 'ban'],
  ['multa*', 'fine'],
  ['amende*', 'fine'],
  ['geldstrafe*', 'fine'],
  ['bußgeld*', 'fine'],
  ['bussgeld*', 'fine'],
  ['strafe*', 'fine'],
  ['coima*', 'fine'],
  ['ley', 'law'],
  ['leyes', 'law'],
  ['loi', 'law'],
  ['lois', 'law'],
  ['gesetz*', 'law'],
  ['lei', 'law'],
  ['leis', 'law'],
  ['gobierno*', 'government'],
  ['gouvernement*', 'government'],
  ['regierung*', 'government'],
  ['governo*', 'government'],
  ['dispositivo*', 'device'],
  ['appareil*', 'device'],
  ['gerate*', 'device'],
  ['diensthandy*', 'government device'],
  ['telefono*', 'phone'],
  ['telephone*', 'phone'],
  ['telefone*', 'phone'],
  ['handy*', 'phone'],
  ['celular*', 'phone'],
  ['nino*', 'child'],
  ['ninas', 'child'],
  ['menores', 'child'],
  ['enfant*', 'child'],
  ['mineurs', 'child'],
  ['kinder*', 'child'],
  ['minderjahrig*', 'child'],
  ['jugendliche*', 'teen'],
  ['crianca*', 'child'],
  ['adolescente*', 'teen'],
  ['edad', 'age'],
  ['age', 'age'],
  ['alter', 'age'],
  ['mindestalter', 'minimum age'],
  ['idade', 'age'],
  ['minim*', 'minimum'],
  ['dueno*', 'owner'],
  ['dono*', 'owner'],
  ['proprietair*', 'owner'],
  ['propietari*', 'owner'],
  ['proprietari*', 'owner'],
  ['eigentumer*', 'owner'],
  ['gehort', 'own'],
  ['besitz*', 'own'],
  ['pertenece', 'own'],
  ['pertence', 'own'],
  ['appartient', 'own'],
  ['datos', 'data'],
  ['donnees', 'data'],
  ['daten*', 'data'],
  ['dados', 'data'],
  ['privaci*', 'privacy'],
  ['vie privee', 'privacy'],
  ['datenschutz*', 'data protection'],
  ['seguridad', 'security'],
  ['securite', 'security'],
  ['sicherheit*', 'security'],
  ['seguranca', 'security'],
  ['seguro', 'safe'],
  ['segura', 'safe'],
  ['sicher', 'safe'],
  ['algorit*', 'algorithm'],
  ['algorithm*', 'algorithm'],
  ['eleccion*', 'election'],
  ['election*', 'election'],
  ['wahl*', 'election'],
  ['eleic*', 'election'],
  ['tribunal*', 'court'],
  ['cour supreme', 'Supreme Court'],
  ['corte suprema', 'Supreme Court'],
  ['tribunal supremo', 'Supreme Court'],
  ['suprema corte', 'Supreme Court'],
  ['supremo tribunal', 'Supreme Court'],
  ['oberster gerichtshof', 'Supreme Court'],
  ['oberste gerichtshof', 'Supreme Court'],
  ['cour', 'court'],
  ['otan', 'NATO'],
  ['controla', 'control'],
  ['controle', 'control'],
  ['gericht*', 'court'],
  ['corte', 'court'],
  ['demanda*', 'lawsuit'],
  ['proces', 'lawsuit'],
  ['plainte', 'complaint'],
  ['klage*', 'lawsuit'],
  ['processo*', 'lawsuit'],
  ['pais', 'country'],
  ['paises', 'countries'],
  ['pays', 'countries'],
  ['land', 'country'],
  ['lander*', 'countries'],
  ['todavia', 'still'],
  ['aun', 'still'],
  ['sigue', 'still'],
  ['toujours', 'still'],
  ['encore', 'still'],
  ['noch', 'still'],
  ['ainda', 'still'],
  ['empresa*', 'company'],
  ['entreprise*', 'company'],
  ['unternehmen', 'company'],
  ['compr*', 'buy'],
  ['achet*', 'buy'],
  ['kauf*', 'buy'],
  ['vend*', 'sell'],
  ['verkauf*', 'sell'],
  ['acord*', 'deal'],
  ['acuerdo*', 'deal'],
  ['accord*', 'deal'],
  ['espi*', 'spy'],
  ['espionn*', 'spy'],
  ['spionage', 'spy'],
  ['publicidad', 'advertising'],
  ['publicit*', 'advertising'],
  ['werbung', 'advertising'],
  ['publicidade', 'advertising'],
  ['tienda', 'shop'],
  ['boutique', 'shop'],
  ['loja', 'shop'],
  ['comision europea', 'European Commission'],
  ['commission europeenne', 'European Commission'],
  ['europaische kommission', 'European Commission'],
  ['comissao europeia', 'European Commission'],
  ['irlanda', 'Ireland'],
  ['irlande', 'Ireland'],
  ['adicti*', 'addictive'],
  ['addicti*', 'addictive'],
  ['suchtig*', 'addictive'],
  ['vicia*', 'addictive'],
  ['usuario*', 'users'],
  ['utilisateur*', 'users'],
  ['nutzer*', 'users'],
  ['creador*', 'creators'],
  ['createur*', 'creators'],
  ['criador*', 'creators'],
  ['ultim*', 'latest'],
  ['dernier*', 'latest'],
  ['neueste*', 'latest'],
  ['noticia*', 'news'],
  ['nouvelle*', 'news'],
  ['nachricht*', 'news'],
  ['investigaci*', 'investigation'],
  ['enquete*', 'investigation'],
  ['untersuchung*', 'investigation'],
  ['investigac*', 'investigation'],
  ['ecole*', 'school'],
  ['escuela*', 'school'],
  ['schule*', 'school'],
  ['escola*', 'school'],
];

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
for (const [from, to] of LEXICON) {
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
