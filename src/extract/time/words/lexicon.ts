import type { Season, TimeUnit } from '../../../model/time.ts';

/** What a word can start or be in a time expression. Everything else is passed over at once. */
export type Lex =
  | { readonly is: 'month'; readonly n: number; readonly short: boolean }
  | { readonly is: 'weekday'; readonly n: number; readonly short: boolean; readonly plural: boolean }
  | { readonly is: 'unit'; readonly unit: Unit; readonly plural: boolean }
  | { readonly is: 'season'; readonly season: Season; readonly plural: boolean }
  | { readonly is: 'daypart'; readonly time: string; readonly plural: boolean }
  | { readonly is: 'deictic'; readonly by: number; readonly time: string | null }
  | { readonly is: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly is: 'frequency'; readonly value: string }
  | { readonly is: 'decade'; readonly n: number }
  | { readonly is: 'noon'; readonly time: string }
  | { readonly is: 'long'; readonly value: string }
  | { readonly is: 'opener' };

/** Units of durations; `code` and `factor` give the ISO 8601 form: a fortnight is P2W. */
export interface Unit {
  readonly name: TimeUnit | 'minute' | 'second' | 'fortnight' | 'millennium' | 'night' | 'season';
  readonly code: string;
  readonly factor: number;
  readonly time: boolean;
}

const unit = (name: Unit['name'], code: string, factor = 1, time = false): Unit => ({ name, code, factor, time });

const UNITS: readonly (readonly [Unit, string, string])[] = [
  [unit('second', 'S', 1, true), 'second sec', 'seconds secs'],
  [unit('minute', 'M', 1, true), 'minute min', 'minutes mins'],
  [unit('hour', 'H', 1, true), 'hour hr', 'hours hrs'],
  [unit('day', 'D'), 'day', 'days'],
  [unit('night', 'D'), '', 'nights'],
  [unit('weekend', 'WE'), 'weekend', 'weekends'],
  [unit('week', 'W'), 'week', 'weeks'],
  [unit('fortnight', 'W', 2), 'fortnight', 'fortnights'],
  [unit('month', 'M'), 'month', 'months'],
  [unit('quarter', 'Q'), 'quarter', 'quarters'],
  [unit('season', 'S'), '', ''],
  [unit('half', 'H'), '', ''],
  [unit('year', 'Y'), 'year yr', 'years yrs'],
  [unit('decade', 'Y', 10), 'decade', 'decades'],
  [unit('century', 'Y', 100), 'century', 'centuries'],
  [unit('millennium', 'Y', 1000), 'millennium', 'millennia millenniums'],
];

const MONTHS: readonly string[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

const WEEKDAYS: readonly string[] = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
];

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties';

/** TIMEX3 has MO, MI, AF, EV, NI, DT for parts of a day. */
const DAYPARTS: readonly (readonly [string, string])[] = [
  ['morning mornings dawn daybreak sunrise', 'TMO'],
  ['afternoon afternoons', 'TAF'],
  ['evening evenings dusk sunset', 'TEV'],
  ['night nights nighttime overnight', 'TNI'],
  ['daytime', 'TDT'],
];

const REFERENCES: readonly (readonly [Extract<Lex, { is: 'reference' }>['value'], string])[] = [
  ['PAST_REF', 'recently recent formerly previously lately once'],
  ['PRESENT_REF', 'now currently current nowadays presently'],
  ['FUTURE_REF', 'soon shortly'],
];

const FREQUENCIES: readonly (readonly [string, string])[] = [
  ['PT1H', 'hourly'],
  ['P1D', 'daily nightly'],
  ['P1W', 'weekly'],
  ['P2W', 'biweekly fortnightly'],
  ['P1M', 'monthly'],
  ['P1Q', 'quarterly'],
  ['P1Y', 'yearly annual annually'],
];

const LONG: readonly (readonly [string, string])[] = [
  ['hourlong', 'PT1H'],
  ['daylong', 'P1D'],
  ['weeklong', 'P1W'],
  ['monthlong', 'P1M'],
  ['yearlong', 'P1Y'],
  ['decadelong', 'P10Y'],
];

/** Words that have no value by themselves but begin an expression that a rule knows. */
const OPENERS =
  "eve christmas christmastime halloween easter thanksgiving ramadan yom rosh new good ash independence valentine valentine's labor memorial veterans bastille boxing black palm st time future past fiscal fy first1 q1 q2 q3 q4 h1 h2 1q 2q 3q 4q half midnight noon midday tonight pm am a.m. p.m. o'clock gmt utc bc b.c. bce ad long-term term period";

export const LEXICON: ReadonlyMap<string, Lex> = build();

function build(): Map<string, Lex> {
  const map = new Map<string, Lex>();
  const add = (words: string, lex: (word: string, index: number) => Lex): void => {
    words
      .split(/\s+/)
      .filter(Boolean)
      .forEach((word, i) => map.set(word, lex(word, i)));
  };
  add(OPENERS, () => ({ is: 'opener' }));
  for (const [one, singular, plural] of UNITS) {
    add(singular, () => ({ is: 'unit', unit: one, plural: false }));
    add(plural, () => ({ is: 'unit', unit: one, plural: true }));
  }
  MONTHS.forEach((words, k) => add(words, (_, i) => ({ is: 'month', n: k + 1, short: i > 0 })));
  WEEKDAYS.forEach((words, k) => {
    add(words, (_, i) => ({ is: 'weekday', n: k + 1, short: i > 0, plural: false }));
    add(`${words.split(' ')[0]}s`, () => ({ is: 'weekday', n: k + 1, short: false, plural: true }));
  });
  for (const [words, time] of DAYPARTS) add(words, (word) => ({ is: 'daypart', time, plural: word.endsWith('s') }));
  for (const [season, words] of [
    ['SP', 'spring springtime springs'],
    ['SU', 'summer summertime summers'],
    ['FA', 'autumn fall autumns'],
    ['WI', 'winter wintertime winters'],
  ] as const)
    add(words, (word) => ({ is: 'season', season, plural: word.endsWith('s') }));
  for (const [value, words] of REFERENCES) add(words, () => ({ is: 'reference', value }));
  for (const [value, words] of FREQUENCIES) add(words, () => ({ is: 'frequency', value }));
  for (const [word, value] of LONG) map.set(word, { is: 'long', value });
  add(DECADES, (_, i) => ({ is: 'decade', n: i + 2 }));
  add('today', () => ({ is: 'deictic', by: 0, time: null }));
  add('yesterday', () => ({ is: 'deictic', by: -1, time: null }));
  add('tomorrow', () => ({ is: 'deictic', by: 1, time: null }));
  add('tonight', () => ({ is: 'deictic', by: 0, time: 'TNI' }));
  add('noon midday', () => ({ is: 'noon', time: 'T12:00' }));
  add('midnight', () => ({ is: 'noon', time: 'T24:00' }));
  return map;
}
