import { addDays, dayOfMonth, monthOf, MONTHS, WEEKDAYS, weekdayNumber, type Day } from '../../model/day.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';

/** A day that the text names. `last` is the last token of its name. */
export interface ToldDay {
  /** Month and day of the month, "3-14": years are terms of their own, since most texts leave them out. */
  readonly name: string;
  readonly last: number;
}

const MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, i) => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
    ...(name === 'September' ? [['Sept', 9] as const] : []),
  ]),
);
const WEEKDAY: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((name, i) => [name, i + 1]));
/** Before a weekday that is not the last one of its name. */
const NOT_PAST = new Set(['next', 'this', 'coming', 'following', 'every', 'each', 'last', 'previous', 'until', 'by']);

/**
 * The day that begins at a token: "May 5", "5 May", "5th of May", and, where the day of publication is known, "Monday" (the last one,
 * as news has it), "today" and "yesterday". Rougher than the extractor of times on purpose: one more or less changes no story.
 */
export function dayAt(tokens: Tokens, i: number, published: Day | null): ToldDay | null {
  if (tokens.kind[i] === Kind.NUMBER) return dayFirst(tokens, i);
  const word = tokens.word(i).replace('.', '');
  const month = MONTH.get(word);
  if (month !== undefined) return monthFirst(tokens, i, month);
  return published === null ? null : fromPublication(tokens, i, word, published);
}

const DEICTIC = new Set(['today', 'yesterday']);

/** Whether a token is worth asking about: cheap. */
export const mayBeginDay = (tokens: Tokens, i: number, isCapital: boolean): boolean =>
  isCapital || tokens.kind[i] === Kind.NUMBER || DEICTIC.has(tokens.lower(i));

function monthFirst(tokens: Tokens, i: number, month: number): ToldDay | null {
  const day = dayOf(tokens, i + 1);
  return day === null ? null : { name: `${month}-${day}`, last: i + 1 };
}

function dayFirst(tokens: Tokens, i: number): ToldDay | null {
  const day = dayOf(tokens, i);
  if (day === null) return null;
  for (let k = i + 1; k <= i + 3 && k < tokens.length; k++) {
    const month = MONTH.get(tokens.word(k).replace('.', ''));
    if (month !== undefined) return { name: `${month}-${day}`, last: k };
    if (!BETWEEN.has(tokens.lower(k))) return null;
  }
  return null;
}

const BETWEEN = new Set(['st', 'nd', 'rd', 'th', 'of']);

/** 1–31, or null. */
function dayOf(tokens: Tokens, i: number): number | null {
  const digits = i < tokens.length && tokens.kind[i] === Kind.NUMBER ? tokens.word(i) : '';
  const day = digits.length <= 2 && digits !== '' ? Number(digits) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function fromPublication(tokens: Tokens, i: number, word: string, published: Day): ToldDay | null {
  const weekday = WEEKDAY.get(word);
  if (weekday !== undefined) {
    if (NOT_PAST.has(tokens.lower(i - 1))) return null;
    return named(addDays(published, -((weekdayNumber(published) - weekday + 7) % 7)), i);
  }
  if (word === 'today') return named(published, i);
  return word === 'yesterday' ? named(addDays(published, -1), i) : null;
}

const named = (day: Day, last: number): ToldDay => ({ name: `${monthOf(day)}-${dayOfMonth(day)}`, last });
