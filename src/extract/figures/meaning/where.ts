import { COUNTRY_OF_ADJECTIVE } from '../../names/lexicon/countries.ts';
import type { View } from '../view.ts';

const IN: ReadonlySet<string> = new Set([
  'in',
  'across',
  'inside',
  'within',
  'throughout',
  'near',
  'around',
  'outside',
  'at',
  'over',
  'on',
  'off',
  'around',
]);
const TOWARDS: ReadonlySet<string> = new Set(['to', 'into', 'from', 'through', 'for']);
/** Verbs that take a place as their object: "leave Ruritania". */
const REACHING: ReadonlySet<string> = new Set(
  'leave leaves left leaving enter enters entered entering hit hits struck strikes rocked reach reached reaching quit quitting visit visited hitting striking devastated battered'.split(
    ' ',
  ),
);
const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'country city region state province capital town village island district county territory peninsula continent nation'.split(
    ' ',
  ),
);
const BREAKS: ReadonlySet<string> = new Set([';', 'while', 'but', 'whereas', '—']);
const SKIPPED: ReadonlySet<string> = new Set(
  'the a north south east west northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest upper lower rural downtown mainland neighboring neighbouring nearby city capital state province region whole all entire'.split(
    ' ',
  ),
);

/** Words of telling: a place right behind them is where it was told, not where it is so. */
const TELLING: ReadonlySet<string> = new Set(
  'said says told reporters journalists statement interview conference briefing speech news rally spoke speaking meeting'.split(
    ' ',
  ),
);

export interface Spot {
  readonly name: string;
  readonly token: number;
  /** 2: in a place; 1: to, from or against one. */
  readonly rank: 1 | 2;
}

/** Every place of the sentence `low` to `high` at which something can be, in order. */
export function spotsIn(view: View, low: number, high: number): readonly Spot[] {
  const { tokens, context } = view;
  if (low >= high) return [];
  const spots: Spot[] = [];
  for (const mention of context.cast.mentionsIn({ start: tokens.start[low]!, end: tokens.end[high - 1]! })) {
    if (mention.type !== 'place') continue;
    const token = tokens.at(mention.start);
    const rank = rankOf(view, token, low);
    if (rank) spots.push({ name: nameWithDirection(view, token, mention.end), token, rank });
  }
  for (let i = low; i < high - 1; i++) {
    if (!IN.has(tokens.lower(i)) && !TOWARDS.has(tokens.lower(i))) continue;
    const described = describedPlace(view, i, high) ?? unknownPlace(view, i, high);
    if (described) spots.push({ name: described.name, token: i + 1, rank: IN.has(tokens.lower(i)) ? 2 : 1 });
  }
  return spots.sort((a, b) => a.token - b.token);
}

/** How many places before and behind a figure, and how many tokens away, are looked at. */
const MOST_SPOTS = 12;
const FAR = 90;

/** The spots around a token. O(log n). */
export function spotsNear(spots: readonly Spot[], token: number): readonly Spot[] {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return spots.slice(Math.max(0, low - MOST_SPOTS), low + MOST_SPOTS).filter((spot) => Math.abs(spot.token - token) < FAR);
}

/** Whether something is said to be, to come to or to happen at the place that token begins. */
export const isLocated = (view: View, token: number): boolean => rankOf(view, token, Math.max(0, token - 6)) !== null;

function rankOf(view: View, token: number, low: number): 1 | 2 | null {
  const { tokens } = view;
  if (tokens.lower(tokens.at(tokens.end[token]!)) === "'s") return null;
  let i = token - 1;
  while (i >= low && SKIPPED.has(tokens.lower(i))) i--;
  const word = i >= low ? tokens.lower(i) : '';
  if (TELLING.has(tokens.lower(i - 1))) return null; // "told reporters in Xyz": there it was said
  if (IN.has(word)) return 2;
  if (TOWARDS.has(word) || REACHING.has(word)) return 1;
  if (word === 'and' || word === ',' || word === 'or') {
    const other = view.context.cast.mentionAt(tokens.end[i - 1]! - 1);
    if (other?.type === 'place' && i - 1 > low) return rankOf(view, tokens.at(other.start), low);
  }
  return null;
}

/** "western Ruritania": the direction narrows the place. */
function nameWithDirection({ tokens }: View, token: number, end: number): string {
  const before = tokens.lower(token - 1);
  const from = /^(?:north|south|east|west|central)/.test(before) && before !== 'central' ? token - 1 : token;
  return tokens.text.slice(tokens.start[from], end).replace(/\s+/g, ' ');
}

