import { isDay } from '../../../model/day.ts';
import { fixed, two } from '../calendar.ts';
import type { TimeRule } from '../rule.ts';

export const isoDate: TimeRule = {
  name: 'time/iso-date',
  about: 'A date written as year, month and day with hyphens is that day.',
  on: ['number'],
  read(r, i) {
    if (r.length(i) !== 4 || r.lower(i + 1) !== '-' || r.lower(i + 3) !== '-') return null;
    if (
      r.length(i + 2) !== 2 ||
      r.length(i + 4) !== 2 ||
      !r.tight(i + 1) ||
      !r.tight(i + 2) ||
      !r.tight(i + 3) ||
      !r.tight(i + 4)
    )
      return null;
    const value = `${r.word(i)}-${two(r.integer(i + 2))}-${two(r.integer(i + 4))}`;
    return isDay(value) ? { first: i, after: i + 5, type: 'DATE', symbolic: fixed(value) } : null;
  },
};
