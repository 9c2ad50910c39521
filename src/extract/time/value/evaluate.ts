import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeek,
  makeDay,
  mondayOfWeek,
  monthOf,
  weekdayNumber,
  yearOf,
  type Day,
} from '../../../model/day.ts';
import type { CalendarName, SymbolicTime, TimeUnit, Toward } from '../../../model/time.ts';
import { feastDay } from './feast-day.ts';
import { dateOf, daysOfValue, type Days } from './span-of-value.ts';

/** What an evaluation knows: the article's day, and the values of the expressions before. */
export interface Knowledge {
  readonly day: Day | null;
  valueOf(time: number): string | null;
}

/** The TIMEX3 value, or null where what is known does not give it. Every value moves on or stays as the article's day moves on. */
export function evaluate(time: SymbolicTime, known: Knowledge): string | null {
  switch (time.kind) {
    case 'fixed':
      return time.value;
    case 'article':
      return known.day;
    case 'earlier': {
      const told = known.valueOf(time.time);
      if (time.limit === undefined || told === null) return told;
      if (known.day === null) return time.limit === 'article' ? told : null;
      const days = daysOfValue(told);
      return days && days.from > known.day ? known.day : told;
    }
    case 'clock': {
      const base = evaluate(time.of, known);
      return base && isDay(dateOf(base)) ? dateOf(base) + time.time : null;
    }
    case 'shift': {
      const base = evaluate(time.of, known);
      return base && shift(base, time.unit, time.by);
    }
    case 'named': {
      const base = evaluate(time.of, known);
      const days = base && daysOfValue(base);
      return days ? named(days, time.name, time.toward) : null;
    }
    case 'part': {
      const base = evaluate(time.of, known);
      const days = base && daysOfValue(base);
      return days ? part(days, time.name) : null;
    }
  }
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Finest unit first. A value shifts only by units that are not finer than it is. */
const LENGTH: Readonly<Record<TimeUnit, number>> = {
  hour: 0,
  day: 1,
  weekend: 2,
  week: 7,
  month: 31,
  quarter: 92,
  half: 184,
  year: 366,
  'fiscal-year': 366,
  'same-a-year': 366,
  decade: 3653,
  century: 36525,
};

function shift(base: string, unit: TimeUnit, by: number): string | null {
  const days = daysOfValue(base);
  if (!days) return null;
  const length = daysBetween(days.from, days.to) + 1;
  if (length > Math.max(1, LENGTH[unit])) return null;
  const day = days.from;
  const year = yearOf(day);
  switch (unit) {
    case 'hour':
      return addDays(day, Math.trunc(by / 24));
    case 'day':
      return addDays(day, by);
    case 'week':
    case 'weekend':
      return weekValue(addDays(day, by * 7)) + (unit === 'weekend' ? '-WE' : '');
    case 'month':
      return addMonths(makeDay(year, monthOf(day), 1), by).slice(0, 7);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((monthOf(day) - 1) / 3) + by;
      return `${year4(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`;
    }
    case 'half': {
      const halves = year * 2 + (monthOf(day) > 6 ? 1 : 0) + by;
      return `${year4(Math.floor(halves / 2))}-H${(halves % 2) + 1}`;
    }
    case 'year':
      return year4(year + by);
    case 'same-a-year': {
      const date = dateOf(base);
      if (isDay(date)) return year4(year + by);
      const moved = year4(Number(date.slice(0, 4)) + by) + date.slice(4);
      return daysOfValue(moved) ? moved : null;
    }
    case 'fiscal-year':
      return `FY${year4(year + by)}`;
    case 'decade':
      return String(Math.floor(year / 10) + by).padStart(3, '0');
    case 'century':
      return pad(Math.floor(year / 100) + by);
  }
}

const year4 = (year: number): string => String(year).padStart(4, '0');

