import { dayOfMonth, monthOf, MONTHS, yearOf, type Day } from '../../model/day.ts';

/** "26 July 2021" */
export const plainDay = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;
