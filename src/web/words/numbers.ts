import type { Qualifier } from '../../model/figure.ts';
import type { FigureEntry } from '../../model/record.ts';

const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const SHORT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 });

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'at-least': 'at least',
  'at-most': 'up to',
  'less-than': 'less than',
  'as-many-as': 'as many as',
  between: 'between',
  'exactly-stated': 'exactly',
};

export const qualifierWords = (qualifier: Qualifier): string => QUALIFIERS[qualifier] ?? qualifier;

/** `£2.5bn`, `12 %`, `2,500`, `30 km`; short forms are for axes. */
export function valueWords(value: number, unit: string | null, short = false): string {
  const format = short && Math.abs(value) >= 1e5 ? SHORT : PLAIN;
  if (unit === null) return format.format(value);
  if (unit === 'percent') return `${format.format(value)} %`;
  if (unit === 'percentage-point') return `${format.format(value)} points`;
  if (/^[A-Z]{3}$/.test(unit)) return moneyWords(value, unit, short);
  return `${format.format(value)} ${unit}`;
}

function moneyWords(value: number, code: string, short: boolean): string {
  try {
    return new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'narrowSymbol',
      notation: short || Math.abs(value) >= 1e6 ? 'compact' : 'standard',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    }).format(value);
  } catch {
    return `${code} ${PLAIN.format(value)}`;
  }
}

/** The figure as it is to be understood: qualifier, value or range, unit. The words of the article stand beside it, not in it. */
export function figureWords(figure: Pick<FigureEntry, 'value' | 'max' | 'qualifier' | 'unit'>): string {
  const value = valueWords(figure.value, figure.unit);
  if (figure.max !== null && figure.max !== undefined) return `${value} to ${valueWords(figure.max, figure.unit)}`;
  return figure.qualifier ? `${qualifierWords(figure.qualifier)} ${value}` : value;
}

/** `1 article`, `3 articles` */
export const counted = (n: number, one: string, many = `${one}s`): string => `${PLAIN.format(n)} ${n === 1 ? one : many}`;
