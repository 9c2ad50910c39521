import { pinText } from '../model/pin-text.ts';
import type { ArticleRecord, Copy, Finding, QuoteGroup, Series, StoryRecord, Verdict } from '../model/record.ts';
import { printable } from './format.ts';
import { showDays } from './rows.ts';

/** Two articles side by side. Spans are offsets into each one's text. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly copy: Copy | null;
  readonly edits: readonly { readonly type: string; readonly a: string; readonly b: string }[];
  readonly figures: readonly {
    readonly what: string;
    readonly where: string | null;
    readonly a: string;
    readonly b: string;
    readonly verdict: Verdict;
    readonly why: string;
  }[];
  readonly utterances: readonly { readonly speaker: string | null; readonly a: string; readonly b: string }[];
  readonly findings: readonly Finding[];
}

/** What a record says of two of its articles. Throws nothing: ids that it does not have are the caller's to check. */
export function compareArticles(record: StoryRecord, a: ArticleRecord, b: ArticleRecord): Comparison {
  const ids = { a: a.article.id, b: b.article.id };
  const found =
    record.copies.find((copy) => (copy.a === ids.a && copy.b === ids.b) || (copy.a === ids.b && copy.b === ids.a)) ?? null;
  const copy = found && found.a !== ids.a ? turned(found) : found;
  return {
    ...ids,
    copy,
    edits: (copy?.edits ?? []).map((edit) => ({ type: edit.type, a: pinText(a, edit.a), b: pinText(b, edit.b) })),
    figures: record.series.flatMap((series) => figurePairs(series, a, b)),
    utterances: record.quoteGroups.flatMap((group) => utterancePair(record, group, a, b)),
    findings: record.findings.filter(({ evidence }) =>
      [ids.a, ids.b].every((id) => evidence.some(({ article }) => article === id)),
    ),
  };
}

/** A copy seen from its other side. */
const turned = (copy: Copy): Copy => ({
  ...copy,
  a: copy.b,
  b: copy.a,
  passages: copy.passages.map((passage) => ({ a: passage.b, b: passage.a })),
  edits: copy.edits.map((edit) => ({ ...edit, a: edit.b, b: edit.a })),
});

function figurePairs({ what, where, points, verdicts }: Series, a: ArticleRecord, b: ArticleRecord): Comparison['figures'] {
  return verdicts.flatMap((one) => {
    const [first, second] = [points[one.a], points[one.b]];
    const pair = first?.article === a.article.id ? [first, second] : [second, first];
    if (pair[0]?.article !== a.article.id || pair[1]?.article !== b.article.id) return [];
    const [left, right] = [a.figures[pair[0].figure], b.figures[pair[1].figure]];
    if (!left || !right) return [];
    return [{ what, where, a: pinText(a, left), b: pinText(b, right), verdict: one.verdict, why: one.why }];
  });
}

function utterancePair(record: StoryRecord, group: QuoteGroup, a: ArticleRecord, b: ArticleRecord): Comparison['utterances'] {
  const words = (article: ArticleRecord): string | null => {
    const member = group.members.find((one) => one.article === article.article.id);
    if (!member) return null;
    const spans = 'quotation' in member ? (article.quotations[member.quotation]?.content ?? []) : [member];
    return spans.map((span) => pinText(article, span)).join(' … ');
  };
  const [left, right] = [words(a), words(b)];
  const speaker = record.entities.find(({ id }) => id === group.speaker)?.name ?? null;
  return left === null || right === null ? [] : [{ speaker, a: left, b: right }];
}

/** The comparison for a person at a terminal. */
export function* comparisonLines(comparison: Comparison, a: ArticleRecord, b: ArticleRecord): Generator<string> {
  yield `a  ${headline(a)}`;
  yield `b  ${headline(b)}`;
  yield '';
  const { copy } = comparison;
  if (copy) {
    const share = `${Math.round(copy.share * 100)} % of the shorter text`;
    yield `Shared text: ${share} in ${copy.passages.length} ${copy.passages.length === 1 ? 'passage' : 'passages'} (${copy.kind}; direction ${copy.direction}).`;
  } else yield 'Neither text is a copy of the other.';
  yield* section(
    'Edits',
    comparison.edits.map((edit) => [edit.type, edit.a || '(nothing)', edit.b || '(nothing)']),
  );
  yield* section(
    'Figures',
    comparison.figures.map((one) => [`${one.verdict}: ${one.what}${one.where ? `, ${one.where}` : ''}`, one.a, one.b]),
  );
  yield* section(
    'The same utterance',
    comparison.utterances.map((one) => [one.speaker ?? 'speaker unknown', one.a, one.b]),
  );
  if (comparison.findings.length > 0) {
    yield '';
    yield 'Findings';
    for (const { severity, says } of comparison.findings) yield `  ${severity.padEnd(6)}  ${printable(says)}`;
  }
}

const headline = ({ article }: ArticleRecord): string =>
  printable([article.id, article.source, showDays(article.published), article.title].filter(Boolean).join('  ·  '));

function* section(title: string, rows: readonly (readonly [string, string, string])[]): Generator<string> {
  if (rows.length === 0) return;
  yield '';
  yield title;
  for (const [label, a, b] of rows) {
    yield `  ${printable(label)}`;
    yield `    a  ${printable(a)}`;
    yield `    b  ${printable(b)}`;
  }
}
