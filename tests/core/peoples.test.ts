/** The adjectives and persons of peoples, in the four languages, through the reader: all of them name their places. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine.ts';
import { isEnglishWord } from '../../src/core/understanding/dictionary.ts';
import { languageOf } from '../../src/core/understanding/languages.ts';
import { peopleIn } from '../../src/core/understanding/lexicon/people-forms.ts';
import { wordsOf } from '../../src/core/understanding/words.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const knowledge = realKnowledge();
const { read, gazetteer } = createEngine(knowledge);
const LANGUAGES = ['es', 'fr', 'de', 'pt'] as const;

/** What a message asks of those named, by language, and lines of "code: who, who". */
const NAMED = {
  fr: {
    asking: (who: string) => `Qu'ont décidé ${who} sur TikTok ?`,
    who: `
MA: le ministre marocain, la justice marocaine, les Marocains, les lois marocaines
DZ: l'Algérienne, les autorités algériennes
TN: le gouvernement tunisien, la loi tunisienne
GA: les autorités gabonaises, le régime gabonais
ET: l'Éthiopien, les Éthiopiennes
NG: la justice nigériane, les députés nigérians
NE: la junte nigérienne
UG: les élections ougandaises
CD: le gouvernement congolais, les autorités congolaises
GH: le Parlement ghanéen, une école ghanéenne
MU: la police mauricienne
MR: la police mauritanienne
ZA: la cour sud-africaine, les juges sud-africains
NZ: le Parlement néo-zélandais, les députées néo-zélandaises
CL: le Sénat chilien
CO: l'autorité colombienne
LV: la police lettone, les Lettons
GR: la ministre grecque
TR: l'opposition turque, les juges turcs
KR: le régulateur sud-coréen
KP: les dirigeants nord-coréens
SA: les tribunaux saoudiens
UZ: la presse ouzbèke
KG: les députés kirghizes
AE: les autorités émiraties
PE: le Congrès péruvien
HU: les élections hongroises
GE: le parlement géorgien
CA-QC: les députées québécoises
NC: l'élection néo-calédonienne`,
  },
  es: {
    asking: (who: string) => `¿Qué decidieron ${who} sobre TikTok?`,
    who: `
MA: la justicia marroquí, los diputados marroquíes
KE: el Gobierno keniano, las autoridades kenianas, los keniatas
NG: la policía nigeriana
JO: el rey jordano, las leyes jordanas
NZ: el Parlamento neozelandés, las diputadas neozelandesas
TH: los tribunales tailandeses, la prensa tailandesa
KR: la autoridad surcoreana
VN: las autoridades vietnamitas
MY: el ministro malasio
IQ: los iraquíes
CA: las escuelas canadienses
DE: la ministra alemana, los alemanes, las alemanas
ES: los españoles, las leyes españolas
GB: los ingleses, la ministra británica
US: los estadounidenses, la empresa norteamericana
BR: los brasileños, la ley brasileña
ET: el Gobierno etíope
DK: los daneses, la danesa
LV: los letones
BE: los belgas
SI: las eslovenas
PE: los peruanos
CR: el Congreso costarricense
GQ: los ecuatoguineanos
BA: los bosnios
TW: la presidenta taiwanesa
LATAM: los países sudamericanos`,
  },
  pt: {
    asking: (who: string) => `O que decidiram ${who} sobre o TikTok?`,
    who: `
BR: os brasileiros, a lei brasileira
CL: o Senado chileno
EC: a polícia equatoriana, os equatorianos
JO: o rei jordaniano
KE: os quenianos, a justiça queniana
MA: as autoridades marroquinas
MY: o ministro malaio, a polícia malaia
SA: os sauditas
IQ: as iraquianas
AO: o governo angolano
IN: a justiça indiana, os indianos
DE: os alemães, a ministra alemã, as alemãs
AF: os afegãos, as afegãs
LV: os letões
ES: os espanhóis, as leis espanholas
GB: as autoridades inglesas
CA: as escolas canadenses
EU: as leis europeias, os juízes europeus
ZA: a justiça sul-africana
KR: os sul-coreanos
US: as norte-americanas, os estadunidenses
GH: o governo ganês
SN: a justiça senegalesa
BE: os belgas
CZ: os tchecos, os jornais checos
KG: o governo quirguiz
MZ: as moçambicanas
CV: a lei cabo-verdiana
GW: os guineenses
TW: a presidente taiwanesa`,
  },
  de: {
    asking: (who: string) => `Was haben ${who} zu TikTok entschieden?`,
    who: `
MA: marokkanische Minister, die Marokkaner, die Marokkanerinnen
KE: kenianische Gerichte, die Kenianer
ZA: die südafrikanischen Richter
CO: ein kolumbianisches Gericht
NZ: neuseeländische Abgeordnete, die Neuseeländer, die Neuseelaender
KR: die südkoreanischen Behörden
SA: die saudi-arabischen Behörden
AE: die emiratische Aufsicht
GH: das ghanaische Parlament
SN: die Senegalesen
FR: die Franzosen, die Französinnen
GB: die Briten, die Schotten
DK: die Dänen
CZ: die tschechische Polizei, die Tschechin
HU: die ungarische Regierung
KZ: die kasachischen Gerichte
ET: ein äthiopischer Richter
AT: die österreichischen Gerichte
CH: die Schweizer Behörden, eidgenössische Räte
GE: die georgische Regierung
PE: peruanische Gerichte
TH: die Thailänder
US: die US-amerikanischen Gerichte
LU: die Luxemburger
EG: aegyptische Gerichte, die Ägypter
GR: die Griechen
DE: die Berliner Richter, die Münchener Gerichte
LATAM: südamerikanische Länder`,
  },
} as const;

