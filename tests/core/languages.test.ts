import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnglishWord } from '../../src/core/understanding/dictionary.ts';
import { createGazetteer } from '../../src/core/understanding/gazetteer.ts';
import { intentOf, isYesNo } from '../../src/core/understanding/intent.ts';
import { languageOf, toEnglish } from '../../src/core/understanding/languages.ts';
import { FILLERS } from '../../src/core/understanding/lexicon/fillers.ts';
import { lexiconOf, listOf } from '../../src/core/understanding/lexicon/lexicon.ts';
import { MARKERS } from '../../src/core/understanding/lexicon/markers.ts';
import { fold, type Word } from '../../src/core/understanding/words.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const LANGUAGES = ['es', 'fr', 'de', 'pt'] as const;
const gazetteer = createGazetteer(realKnowledge());
const placesIn = (words: readonly Word[]) =>
  gazetteer.find(words).map((mention) => ({ ...mention, name: gazetteer.nameOf(mention.codes[0] ?? '') }));
const english = (text: string): string => toEnglish(text, languageOf(text), placesIn);

/** [question, how its English reads, kind of answer] */
type Case = readonly [string, string, string];

const SPANISH: readonly Case[] = [
  ['¿En qué países está prohibido TikTok?', 'which countries is TikTok banned', 'list'],
  ['¿Cuántos países han prohibido TikTok?', 'how many countries have banned TikTok', 'how-many'],
  ['¿Está prohibido TikTok en España?', 'is TikTok banned in Spain', 'status'],
  ['esta prohibido tiktok en india', 'is tiktok banned in India', 'status'],
  ['¿TikTok sigue prohibido en Albania?', 'is TikTok still banned in Albania', 'status'],
  ['¿Venezuela multó a TikTok?', 'did Venezuela fined TikTok', 'status'],
  ['¿Por qué prohibió India TikTok?', 'why did India banned TikTok', 'why'],
  ['¿Desde cuándo está prohibido en Nepal?', 'since when is banned in Nepal', 'when'],
  [
    '¿A partir de qué edad se puede usar TikTok?',
    'what is the minimum age can people use TikTok',
    'definition',
  ],
  ['¿De cuánto fue la multa?', 'how much was the fine', 'how-much'],
  ['¿De quién es TikTok?', 'who owns TikTok', 'who'],
  ['¿Quién es el dueño de TikTok en EE. UU.?', 'who owns TikTok in United States', 'who'],
  ['¿Qué es el Reglamento de Servicios Digitales?', 'what is the Digital Services Act', 'definition'],
  ['¿Qué pasó con el proyecto Texas?', 'what happened with the Project Texas', 'what'],
  ['¿Qué multa de mil millones de euros?', 'what fine of billion euros', 'what'],
  ['Hola, ¿me puedes decir si está prohibido en Jordania?', 'is banned in Jordan', 'status'],
  ['¿Y en Pakistán?', 'and in Pakistan', 'what'],
  ['¿TikTok en EEUU?', 'TikTok in United States', 'what'],
];

const FRENCH: readonly Case[] = [
  ['Dans quels pays TikTok est-il interdit ?', 'which countries TikTok is banned', 'list'],
  ['Combien de pays ont interdit TikTok ?', 'how many countries have banned TikTok', 'how-many'],
  ['TikTok est-il interdit en France ?', 'is TikTok banned in France', 'status'],
  ['est-ce que tiktok est interdit en Inde', 'is tiktok banned in India', 'status'],
  ['Depuis quand TikTok est-il interdit ?', 'since when TikTok is banned', 'when'],
  ['À qui appartient TikTok ?', 'who owns TikTok', 'who'],
  ['TikTok appartient à qui ?', 'who owns', 'who'],
  [
    "À partir de quel âge peut-on utiliser l'application ?",
    'what is the minimum age can people use the app',
    'definition',
  ],
  ["À combien s'élève l'amende ?", 'how much was the fine', 'how-much'],
  ['Que risque TikTok ?', 'what penalties TikTok', 'what'],
  [
    "Qu'est-ce que le règlement sur les services numériques ?",
    'what is the Digital Services Act',
    'definition',
  ],
  ["Qu'a décidé la Cour suprême ?", 'what did the Supreme Court decided', 'what'],
  ["Combien de milliards d'euros ?", 'billion euros', 'how-many'],
  ["S'il vous plaît, TikTok est-il légal au Népal ?", 'is TikTok legal in Nepal', 'status'],
  ['Quelle est la loi qui protège les mineurs ?', 'what is the law that protect', 'definition'],
  ['Et en Belgique ?', 'and in Belgium', 'what'],
];

