import type { Copy, TimelineDay } from '../model/record.ts';
import { familiesOf } from './copies/families.ts';
import type { PassingArticle, Pile } from './pile.ts';
import { joinHappenings, type Happening } from './timeline/happenings.ts';
import { makeProminence, type Prominence } from './timeline/prominence.ts';
import { tellingsOf, type Telling } from './timeline/telling.ts';

/** More happenings of a day, reports of a happening, or days than these help no reader; the most told are kept. */
const MOST_ENTRIES = 60;
const MOST_REPORTS = 100;
const MOST_DAYS = 4000;

/** As an `Aligner`; copies are known by the time that it finishes. */
export interface EventAligner {
  add(article: PassingArticle): void;
  finish(pile: Pile, copies: readonly Copy[]): TimelineDay[];
}

/** Days and ranges in order, with the events of several articles joined where they are one happening. */
export function alignEvents(): EventAligner {
  const tellings: Telling[] = [];
  /** Articles per word. */
  const spread = new Map<string, number>();
  const prominence = makeProminence();
  let articles = 0;
  return {
    add({ record }) {
      articles++;
      prominence.add(record);
      const words = new Set<string>();
      for (const telling of tellingsOf(record)) {
        tellings.push(telling);
        for (const word of telling.words) words.add(word);
      }
      for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
    },
    finish(_pile, copies) {
      const families = new Map(
        familiesOf(copies).flatMap(({ articles }, i) => articles.map((id) => [id, `\nfamily ${i}`] as const)),
      );
      const weight = (word: string): number => 1 - (0.8 * Math.log(spread.get(word) ?? 1)) / Math.log(Math.max(3, articles + 1));
      const byDays = new Map<string, Telling[]>();
      for (const telling of tellings) {
        const list = byDays.get(telling.days);
        if (list) list.push(telling);
        else byDays.set(telling.days, [telling]);
      }
      const days = [...byDays].map(([key, list]) => dayOf(key, joinHappenings(list, weight), prominence, families));
      const most = days.reduce((max, { told }) => Math.max(max, told), 1);
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
  /** How much is made of the day, or told of the range: independent articles, each counting less than the one before. */
  readonly told: number;
  readonly entries: TimelineDay['entries'];
}

function dayOf(
  key: string,
  happenings: readonly Happening[],
  prominence: Prominence,
  families: ReadonlyMap<string, string>,
): Told {
  const [from = '', to = ''] = key.split('/');
  const ranked = happenings
    .map((happening, i) => ({ happening, i, n: independent(happening.tellings, families) }))
    .sort((a, b) => b.n - a.n || a.i - b.i)
    .slice(0, MOST_ENTRIES);
  // A month or a year is told of, but never named as a day is.
  const told =
    from === to
      ? prominence.of(from)
      : Math.log2(
          1 +
            independent(
              happenings.flatMap(({ tellings }) => tellings),
              families,
            ),
        );
  return {
    key,
    from,
    to,
    told,
    entries: ranked.map(({ happening }) => ({
      reports: happening.tellings.slice(0, MOST_REPORTS).map(({ article, event }) => ({ article, event })),
    })),
  };
}

/** Articles that tell it in their own words, by outlets: the same outlet, copies of one text, or the same words, count once. */
function independent(tellings: readonly Telling[], families: ReadonlyMap<string, string>): number {
  const sources = new Set<string>();
  const prints = new Set<number>();
  for (const { article, source, print } of tellings) {
    if (prints.has(print)) continue;
    prints.add(print);
    sources.add(families.get(article) ?? source);
  }
  return sources.size;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rounded = (n: number): number => Math.round(n * 1000) / 1000;
