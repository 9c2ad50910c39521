import type { Alignments } from '../../align/alignments.ts';
import type { PassingArticle, Pile, PileEntry } from '../../align/pile.ts';
import { isAhead } from '../../align/threads/report.ts';
import { wordsOf } from '../../align/threads/words.ts';
import { daysBetween, type Day } from '../../model/day.ts';
import type { Thread } from '../../model/record.ts';

/** A word given that no report of the pile follows up, as far as the words of all later articles show. */
export interface Unanswered {
  readonly thread: Thread;
  /** Whether a later article speaks of it at all. */
  readonly spoken: boolean;
  /** Articles that are later than the last report of the thread. */
  readonly later: number;
  /** Whether the deadline has passed by the day of the last article. */
  readonly passed: boolean;
  /** The day that the pile reaches: of its last article, or the first on which that can have appeared. */
  readonly last: Day;
  /** Days from the word given to its deadline; null where one of them is not known. */
  readonly horizon: number | null;
  /** Days from the last report to the last article. */
  readonly silence: number;
}

/** A thread that has been brought to an end, or off its way, is answered. */
const ANSWERED = new Set(['done', 'kept', 'kept-late', 'contradicted', 'withdrawn', 'begun', 'delayed']);
const FOUND = new WeakMap<Alignments, readonly Unanswered[]>();
/** Of the words of the one who gave the word, how many a later sentence must share to speak of it. */
const SHARED = 2;
/** A word that stands in more words given than this tells none of them from the others; it is not looked up. */
const TOO_COMMON = 200;
/** The most told threads are looked for; a finding shows far fewer. */
const MOST_CANDIDATES = 2000;

/**
 * The threads that nothing answers. Two findings need them; they are looked for once. Every later article is read once, and only if
 * there is a thread to look for. O(words of the pile), with bounded posting lists.
 */
export function unanswered(alignments: Alignments, pile: Pile): readonly Unanswered[] {
  let found = FOUND.get(alignments);
  if (!found) FOUND.set(alignments, (found = search(alignments.threads, pile)));
  return found;
}

interface Candidate {
  readonly thread: Thread;
  /** The last article that reports it. */
  readonly last: number;
  readonly things: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  spoken: boolean;
  /** Something is said of it that is more than the word given once again. */
  answered: boolean;
}

function search(threads: readonly Thread[], pile: Pile): Unanswered[] {
  const lastDay = pile.articles.reduce<Day | null>((last, article) => laterOf(last, surely(article)), null);
  if (lastDay === null) return [];
  const candidates = threads
    .filter(isWordGiven)
    .toSorted((a, b) => b.reports.length - a.reports.length)
    .slice(0, MOST_CANDIDATES)
    .map((thread) => candidateOf(thread, pile))
    .filter(({ things, acts }) => things.size >= SHARED || (things.size > 0 && acts.size >= SHARED));
  const byThing = postings(candidates);
  const first = candidates.reduce((least, { last }) => Math.min(least, last), pile.articles.length);
  for (let at = first + 1; at < pile.articles.length; at++) listen(pile.open(pile.articles[at]!.id), at, byThing);
  const dated = datedFrom(pile);
  return candidates
    .filter(({ answered }) => !answered)
    .map(({ thread, last, spoken }) => ({
      thread,
      spoken,
      later: dated[last + 1]!,
      passed:
        thread.deadline?.to != null &&
        thread.deadline.relation !== 'after' &&
        thread.deadline.relation !== 'until' &&
        thread.deadline.to < lastDay,
      last: lastDay,
      horizon: horizonOf(thread, pile),
      silence: Math.max(0, daysBetween(surely(pile.articles[last]!) ?? lastDay, lastDay)),
    }));
}

function postings(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const byThing = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const thing of candidate.things) {
      const list = byThing.get(thing);
      if (list) list.push(candidate);
      else byThing.set(thing, [candidate]);
    }
  for (const [thing, { length }] of byThing) if (length > TOO_COMMON) byThing.delete(thing);
  return byThing;
}

/** How many of the articles from each position on have a day. */
function datedFrom({ articles }: Pile): Uint32Array {
  const dated = new Uint32Array(articles.length + 1);
  for (let i = articles.length - 1; i >= 0; i--) dated[i] = dated[i + 1]! + (surely(articles[i]!) === null ? 0 : 1);
  return dated;
}

/** The day on which an article had not yet appeared earlier: its date, or the first day of its range. */
const surely = ({ published }: PileEntry): Day | null => published.date ?? published.from;

const laterOf = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

function horizonOf({ deadline, reports }: Thread, pile: Pile): number | null {
  const { date } = pile.articles[pile.indexOf(reports[0]!.article)]!.published;
  return date !== null && deadline?.to != null ? daysBetween(date, deadline.to) : null;
}

/** A dated word of somebody, on no condition, and not answered. */
const isWordGiven = ({ reports, deadline }: Thread): boolean =>
  deadline !== null &&
  reports.some(({ state }) => isAhead(state) && state !== 'conditional') &&
  !reports.some(({ state }) => ANSWERED.has(state));

function candidateOf(thread: Thread, pile: Pile): Candidate {
  const things = new Set<string>();
  const named = new Set<string>();
  const acts = new Set<string>();
  for (const { article, commitment, state } of thread.reports.slice(0, 4)) {
    if (!isAhead(state)) continue;
    const { record } = pile.open(article);
    const entry = record.commitments[commitment]!;
    const words = wordsOf(
      (entry.in === 'title' ? (record.article.title ?? '') : record.article.text).slice(entry.start, entry.end),
    );
    // Names stand all over a pile; what else is said tells one thing from another.
    const names = new Set(record.entities.flatMap(({ name, type }) => (type === 'other' ? [] : wordsOf(name).things)));
    for (const thing of words.things) (names.has(thing) ? named : things).add(thing);
    for (const act of words.acts) acts.add(act);
  }
  if (things.size < SHARED) for (const thing of named) things.add(thing);
  const last = thread.reports.reduce((latest, { article }) => Math.max(latest, pile.indexOf(article)), -1);
  return { thread, last, things, acts, spoken: false, answered: false };
}

/** What only says again that it is to be. */
const AHEAD = /\b(?:will|would|promis\w*|pledg\w*|vow\w*|plans?|planned|due|scheduled|expected|is to|are to)\b/i;

/** Marks the candidates of which a sentence of the article speaks. */
function listen({ record: { article }, sentences }: PassingArticle, at: number, byThing: ReadonlyMap<string, Candidate[]>): void {
  for (const sentence of sentences) {
    const text = (sentence.in === 'title' ? (article.title ?? '') : article.text).slice(sentence.start, sentence.end);
    const { acts, things } = wordsOf(text);
    const shared = new Map<Candidate, number>();
    for (const thing of things)
      for (const candidate of byThing.get(thing) ?? [])
        if (!candidate.answered && candidate.last < at) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    for (const [candidate, n] of shared) {
      const sameAct = acts.some((act) => candidate.acts.has(act));
      if (n < (sameAct ? Math.min(SHARED, candidate.things.size) : SHARED + 1)) continue;
      candidate.spoken = true;
      candidate.answered ||= !AHEAD.test(text);
    }
  }
}
