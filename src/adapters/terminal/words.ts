/** Dates, instants and citation marks as they are written in the terminal. */

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2024-04-24` as "24 April 2024", `2024-04` as "April 2024", `2024` as it is. */
export function showDay(written: string): string {
  const instant = Date.parse(written);
  if (Number.isNaN(instant) || written.length < 7) return written;
  return (written.length === 7 ? month : day).format(instant);
}

/** An instant in a zone, with the zone's name: "Monday 30 November 2026 at 08:00 (Europe/Dublin)". */
export function showInstant(instant: string, zone: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const options = { dateStyle: 'full', timeStyle: 'short' } as const;
  try {
    return `${new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(date)} (${zone})`;
  } catch {
    return `${new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date)} (UTC)`;
  }
}

/** Citation numbers as they follow a sentence: ` [1][3]`, kept on the line of its last word by a hard space. */
export function marks(cites: readonly number[]): string {
  return cites.length === 0 ? '' : `\u00a0${cites.map((n) => `[${n}]`).join('')}`;
}
