import { addDays, isDay, type Day } from '../../model/day.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { fingerprint } from './telling.ts';

/** How much the pile makes of a day. */
export interface Prominence {
  add(record: ArticleRecord): void;
  /** Grows with the number of articles that name the day in words of their own, appeared on it, or come back to it later. */
  of(day: Day): number;
}

/** What an article of an outlet that has named the day before counts, beside one of another outlet. */
const SAME_SOURCE = 0.6;
/** An article that comes back to a day after this many days shows that it mattered. */
const LATER = 2;
/** What appearing on the day and coming back to it count beside naming it. */
const APPEARED = 0.75;
const RETURNED = 0.25;
/** UTF-16 units on both sides of a mention: the same in a copy. */
const AROUND = 40;

interface Counts {
  named: number;
  returned: number;
  readonly sources: Set<string>;
  readonly prints: Set<number>;
}

/**
 * The measure is a sum of logarithms: the tenth article tells less than the second. Days that are named count as in the baselines of
 * timeline summarisation (Martschat & Markert 2018), except that copies count once.
 */
export function makeProminence(): Prominence {
  const counts = new Map<Day, Counts>();
  const appeared = new Map<Day, number>();
  return {
    add(record) {
      const { article, times } = record;
      const { date } = article.published;
      if (date) appeared.set(date, (appeared.get(date) ?? 0) + 1);
      const source = article.source ?? `\n${article.id}`;
      const seen = new Set<Day>();
      for (const { from, to, start, end, in: at } of times) {
        if (from === null || from !== to || !isDay(from) || seen.has(from)) continue;
        const text = at === 'title' ? (article.title ?? '') : article.text;
        const print = fingerprint(text.slice(Math.max(0, start - AROUND), end + AROUND));
        let count = counts.get(from);
        if (!count) counts.set(from, (count = { named: 0, returned: 0, sources: new Set(), prints: new Set() }));
        if (count.prints.has(print)) continue;
        seen.add(from);
        count.prints.add(print);
        count.named += count.sources.has(source) ? SAME_SOURCE : 1;
        count.sources.add(source);
        if (date && date >= addDays(from, LATER)) count.returned++;
      }
    },
    of(day) {
      const count = counts.get(day);
      return (
        Math.log2(1 + (count?.named ?? 0)) +
        APPEARED * Math.log2(1 + (appeared.get(day) ?? 0)) +
        RETURNED * Math.log2(1 + (count?.returned ?? 0))
      );
    },
  };
}
