/** Sums of money as a person reads them: "€530 million", "RUB 7 million". */

/** Symbols that name one currency without doubt; every other currency is written with its ISO 4217 code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  AUD: 'A$',
  BRL: 'R$',
  CAD: 'C$',
  EUR: '€',
  GBP: '£',
  INR: '₹',
  KRW: '₩',
  USD: '$',
};

const SCALES = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
] as const;

/** A number in words where that loses nothing ("1.875 million"), else in full with thousands separated. */
export function showNumber(value: number): string {
  const scale = SCALES.find(({ size }) => value >= size);
  const scaled = scale === undefined ? value : value / scale.size;
  // To the thousandth of its scale: whole numbers divide without rounding.
  const isExact = scale !== undefined && value % (scale.size / 1000) === 0;
  if (scale === undefined || !isExact) return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return `${scaled.toLocaleString('en-US', { maximumFractionDigits: 3 })} ${scale.name}`;
}

/** An amount of a currency given by its ISO 4217 code: "€530 million", "£12.7 million", "RUB 7 million". */
export function showAmount(value: number, currency: string): string {
  const symbol = SYMBOLS[currency];
  return symbol === undefined ? `${currency} ${showNumber(value)}` : `${symbol}${showNumber(value)}`;
}
