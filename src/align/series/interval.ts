import type { Qualifier } from '../../model/figure.ts';

/** The numbers that a figure may stand for. An open end does not hold its number itself. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** What the interval follows from. */
export interface Told {
  readonly value: number;
  readonly max: number | null;
  readonly qualifier: Qualifier | null;
}

/** "about": so great a share of the number either way at least, and at most, where the number is round. */
const ABOUT = 0.05;
const ABOUT_ROUND = 0.1;
/** A bare round number may stand for what is so great a share away at most. */
const ROUNDED = 0.05;
/** "nearly": at most so great a share below the number. */
const NEARLY = 0.2;

/**
 * Reads a figure as an interval. A bare round number (two zeros at the end, or decimals) stands for what rounds to it; a number that
 * is not round stands for itself. "Nearly" reaches down by one step of the rounding: who says "nearly 4,600" would say "4,500" or
 * "nearly 4,500" of less.
 */
export function intervalOf({ value, max, qualifier }: Told): Interval {
  const step = roundingStep(value);
  const size = Math.abs(value);
  if (max !== null) return closed(value, max);
  switch (qualifier) {
    case 'exactly-stated':
      return closed(value, value);
    case 'about': {
      const reach = Math.max(size * ABOUT, Math.min(step / 2, size * ABOUT_ROUND));
      return closed(value - reach, value + reach);
    }
    case 'nearly':
      return { low: value - Math.min(step, size * NEARLY), high: value, lowOpen: true, highOpen: true };
    case 'more-than':
      return { low: value, high: Infinity, lowOpen: true, highOpen: true };
    case 'at-least':
      return { low: value, high: Infinity, lowOpen: false, highOpen: true };
    case 'less-than':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: true };
    case 'at-most':
    case 'as-many-as':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: false };
    case 'between':
    case null: {
      const reach = isRound(value, step) ? Math.min(step / 2, size * ROUNDED) : 0;
      return closed(value - reach, value + reach);
    }
    default:
      return qualifier satisfies never;
  }
}

const closed = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: false });

/** Two zeros at the end and more, or decimals: somebody has rounded. */
const isRound = (value: number, step: number): boolean => step >= 100 || !Number.isInteger(value);

/** The place of the last digit that is not zero: 100 for 2,500; 0.1 for 3.5; 1 for 37. */
export function roundingStep(value: number): number {
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const decimals = digits.includes('.') ? digits.length - 2 : 0;
  return value === 0 ? 1 : 10 ** (Number(exponent) - decimals);
}

/** Whether no number is in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  const [left, right] = a.low < b.low || (a.low === b.low && a.high < b.high) ? [a, b] : [b, a];
  return left.high < right.low || (left.high === right.low && (left.highOpen || right.lowOpen));
}
