import { makeDating } from '../src/align/dating.ts';
import { readArticles } from '../src/cli/reading.ts';
import { extract } from '../src/extract/extract.ts';
import type { Published } from '../src/model/article.ts';
import { daysBetween, weekdayName, type Day } from '../src/model/day.ts';
import type { Extraction } from '../src/model/extraction.ts';

/**
 * `npm run bench:dating -- INPUT…`: how well undated articles are dated. The dates of dated articles are withheld, of all at once and of
 * one at a time with its neighbours' kept; so is a date that the text states as its own. Says how many get an exact day, how many a
 * range and how wide, and how many of these miss the truth. `--misses` names them.
 */
const inputs = process.argv.slice(2).filter((word) => word !== '--misses');
const naming = process.argv.includes('--misses');
if (inputs.length === 0) {
  console.error('Name dated articles: npm run bench:dating -- INPUT…');
  process.exit(2);
}

/** How far from the head an article states its day, in UTF-16 units. */
const HEAD = 700;

interface Withheld {
  readonly day: Day;
  readonly dated: Extraction;
  readonly undated: Extraction;
}

for (const input of inputs) {
  const pile: Withheld[] = [];
  for await (const article of readArticles([input], { date: [], meta: [] }).articles) {
    if (!article.givenDate) continue;
    // Read without its date, as a date decides the order of days and months in figures; the line that states it is unsaid.
    const undated = { ...extract({ ...article, givenDate: null }), stated: null };
    pile.push({ day: article.givenDate, dated: extract(article), undated: withoutStated(undated, article.givenDate) });
  }
  console.log(`\n${input}: ${pile.length} dated articles\n`);
  console.log(
    '| withheld | exact | right | range | open | weeks (median, closed) | truth inside | weekday told, right | unknown |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const all = makeDating();
  for (const { undated } of pile) all.add(undated);
  const together = all.finish();
  report(
    'all',
    pile.map((one) => ({ ...one, found: together.get(one.undated.article.id)! })),
  );
  report(
    'one at a time',
    pile.map((one) => {
      const dating = makeDating();
      for (const other of pile) dating.add(other === one ? one.undated : other.dated);
      return { ...one, found: dating.finish().get(one.undated.article.id)! };
    }),
  );
}

/** The times that stand in the line that states the day are left out, so that no rule can take it for one told. */
function withoutStated(extraction: Extraction, day: Day): Extraction {
  const head = extraction.times.findIndex(({ symbolic }) => symbolic.kind === 'fixed' && symbolic.value === day);
  if (head < 0) return extraction;
  const { start } = extraction.times[head]!;
  if (start > HEAD) return extraction;
  // It stays in the list, as others may be reckoned from it, but says nothing.
  const times = extraction.times.map((time, i) => (i === head ? { ...time, type: 'SET' as const } : time));
  const structure = extraction.structure.filter((part) => part.role !== 'dateline' || start < part.start || start >= part.end);
  return { ...extraction, times, structure };
}

function report(withheld: string, results: readonly (Withheld & { readonly found: Published })[]): void {
  const exact = results.filter(({ found }) => found.date !== null);
  const ranges = results.filter(({ found }) => found.date === null && (found.from !== null || found.to !== null));
  const closed = ranges.filter(({ found }) => found.from && found.to);
  const weeks = closed.map(({ found }) => daysBetween(found.from!, found.to!) / 7).toSorted((a, b) => a - b);
  const inside = ranges.filter(({ day, found }) => (!found.from || found.from <= day) && (!found.to || day <= found.to));
  const weekday = ranges.filter(({ found }) => found.weekday);
  const cells = [
    exact.length,
    exact.filter(({ day, found }) => found.date === day).length,
    ranges.length,
    ranges.length - closed.length,
    weeks.length > 0 ? weeks[Math.floor(weeks.length / 2)]!.toFixed(1) : '–',
    `${inside.length} of ${ranges.length}`,
    `${weekday.length}, ${weekday.filter(({ day, found }) => weekdayName(day) === found.weekday).length}`,
    results.length - exact.length - ranges.length,
  ];
  console.log(`| ${withheld} | ${cells.join(' | ')} |`);
  if (!naming) return;
  for (const { day, found, undated } of results)
    if (
      (found.date && found.date !== day) ||
      (ranges.some((one) => one.found === found) && !inside.some((one) => one.found === found))
    )
      console.log(
        `  ${undated.article.id} ${day}: ${found.date ?? `${found.from}..${found.to}`} ${found.reasons.map(({ says }) => says).join(' ')}`,
      );
}
