import type { RuleInfo } from '../../model/rule.ts';
import type { TimeRule } from './rule.ts';
import { age } from './rules/age.ts';
import { anchoredDuration } from './rules/anchored-duration.ts';
import { clockTime } from './rules/clock.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { dayPart } from './rules/day-part.ts';
import { decade } from './rules/decade.ts';
import { today } from './rules/today.ts';
import { duration } from './rules/duration.ts';
import { feast } from './rules/feast.ts';
import { frequency } from './rules/frequency.ts';
import { isoDate } from './rules/iso-date.ts';
import { monthDate } from './rules/month-date.ts';
import { numericDate } from './rules/numeric-date.ts';
import { ordinalUnit } from './rules/ordinal-unit.ts';
import { reference } from './rules/reference.ts';
import { relativeUnit } from './rules/relative-unit.ts';
import { samePeriod } from './rules/same-period.ts';
import { season } from './rules/season.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import { STATED_RULES } from './stated.ts';

/** The rules that read time expressions. At each token the first that reads anything wins. */
export const RULES: readonly TimeRule[] = [
  isoDate,
  numericDate,
  clockTime,
  decade,
  monthDate,
  weekday,
  dayOfMonth,
  today,
  dayPart,
  season,
  feast,
  age,
  samePeriod,
  anchoredDuration,
  ordinalUnit,
  frequency,
  relativeUnit,
  duration,
  reference,
  year,
];

/** What the rules are called and what they say, for `--explain`. */
export const TIME_RULES: readonly RuleInfo[] = [...RULES.map(({ name, about }) => ({ name, about })), ...STATED_RULES];