const GERMAN: readonly Case[] = [
  ['In welchen Ländern ist TikTok verboten?', 'which countries is TikTok banned', 'list'],
  ['In welchen Laendern ist TikTok verboten?', 'which countries is TikTok banned', 'list'],
  ['Wie viele Länder haben TikTok verboten?', 'how many countries have TikTok banned', 'how-many'],
  ['Ist TikTok in Deutschland verboten?', 'is TikTok in Germany banned', 'status'],
  ['Wie hoch war die Strafe Irlands?', 'how much was the fine Ireland', 'how-much'],
  ['Seit wann ist TikTok gesperrt?', 'since when is TikTok blocked', 'when'],
  ['Bis wann muss TikTok verkauft werden?', 'until when must TikTok', 'when'],
  ['Wem gehört TikTok?', 'who owns TikTok', 'who'],
  ['Wem gehoert TikTok in den USA?', 'who owns TikTok in United States', 'who'],
  ['Ab welchem Alter darf man TikTok nutzen?', 'what is the minimum age may people', 'definition'],
  [
    'Duerfen Beamte TikTok auf Diensthandys nutzen?',
    'may officials TikTok on government devices use',
    'status',
  ],
  ['Was ist das Digitale-Dienste-Gesetz?', 'what is the Digital Services Act', 'definition'],
  ['Was sagt die DSGVO?', 'what says the GDPR', 'what'],
  ['Welche Folgen hat das Urteil?', 'what are the consequences has the ruling', 'consequence'],
  ['Gibt es eine Altersgrenze?', 'is there age limit', 'status'],
  ['Hat Trump TikTok gerettet?', 'has Trump TikTok', 'status'],
  ['Eine Milliarde Euro Bußgeld', 'billion euros fine', 'what'],
  ['Rekordstrafe wegen Nutzerdaten', 'biggest fine because of user data', 'how-much'],
  ['Und in Belgien?', 'and in Belgium', 'what'],
  ['Wann hat der Oberste Gerichtshof entschieden?', 'when has the Supreme Court decided', 'when'],
];

const PORTUGUESE: readonly Case[] = [
  ['Em que países o TikTok está proibido?', 'which countries TikTok is banned', 'list'],
  ['Quantos países proibiram o TikTok?', 'how many countries banned TikTok', 'how-many'],
  ['O TikTok é proibido no Brasil?', 'is TikTok banned in Brazil', 'status'],
  ['o tiktok esta proibido na india', 'is tiktok banned in India', 'status'],
  ['O TikTok ainda está banido na Albânia?', 'is TikTok still banned in Albania', 'status'],
  ['Por que a Índia proibiu o TikTok?', 'why did India banned TikTok', 'why'],
  ['Desde quando o TikTok está bloqueado?', 'since when TikTok is blocked', 'when'],
  [
    'A partir de que idade se pode usar o TikTok?',
    'what is the minimum age can people use TikTok',
    'definition',
  ],
  ['Qual foi o valor da multa?', 'how much was the fine', 'how-much'],
  ['Quem é o dono do TikTok?', 'who owns TikTok', 'who'],
  ['De quem é o TikTok nos EUA?', 'who owns TikTok in United States', 'who'],
  ['O que aconteceu com o TikTok no Nepal?', 'what happened with TikTok in Nepal', 'what'],
  ['O que decidiu o STF?', 'what did the Supreme Federal Court STF decided', 'what'],
  ['O que é o Regulamento dos Serviços Digitais?', 'what is the Digital Services Act', 'definition'],
  ['Multa de mil milhões ou de um bilhão?', 'fine of billion or of billion', 'what'],
  ['Existe alguma lei no Brasil?', 'is there any law in Brazil', 'status'],
  ['E na Bélgica?', 'and in Belgium', 'what'],
];

describe.each([
  ['es', SPANISH],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['pt', PORTUGUESE],
] as const)('questions in %s', (language, cases) => {
  it.each(cases)('%s', (question, expected, intent) => {
    expect(languageOf(question)).toBe(language);
    const understood = english(question);
    expect(understood).toContain(expected);
    expect(intentOf(fold(understood))).toBe(intent);
    if (intent === 'status') expect(isYesNo(fold(understood))).toBe(true);
  });
});

