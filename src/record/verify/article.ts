import { createHash } from 'node:crypto';
import type { DayRange } from '../../model/day.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { checkRange } from './days.ts';
import { isObject, type Report } from './fault.ts';
import { wordsOf } from './words.ts';

/** One article against its own text: hash, spans, references, shown words, days. */
export function checkArticle(record: ArticleRecord, at: string, report: Report): void {
  const { article } = record;
  if (createHash('sha256').update(article.text).digest('hex') !== article.sha256)
    report(`${at}.article.text`, 'is not the text that was hashed');
  walkSpans(record, at, article.text, article.title ?? '', report);
  const entities = new Set(record.entities.map(({ id }) => id));
  const known = (id: string | null, where: string): void => {
    if (id !== null && !entities.has(id)) report(`${at}.${where}`, `names the entity “${id}”, which the article does not have`);
  };
  record.names.forEach(({ entity }, i) => known(entity, `names[${i}]`));
  record.quotations.forEach(({ speaker }, i) => known(speaker, `quotations[${i}]`));
  record.figures.forEach(({ by }, i) => known(by, `figures[${i}]`));
  record.commitments.forEach(({ actor }, i) => known(actor, `commitments[${i}]`));
  record.quotations.forEach(({ content }, i) => {
    if (content.length === 0) report(`${at}.quotations[${i}]`, 'has no content');
  });
  record.times.forEach(({ value }, i) => {
    if (typeof value !== 'string' || !TIMEX_VALUE.test(value)) report(`${at}.times[${i}]`, `“${value}” is no TIMEX3 value`);
  });
  checkWords(record, at, report);
  checkDays(record, at, report);
}

/** Dates, times, durations and references as TIMEX3 writes them; "" where nothing is known. */
const TIMEX_VALUE = /^(?:|[A-Z]+_REF|FY\d{4}[\w-]*|[-+]?[\dX][\w:.+-]*|P[\w.]+|T[\w:.+-]+|BC\d+)$/;

/** Every object with `start` and `end`, wherever it stands, is a span of the article that it lies in or names. */
export function walkSpans(value: unknown, at: string, text: string, title: string, report: Report): void {
  if (Array.isArray(value)) value.forEach((item, i) => walkSpans(item, `${at}[${i}]`, text, title, report));
  else if (isObject(value)) {
    if ('start' in value && 'end' in value && !('article' in value)) {
      const wrong = spanFault(value['start'], value['end'], value['in'] === 'title' ? title : text);
      if (wrong) report(at, wrong);
    }
    for (const [key, item] of Object.entries(value))
      if (typeof item === 'object' && key !== 'published') walkSpans(item, `${at}.${key}`, text, title, report);
  }
}

/** What is wrong with a span of a text; null where nothing is. */
function spanFault(start: unknown, end: unknown, text: string): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'has a start or end that is no whole number';
  const [from, to] = [Number(start), Number(end)];
  if (from < 0 || to > text.length || from >= to)
    return `the span ${from}–${to} is empty or outside the text (${text.length} units)`;
  if (cutsPair(text, from) || cutsPair(text, to)) return `the span ${from}–${to} cuts a character in two`;
  const words = text.slice(from, to);
  return words.trim() === words ? null : `the span ${from}–${to} begins or ends with white space`;
}

const cutsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** Words that are shown as the article's have to stand in it. */
function checkWords({ article, entities, figures, commitments }: ArticleRecord, at: string, report: Report): void {
  const own = new Set([
    ...wordsOf(article.text),
    ...wordsOf(article.title ?? ''),
    ...wordsOf(article.byline ?? ''),
    ...wordsOf(article.source ?? ''),
  ]);
  const check = (words: string | null, where: string): void => {
    const strange = words === null ? undefined : wordsOf(words).find((word) => !own.has(word));
    if (strange !== undefined) report(`${at}.${where}`, `shows the word “${strange}”, which the article does not have`);
  };
  entities.forEach(({ name, role }, i) => {
    check(name, `entities[${i}].name`);
    check(role, `entities[${i}].role`);
  });
  figures.forEach(({ what, where }, i) => {
    check(what, `figures[${i}].what`);
    check(where, `figures[${i}].where`);
  });
  commitments.forEach(({ action }, i) => check(action, `commitments[${i}].action`));
}

function checkDays({ article, times, events, commitments, figures }: ArticleRecord, at: string, report: Report): void {
  const check = (range: DayRange | null, where: string): void => checkRange(range, `${at}.${where}`, report);
  const { published } = article;
  check(published, 'article.published');
  if (published.date !== null && (published.from !== published.date || published.to !== published.date))
    report(`${at}.article.published`, 'an exact day must have date = from = to');
  times.forEach((time, i) => check(time, `times[${i}]`));
  events.forEach(({ date }, i) => check(date, `events[${i}].date`));
  commitments.forEach(({ deadline }, i) => check(deadline, `commitments[${i}].deadline`));
  figures.forEach(({ asOf, since }, i) => {
    check(asOf, `figures[${i}].asOf`);
    check(since, `figures[${i}].since`);
  });
}
