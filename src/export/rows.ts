import type { ArticleRecord, StoryRecord } from '../model/record.ts';
import type { DayRange } from '../model/day.ts';
import type { Pin } from '../model/span.ts';

/** A cell of a table. */
export type Cell = string | number | null;

/** One entry as a row: the columns are the same for every row of a section. */
export type Row = Readonly<Record<string, Cell>>;

/** The parts of a record that can be shown as tables. */
export const SECTIONS = ['findings', 'figures', 'quotations', 'commitments', 'timeline', 'copies', 'articles'] as const;
export type Section = (typeof SECTIONS)[number];

/** The rows of a section, in the record's order. With `explain`, two columns more: the rule that made the entry, and what it does. */
export function* rowsOf(record: StoryRecord, section: Section, explain: boolean): Generator<Row> {
  const because = ({ rule }: { readonly rule: string }): Row => (explain ? { rule, why: record.rules[rule] ?? null } : {});
  const articles = new Map(record.articles.map((article) => [article.article.id, article]));
  const words = (id: string, span: Pin): string => {
    const article = articles.get(id)?.article;
    return ((span.in === 'title' ? article?.title : article?.text) ?? '').slice(span.start, span.end);
  };
  switch (section) {
    case 'findings':
      for (const finding of record.findings) {
        const evidence = finding.evidence.map(({ article, start, end }) => `${article}:${start}-${end}`).join(' ');
        const { id, severity, type, says, about } = finding;
        yield { id, severity, type, says, about, evidence, missing: finding.missing?.join(' ') ?? null, ...because(finding) };
      }
      return;
    case 'figures': {
      const seriesOf = new Map(
        record.series.flatMap(({ id, points }) => points.map((point) => [`${point.article}\n${point.figure}`, id] as const)),
      );
      for (const article of record.articles)
        for (const [i, figure] of article.figures.entries()) {
          const { value, max, qualifier, unit, what, where, change, status, asOf, since, by, start, end } = figure;
          const at = { ...headOf(article), value, max, qualifier, unit, what, where, change, status };
          const series = seriesOf.get(`${article.article.id}\n${i}`) ?? null;
          const given = { asOf: showDays(asOf), since: showDays(since), by: nameOf(article, by), series };
          yield { ...at, ...given, words: words(article.article.id, figure), start, end, ...because(figure) };
        }
      return;
    }
    case 'quotations':
      for (const article of record.articles)
        for (const quotation of article.quotations) {
          const { kind, content, cue, source, speaker } = quotation;
          const id = article.article.id;
          const says = content.map((span) => words(id, span)).join(' … ');
          const by = { speaker: nameOf(article, speaker), source: source && words(id, source), cue: cue && words(id, cue) };
          yield {
            ...headOf(article),
            kind,
            ...by,
            words: says,
            start: content[0]!.start,
            end: content.at(-1)!.end,
            ...because(quotation),
          };
        }
      return;
    case 'commitments': {
      const threadOf = new Map(
        record.threads.flatMap(({ id, reports }) => reports.map((one) => [`${one.article}\n${one.commitment}`, id] as const)),
      );
      for (const article of record.articles)
        for (const [i, commitment] of article.commitments.entries()) {
          const { actor, action, state, deadline, start, end } = commitment;
          const due = {
            relation: deadline?.relation ?? null,
            deadline: showDays(deadline),
            thread: threadOf.get(`${article.article.id}\n${i}`) ?? null,
          };
          const head = { ...headOf(article), actor: nameOf(article, actor), action, state, ...due };
          yield { ...head, words: words(article.article.id, commitment), start, end, ...because(commitment) };
        }
      return;
    }
    case 'timeline':
      for (const { from, to, salience, entries } of record.timeline)
        for (const { reports } of entries)
          for (const { article, event } of reports) {
            const entry = articles.get(article)?.events[event];
            if (!entry) continue;
            const source = articles.get(article)!.article.source;
            const head = {
              days: showDays({ from, to }),
              salience: Math.round(salience * 100) / 100,
              reports: reports.length,
              article,
              source,
            };
            yield { ...head, words: words(article, entry), start: entry.start, end: entry.end, ...because(entry) };
          }
      return;
    case 'copies':
      for (const { id, a, b, direction, kind, share, passages, edits } of record.copies) {
        const changes = edits.map((edit) => `${edit.type}: ${words(a, edit.a)} → ${words(b, edit.b)}`).join('; ');
        yield { id, a, b, kind, direction, share: Math.round(share * 100) / 100, passages: passages.length, edits: changes };
      }
      return;
    case 'articles':
      for (const article of record.articles) {
        const { id, title, source, language, published, text } = article.article;
        const { basis, weekday, reasons } = published;
        const dated = { published: showDays(published), weekday, basis };
        yield {
          id,
          ...dated,
          source,
          language,
          title,
          length: text.length,
          ...(explain ? { why: reasons.map(({ says }) => says).join(' ') } : {}),
        };
      }
      return;
    default:
      return section satisfies never;
  }
}

const headOf = ({ article }: ArticleRecord): Row => ({
  article: article.id,
  source: article.source,
  published: showDays(article.published),
});

const nameOf = ({ entities }: ArticleRecord, id: string | null): string | null =>
  entities.find((entity) => entity.id === id)?.name ?? null;

/** "2031-07-28", "2021-07-01/2021-07-31", "2031-07-28/.." (ISO 8601-2 open interval); null where nothing is known. */
export function showDays(range: DayRange | null): string | null {
  if (!range || (range.from === null && range.to === null)) return null;
  return range.from === range.to ? range.from : `${range.from ?? '..'}/${range.to ?? '..'}`;
}
