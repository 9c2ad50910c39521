import { weekdayName, type Day } from '../model/day.ts';
import type { Extraction } from '../model/extraction.ts';
import type { DateReason, Published } from '../model/article.ts';
import type { Clues } from './dating/clue.ts';
import { conflictsWith } from './dating/conflicts.ts';
import { copiedFrom, sameMonthDays, sameWeekday, type Dated } from './dating/neighbours.ts';
import { plainDay } from './dating/plain-day.ts';
import { readClues } from './dating/read-clues.ts';
import { solve } from './dating/solve.ts';

/** Finds the day of every article: given > stated > inferred from its own words and its neighbours' > unknown. */
export interface Dating {
  add(extraction: Extraction): void;
  /** Article id → its day. */
  finish(): Map<string, Published>;
}

/**
 * Articles come in any order; of each only its clues are kept. Days are inferred when all have been read, from given and stated days
 * alone and never from inferred ones, so that the order does not matter and no error is passed on.
 */
export function makeDating(): Dating {
  const known = new Map<string, Published>();
  const dated: Dated[] = [];
  const undated: Clues[] = [];
  return {
    add(extraction) {
      const { article, stated } = extraction;
      const clues = readClues(extraction);
      const day = article.givenDate ?? stated?.day ?? null;
      if (day === null) {
        undated.push(clues);
        return;
      }
      dated.push({ day, clues });
      known.set(
        article.id,
        article.givenDate === null
          ? exact(day, 'stated', statedReason(extraction))
          : article.shownDate !== undefined
            ? exact(day, 'stated', [{ says: article.shownDate, evidence: [] }, ...conflictsWith(day, extraction, clues)])
            : exact(day, 'given', conflictsWith(day, extraction, clues)),
      );
    },
    finish() {
      const days = new Map(known);
      const neighbours = dated.toSorted((a, b) => (a.clues.article < b.clues.article ? -1 : 1));
      const tellings = sameWeekday(undated, neighbours);
      const monthDays = sameMonthDays(undated, [...neighbours.map(({ clues }) => clues), ...undated]);
      const copied = copiedFrom(undated, neighbours);
      for (const clues of undated) {
        const { article } = clues;
        days.set(
          article,
          solve(clues, {
            telling: tellings.get(article) ?? null,
            monthDays: monthDays.get(article) ?? [],
            copied: copied.get(article) ?? null,
          }),
        );
      }
      return days;
    },
  };
}

const exact = (day: Day, basis: 'given' | 'stated', reasons: readonly DateReason[]): Published => ({
  date: day,
  from: day,
  to: day,
  weekday: weekdayName(day),
  basis,
  reasons,
});

function statedReason({ article, stated, offset }: Extraction): DateReason[] {
  if (!stated) return [];
  const { start, end } = stated.span;
  const at = start >= offset ? { start: start - offset, end: end - offset } : { start, end, in: 'title' as const };
  return [{ says: `Its text states ${plainDay(stated.day)} as its day.`, evidence: [{ article: article.id, ...at }] }];
}
