import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showAmount, showNumber } from '../../src/core/amounts.ts';

describe('an amount', () => {
  it.each([
    [530_000_000, 'EUR', '€530 million'],
    [12_700_000, 'GBP', '£12.7 million'],
    [1_875_000, 'GBP', '£1.875 million'],
    [750_000, 'EUR', '€750,000'],
    [5_700_000, 'USD', '$5.7 million'],
    [7_000_000, 'RUB', 'RUB 7 million'],
    [15_000_000_000, 'IDR', 'IDR 15 billion'],
    [186_000_000, 'KRW', '₩186 million'],
    [1_234_567, 'TRY', 'TRY 1,234,567'],
    [33_100_000, 'RUB', 'RUB 33.1 million'],
  ])('%d %s is %s', (value, currency, shown) => {
    expect(showAmount(value, currency)).toBe(shown);
  });

  it('never loses a digit of a whole number', () => {
    const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), (value) => {
        const [number = '', scale] = showNumber(value).split(' ');
        const read =
          Number(number.replaceAll(',', '')) * (scale === undefined ? 1 : (scales[scale] ?? Number.NaN));
        expect(Math.round(read)).toBe(value);
      }),
    );
  });
});
