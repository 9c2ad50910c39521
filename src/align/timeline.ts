import type { TimelineDay } from '../model/record.ts';
import type { Aligner } from './pile.ts';
import { joinHappenings, type Happening } from './timeline/happenings.ts';
import { tellingsOf, type Telling } from './timeline/telling.ts';

/** More happenings of a day, reports of a happening, or days than these help no reader; the most told are kept. */
const MOST_ENTRIES = 60;
const MOST_REPORTS = 100;
const MOST_DAYS = 4000;

/** Days and ranges in order, with the events of several articles joined where they are one happening. */
export function alignEvents(): Aligner<TimelineDay[]> {
  const tellings: Telling[] = [];
  /** Articles per word, and articles published per day. */
  const spread = new Map<string, number>();
  const published = new Map<string, number>();
  let articles = 0;
  return {
    add({ record }) {
      articles++;
      const { date } = record.article.published;
      if (date) published.set(date, (published.get(date) ?? 0) + 1);
      const words = new Set<string>();
      for (const telling of tellingsOf(record)) {
        tellings.push(telling);
        for (const word of telling.words) words.add(word);
      }
      for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
    },
    finish() {
      const weight = (word: string): number => 1 - (0.8 * Math.log(spread.get(word) ?? 1)) / Math.log(Math.max(3, articles + 1));
      const byDays = new Map<string, Telling[]>();
      for (const telling of tellings) {
        const list = byDays.get(telling.days);
        if (list) list.push(telling);
        else byDays.set(telling.days, [telling]);
      }
      const days = [...byDays].map(([key, list]) => dayOf(key, joinHappenings(list, weight), published));
      const most = Math.max(1, ...days.map(({ told }) => told));
      return days
        .sort((a, b) => b.told - a.told || compare(a.key, b.key))
        .slice(0, MOST_DAYS)
        .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
        .map(({ from, to, told, entries }) => ({ from: from || null, to: to || null, salience: rounded(told / most), entries }));
    },
  };
}

interface Told {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** How much is told of the day: independent articles, each counting less than the one before. */
  readonly told: number;
  readonly entries: TimelineDay['entries'];
}

function dayOf(key: string, happenings: readonly Happening[], published: ReadonlyMap<string, number>): Told {
  const [from = '', to = ''] = key.split('/');
  const ranked = happenings
    .map((happening, i) => ({ happening, i, n: independent(happening.tellings) }))
    .sort((a, b) => b.n - a.n || a.i - b.i)
    .slice(0, MOST_ENTRIES);
  const all = independent(happenings.flatMap(({ tellings }) => tellings));
  // Many articles that appeared on the day itself speak for it, too, though less than those that name it.
  const appeared = from === to ? (published.get(from) ?? 0) : 0;
  return {
    key,
    from,
    to,
    told: Math.log2(1 + all) + 0.25 * Math.log2(1 + appeared),
    entries: ranked.map(({ happening }) => ({
      reports: happening.tellings.slice(0, MOST_REPORTS).map(({ article, event }) => ({ article, event })),
    })),
  };
}

/** Articles that tell it in their own words, by outlets: the same outlet, or the same words, count once. */
function independent(tellings: readonly Telling[]): number {
  const sources = new Set<string>();
  const prints = new Set<number>();
  for (const { source, print } of tellings) {
    if (prints.has(print)) continue;
    prints.add(print);
    sources.add(source);
  }
  return sources.size;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rounded = (n: number): number => Math.round(n * 1000) / 1000;
