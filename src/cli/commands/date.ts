import { makeDating } from '../../align/dating.ts';
import { plainDay } from '../../align/dating/plain-day.ts';
import { extract } from '../../extract/extract.ts';
import { UNKNOWN_DATE, type Published } from '../../model/article.ts';
import { writeLine } from '../output.ts';
import { Exit, type DateOptions } from '../program.ts';
import { readArticles } from '../reading.ts';

/** Of an article read, what the answer needs. */
interface Named {
  readonly id: string;
  readonly title: string | null;
}

/** `onrecord date`: the day of each article, in input order; all inputs count as neighbours. Returns the exit status. */
export async function runDate(inputs: readonly string[], options: DateOptions): Promise<number> {
  const { articles, progress, problems } = readArticles(inputs, options);
  const dating = makeDating();
  const named: Named[] = [];
  for await (const article of articles) {
    dating.add(extract(article));
    named.push({ id: article.id, title: article.title });
    progress.show('reading', named.length, null);
  }
  progress.end();
  const days = dating.finish();
  for (const [i, one] of named.entries()) {
    const published = days.get(one.id) ?? UNKNOWN_DATE;
    if (options.jsonl) await writeLine(JSON.stringify({ id: one.id, published }));
    else await writeLine((i > 0 ? '\n' : '') + inWords(one, published));
  }
  return problems() > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

/** As a person reads it: the name, the day and how it is known, and a line for each reason. */
function inWords({ id, title }: Named, published: Published): string {
  const { basis, reasons } = published;
  const head = title ? `${id}  “${title}”` : id;
  const lines = reasons.length > 0 ? reasons.map(({ says }) => says) : [whyNone(published)];
  return [head, `  ${dayInWords(published)} (${basis})`, ...lines.filter(Boolean).map((line) => `  - ${line}`)].join('\n');
}

/** "Monday, 28 July 2031", "a Wednesday, not before 22 January 2031", "between 4 and …", "day unknown". */
export function dayInWords({ date, from, to, weekday }: Published): string {
  if (date) return weekday ? `${weekday}, ${plainDay(date)}` : plainDay(date);
  const range =
    from && to
      ? `between ${plainDay(from)} and ${plainDay(to)}`
      : from
        ? `not before ${plainDay(from)}`
        : to
          ? `not after ${plainDay(to)}`
          : '';
  return [weekday ? `a ${weekday}` : '', range].filter(Boolean).join(', ') || 'day unknown';
}

function whyNone({ basis }: Published): string {
  switch (basis) {
    case 'given':
      return 'It was given with the article.';
    case 'unknown':
      return 'Nothing in its text or in the other articles says when it came out. Give its day with --date or --meta.';
    case 'stated':
    case 'inferred':
      return '';
  }
}
