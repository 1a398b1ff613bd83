/** How states and dates are put into words, the same wherever they are told. */
import type { EventEntry, PartialDate, Place, PlaceStatus } from '../../knowledge/knowledge.ts';
import { showDate } from '../../knowledge/partial-date.ts';
import { listed, withArticle } from '../reports/parts.ts';

/** "on 29 June 2020", "in June 2020", "in 2020". */
export function onDate(date: PartialDate): string {
  return `${date.precision === 'day' ? 'on' : 'in'} ${showDate(date.written)}`;
}

/** Whether people in the place can use the app, as a direct answer to "is it banned?" in one sentence. */
export function appSentence(place: Place, status: PlaceStatus, asked: 'banned' | 'available'): string {
  const where = withArticle(place.name);
  const since = status.appSince === undefined ? '' : `, since ${showDate(status.appSince.written)}`;
  const yes = asked === 'banned' ? 'Yes' : 'No';
  const no = asked === 'banned' ? 'No' : 'Yes';
  switch (status.app) {
    case 'banned':
      return status.appSince === undefined
        ? `${yes}. TikTok is banned in ${where}.`
        : `${yes}. TikTok has been banned in ${where} since ${showDate(status.appSince.written)}.`;
    case 'available':
      return `${no}. TikTok is not banned for the public in ${where}; it is available.`;
    case 'blocked-temporarily':
      return `${yes}, for the time being by the latest report. TikTok is blocked in ${where}${since}.`;
    case 'restricted':
      return `Partly. TikTok is restricted in ${where}${since}.`;
    case 'withdrawn':
      return `TikTok is not offered in ${where}: the company withdrew it${status.appSince === undefined ? '' : ` ${onDate(status.appSince)}`}; that is not a legal ban.`;
    case 'never-offered':
      return `TikTok is not offered in ${where}: ByteDance runs a separate app, Douyin, there.`;
    case 'unknown':
      return `That is not certain. Whether TikTok is reachable in ${where} today could not be established from the sources.`;
  }
}

/** What to say where a block is over and the question asks about the past: "was it ever banned?". */
export function pastBanSentence(
  place: Place,
  bans: readonly EventEntry[],
  asked: 'banned' | 'available',
): string {
  const spans = bans.map(({ date, until }) =>
    until === undefined ? onDate(date) : `from ${showDate(date.written)} to ${showDate(until.written)}`,
  );
  const where = withArticle(place.name);
  const now = asked === 'available' ? 'Yes, now' : 'Not now, but it was';
  return `${now}: TikTok was blocked in ${where} ${listed(spans)}; it is available again.`;
}

/** Whether the app is barred from government devices (or allowed on them), as a direct answer in one sentence. */
export function devicesSentence(place: Place, status: PlaceStatus, asked: 'banned' | 'available'): string {
  const yes = asked === 'banned' ? 'Yes' : 'No';
  const where = withArticle(place.name);
  const since = status.devicesSince === undefined ? '' : ` since ${showDate(status.devicesSince.written)}`;
  switch (status.devices) {
    case 'banned':
      return since === ''
        ? `${yes}. TikTok is banned on government devices in ${where}.`
        : `${yes}. TikTok has been banned on government devices in ${where}${since}.`;
    case 'restricted':
      return since === ''
        ? `Partly. TikTok is restricted on government devices in ${where}.`
        : `Partly. TikTok has been restricted on government devices in ${where}${since}.`;
    case 'advised-against':
      return `Not banned, but officials in ${where} are advised against TikTok on government devices${since === '' ? '' : `,${since}`}.`;
    case 'none-known':
      return `None known. No ban of TikTok on government devices in ${where} was found; that is not proof that there is none.`;
  }
}
