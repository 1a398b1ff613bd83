/**
 * Where places below the level of a country lie: the states of the United States on a grid of tiles, in the layout that
 * newsrooms use (NPR, https://blog.apps.npr.org/2015/05/11/hex-tile-maps.html), and a point in the middle of each
 * Canadian province (rounded from https://natural-resources.canada.ca/maps-tools-publications/maps/atlas-canada).
 */

/** ISO 3166-2 code without `US-` → column and row of its tile. */
export const STATE_TILES: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  [
    'AK .. .. .. .. .. .. .. .. .. ME',
    '.. .. .. .. .. .. .. .. .. VT NH',
    'WA ID MT ND MN IL WI MI NY RI MA',
    'OR NV WY SD IA IN OH PA NJ CT ..',
    'CA UT CO NE MO KY WV VA MD DE ..',
    '.. AZ NM KS AR TN NC SC DC .. ..',
    '.. .. .. OK LA MS AL GA .. .. ..',
    'HI .. .. TX .. .. .. .. FL .. ..',
  ].flatMap((row, y) =>
    row.split(' ').flatMap((code, x) => (code === '..' ? [] : [[code, [x, y] as const] as const])),
  ),
);

/** ISO 3166-2 code → name, longitude and latitude. */
export const PROVINCES: Readonly<
  Record<string, { readonly name: string; readonly point: readonly [number, number] }>
> = {
  'CA-AB': { name: 'Alberta', point: [-115, 55] },
  'CA-BC': { name: 'British Columbia', point: [-125, 54.5] },
  'CA-MB': { name: 'Manitoba', point: [-98, 55] },
  'CA-NB': { name: 'New Brunswick', point: [-66.5, 46.5] },
  'CA-NL': { name: 'Newfoundland and Labrador', point: [-57, 49] },
  'CA-NS': { name: 'Nova Scotia', point: [-63, 45] },
  'CA-NT': { name: 'Northwest Territories', point: [-119, 65] },
  'CA-NU': { name: 'Nunavut', point: [-90, 66] },
  'CA-ON': { name: 'Ontario', point: [-86, 50.5] },
  'CA-PE': { name: 'Prince Edward Island', point: [-63, 46.4] },
  'CA-QC': { name: 'Quebec', point: [-72, 53] },
  'CA-SK': { name: 'Saskatchewan', point: [-106, 55] },
  'CA-YT': { name: 'Yukon', point: [-135.5, 64] },
};
