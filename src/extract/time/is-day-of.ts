import type { Read } from './times.ts';

/** The value is a day, so a weekday or a clock time can go with it. */
export function isDayOf({ symbolic }: Read): boolean {
  switch (symbolic.kind) {
    case 'fixed':
      return /^\d{4}-\d\d-\d\d$/.test(symbolic.value);
    case 'named':
      return symbolic.name.unit === 'month-day' || symbolic.name.unit === 'weekday';
    case 'shift':
      return symbolic.unit === 'day';
    case 'article':
    case 'earlier':
      return true;
    default:
      return false;
  }
}
