/** Whether a record tells that something was done, and not only that somebody asked for it or that it was not. */
import type { Entry } from '../../knowledge/knowledge.ts';

/** In the same clause before the deed: it was wanted, or it did not come about. */
const ONLY_WANTED =
  /\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:es|ed|ing)|call(?:s|ed|ing)? for|appl(?:y|ies|ied)|petition(?:s|ed|ing)?|hop(?:e|es|ed|ing)|plead(?:s|ed)?|den(?:y|ies|ied)|would|could|might|(?<!\d )may(?! \d)|if|whether|(?:refus|declin|fail|tri|try)\w* to|not|never|no|nor|without)\b|n't\b/i;

/** The clauses of a text. */
function clausesOf(text: string): readonly string[] {
  return text.split(
    /(?<=[.!?;:]) +|,? \b(?=(?:but|while|which|who|although)\b)|, (?=and\b)| and (?=(?:it|he|she|they|the|an?|on|in|TikTok|ByteDance)\b)/,
  );
}

/** Whether a text tells of a deed as done. */
export function saysDone(text: string, deed: RegExp): boolean {
  return clausesOf(text).some((clause) => {
    const at = clause.search(deed);
    return at >= 0 && !ONLY_WANTED.test(clause.slice(0, at));
  });
}

/** Whether a record tells of a deed as done: in its title, its answer or a fact. */
export function tellsOf({ title, answer, facts }: Entry, deed: RegExp): boolean {
  return [title, answer, ...facts.map(({ text }) => text)].some((text) => saysDone(text, deed));
}
