/** German messages that name no country but speak of the federal institutions: they mean Germany. */

/**
 * "Bundesinnenministerium", "Bundesbehoerden", folded. Not the Bundesstaat, Bundesgericht and Bundesrichter, which are
 * mostly those of the United States here, nor the Bundesrat, which governs Switzerland.
 */
const INSTITUTION =
  /\bbundes(?:regierung|republik|kanzler|prae?sident|tag|wehr|polizei|land|lae?nder|ebene|weit|verwaltung|nachrichtendienst|netzagentur|kartellamt|verfassung|verwaltungsgericht|gerichtshof|beamt|bedienstet|anstalt|zentrale|datenschutz|beauftragt|\p{L}*(?:minist|amt\b|amtes\b|ae?mter|behoe?rd))/u;

/** With these a German message speaks of America, Austria or Switzerland, whose authorities are "Bundesbehörden" too. */
const ELSEWHERE = /\b(?:trump|biden|kongress|weisse[ns]? haus|nationalrat|stae?nderat)\b/;

/** Whether a folded German message means Germany, where it names no place. */
export function impliesGermany(folded: string): boolean {
  return INSTITUTION.test(folded) && !ELSEWHERE.test(folded);
}
