import type { Reader } from '../reader.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before a month that make it one. */
const BEFORE_MONTH = set(`
  in since by until till of from to this last next early late mid during through throughout between before after around for each every
  and or on as end beginning past late- mid- early- previous following
`);

/**
 * Whether a month's name without a day stands for the month. "May", "March" and the short forms are words or names as well: they
 * need a capital and a word that introduces a time, or a year behind them.
 */
export function isMonthName(r: Reader, i: number, short: boolean): boolean {
  const word = r.lower(i);
  const year = isYear(r, i + 1) || ((r.lower(i + 1) === ',' || r.lower(i + 1) === 'of') && isYear(r, i + 2));
  if (!r.capital(i)) return word.length > 5 && word !== 'august';
  if (year) return true;
  const before = r.lower(i - 1);
  const introduced = BEFORE_MONTH.has(before) || before === '-' || before === '(';
  if (word === 'may' || word === 'march') {
    if (!introduced || before === 'and' || before === 'or' || before === 'for' || before === 'to')
      return (
        listed(r, i) ||
        (word === 'march' &&
          (before === 'to' || before === 'a' || before === 'the') &&
          !/^(on|for|of|in|against|to)$/.test(r.lower(i + 1)))
      );
    // "in May said", "by March on": a name or a march goes on.
    return !(word === 'march' && r.lower(i + 1) === 'on');
  }
  if (word === 'april' || word === 'june' || word === 'august') {
    // First names: "April said", "June Smith".
    if (introduced || listed(r, i)) return true;
    return !r.capital(i + 1) && i > r.first && r.lower(i + 1) !== "'s" && !/^(said|says|told|and)$/.test(r.lower(i + 1));
  }
  if (short) return introduced && !/^(jan|dec|mar|sep)$/.test(word) ? true : introduced && r.word(i).endsWith('.');
  return true;
}

/** A month in a list of months: "April, May and June". */
function listed(r: Reader, i: number): boolean {
  const beyond = (k: number, step: number): boolean => {
    const mark = r.lower(k);
    return (
      (mark === ',' || mark === 'and' || mark === 'or' || mark === 'to' || mark === '-' || mark === 'through') &&
      r.lex(k + step)?.is === 'month' &&
      r.lower(k + step) !== r.lower(i)
    );
  };
  return beyond(i - 1, -1) || beyond(i + 1, 1);
}

function isYear(r: Reader, i: number): boolean {
  if (r.length(i) !== 4) return false;
  const n = r.integer(i);
  return n >= 1000 && n <= 2200;
}

/** Words behind a weekday that make it part of a name: "Sunday Times", "Friday Night Lights". */
const NAMES_AFTER_WEEKDAY = set(
  `times mail telegraph mirror express herald star post independent tribune world sun people business agreement`,
);

export function isWeekdayName(r: Reader, i: number, short: boolean): boolean {
  if (short) {
    if (!r.capital(i)) return false;
    const next =
      r.lex(i + 1)?.is === 'month' ||
      (r.lower(i + 1) === ',' && (r.lex(i + 2)?.is === 'month' || r.isNumber(i + 2))) ||
      (r.isNumber(i + 1) && r.lex(i + 2)?.is === 'month');
    if (next) return true;
    return (
      r.word(i).endsWith('.') ||
      (/^(tue|tues|thu|thur|thurs|weds)$/.test(r.lower(i)) && /^(on|last|next|this)$/.test(r.lower(i - 1)))
    );
  }
  if (r.capital(i) && r.capital(i + 1) && NAMES_AFTER_WEEKDAY.has(r.lower(i + 1))) return false;
  return !(r.capital(i) && /^(bloody|man|super|sheffield)$/.test(r.lower(i - 1)) && r.capital(i - 1));
}

/** Words after which "spring" and "fall" are seasons. */
const BEFORE_SEASON = set(
  `the this that last next in by early late mid of since until during each every following previous - a and`,
);

export function isSeasonName(r: Reader, i: number): boolean {
  const word = r.lower(i);
  const next = r.lower(i + 1);
  const year = isYear(r, i + 1) || (next === 'of' && (isYear(r, i + 2) || /^(this|last|next)$/.test(r.lower(i + 2))));
  if (year) return true;
  if (r.capital(i) && r.capital(i + 1) && i > r.first) return false;
  const before = r.lower(i - 1);
  if (word === 'fall') {
    if (/^(this|last|next)$/.test(before)) return !/^(in|from|of|below)$/.test(next);
    return /^(in|by|until|since|early|late)$/.test(before)
      ? !/^(in|from|of|out|into|to|behind|below|short|on)$/.test(next)
      : before === 'the' && /^(and|,|\.|)$/.test(next) && /^(in|during|by|until|since|of|for)$/.test(r.lower(i - 2));
  }
  if (word === 'spring' || word === 'springs')
    return BEFORE_SEASON.has(before) && before !== 'a' && word === 'spring' ? !/^(to|up|from|into|water)$/.test(next) : false;
  return true;
}
