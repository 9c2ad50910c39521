import { expect, test } from 'vitest';
import { findFigures } from '../src/extract/figures/figures.ts';
import { findCast } from '../src/extract/names/cast.ts';
import { findQuotations } from '../src/extract/quotes/quotations.ts';
import { findTimes } from '../src/extract/time/times.ts';
import type { Figure } from '../src/model/figure.ts';
import { makeDocument } from '../src/text/document.ts';
import { articleOf } from './article.ts';
import { marked } from './marked.ts';

export interface FoundFigure extends Figure {
  readonly text: string;
  readonly byName: string | null;
  readonly asOfText: string | null;
  readonly sinceText: string | null;
}

/** The figures of a text, with the words that their references stand for. */
export function figuresOf(text: string): FoundFigure[] {
  const document = makeDocument(articleOf(text));
  const times = findTimes(document);
  const cast = findCast(document);
  const quotations = findQuotations(document, cast);
  const figures = findFigures(document, { times, cast, quotations });
  const names = new Map(cast.entities().map(({ id, name }) => [id, name]));
  const time = (index: number | null): string | null =>
    index === null ? null : text.slice(times[index]!.start, times[index]!.end);
  return figures.map((figure) => ({
    ...figure,
    text: text.slice(figure.start, figure.end),
    byName: figure.by === null ? null : (names.get(figure.by) ?? '?'),
    asOfText: time(figure.asOfTime),
    sinceText: time(figure.sinceTime),
  }));
}

/**
 * One test a case: every figure of the text is marked, with "value", or "value..max", then its unit and its qualifier where it has
 * any: "[[2500 about|About 2,500 men]]". Brackets of UCUM codes are left out. A text without marks has no figure.
 */
export function figureCases(cases: readonly string[]): void {
  test.each(cases)('%s', (source) => {
    const { text, spans } = marked(source);
    const found = figuresOf(text).map((figure) => `${label(figure)}|${figure.text}`);
    expect(found).toEqual(spans.map(({ start, end, label: wanted }) => `${wanted}|${text.slice(start, end)}`));
  });
}

const label = ({ value, max, unit, qualifier }: Figure): string =>
  [max === null ? number(value) : `${number(value)}..${number(max)}`, unit?.replace(/[[\]]/g, '') ?? null, qualifier]
    .filter((part) => part !== null)
    .join(' ');

const number = (value: number): string => String(Number(value.toPrecision(6)));