const questions = LANGUAGES.flatMap((language) =>
  NAMED[language].who
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', list = ''] = line.split(': ');
      return list.split(', ').map((who) => [language, NAMED[language].asking(who), code] as const);
    }),
);

describe('a people names its place', () => {
  it.each(questions)('in %s: %s', (language, question, code) => {
    const query = read(question);
    expect(query.language).toBe(language);
    expect(query.codes).toEqual([code]);
  });

  it.each([
    ['north korean', 'KP'],
    ['malawian', 'MW'],
    ['togolese', 'TG'],
    ['peruvian', 'PE'],
    ['equatorial guinean', 'GQ'],
  ])('in English, also where no record is of it: %s', (people, code) => {
    expect(read(`did the ${people} government ban tiktok`).codes).toEqual([code]);
  });

  it.each(LANGUAGES)('is asked in some forty forms of %s', (language) => {
    expect(questions.filter(([one]) => one === language).length).toBeGreaterThanOrEqual(35);
  });

  it.each(LANGUAGES)('is known in %s for every country of the knowledge', (language) => {
    const known = new Set(
      [...peopleIn(language).values()].flatMap((english) =>
        gazetteer.find(wordsOf(english)).flatMap(({ codes }) => codes),
      ),
    );
    const countries = knowledge.places.map(({ code }) => code).filter((code) => /^[A-Z]{2}$/.test(code));
    expect(countries.length).toBeGreaterThan(90);
    // "Chinese" names no place in English questions either: it says whose company ByteDance is.
    expect(countries.filter((code) => !known.has(code) && !/^(?:CN|EU)$/.test(code))).toEqual([]);
  });

  it.each(LANGUAGES)('is one place and no other in every form of %s', (language) => {
    const { asking } = NAMED[language];
    const lost = [...peopleIn(language)].filter(([form, english]) => {
      const expected = gazetteer.find(wordsOf(english)).map(({ codes }) => codes);
      const found = read(asking(form)).places.map(({ codes }) => codes);
      return english !== 'Chinese' && (expected.length !== 1 || `${found}` !== `${expected}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('what is no people', () => {
  const inEnglish = [...new Set(LANGUAGES.flatMap((language) => [...peopleIn(language).keys()]))].filter(
    (form) => isEnglishWord(form),
  );

  it('is any English word but these', () => {
    expect(inEnglish.sort()).toEqual(['china', 'gales', 'ire', 'islander', 'islanders', 'pole']);
  });

  it.each([...inEnglish.filter((form) => form !== 'china'), 'polish', 'danes', 'marocaine'])(
    'is left alone in English: %s',
    (word) => {
      const question = `why did they ban the ${word} video on tiktok`;
      const places = gazetteer.find(wordsOf(question));
      expect(languageOf(question)).toBe('en');
      expect(read(question).places).toEqual(places);
    },
  );

  it.each([
    ['fr', 'Répondez en français : TikTok est-il interdit au Népal ?', ['NP']],
    ['es', '¿Puedes decirme en español si TikTok está prohibido?', []],
    ['de', 'Bitte auf Deutsch: ist TikTok in Nepal verboten?', ['NP']],
    ['pt', 'Pode responder em português quem é o dono do TikTok?', []],
    ['pt', 'Como o TikTok checa a idade?', []],
    ['pt', 'O TikTok foi proibido em Indiana?', ['US-IN']],
    ['fr', 'Le malaise des jeunes vient-il de TikTok ?', []],
    ['fr', 'TikTok a-t-il un propriétaire chinois ?', []],
    ['es', '¿Qué pasa si ganes dinero en TikTok?', []],
    ['de', 'Was sagen die Anwälte der Nutzer zu TikTok?', []],
  ])('is read as what it is, in %s: %s', (language, question, codes) => {
    const query = read(question);
    expect(query.language).toBe(language);
    expect(query.codes).toEqual(codes);
  });
});

describe('the federal institutions of a German message', () => {
  it.each([
    'Darf man in Bundesministerien TikTok auf dem Diensthandy haben?',
    'darf man in bundesministerien tiktok auf dem diensthandy haben?',
    'Was sagt die Bundesregierung zu TikTok?',
    'Nutzt das Bundesinnenministerium TikTok?',
    'Ist TikTok bei Bundesbehörden verboten?',
    'Ist TikTok bei Bundesbehoerden verboten?',
    'Hat der Bundestag über TikTok gesprochen?',
    'Hat das Bundesamt für Justiz eine Strafe verhängt?',
    'Welche Bundesländer haben TikTok auf Diensthandys verboten?',
  ])('mean Germany: %s', (question) => {
    expect(read(question).codes).toEqual(['DE']);
  });

  it.each([
    ['Hat die österreichische Bundesregierung TikTok verboten?', ['AT']],
    ['Was sagt die Bundesregierung zum Verbot in Frankreich?', ['FR']],
    ['In Nepal ist TikTok gesperrt. Was sagt die Bundesregierung?', ['NP']],
    ['Hat Trump den Bundesbehörden TikTok verboten?', []],
    ['Welcher Bundesrichter hat das TikTok-Verbot gestoppt?', []],
    ['Wie viele Bundesstaaten haben TikTok verklagt?', []],
  ])('do not where another place is meant: %s', (question, codes) => {
    expect(read(question).codes).toEqual(codes);
  });

  it('mean nothing in an English message', () => {
    expect(read('what is the bundesministerium doing about tiktok').codes).toEqual([]);
  });
});
