/** Picks the lawsuits and settlements of U.S. states, by state. */
import type { EventEntry, IsoDate, Knowledge, Place } from '../../knowledge/knowledge.ts';
import { sourcesOf } from '../citations.ts';
import { selectEvents } from './select-events.ts';
import { isUsState } from './select-statuses.ts';

export interface LawsuitRow {
  readonly state: Place;
  readonly entry: EventEntry;
  /** Whether the state itself sues or settles, as the title tells; false for suits of others, or against the state. */
  readonly byState: boolean;
  /** Ids, best first. */
  readonly sources: readonly string[];
}

/** A row for each state and lawsuit or settlement, by the state's name, oldest first within a state. */
export function selectLawsuits(
  knowledge: Knowledge,
  filter: { readonly states?: readonly string[]; readonly from?: IsoDate; readonly to?: IsoDate } = {},
): readonly LawsuitRow[] {
  const { states = [], ...span } = filter;
  const rows = selectEvents(knowledge, { ...span, kinds: ['lawsuit', 'settlement'] }).flatMap((entry) =>
    entry.places.flatMap((code) => {
      const state =
        isUsState(code) && (states.length === 0 || states.includes(code)) && knowledge.place(code);
      return state
        ? [{ state, entry, byState: isBroughtBy(state, entry), sources: sourcesOf(knowledge, entry) }]
        : [];
    }),
  );
  return rows.sort((a, b) => (a.state.name < b.state.name ? -1 : a.state.name > b.state.name ? 1 : 0));
}

/** "Utah sues TikTok", "D.C.’s suit …", "13 states and D.C. sue …"; not "Seattle Public Schools sues …". */
function isBroughtBy(state: Place, entry: EventEntry): boolean {
  const { title } = entry;
  if (/^(?:\d+|[\p{L}-]+) (?:U\.S\. )?states\b.*\bsue\b/u.test(title)) return true;
  // Of a state's other names only abbreviations: the rest are its cities, whose schools sue as well.
  const names = [state.name, ...state.names.filter((name) => /^(?:\p{Lu}\.)+$/u.test(name))];
  const name = names.find((some) => title.startsWith(some));
  if (name === undefined || /^\s(?:City|County|Public|School)/u.test(title.slice(name.length))) return false;
  return /\b(?:sue[sd]?|files|suits?|settle[sd]?)\b/iu.test(title);
}
