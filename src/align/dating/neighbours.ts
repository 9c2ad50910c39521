import { addDays, weekdayNumber, type Day } from '../../model/day.ts';
import type { Pin } from '../../model/span.ts';
import type { Clues, Telling } from './clue.ts';
import { shared } from './terms.ts';

/** An article whose day is known, and what it says. */
export interface Dated {
  readonly day: Day;
  readonly clues: Clues;
}

/** A day that a neighbour gives to what an undated article tells. */
export interface SameTelling {
  readonly neighbour: Dated;
  /** The day of the telling. */
  readonly day: Day;
  readonly own: Telling;
  readonly theirs: Telling;
}

/** A passage that more articles than these share is a formula. */
const MOST_SHARERS = 8;
/** Sampled runs of seven words in common: at least this many make a shared passage and not a phrase. */
const LEAST_RUNS = 2;
const LEAST_TERMS = 3;

/**
 * Neighbours that tell of the same weekday and share a passage of words (a quotation, a paragraph) with an undated article, so that
 * their weekday is the same day. Indexed by passages: the cost is linear in all that is kept, not in pairs.
 */
export function sameWeekday(undated: readonly Clues[], dated: readonly Dated[]): Map<string, SameTelling> {
  const found = new Map<string, SameTelling>();
  const open = undated.filter((clues) => clues.weekday);
  if (open.length === 0) return found;
  const index = new Map<number, number[]>();
  open.forEach((clues, i) => {
    for (const run of clues.passages) {
      const list = index.get(run);
      if (list) list.push(i);
      else index.set(run, [i]);
    }
  });
  const sharers = new Map<number, number>();
  for (const { clues } of dated)
    for (const run of clues.passages) if (index.has(run)) sharers.set(run, (sharers.get(run) ?? 0) + 1);
  const candidates = new Map<number, SameTelling[]>();
  for (const neighbour of dated) {
    const weekday = neighbour.clues.weekday;
    if (!weekday) continue;
    const runs = new Map<number, number>();
    for (const run of neighbour.clues.passages) {
      if ((sharers.get(run) ?? 0) > MOST_SHARERS) continue;
      for (const i of index.get(run) ?? []) if (open[i]!.weekday!.n === weekday.n) runs.set(i, (runs.get(i) ?? 0) + 1);
    }
    for (const [i, n] of runs) {
      if (n < LEAST_RUNS) continue;
      const pair = closest(open[i]!.weekday!.tellings, weekday.tellings);
      if (!pair || pair.terms < LEAST_TERMS) continue;
      const list = candidates.get(i) ?? [];
      list.push({ neighbour, day: lastWeekday(neighbour.day, weekday.n), own: pair.own, theirs: pair.theirs });
      candidates.set(i, list);
    }
  }
  for (const [i, list] of candidates) {
    // Neighbours that disagree about the day tell of different events.
    const day = list[0]!.day;
    if (list.every((one) => one.day === day)) found.set(open[i]!.article, list.toSorted(byArticle)[0]!);
  }
  return found;
}

const byArticle = (a: SameTelling, b: SameTelling): number => (a.neighbour.clues.article < b.neighbour.clues.article ? -1 : 1);

/** The two tellings that have most words in common. */
function closest(
  own: readonly Telling[],
  theirs: readonly Telling[],
): { readonly own: Telling; readonly theirs: Telling; readonly terms: number } | null {
  let best: { own: Telling; theirs: Telling; terms: number } | null = null;
  for (const a of own)
    for (const b of theirs) {
      const terms = shared(a.terms, b.terms);
      if (!best || terms > best.terms) best = { own: a, theirs: b, terms };
    }
  return best;
}

/** The last such weekday on or before the day. */
export const lastWeekday = (day: Day, n: number): Day => addDays(day, -((weekdayNumber(day) - n + 7) % 7));

/** A dated article from which an undated one takes a passage, naming its outlet. */
export interface CopiedFrom {
  readonly neighbour: Dated;
  /** Where the undated article names the outlet. */
  readonly at: Pin;
}

/** Sampled runs in common that make a copied passage: about twenty words. */
const LEAST_COPIED = 4;

