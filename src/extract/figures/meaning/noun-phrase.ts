import { Kind } from '../../../text/tokens.ts';
import type { Tag } from '../../../text/tags.ts';
import { OUTCOMES, TOLLS } from '../lexicon/outcomes.ts';
import type { View } from '../view.ts';

/** Tokens, half-open. */
export interface Stretch {
  readonly first: number;
  readonly after: number;
}

const LONGEST = 9;
/** Words that go on with a noun phrase behind a number though their tags say otherwise. */
const INSIDE: ReadonlySet<string> = new Set([
  'more',
  'other',
  'others',
  'further',
  'additional',
  'new',
  'different',
  'separate',
  'such',
  'very',
  'so-called',
]);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its their his her our your my this that these those all some any both no'.split(' '),
);
/** Never part of what is counted, whatever the tagger says. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'percent per each respectively ago later earlier apiece yesterday today tomorrow and or but is are was were be been has have had will would could may than as if when while to at by for from in on of with since after before until between among including which that who whose there here more less now then still also not far too'.split(
    ' ',
  ),
);

const isNoun = (tag: Tag): boolean => tag === 'NOUN' || tag === 'PROPN';

/** The noun phrase that begins at the token, without determiners; null where none does. */
export function nounPhraseFrom(view: View, from: number): Stretch | null {
  const { tokens, document } = view;
  const last = view.sentenceOf(from)?.after ?? from;
  let first = from;
  if (DETERMINERS.has(tokens.lower(first))) first++;
  let head = -1;
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const word = tokens.lower(i);
    if (i > first && word === '-' && !tokens.gap(i) && !tokens.gap(i + 1)) continue;
    if (word === "'s" || word === "'" || word === '’') {
      if (head === i - 1 && i + 1 < last) continue;
      break;
    }
    if (INSIDE.has(word) && !(word === 'more' && tokens.lower(i + 1) === 'than')) {
      if (word === 'others') head = i;
      continue;
    }
    const isTime = view.timeAt(i) >= 0;
    if (isTime && head < 0 && isNoun(document.tag(i + 1)) && view.timeAt(i + 1) < 0) continue; // "daily users"
    if (OUTSIDE.has(word) || tokens.kind[i] === Kind.PUNCTUATION || isTime) break;
    const tag = document.tag(i);
    if (isNoun(tag) || isNounByForm(view, i) || (i === first && NOUNS_ALWAYS.has(word))) head = i;
    else if (tag === 'ADJ' || tag === 'NUM' || (tag === 'ADV' && document.tag(i + 1) === 'ADJ')) {
      if (tag === 'NUM' && head < 0 && !isNoun(document.tag(i + 1))) break;
      if (tag === 'NUM' && head >= 0 && document.tag(i - 1) !== 'PROPN') break;
      if (tag === 'NUM' && head >= 0) head = i;
    } else if (head >= first || !(isParticiple(tokens.lower(i)) && leadsOn(view, i))) break;
  }
  // "a third of the town's": whose it is, and not what.
  if (head < first || tokens.lower(head + 1) === "'s" || tokens.lower(head + 1) === '’s') return null;
  return { first, after: head + 1 };
}

/** Nouns right behind a number, whatever the tagger makes of them. */
const NOUNS_ALWAYS: ReadonlySet<string> = new Set(
  'people men women children troops aircraft police soldiers officers jobs deaths votes points cases'.split(' '),
);

/** "A320s", "F-16s": codes that the tagger can't know. */
const isNounByForm = (view: View, i: number): boolean => /^\p{Lu}[\p{L}]*\d/u.test(view.tokens.word(i));

/** "10 INJURED people", "20 remaining buses": a participle with a noun behind it. */
const isParticiple = (word: string): boolean => OUTCOMES.has(word) || /(?:ed|ing)$/.test(word);
function leadsOn(view: View, i: number): boolean {
  const next = view.document.tag(i + 1);
  return (
    (isNoun(next) || next === 'ADJ') &&
    !OUTSIDE.has(view.tokens.lower(i + 1)) &&
    view.timeAt(i + 1) < 0 &&
    !DETERMINERS.has(view.tokens.lower(i + 1))
  );
}

/** "earnings PER share", "profit BEFORE tax", "deaths FROM malaria". */
const isFixedLink = (word: string, before: string, behind: string): boolean =>
  (word === 'per' && behind === 'share') ||
  (word === 'before' && (behind === 'tax' || behind === 'interest')) ||
  (word === 'from' && SPRUNG.has(before));
const SPRUNG: ReadonlySet<string> = new Set('deaths death cases revenue income earnings losses emissions damage'.split(' '));

const INWARD: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'on', 'by', 'among']);

/**
 * The noun phrase that ends before token `end`, with what narrows it ("sales at Nordmotor"); not before token `low`. Null where the
 * token before `end` ends none.
 */
export function nounPhraseBefore(view: View, end: number, low: number): Stretch | null {
  const { tokens, document } = view;
  let first = end;
  for (let i = end - 1; i >= Math.max(low, end - 12); i--) {
    const word = tokens.lower(i);
    if (word === '-' && first === i + 1 && !tokens.gap(i)) continue;
    if ((word === "'s" || word === "'") && first < end) {
      first = i;
      continue;
    }
    const tag = document.tag(i);
    if (first === end && i < end - 1 && INWARD.has(word) && view.timeAt(i + 1) >= 0) continue; // "revenue FOR the quarter rose"
    if (word === '&' && first === i + 1) continue;
    const linking =
      (INWARD.has(word) ||
        isFixedLink(word, tokens.lower(i - 1), tokens.lower(i + 1)) ||
        (word === 'from' && TOLLS.has(tokens.lower(i - 1)))) &&
      first < end &&
      i - 1 >= low &&
      isNoun(document.tag(i - 1)) &&
      view.timeAt(i - 1) < 0;
    if (linking) continue;
    if (
      word === 'and' &&
      first === i + 1 &&
      tag === 'CCONJ' &&
      document.tag(i + 1) === 'PROPN' &&
      document.tag(i - 1) === 'PROPN'
    )
      continue;
    if (DETERMINERS.has(word)) {
      const linked = INWARD.has(tokens.lower(i - 1)) || (tokens.lower(i - 1) === 'from' && TOLLS.has(tokens.lower(i - 2)));
      if (!linked || i - 1 < low) break;
      continue;
    }
    if (view.timeAt(i) >= 0) {
      if (first < end) break;
      continue;
    }
    if (
      OUTSIDE.has(word) ||
      !(
        isNoun(tag) ||
        tag === 'ADJ' ||
        (tag === 'NUM' && (first < end || document.tag(i - 1) === 'PROPN')) ||
        isNounByForm(view, i)
      )
    )
      break;
    first = i;
  }
  while (first < end && !(isNoun(document.tag(first)) || document.tag(first) === 'ADJ' || isNounByForm(view, first))) first++;
  return first < end ? { first, after: end } : null;
}