describe('telling the language', () => {
  it.each([
    ['Warum?', 'de'],
    ['seit wann', 'de'],
    ['TikTok Verkauf Frist', 'de'],
    ['Bussgeld', 'de'],
    ['pourquoi ?', 'fr'],
    ['amende Irlande', 'fr'],
    ['interdiction tiktok fonctionnaires', 'fr'],
    ['¿por qué?', 'es'],
    ['cuándo', 'es'],
    ['quien es el dueño', 'es'],
    ['multa tiktok venezuela', 'es'],
    ['Quem?', 'pt'],
    ['proibição TikTok Brasil', 'pt'],
    ['e na China?', 'pt'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    'why',
    'im confused is tiktok banned',
    'was tiktok banned in india',
    'mit study on tiktok',
    'die hard tiktok fans',
    'tiktok ban au',
    'tiktok in québec law',
    'who is ursula von der leyen',
    'what did los angeles county sue tiktok for',
    'no tiktok on government devices act',
    "what does france's conseil d'état say",
    'um what about el salvador',
    'is an EU commission fine due in a month or so',
  ])('%s is English', (text) => {
    expect(languageOf(text)).toBe('en');
  });

  it('takes no English question of the knowledge for another language', () => {
    const questions = realKnowledge().entries.flatMap((entry) =>
      'questions' in entry ? entry.questions : [],
    );
    expect(questions.length).toBeGreaterThan(1000);
    // The knowledge has some questions in other languages as well; in these most words are not English.
    const inEnglish = questions.filter((question) => {
      const words = (fold(question).match(/\p{L}{3,}/gu) ?? []).filter((word) => word !== 'tiktok');
      return words.filter(isEnglishWord).length > words.length * 0.6;
    });
    expect(inEnglish.length).toBeGreaterThan(questions.length * 0.7);
    expect(inEnglish.filter((question) => languageOf(question) !== 'en')).toEqual([]);
  });

  it('goes by no word that is English too', () => {
    for (const language of LANGUAGES) expect(MARKERS[language].filter(isEnglishWord)).toEqual([]);
  });

  it('keeps words that objects have of themselves, and decimals', () => {
    for (const language of LANGUAGES) {
      expect(toEnglish('constructor toString __proto__', language, placesIn)).toContain('constructor');
    }
    expect(english('¿Una multa de 12,7 millones de libras?')).toBe('fine of 12.7 million pounds');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const language = languageOf(text);
        expect(['en', ...LANGUAGES]).toContain(language);
        for (const one of LANGUAGES) expect(typeof toEnglish(text, one, placesIn)).toBe('string');
      }),
    );
  });
});

describe('the lexicon', () => {
  it.each(LANGUAGES)('of %s is folded, has each entry once and no empty word', (language) => {
    const list = listOf(language);
    expect(list.length).toBeGreaterThan(600);
    const froms = list.map(([from]) => from);
    expect(froms.filter((from) => fold(from) !== from || /^\s|\s{2}|\s$/.test(from) || from === '')).toEqual(
      [],
    );
    expect(froms.filter((from, index) => froms.indexOf(from) !== index)).toEqual([]);
    expect(list.filter(([, to]) => to.split(' ').includes(''))).toEqual([]);
  });

  it.each(LANGUAGES)('of %s has no stem that is shorter than five letters', (language) => {
    const stems = listOf(language).flatMap(([from]) => (from.endsWith('*') ? [from.slice(0, -1)] : []));
    expect(stems.filter((stem) => stem.length < 5 || stem.includes('*'))).toEqual([]);
  });

  it.each(LANGUAGES)('of %s never leaves out what it translates', (language) => {
    const phrases = FILLERS[language].filter((filler) => filler.includes(' '));
    expect(phrases.filter((phrase) => lexiconOf(language).phrase(phrase) !== undefined)).toEqual([]);
    expect(FILLERS[language].filter((filler) => fold(filler) !== filler)).toEqual([]);
  });

  it.each([
    ['de', 'verkaufsfrist', 'deadline'],
    ['de', 'wahlkampfwerbung', 'election campaign advertising'],
    ['de', 'geraete', 'devices'],
    ['es', 'empleadas', 'employee'],
    ['fr', 'allemandes', 'German'],
    ['pt', 'decisoes', 'decision'],
  ] as const)('knows in %s that %s is %s', (language, word, expected) => {
    expect(lexiconOf(language).word(word)).toBe(expected);
  });
});
