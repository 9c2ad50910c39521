import { dayOfMonth, monthOf, MONTHS, yearOf, type Day } from '../../model/day.ts';

/** "28 July 2031" */
export const plainDay = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;
