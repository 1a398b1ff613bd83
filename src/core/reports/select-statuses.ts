/** Picks the places whose state is known: by state of the app or of government devices, by group or sort of place. */
import type { Knowledge, Place, StatusEntry } from '../../knowledge/knowledge.ts';
import type { AppState, DeviceState } from '../../knowledge/schema.ts';
import { sourcesOf } from '../citations.ts';

export interface StatusFilter {
  readonly app?: readonly AppState[];
  readonly devices?: readonly DeviceState[];
  /** Only places with a minimum age in law. */
  readonly withMinimumAge?: boolean;
  /** Codes; each stands for itself and every place within it, such as `EU`. */
  readonly places?: readonly string[];
  readonly only?: 'countries' | 'us-states';
}

export interface StatusRow {
  readonly entry: StatusEntry;
  readonly place: Place;
  /** Ids, best first. */
  readonly sources: readonly string[];
}

/** A row for every place that has a status and passes every filter, by name. */
export function selectStatuses(knowledge: Knowledge, filter: StatusFilter = {}): readonly StatusRow[] {
  const { app = [], devices = [], places = [], only } = filter;
  const wanted = new Set(places.flatMap((code) => knowledge.within(code)));
  const rows = knowledge.statuses.flatMap((entry) => {
    const place = knowledge.place(entry.places[0] ?? '');
    if (!place) return [];
    const passes =
      (wanted.size === 0 || wanted.has(place.code)) &&
      (app.length === 0 || app.includes(entry.status.app)) &&
      (devices.length === 0 || devices.includes(entry.status.devices)) &&
      (filter.withMinimumAge !== true || entry.status.minimumAge !== undefined) &&
      (only === undefined || (only === 'countries' ? isCountry(place.code) : isUsState(place.code)));
    return passes ? [{ entry, place, sources: sourcesOf(knowledge, entry) }] : [];
  });
  return rows.sort((a, b) => (a.place.name < b.place.name ? -1 : a.place.name > b.place.name ? 1 : 0));
}

/** Whether a code names a country or territory: ISO 3166-1 alpha-2, of which `EU` is reserved for the Union. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'EU';
}

/** Whether a code names a U.S. state, district or territory (ISO 3166-2:US). */
export function isUsState(code: string): boolean {
  return code.startsWith('US-');
}
