/** Picks the lawsuits and settlements of U.S. states, by state. */
import type { EventEntry, IsoDate, Knowledge, Place } from '../../knowledge/knowledge.ts';
import { sourcesOf } from '../citations.ts';
import { selectEvents } from './select-events.ts';
import { isUsState } from './select-statuses.ts';

export interface LawsuitRow {
  readonly state: Place;
  readonly entry: EventEntry;
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
      return state ? [{ state, entry, sources: sourcesOf(knowledge, entry) }] : [];
    }),
  );
  return rows.sort((a, b) => (a.state.name < b.state.name ? -1 : a.state.name > b.state.name ? 1 : 0));
}
