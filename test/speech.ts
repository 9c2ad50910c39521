import { findCast } from '../src/extract/names/cast.ts';
import { findQuotations } from '../src/extract/quotes/quotations.ts';
import { makeDocument } from '../src/text/document.ts';
import { articleOf } from './article.ts';
import { marked } from './marked.ts';

/**
 * Speech cases: each content is marked "[[kind Speaker|…]]", "[[kind –|…]]" where nobody is known, and "[[+|…]]" where it goes on with
 * the utterance before. Returns what the case wants and what is read, in the same form, for one rule or for all.
 */
export function readSpeech(
  source: string,
  rule?: string,
): { readonly wanted: readonly string[]; readonly found: readonly string[] } {
  const { text, spans } = marked(source);
  const document = makeDocument(articleOf(text));
  const cast = findCast(document);
  const names = new Map(cast.entities().map(({ id, name }) => [id, name]));
  const all = findQuotations(document, cast).filter((one) => rule === undefined || one.rule === rule);
  for (const { id, name } of cast.entities()) names.set(id, name);
  const wanted: string[] = [];
  for (const { start, end, label } of spans) {
    const words = text.slice(start, end);
    if (label === '+') wanted.push(`${wanted.pop() ?? ''} + ${words}`);
    else wanted.push(`${label ?? ''}: ${words}`);
  }
  const found = all.map(({ kind, speaker, content }) => {
    const who = speaker === null ? '–' : names.get(speaker);
    return `${kind} ${who}: ${content.map(({ start, end }) => text.slice(start, end)).join(' + ')}`;
  });
  return { wanted, found };
}
