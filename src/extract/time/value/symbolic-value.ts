import type { CalendarName, SymbolicTime, TimeUnit } from '../../../model/time.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** The value in TimeML's style while the anchor is not known: what is known stands, X stands for the rest. */
export function symbolicValue(time: SymbolicTime): string {
  switch (time.kind) {
    case 'fixed':
      return time.value;
    case 'article':
    case 'earlier':
      return 'XXXX-XX-XX';
    case 'clock': {
      const base = symbolicValue(time.of);
      return `${/^[\dX]{4}-([\dX]{2}-[\dX]{2}|WXX-\d)$/.test(base) ? base : 'XXXX-XX-XX'}${time.time}`;
    }
    case 'shift':
      return UNKNOWN[time.unit];
    case 'named':
      return `XXXX-${nameValue(time.name)}`;
    case 'part': {
      const base = symbolicValue(time.of);
      return `${/^\d{4}/.test(base) ? base.slice(0, 4) : 'XXXX'}-${nameValue(time.name)}`;
    }
  }
}

const UNKNOWN: Readonly<Record<TimeUnit, string>> = {
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  'fiscal-year': 'FYXXXX',
  'same-a-year': 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function nameValue(name: CalendarName): string {
  switch (name.unit) {
    case 'weekday':
      return `WXX-${name.n}`;
    case 'weekend':
      return 'WXX-WE';
    case 'month':
      return pad(name.n);
    case 'month-day':
      return `${pad(name.month)}-${pad(name.day)}`;
    case 'day-of-month':
      return `XX-${pad(name.n)}`;
    case 'feast':
      return 'XX-XX';
    case 'season':
      return name.season;
    case 'quarter':
      return `Q${name.n}`;
    case 'half':
      return `H${name.n}`;
    case 'nth':
      return UNKNOWN[name.of].slice(5) || 'XX';
  }
}
