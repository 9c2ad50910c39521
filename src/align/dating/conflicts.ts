import type { DateReason } from '../../model/article.ts';
import { addDays, type Day } from '../../model/day.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Pin } from '../../model/span.ts';
import type { Clues } from './clue.ts';
import { plainDay } from './plain-day.ts';

/** Between zones, and while it is printed, a day may pass. */
const TOLERANCE = 1;

/** What an article's own words say against the day that is given for it. */
export function conflictsWith(given: Day, { stated, offset }: Extraction, { article, clues }: Clues): DateReason[] {
  const reasons: DateReason[] = [];
  const latest = addDays(given, TOLERANCE);
  if (stated && (stated.day > latest || stated.day < addDays(given, -TOLERANCE))) {
    const at: Pin =
      stated.span.start >= offset
        ? { start: stated.span.start - offset, end: stated.span.end - offset }
        : { ...stated.span, in: 'title' };
    reasons.push({
      says: `It is given as of ${plainDay(given)}, but its text states ${plainDay(stated.day)}.`,
      evidence: [{ article, ...at }],
    });
  }
  for (const clue of clues) {
    if (clue.kind !== 'not-before' || clue.day <= latest || (stated && clue.day === stated.day)) continue;
    reasons.push({
      says: `It is given as of ${plainDay(given)}, but it tells of ${plainDay(clue.day)} as past.`,
      evidence: [{ article, ...clue.at }],
    });
  }
  return reasons;
}
