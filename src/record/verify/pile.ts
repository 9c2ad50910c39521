import { FINDING_TYPES, type ArticleRecord, type StoryRecord } from '../../model/record.ts';
import { walkSpans } from './article.ts';
import { checkRange } from './days.ts';
import type { Report } from './fault.ts';
import { wordsOf } from './words.ts';

/** What only the pile tells: ids, references, spans, days, rules, and words that are shown as an article's. */
export function checkPile(record: StoryRecord, articles: ReadonlyMap<string, ArticleRecord>, report: Report): void {
  checkReferences(record, articles, checkIds(record, report), report);
  checkPileDays(record, report);
  checkPileWords(record, report);
  record.findings.forEach(({ id, rule }, i) => {
    if (!(rule in record.rules)) report(`findings[${i}] (${id})`, `names the rule “${rule}”, which the record does not explain`);
  });
}

function checkPileDays(record: StoryRecord, report: Report): void {
  record.threads.forEach(({ deadline }, i) => checkRange(deadline, `threads[${i}].deadline`, report));
  record.timeline.forEach((day, i) => checkRange(day, `timeline[${i}]`, report));
}

/** Words between “ and ” in a finding, what a series counts and where, what a thread promises: all of them stand in the pile. */
function checkPileWords(record: StoryRecord, report: Report): void {
  const own = new Set<string>();
  for (const { article } of record.articles)
    for (const text of [article.text, article.title, article.byline, article.source, article.id])
      if (text !== null) for (const word of wordsOf(text)) own.add(word);
  const check = (words: string | null, at: string): void => {
    const strange = words === null ? undefined : wordsOf(words).find((word) => !own.has(word) && /[\p{L}\p{N}]/u.test(word));
    if (strange !== undefined) report(at, `shows the word “${strange}”, which no article has`);
  };
  record.entities.forEach(({ name }, i) => check(name, `entities[${i}].name`));
  record.series.forEach(({ what, where }, i) => {
    check(what, `series[${i}].what`);
    check(where, `series[${i}].where`);
  });
  record.threads.forEach(({ action }, i) => check(action, `threads[${i}].action`));
  record.findings.forEach(({ id, says }, i) => {
    for (const [, quoted] of says.matchAll(/“([^“”]*)”/g)) check(quoted!, `findings[${i}] (${id}).says`);
  });
}

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
