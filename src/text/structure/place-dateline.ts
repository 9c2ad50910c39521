import { Kind, type Tokens } from '../tokens.ts';
import { NEWS_AGENCIES } from './agencies.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from './date-words.ts';
import type { Found, StructureRule } from './layout.ts';

/** Tokens before the dash; "NEW YORK, N.Y., May 4, 2021 (The Associated Press)" has 16. */
const LONGEST = 22;
const AGENCIES = new Set(NEWS_AGENCIES);
const DASHES = new Set(['—', '–', '-', '--', '―']);

export const placeDateline: StructureRule = {
  name: 'structure/dateline',
  about: 'The place that a report comes from, with its dash: "OSLO —", "LONDON, 3 May (Agency) –", "Lagos, Nigeria (AP) -".',
  find(page) {
    const { tokens } = page.layout;
    const found: Found[] = [];
    for (let p = 0; p < page.count; p++) {
      if (page.role(p) !== undefined) continue;
      const span = page.span(p);
      const dash = datelineEnd(tokens, tokens.at(span.start), tokens.at(span.end - 1) + 1);
      if (dash >= 0) found.push({ start: span.start, end: tokens.end[dash]!, role: 'dateline' });
    }
    return found;
  },
};

/** The token of the dash that ends the dateline at token `first`; -1 where there is none. O(1). */
export function datelineEnd(tokens: Tokens, first: number, after: number): number {
  if (!/^\(?\p{Lu}/u.test(tokens.word(first))) return -1;
  let capitals = 0;
  let small = 0;
  let initials = 0;
  let dated = false;
  let agency = false;
  const last = Math.min(after - 1, first + LONGEST);
  for (let i = first; i < last; i++) {
    const word = tokens.word(i);
    const lower = tokens.lower(i);
    if (i > first && DASHES.has(word) && (tokens.gap(i) || agency) && isBehind(tokens, i)) {
      if (capitals + small + initials === 0) return -1;
      return (capitals > 0 && small <= capitals * 2 + initials) || agency || (dated && small <= 3) ? i : -1;
    }
    if (word === '(') {
      const close = closing(tokens, i, last);
      if (close < 0) return -1;
      agency ||= isAgency(tokens, i + 1, close);
      if (!agency) return -1;
      i = close;
    } else if (MONTH_WORDS.has(lower) || WEEKDAY_WORDS.has(lower) || tokens.kind[i] === Kind.NUMBER) {
      dated = true;
    } else if (/^\p{Lu}[\p{Lu}\p{M}'’]+$/u.test(word)) capitals++;
    else if (/^(?:\p{Lu}\.?)+$/u.test(word) || (word === 'ST.' && i === first)) initials++;
    else if (/^\p{Lu}/u.test(word)) small++;
    else if (!/^(?:[,./&'’-]|'s|’s|de|del|la|al|el|of|the|and|am|near|on|in|st|nd|rd|th|aboard)$/.test(lower)) return -1;
  }
  return -1;
}

/** A dateline is followed by the report's first word. */
const isBehind = (tokens: Tokens, dash: number): boolean => /^[\p{Lu}\d"“'‘«$£€]/u.test(tokens.word(dash + 1));

function closing(tokens: Tokens, open: number, last: number): number {
  for (let i = open + 1; i < last; i++) if (tokens.word(i) === ')') return i;
  return -1;
}

function isAgency(tokens: Tokens, first: number, after: number): boolean {
  if (after <= first || after - first > 8) return false;
  const inner = tokens.text.slice(tokens.start[first], tokens.end[after - 1]).toLowerCase();
  return (
    inner.split(/\s*[/,;]\s*/).some((piece) => AGENCIES.has(piece)) ||
    /\b(?:news|agency|press|wire|newswire|newsroom|network|tv)\b/.test(inner)
  );
}
