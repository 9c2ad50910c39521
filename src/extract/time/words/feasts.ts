import type { CalendarName } from '../../../model/time.ts';

export interface Feast {
  readonly words: readonly string[];
  readonly name: CalendarName;
}

const on = (month: number, day: number): CalendarName => ({ unit: 'month-day', month, day });
const fromEaster = (easter: number): CalendarName => ({ unit: 'feast', easter });
const nth = (n: number, weekday: number, month: number): CalendarName => ({ unit: 'feast', month, weekday, nth: n });

const LIST: readonly (readonly [string, CalendarName])[] = [
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ["new year 's eve", on(12, 31)],
  ["new year 's day", on(1, 1)],
  ["valentine 's day", on(2, 14)],
  ['halloween', on(10, 31)],
  ['independence day', on(7, 4)],
  ['veterans day', on(11, 11)],
  ['bastille day', on(7, 14)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['labor day', nth(1, 1, 9)],
  ['memorial day', nth(-1, 1, 5)],
];

/** Feasts by their first word, the longer names first. */
export const FEASTS: ReadonlyMap<string, readonly Feast[]> = group();

function group(): Map<string, Feast[]> {
  const map = new Map<string, Feast[]>();
  for (const [text, name] of LIST) {
    const words = text.split(' ');
    const feasts = map.get(words[0]!) ?? [];
    feasts.push({ words, name });
    map.set(words[0]!, feasts);
  }
  return map;
}
