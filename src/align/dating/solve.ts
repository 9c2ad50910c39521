import type { DateReason, Published } from '../../model/article.ts';
import { UNKNOWN_DATE } from '../../model/article.ts';
import { dayNumber, dayOfNumber, weekdayName, WEEKDAYS, weekdayNumber, type Day } from '../../model/day.ts';
import type { Pin } from '../../model/span.ts';
import type { Clue, Clues } from './clue.ts';
import { ALL_DAYS, hull, intersect, type DaySet } from './day-set.ts';
import type { CopiedFrom, SameMonthDay, SameTelling } from './neighbours.ts';
import { shared } from './terms.ts';
import { ahead, behind, yearless, type Constraint, type PinOf } from './yearless.ts';
import { plainDay } from './plain-day.ts';

/** What neighbours say of an undated article. */
export interface Neighbourhood {
  readonly telling: SameTelling | null;
  readonly monthDays: readonly SameMonthDay[];
  readonly copied: CopiedFrom | null;
}

/** How long after a weekday news of it is told with the bare name. */
const WEEK = 6;
const LEAST_SHARED = 2;

/**
 * The days on which an article can have come out, by all that its words and its neighbours say. Each constraint is a set of days;
 * what contradicts a stronger one is left out, so the answer never rests on a contradiction.
 */
export function solve(clues: Clues, near: Neighbourhood): Published {
  const { article, weekday } = clues;
  const pin = (at: Pin, of = article): DateReason['evidence'][number] => ({ article: of, ...at });
  const told = near.telling ?? captionDay(clues);
  if (told && weekday) {
    const solved = fromTelling(clues, told, pin);
    if (solved) return solved;
  }
  const constraints: Constraint[] = [];
  const lower = latest(clues.clues);
  if (lower)
    constraints.push({
      days: [[dayNumber(lower.day), Infinity]],
      reason: { says: `It tells of ${plainDay(lower.day)} as past.`, evidence: [pin(lower.at)] },
    });
  if (near.copied) {
    const { neighbour, at } = near.copied;
    constraints.push({
      days: [[dayNumber(neighbour.day), Infinity]],
      reason: {
        says: `It names the source of “${neighbour.clues.article}”, dated ${plainDay(neighbour.day)}, and shares a passage with it.`,
        evidence: [pin(at)],
      },
    });
  }
  const upper = earliest(clues.clues);
  if (upper)
    constraints.push({
      days: [[-Infinity, dayNumber(upper.day)]],
      reason: { says: `It tells of ${plainDay(upper.day)} as still to come.`, evidence: [pin(upper.at)] },
    });
  for (const { own, theirs, day, neighbour } of near.monthDays) {
    const says = `“${neighbour}” gives the year of a date that it speaks of as ${own.ahead ? 'ahead' : 'past'}: ${plainDay(day)}.`;
    constraints.push({
      days: own.ahead ? ahead(day) : behind(day),
      reason: { says, evidence: [pin(own.at), pin(theirs.at, neighbour)] },
    });
  }
  let { days, reasons } = combine(constraints);
  const bounds = hull(days);
  if (!bounds || (bounds[0] === -Infinity && bounds[1] === Infinity)) return UNKNOWN_DATE;
  if (bounds[0] !== -Infinity && bounds[1] !== Infinity) {
    ({ days, reasons } = combine([{ days, reason: { says: '', evidence: [] } }, ...yearless(clues.clues, bounds, pin)], reasons));
  }
  return published(days, weekday?.repeated ? weekday.n : null, [...reasons, ...weekdayReason(clues, pin)]);
}