/** "to the Ruritanian capital", "in the country". */
function describedPlace({ tokens, context }: View, at: number, high: number): { readonly name: string } | null {
  if (tokens.lower(at + 1) !== 'the') return null;
  for (let i = at + 2; i < Math.min(high, at + 6); i++) {
    if (KINDS_OF_PLACE.has(tokens.lower(i))) {
      if (i === at + 2 || tokens.lower(i + 1) === "'s" || tokens.lower(i + 1) === 'of') return null;
      if (context.cast.mentionAt(tokens.start[i]!)?.type === 'place') return null;
      return { name: tokens.text.slice(tokens.start[at + 2], tokens.end[i]).replace(/\s+/g, ' ') };
    }
    if (!/^[\p{L}]/u.test(tokens.word(i))) return null;
  }
  return null;
}

/** "in Xyz": a capitalised name behind a word of place that nobody has classed. */
function unknownPlace(view: View, at: number, high: number): { readonly name: string } | null {
  const { tokens, context, document } = view;
  if (!/^(?:in|across|near|throughout)$/.test(tokens.lower(at))) return null;
  const first = tokens.lower(at + 1) === 'the' ? at + 2 : at + 1;
  let after = first;
  while (
    after < high &&
    after < first + 3 &&
    /^\p{Lu}\p{L}/u.test(tokens.word(after)) &&
    document.tag(after) === 'PROPN' &&
    view.timeAt(after) < 0
  ) {
    if (context.cast.mentionAt(tokens.start[after]!)) return null;
    after++;
  }
  if (after === first || (first > at + 1 && tokens.lower(after) !== ',')) return null;
  return { name: tokens.text.slice(tokens.start[first], tokens.end[after - 1]).replace(/\s+/g, ' ') };
}

/**
 * The place of the figure `first` to `end`: to its right up to the next figure, else to its left back to the figure before, else
 * anywhere in its sentence. Where "where" opens the clause, the place before it.
 */
export function findWhere(
  view: View,
  spots: readonly Spot[],
  first: number,
  end: number,
  low: number,
  high: number,
): string | null {
  const { tokens } = view;
  const right = spots.filter(({ token }) => token >= end && token < high && !isBroken(view, end, token));
  const left = spots.filter(({ token }) => token < first && token >= low);
  const relative = relativeWhere(view, first, low);
  if (relative) return relative;
  const reached = right.find(({ token }) => REACHING.has(tokens.lower(token - 1)));
  const close =
    right.find(({ rank }) => rank === 2) ??
    reached ??
    left.findLast(({ token, rank }) => rank === 2 && !isBroken(view, token, first));
  const any = close ?? right[0] ?? left.findLast(({ token }) => !isBroken(view, token, first));
  if (any) return any.name;
  for (let i = end; i < Math.min(high, end + 8); i++) if (isThere(view, i)) return placeBefore(view, first);
  return tokens.lower(first - 1) === 'there' && !/^(?:is|are|was|were)$/.test(tokens.lower(end))
    ? placeBefore(view, first)
    : null;
}

const isBroken = ({ tokens }: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (BREAKS.has(tokens.lower(i))) return true;
  return false;
};

/** "storms over Xyz, where some 640 …" */
function relativeWhere(view: View, first: number, low: number): string | null {
  const { tokens, context } = view;
  for (let i = first - 1; i > Math.max(low, first - 6); i--) {
    if (tokens.lower(i) !== 'where') continue;
    const before = tokens.word(i - 1) === ',' ? i - 2 : i - 1;
    const mention = context.cast.mentionAt(tokens.start[before] ?? -1);
    return mention?.type === 'place' ? tokens.text.slice(mention.start, mention.end) : null;
  }
  return null;
}

/** "there" as a place, not "there were". */
const isThere = ({ tokens }: View, i: number): boolean =>
  tokens.lower(i) === 'there' &&
  !/^(?:is|are|was|were|'s|has|have|will|would|may|had|'re|'ll|remain|remained|be)$/.test(tokens.lower(i + 1));

/** The place that "there" stands for: the last one before that is named at all. */
function placeBefore(view: View, token: number): string | null {
  const { tokens, context } = view;
  const low = view.sentenceOf(token)?.first ?? token;
  for (let i = token - 1; i >= low; i--) {
    const country = COUNTRY_OF_ADJECTIVE.get(tokens.lower(i));
    const known = country === undefined ? null : context.cast.country(country);
    if (known !== null && known.name.toLowerCase() === country) return known.name;
    const mention = context.cast.mentionAt(tokens.start[i]!);
    if (mention?.type === 'place' && mention.start === tokens.start[i] && rankOf(view, i, low) === 2) {
      return tokens.text.slice(mention.start, mention.end);
    }
  }
  const reach = Math.max(0, tokens.start[token]! - 1500);
  const places = context.cast.mentionsIn({ start: reach, end: tokens.start[token]! }).filter(({ type }) => type === 'place');
  const last =
    places.findLast((mention) => rankOf(view, tokens.at(mention.start), Math.max(0, tokens.at(mention.start) - 4)) === 2) ??
    places.at(-1);
  return last ? tokens.text.slice(last.start, last.end) : null;
}
