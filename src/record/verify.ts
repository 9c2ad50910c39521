import { createHash } from 'node:crypto';
import { isDay } from '../model/day.ts';
import { FINDING_TYPES, type ArticleRecord, type StoryRecord } from '../model/record.ts';
import { tokenize } from '../text/tokens.ts';

/** Something in a record that is not as it should be: where it stands in the file, and what is wrong. */
export interface Fault {
  readonly at: string;
  readonly says: string;
}

type Report = (at: string, says: string) => void;

/**
 * Re-reads a record against the texts that it holds: every hash, every span, every reference, and that each word shown as an
 * article's stands in that article. The record may come from anywhere, so nothing about its shape is taken for granted.
 * O(size of the record).
 */
export function verifyRecord(record: unknown): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (at, says) => faults.push({ at, says });
  if (!isObject(record) || record['onrecord'] !== 1) {
    report('onrecord', 'this is no record of version 1 (its field “onrecord” is not 1)');
    return faults;
  }
  for (const section of SECTIONS) if (!Array.isArray(record[section])) report(section, 'is missing or no list');
  if (faults.length > 0) return faults;
  try {
    // Its sections are lists; what lies deeper is read with care, and a shape that is off ends in the catch below.
    checkRecord(record as unknown as StoryRecord, report);
  } catch (error) {
    report('record', `a part does not have the form of a record: ${error instanceof Error ? error.message : String(error)}`);
  }
  return faults;
}

const SECTIONS = [
  'articles',
  'entities',
  'series',
  'quoteGroups',
  'copies',
  'origins',
  'threads',
  'timeline',
  'findings',
] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkRecord(record: StoryRecord, report: Report): void {
  const articles = new Map<string, ArticleRecord>();
  record.articles.forEach((article, i) => {
    const { id } = article.article;
    if (articles.has(id)) report(`articles[${i}]`, `the id “${id}” stands twice`);
    articles.set(id, article);
    checkArticle(article, `articles[${i}] (${id})`, report);
  });
  const ids = checkIds(record, report);
  checkReferences(record, articles, ids, report);
}

// ------------------------------------------------------------------------------------------------ one article

function checkArticle(record: ArticleRecord, at: string, report: Report): void {
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
  checkWords(record, at, report);
  checkDays(record, at, report);
}

/** Every object with `start` and `end`, wherever it stands, is a span of the article that it lies in or names. */
function walkSpans(value: unknown, at: string, text: string, title: string, report: Report): void {
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

function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.lower(i));
}

function checkDays({ article, times, events, commitments, figures }: ArticleRecord, at: string, report: Report): void {
  const check = (range: { readonly from: string | null; readonly to: string | null } | null, where: string): void => {
    if (!range) return;
    for (const day of [range.from, range.to]) if (day !== null && !isDay(day)) report(`${at}.${where}`, `“${day}” is no day`);
    if (range.from !== null && range.to !== null && range.from > range.to)
      report(`${at}.${where}`, `${range.from} lies after ${range.to}`);
  };
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

// ------------------------------------------------------------------------------------------------ the pile

type Section = 'entities' | 'series' | 'quoteGroups' | 'copies' | 'origins' | 'threads' | 'findings';

function checkIds(record: StoryRecord, report: Report): ReadonlySet<string> {
  const all = new Set<string>();
  const sections: readonly Section[] = ['entities', 'series', 'quoteGroups', 'copies', 'origins', 'threads', 'findings'];
  for (const section of sections)
    record[section].forEach(({ id }, i) => {
      if (all.has(id)) report(`${section}[${i}]`, `the id “${id}” stands twice`);
      all.add(id);
    });
  return all;
}

function checkReferences(
  record: StoryRecord,
  articles: ReadonlyMap<string, ArticleRecord>,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  const article = (id: string, at: string): ArticleRecord | null => {
    const found = articles.get(id);
    if (!found) report(at, `speaks of the article “${id}”, which the record does not have`);
    return found ?? null;
  };
  const pin = (id: string, span: object, at: string): void => {
    const owner = article(id, at);
    if (owner) walkSpans(stripArticle(span), at, owner.article.text, owner.article.title ?? '', report);
  };
  const entry = (id: string, list: 'figures' | 'quotations' | 'commitments' | 'events', index: number, at: string): void => {
    const owner = article(id, at);
    if (owner && !owner[list][index]) report(at, `speaks of ${list}[${index}] of “${id}”, which does not exist`);
  };
  const reference = (id: string | null, at: string): void => {
    if (id !== null && !ids.has(id)) report(at, `speaks of “${id}”, which the record does not have`);
  };
  record.articles.forEach(({ article: { id, published } }, i) =>
    published.reasons.forEach(({ evidence }) =>
      evidence.forEach((e) => pin(e.article, e, `articles[${i}] (${id}).article.published`)),
    ),
  );
  record.entities.forEach(({ members }, i) =>
    members.forEach((member) => {
      const owner = article(member.article, `entities[${i}]`);
      if (owner && !owner.entities.some(({ id }) => id === member.entity))
        report(`entities[${i}]`, `has the member ${member.entity} of “${member.article}”, which does not exist`);
    }),
  );
  record.series.forEach(({ points, verdicts, findings }, i) => {
    points.forEach((point) => {
      entry(point.article, 'figures', point.figure, `series[${i}]`);
      reference(point.origin, `series[${i}]`);
    });
    for (const { a, b } of verdicts)
      if (!points[a] || !points[b]) report(`series[${i}]`, `has a verdict on points ${a} and ${b}, which do not both exist`);
    for (const finding of findings) reference(finding, `series[${i}]`);
  });
  record.quoteGroups.forEach(({ speaker, members, findings }, i) => {
    reference(speaker, `quoteGroups[${i}]`);
    for (const member of members)
      if ('quotation' in member) entry(member.article, 'quotations', member.quotation, `quoteGroups[${i}]`);
      else pin(member.article, member, `quoteGroups[${i}]`);
    for (const finding of findings) reference(finding, `quoteGroups[${i}]`);
  });
  record.copies.forEach(({ a, b, passages, edits, findings }, i) => {
    for (const pair of [...passages, ...edits]) {
      pin(a, pair.a, `copies[${i}]`);
      pin(b, pair.b, `copies[${i}]`);
    }
    for (const finding of findings) reference(finding, `copies[${i}]`);
  });
  record.origins.forEach(({ articles: members }, i) => members.forEach((id) => article(id, `origins[${i}]`)));
  record.threads.forEach(({ actor, reports, findings }, i) => {
    reference(actor, `threads[${i}]`);
    for (const one of reports) entry(one.article, 'commitments', one.commitment, `threads[${i}]`);
    for (const finding of findings) reference(finding, `threads[${i}]`);
  });
  record.timeline.forEach(({ entries }, i) =>
    entries.forEach(({ reports }) => reports.forEach((one) => entry(one.article, 'events', one.event, `timeline[${i}]`))),
  );
  record.findings.forEach(({ id, type, about, evidence, missing }, i) => {
    const at = `findings[${i}] (${id})`;
    if (!FINDING_TYPES.includes(type)) report(at, `“${type}” is no type of finding`);
    if (!articles.has(about)) reference(about, at);
    if (evidence.length === 0) report(at, 'has no evidence');
    for (const span of evidence) pin(span.article, span, at);
    for (const one of missing ?? []) article(one, at);
  });
}

const stripArticle = (span: object): object => Object.fromEntries(Object.entries(span).filter(([key]) => key !== 'article'));
