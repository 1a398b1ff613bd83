/** How much of what is asked a record has. */
import type { SearchDocument } from '../search/documents.ts';
import type { SearchIndex } from '../search/index.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { isCommonTerm } from '../understanding/words.ts';

/** The terms that tell what is asked: neither places nor everyday words. */
export const tellingTerms = (terms: Iterable<string>): readonly string[] =>
  [...terms].filter((term) => !isPlaceTerm(term) && !isCommonTerm(term));

/** How much of the telling terms, by weight, a record has, 0 to 1; undefined where there are none. */
export function shareHeld(
  terms: Iterable<string>,
  document: SearchDocument,
  index: SearchIndex,
): number | undefined {
  let held = 0;
  let whole = 0;
  for (const term of tellingTerms(terms)) {
    const weight = index.weightOf(term);
    whole += weight;
    held += weight * index.holds(document, term);
  }
  return whole === 0 ? undefined : held / whole;
}
