import type { Commitment } from '../src/model/commitment.ts';
import { findCommitments } from '../src/extract/commitments/commitments.ts';
import { findCast } from '../src/extract/names/cast.ts';
import { findQuotations } from '../src/extract/quotes/quotations.ts';
import { findTimes } from '../src/extract/time/times.ts';
import { makeDocument } from '../src/text/document.ts';
import { articleOf } from './article.ts';
import { marked } from './marked.ts';

/**
 * What a commitment case says and what is found, in one form: "state: span". The case marks the spans of one rule's commitments, each
 * with its state: "[[promised|The firm will close the mill]]".
 */
export function commitmentCase(
  source: string,
  rule: string,
): { readonly want: readonly string[]; readonly got: readonly string[] } {
  const { text, spans } = marked(source);
  const found = commitmentsIn(text).filter((one) => one.rule === rule);
  return {
    want: spans.map(({ start, end, label }) => `${label ?? 'promised'}: ${text.slice(start, end)}`),
    got: found.map(({ start, end, state }) => `${state}: ${text.slice(start, end)}`),
  };
}

export function commitmentsIn(text: string, title: string | null = null): Commitment[] {
  const document = makeDocument(articleOf(text, { title }));
  const times = findTimes(document);
  const cast = findCast(document);
  return findCommitments(document, { times, cast, quotations: findQuotations(document, cast) });
}
