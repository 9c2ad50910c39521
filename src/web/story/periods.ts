import type { TimelineDay } from '../../model/record.ts';
import { addDays, type Day } from '../../model/day.ts';
import { monthWords, publishedDay } from '../words/days.ts';
import type { Story } from './story.ts';

/** A part of the timeline under one heading. */
export interface Period {
  readonly label: string;
  readonly days: readonly TimelineDay[];
  readonly open: boolean;
}

/** How long before the first article's day the background begins: a month is still the story's own run-up. */
const RUN_UP = 31;

export function periodsOf(story: Story): readonly Period[] {
  const published = story.record.articles.flatMap(({ article }) => publishedDay(article.published) ?? []).sort();
  const first = published[0] === undefined ? null : addDays(published[0], -RUN_UP);
  const last = published.at(-1) ?? null;
  const days = story.record.timeline.filter((day) => day.entries.length > 0).toSorted(byDay);
  const groups = Map.groupBy(days, (day) => labelOf(day, first, last));
  return [...groups].map(([label, members]) => ({ label, days: members, open: label !== BACKGROUND || groups.size === 1 }));
}

const BACKGROUND = 'Background, before the first article';

function labelOf(day: TimelineDay, first: Day | null, last: Day | null): string {
  const end = day.to ?? day.from;
  const start = day.from ?? day.to;
  if (end === null || start === null) return 'Day unknown';
  if (first !== null && (end < first || (start.slice(0, 4) < first.slice(0, 4) && start < first))) return BACKGROUND;
  if (last !== null && start > last) return 'Ahead of the last article';
  return monthWords(start);
}

/** By first day; at one day the narrower range first, then the weightier. */
function byDay(a: TimelineDay, b: TimelineDay): number {
  const [x, y] = [a.from ?? a.to ?? '9999', b.from ?? b.to ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  const [p, q] = [a.to ?? '9999', b.to ?? '9999'];
  return p !== q ? (p < q ? -1 : 1) : (b.salience ?? 0) - (a.salience ?? 0);
}