/**
 * Dated articles that an undated one copies from: it shares a passage with them and names their outlet, so it came after. A shared
 * passage alone does not say who copied whom. Of several the latest. Indexed by passages.
 */
export function copiedFrom(undated: readonly Clues[], dated: readonly Dated[]): Map<string, CopiedFrom> {
  const found = new Map<string, CopiedFrom>();
  const named = new Set(undated.flatMap(({ bodies }) => [...bodies.keys()]));
  const originals = dated.filter(({ clues }) => clues.source !== null && named.has(clues.source));
  if (originals.length === 0) return found;
  const index = new Map<number, number[]>();
  undated.forEach(({ passages }, i) => {
    for (const run of passages) {
      const list = index.get(run);
      if (!list) index.set(run, [i]);
      else if (list.length <= MOST_SHARERS) list.push(i);
    }
  });
  for (const neighbour of originals) {
    const { source, passages } = neighbour.clues;
    const common = new Map<number, number>();
    for (const run of passages) {
      const sharers = index.get(run) ?? [];
      if (sharers.length <= MOST_SHARERS) for (const i of sharers) common.set(i, (common.get(i) ?? 0) + 1);
    }
    for (const [i, runs] of common) {
      const { article, bodies, source: own } = undated[i]!;
      const at = source === null || source === own ? undefined : bodies.get(source);
      if (runs < LEAST_COPIED || !at) continue;
      const before = found.get(article);
      if (!before || before.neighbour.day < neighbour.day) found.set(article, { neighbour, at });
    }
  }
  return found;
}

/** The year that a neighbour gives to a day and month which an undated article leaves without one. */
export interface SameMonthDay {
  readonly neighbour: string;
  readonly day: Day;
  readonly own: Clues['monthDays'][number];
  readonly theirs: Telling;
}

const LEAST_MONTH_DAY_TERMS = 3;

/** Days written out in full by others that are the month-days of an undated article: the same date, told in like words. */
export function sameMonthDays(undated: readonly Clues[], all: readonly Clues[]): Map<string, SameMonthDay[]> {
  const index = new Map<string, { readonly clues: Clues; readonly own: Clues['monthDays'][number] }[]>();
  for (const clues of undated)
    for (const own of clues.monthDays) {
      const key = keyOf(own.month, own.day);
      const list = index.get(key) ?? [];
      list.push({ clues, own });
      index.set(key, list);
    }
  const found = new Map<string, SameMonthDay[]>();
  if (index.size === 0) return found;
  const byDay = new Map<string, { readonly article: string; readonly telling: Clues['days'][number] }[]>();
  for (const { article, days } of all)
    for (const telling of days) {
      const key = telling.day.slice(5);
      if (!index.has(key)) continue;
      const list = byDay.get(key) ?? [];
      list.push({ article, telling });
      byDay.set(key, list);
    }
  for (const [key, owns] of index) {
    const theirs = byDay.get(key) ?? [];
    const byTerm = new Map<number, number[]>();
    theirs.forEach(({ telling }, i) => {
      for (const term of telling.terms) {
        const list = byTerm.get(term);
        if (!list) byTerm.set(term, [i]);
        else if (list.length < MOST_A_TERM) list.push(i);
      }
    });
    for (const { clues, own } of owns) {
      const counts = new Map<number, number>();
      for (const term of own.terms) for (const i of byTerm.get(term) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1);
      const like = [...counts]
        .filter(([i, n]) => n >= LEAST_MONTH_DAY_TERMS && theirs[i]!.article !== clues.article)
        .map(([i]) => theirs[i]!);
      if (like.length === 0 || like.some(({ telling }) => telling.day !== like[0]!.telling.day)) continue;
      const one = like.toSorted((a, b) => (a.article < b.article ? -1 : 1))[0]!;
      found.set(clues.article, [
        ...(found.get(clues.article) ?? []),
        { neighbour: one.article, day: one.telling.day, own, theirs: one.telling },
      ]);
    }
  }
  return found;
}

const MOST_A_TERM = 64;

const keyOf = (month: number, day: number): string => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
