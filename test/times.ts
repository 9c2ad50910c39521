import { expect, test } from 'vitest';
import { findTimes } from '../src/extract/time/times.ts';
import { resolveTimes } from '../src/extract/time/resolve.ts';
import { makeDocument } from '../src/text/document.ts';
import { articleOf } from './article.ts';
import { marked } from './marked.ts';

/** A Wednesday. */
export const TODAY = '2026-05-13';

/** The times of a text as `value MOD|words`, read on a day. */
export function timesOf(text: string, day: string | null = TODAY): string[] {
  const times = findTimes(makeDocument(articleOf(text)));
  return resolveTimes(times, { from: day, to: day }).map(({ value }, i) => {
    const { start, end, mod } = times[i]!;
    return `${value}${mod ? ` ${mod}` : ''}|${text.slice(start, end)}`;
  });
}

/**
 * Runs a table of sentences read on Wednesday, 13 May 2026. All times of a sentence are marked `[[value|words]]` or
 * `[[value MOD|words]]`; one without marks holds none.
 */
export function timeCases(cases: readonly string[]): void {
  test.each(cases)('%s', (source) => {
    const { text, spans } = marked(source);
    expect(timesOf(text)).toEqual(spans.map(({ label, start, end }) => `${label}|${text.slice(start, end)}`));
  });
}
