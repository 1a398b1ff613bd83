/** The colours of all pictures: the colour-blind-safe set of Okabe and Ito (https://jfly.uni-koeln.de/color/), and inks. */

export const OKABE_ITO = {
  black: '#000000',
  orange: '#e69f00',
  skyBlue: '#56b4e9',
  green: '#009e73',
  yellow: '#f0e442',
  blue: '#0072b2',
  vermilion: '#d55e00',
  purple: '#cc79a7',
} as const;

/** Text and muted text keep a contrast of at least 7 and 4.5 to 1 on the background (WCAG 2.2, 1.4.3 and 1.4.6). */
export const INK = {
  background: '#ffffff',
  border: '#8c8c8c',
  text: '#1a1a1a',
  muted: '#555555',
  outline: '#262626',
  grid: '#dddddd',
  lane: '#f4f5f7',
  leader: '#8c8c8c',
  sea: '#f3f7fb',
  land: '#cdcdcd',
  coast: '#ffffff',
} as const;