/** The day is that of an event which the article tells with its weekday: known from a neighbour or from a caption of its own. */
function fromTelling(clues: Clues, told: SameTelling | CaptionDay, pin: PinOf): Published | null {
  const { weekday } = clues;
  if (!weekday) return null;
  const first = dayNumber(told.day);
  const lower = latest(clues.clues);
  const upper = earliest(clues.clues);
  const window: DaySet = [
    [Math.max(first, lower ? dayNumber(lower.day) : first), Math.min(first + WEEK, upper ? dayNumber(upper.day) : Infinity)],
  ];
  if (window[0]![0] > window[0]![1]) return null;
  const name = WEEKDAYS[weekday.n - 1]!;
  const reason: DateReason =
    'neighbour' in told
      ? {
          says: `It tells of the same ${name} as “${told.neighbour.clues.article}”, which is dated ${plainDay(told.neighbour.day)}: ${plainDay(told.day)}.`,
          evidence: [pin(told.own.at), pin(told.theirs.at, told.neighbour.clues.article)],
        }
      : {
          says: `What it tells of ${name} is dated ${plainDay(told.day)} elsewhere in it, which was a ${name}.`,
          evidence: [pin(told.own.at), pin(told.at)],
        };
  if (window[0]![0] === first && (weekday.reported || !('neighbour' in told))) {
    const says = `It reports what was said on ${name} and names no other day as just past.`;
    return exact(told.day, [reason, { says, evidence: weekday.tellings.map(({ at }) => pin(at)) }]);
  }
  return published(window, null, [reason]);
}

interface CaptionDay {
  readonly day: Day;
  readonly at: Pin;
  readonly own: { readonly at: Pin };
}

/** The latest day that the article writes out, if what was made known on it is what the article tells of its weekday. */
function captionDay(clues: Clues): CaptionDay | null {
  const { weekday } = clues;
  const lower = latest(clues.clues);
  if (!weekday?.single || !lower) return null;
  const day = clues.days.find((one) => one.day === lower.day && one.past && one.reported);
  if (!day || weekdayNumber(day.day) !== weekday.n) return null;
  const own = weekday.tellings.find(({ terms }) => shared(terms, day.terms) >= LEAST_SHARED);
  return own ? { day: day.day, at: day.at, own } : null;
}

const latest = (clues: readonly Clue[]): Extract<Clue, { kind: 'not-before' }> | null =>
  clues
    .filter((clue) => clue.kind === 'not-before')
    .reduce<Extract<Clue, { kind: 'not-before' }> | null>((a, b) => (a && a.day >= b.day ? a : b), null);

const earliest = (clues: readonly Clue[]): Extract<Clue, { kind: 'not-after' }> | null =>
  clues
    .filter((clue) => clue.kind === 'not-after')
    .reduce<Extract<Clue, { kind: 'not-after' }> | null>((a, b) => (a && a.day <= b.day ? a : b), null);

/** Takes the constraints in turn; one that leaves no day is set aside, one that changes nothing gives no reason. */
function combine(constraints: readonly Constraint[], known: readonly DateReason[] = []): { days: DaySet; reasons: DateReason[] } {
  let days = ALL_DAYS;
  const reasons = [...known];
  for (const constraint of constraints) {
    const next = intersect(days, constraint.days);
    if (next.length === 0) continue;
    const [a, b] = [hull(days)!, hull(next)!];
    if ((a[0] !== b[0] || a[1] !== b[1]) && constraint.reason.says) reasons.push(constraint.reason);
    days = next;
  }
  return { days, reasons };
}

function weekdayReason({ weekday }: Clues, pin: PinOf): DateReason[] {
  if (!weekday?.repeated) return [];
  const says = `It reports what was said on ${WEEKDAYS[weekday.n - 1]} and names no other weekday.`;
  return [{ says, evidence: weekday.tellings.map(({ at }) => pin(at)) }];
}

function exact(day: Day, reasons: readonly DateReason[]): Published {
  return { date: day, from: day, to: day, weekday: weekdayName(day), basis: 'inferred', reasons };
}

/** The hull of the days, drawn in to the weekday. A range is never called an exact day. */
function published(days: DaySet, weekday: number | null, reasons: readonly DateReason[]): Published {
  const bounds = hull(days);
  if (!bounds) return UNKNOWN_DATE;
  let [from, to] = bounds;
  if (weekday !== null) {
    const n = (day: number): number => weekdayNumber(dayOfNumber(day));
    const [first, last] = [
      from + ((weekday - n(Number.isFinite(from) ? from : 0) + 7) % 7),
      to - ((n(Number.isFinite(to) ? to : 0) - weekday + 7) % 7),
    ];
    if (first < last) [from, to] = [first, last];
    else weekday = null;
  }
  return {
    date: null,
    from: Number.isFinite(from) ? dayOfNumber(from) : null,
    to: Number.isFinite(to) ? dayOfNumber(to) : null,
    weekday: weekday === null ? null : WEEKDAYS[weekday - 1]!,
    basis: 'inferred',
    reasons,
  };
}
