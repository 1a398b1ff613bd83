/** Reads the lists of the lexicon: lines of "English: word, phrase, stem*" under headings that begin with #. */

/** The pairs of [word, phrase or stem, English] that a list holds, in its order. */
export function entriesOf(list: string): readonly (readonly [string, string])[] {
  const entries: (readonly [string, string])[] = [];
  for (const line of list.split('\n')) {
    const colon = line.indexOf(': ');
    if (line.startsWith('#') || colon < 0) continue;
    const english = line.slice(0, colon);
    for (const word of line.slice(colon + 2).split(', ')) entries.push([word, english]);
  }
  return entries;
}
