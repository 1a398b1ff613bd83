/** Inflects the adjectives of peoples: every gender, number and case in which one may stand, and the persons with it. */
import type { ForeignLanguage } from './forms.ts';
import { peoples } from './peoples.ts';

/** The languages in the order of the columns of `peoples`. */
const COLUMNS = ['fr', 'es', 'pt', 'de'] as const satisfies readonly ForeignLanguage[];

/** Endings of the form listed, and all that may stand in their place; the first that fits counts. */
const ENDINGS: Readonly<Record<ForeignLanguage, readonly (readonly [string, string])[]>> = {
  fr: [
    ['en', 'en enne ens ennes'],
    ['on', 'on onne one ons onnes ones'],
    ['rc', 'rc rque rcs rques'],
    ['ec', 'ec ecque ecs ecques'],
    ['al', 'al ale aux ales'],
    ['s', 's se ses'],
    ['e', 'e es'],
  ],
  es: [
    ['es', 'es esa eses esas'],
    ['an', 'an ana anes anas'],
    ['on', 'on ona ones onas'],
    ['o', 'o a os as'],
    ['i', 'i ies is'],
    ['u', 'u ues us'],
    ['e', 'e es'],
    ['a', 'a as'],
  ],
  pt: [
    ['ao', 'ao a aos aes oes as'],
    ['eu', 'eu eia eus eias'],
    ['es', 'es esa eses esas'],
    ['ol', 'ol ola ois olas'],
    ['o', 'o a os as'],
    ['i', 'i is'],
    ['e', 'e es'],
    ['a', 'a as'],
  ],
  de: [
    ['sch', 'sch sche schen scher sches schem'],
    ['er', 'er ern ers erin erinnen'],
    ['e', 'e en in innen'],
    ['i', 'i is'],
    ['a', 'a as'],
  ],
};

/** What is put behind a form whose ending is none of these. */
const ADDED: Readonly<Record<ForeignLanguage, readonly string[]>> = {
  fr: ['', 'e', 's', 'es'],
  es: ['', 'a', 'es', 'as'],
  pt: ['', 'a', 'es', 'as'],
  de: ['', 's', 'n', 'en', 'in', 'innen'],
};

function inflected(base: string, language: ForeignLanguage): readonly string[] {
  const [ending, forms] = ENDINGS[language].find(([one]) => base.endsWith(one)) ?? [];
  if (ending === undefined || forms === undefined) return ADDED[language].map((added) => base + added);
  const stem = base.slice(0, -ending.length);
  return forms.split(' ').map((form) => stem + form);
}

/** All forms of one entry of `peoples`, its marks read. */
function formsOfEntry(entry: string, language: ForeignLanguage): readonly string[] {
  if (entry.startsWith('=')) return [entry.slice(1)];
  if (!entry.endsWith('+')) return inflected(entry, language);
  const adjective = entry.slice(0, -1);
  return [
    ...inflected(adjective, language),
    ...inflected(`${adjective.slice(0, -'isch'.length)}er`, language),
  ];
}

/** The folded forms of all peoples in a language, and the English of each. */
export function peopleIn(language: ForeignLanguage): ReadonlyMap<string, string> {
  const column = COLUMNS.indexOf(language);
  const people = new Map<string, string>();
  for (const line of peoples.split('\n')) {
    const [english = '', columns] = line.split(': ');
    const cell = columns?.split(' | ')[column] ?? '-';
    if (line.startsWith('#') || cell === '-') continue;
    for (const entry of cell.split(', ')) {
      for (const form of formsOfEntry(entry, language)) if (!people.has(form)) people.set(form, english);
    }
  }
  return people;
}