function weekValue(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${year4(year)}-W${pad(week)}`;
}

/** How the named times repeat, as the one of the base's own period and its neighbours. */
function candidate(base: Day, name: CalendarName, period: number): { readonly value: string; readonly days: Days } | null {
  const year = yearOf(base) + period;
  const made = (value: string): { value: string; days: Days } | null => {
    const days = daysOfValue(value);
    return days && { value, days };
  };
  switch (name.unit) {
    case 'weekday':
      return made(addDays(base, name.n - weekdayNumber(base) + period * 7));
    case 'weekend':
      return made(`${weekValue(addDays(base, period * 7))}-WE`);
    case 'month':
      return made(`${year4(year)}-${pad(name.n)}`);
    case 'month-day':
      return made(makeDay(year, name.month, name.day));
    case 'season':
      return made(`${year4(year)}-${name.season}`);
    case 'quarter':
      return made(`${year4(year)}-Q${name.n}`);
    case 'half':
      return made(`${year4(year)}-H${name.n}`);
    case 'day-of-month': {
      const month = addMonths(makeDay(yearOf(base), monthOf(base), 1), period);
      return name.n <= daysInMonth(yearOf(month), monthOf(month)) ? made(makeDay(yearOf(month), monthOf(month), name.n)) : null;
    }
    case 'feast':
      return made(feastDay(name, year));
    case 'nth':
      return null;
  }
}

/** 29 February comes round after eight years at worst. */
const FAR = 8;

/** Days by which a day or quarter may lie on the other side of what the tense says: "a June 3 hearing was set". */
const SLACK: Readonly<Partial<Record<CalendarName['unit'], number>>> = { 'month-day': 30, quarter: 45 };

function named(base: Days, name: CalendarName, toward: Toward): string | null {
  if (toward === 'same') return candidate(base.from, name, 0)?.value ?? null;
  if (toward === 'nearest' || toward === 'onward') return nearest(base, name, toward === 'onward' ? BACKWARD : 1);
  const slack = SLACK[name.unit] ?? 0;
  const step = toward === 'future' || toward === 'after' ? 1 : -1;
  for (let k = 0, period = -step; k <= FAR + 1; k++, period += step) {
    const found = candidate(base.from, name, period);
    if (found && fits(base.from, found.days, toward, slack)) return found.value;
  }
  return null;
}

/** A story that is told in order goes on rather than back. */
const BACKWARD = 1.3;

function nearest(base: Days, name: CalendarName, backward: number): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const period of [0, -1, 1]) {
    const found = candidate(base.from, name, period);
    if (!found) continue;
    const ahead = daysBetween(base.to, found.days.from);
    const behind = daysBetween(found.days.to, base.from);
    const distance = ahead > 0 ? ahead : behind > 0 ? behind * backward : 0;
    if (distance < least) [best, least] = [found.value, distance];
  }
  return best;
}

function fits(base: Day, { from, to }: Days, toward: 'past' | 'future' | 'before' | 'after', slack: number): boolean {
  switch (toward) {
    case 'past':
      return from <= (slack ? addDays(base, slack) : base);
    case 'future':
      return to >= (slack ? addDays(base, -slack) : base);
    case 'before':
      return to < base;
    case 'after':
      return from > base;
  }
}

/** A named part of a longer time: October of a year, the last week of a month. */
function part(whole: Days, name: CalendarName): string | null {
  if (name.unit === 'nth') return nth(whole, name.of, name.n);
  if (name.unit === 'weekday') {
    if (daysBetween(whole.from, whole.to) > 6) return null;
    return addDays(whole.from, (name.n - weekdayNumber(whole.from) + 7) % 7);
  }
  if (name.unit === 'day-of-month') {
    if (daysBetween(whole.from, whole.to) > 30) return null;
    const day = makeDay(yearOf(whole.from), monthOf(whole.from), name.n);
    return isDay(day) ? day : null;
  }
  if (daysBetween(whole.from, whole.to) > 366) return null;
  const found = candidate(whole.from, name, 0);
  return found && found.days.from >= whole.from && found.days.from <= whole.to ? found.value : null;
}

function nth(whole: Days, of: (CalendarName & { unit: 'nth' })['of'], n: number): string | null {
  if (n === 0) return null;
  const { from, to } = whole;
  const inside = (value: string): string | null => {
    const days = daysOfValue(value);
    return days && days.from <= to && days.to >= from ? value : null;
  };
  const edge = n > 0 ? from : to;
  const by = n > 0 ? n - 1 : n + 1;
  switch (of) {
    case 'day':
      return inside(addDays(edge, by));
    case 'week': {
      // The first week of a month is the first that has most of its days in it.
      const { year, week } = isoWeek(n > 0 ? addDays(from, 3) : addDays(to, -3));
      return inside(weekValue(addDays(mondayOfWeek(year, week), by * 7)));
    }
    case 'weekend': {
      const saturday = n > 0 ? addDays(from, (6 - weekdayNumber(from) + 7) % 7) : addDays(to, -((weekdayNumber(to) + 1) % 7));
      return inside(`${weekValue(addDays(saturday, by * 7))}-WE`);
    }
    case 'month':
    case 'quarter':
    case 'year':
    case 'decade': {
      const value = shift(edge, of, by);
      return value && inside(value);
    }
  }
}
