import { isDay, makeDay, type Day } from '../../../model/day.ts';
import { fixed } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import type { TimeRule } from '../rule.ts';

/** Two-digit years below this are of this century. */
const PIVOT = 50;

export const numericDate: TimeRule = {
  name: 'time/numeric-date',
  about:
    'A date in figures, such as 7/8/07 or 31.12.2020: where day and month could be exchanged, the order is the one that the article shows elsewhere; where it shows none, the day stays unknown.',
  on: ['number'],
  read(r, i) {
    const stops = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(r.length(i) <= 10 ? r.word(i) : '');
    if (stops) {
      const day = dayOf(Number(stops[2]), Number(stops[1]), stops[3]!) ?? dayOf(Number(stops[1]), Number(stops[2]), stops[3]!);
      return day && stops[3]!.length === 4 ? { first: i, after: i + 1, type: 'DATE', symbolic: fixed(day) } : null;
    }
    if (r.lower(i + 1) !== '/') return null;
    if (r.lower(i) === '9' && r.lower(i + 2) === '11' && r.lower(i + 3) !== '/' && r.lower(i - 1) !== '/')
      return septemberEleven(r, i);
    const mark = r.lower(i + 1);
    if (r.lower(i + 3) !== mark || r.lower(i + 5) === mark || r.lower(i - 1) === mark) return null;
    for (let k = i + 1; k < i + 5; k++) if (!r.tight(k)) return null;
    const [a, b] = [r.integer(i), r.integer(i + 2)];
    const year = r.word(i + 4);
    if (r.length(i) === 4) {
      const day = makeDay(a, b, r.integer(i + 4));
      return isDay(day) ? { first: i, after: i + 5, type: 'DATE', symbolic: fixed(day) } : null;
    }
    if (!/^(\d{2}|\d{4})$/.test(year)) return null;
    const [monthFirst, dayFirst] = [dayOf(a, b, year), dayOf(b, a, year)];
    const one = monthFirst && dayFirst && monthFirst !== dayFirst ? ordered(r, monthFirst, dayFirst) : (monthFirst ?? dayFirst);
    return one ? { first: i, after: i + 5, type: 'DATE', symbolic: fixed(one) } : null;
  },
};

/** Where both orders give a day the article's own habit decides; where it shows none, the day stays unknown. */
function ordered(r: Reader, monthFirst: Day, dayFirst: Day): string {
  const order = r.dateOrder();
  return order === null ? `${monthFirst.slice(0, 4)}-XX-XX` : order === 'month-first' ? monthFirst : dayFirst;
}

/** "9/11" stands for the day of the attacks of 2001. */
const septemberEleven = (r: Reader, i: number): ReturnType<TimeRule['read']> =>
  r.tight(i + 1) && r.tight(i + 2) ? { first: i, after: i + 3, type: 'DATE', symbolic: fixed('2001-09-11') } : null;

function dayOf(month: number, day: number, year: string): Day | null {
  const short = Number(year);
  const full = year.length === 4 ? short : short < PIVOT ? 2000 + short : 1900 + short;
  if (month < 1 || month > 12 || day < 1 || day > 31 || full < 1000) return null;
  const made = makeDay(full, month, day);
  return isDay(made) ? made : null;
}
