import type { SymbolicTime } from '../../../model/time.ts';
import { LAST_TOLD, shifted } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import type { TimeRule } from '../rule.ts';

export const samePeriod: TimeRule = {
  name: 'time/same-period',
  about: '"The same period last year", "the same month a year earlier": what was told of, a year before.',
  on: ['unit', 'opener'],
  read(r, i, floor) {
    const word = r.lower(i);
    const symbolic = yearBefore(word);
    const first = i - 2;
    if (!symbolic || r.lower(i - 1) !== 'same' || r.lower(first) !== 'the' || first < floor) return null;
    const after = lastYear(r, i + 1);
    return after ? { first, after, type: 'DATE', symbolic } : null;
  },
};

function yearBefore(word: string): SymbolicTime | null {
  switch (word) {
    case 'period':
    case 'time':
      return shifted(LAST_TOLD, 'same-a-year', -1);
    case 'month':
      return shifted(LAST_TOLD, 'month', -12);
    case 'quarter':
      return shifted(LAST_TOLD, 'quarter', -4);
    default:
      return null;
  }
}

/** "last year", "of last year", "of the previous year", "a year ago", "a year earlier", "one year before": the token after it; else 0. */
function lastYear(r: Reader, i: number): number {
  let at = i;
  if (/^(?:of|in)$/.test(r.lower(at))) at++;
  if (/^(?:the|a|one)$/.test(r.lower(at))) at++;
  if (r.lower(at) === 'year') return at > i && /^(?:ago|earlier|before)$/.test(r.lower(at + 1)) ? at + 2 : 0;
  return /^(?:last|previous|prior|preceding)$/.test(r.lower(at)) && r.lower(at + 1) === 'year' ? at + 2 : 0;
}
