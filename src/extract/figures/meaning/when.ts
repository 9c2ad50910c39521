import type { View } from '../view.ts';
import { belongsToNoun, clauseEnd, isComparedWith } from './other-clause.ts';

export interface When {
  readonly asOf: number | null;
  readonly since: number | null;
  /** A time stands near that is not the figure's own, and nothing says that the figure is told of today. */
  readonly isUnclear: boolean;
}

const BREAKS: ReadonlySet<string> = new Set([';', 'while', 'whereas']);
/** What a clause begins with: times before it belong to another. */
const OPENS: ReadonlySet<string> = new Set([';', 'while', 'whereas', 'where', 'which', 'who', 'whose', 'that']);
/** How many tokens away a time may stand. */
const FAR = 60;
/** Told of the article's own day. */
const NOW: ReadonlySet<string> = new Set(['still', 'now', 'currently', 'today']);

/**
 * As of when the figure `first` to `end` is told, and since when it counts: indexes into the times. Times behind the figure and
 * before the next one come first, then those before it in the sentence.
 */
export function findWhen(
  view: View,
  first: number,
  end: number,
  low: number,
  high: number,
  sentenceLow: number,
  sentenceHigh: number,
): When {
  const { tokens, context } = view;
  let since: number | null = null;
  let asOf: number | null = null;
  const look = (token: number, far: boolean): void => {
    const index = view.timeAt(token);
    if (index < 0) return;
    const time = context.times[index]!;
    if (time.type !== 'DATE' && time.type !== 'TIME') return;
    if (isSince(view, token, sentenceLow)) since ??= index;
    else if (!far && isDated(time.symbolic)) asOf ??= index;
  };
  let isUnclear = false;
  const own = clauseEnd(tokens, end, Math.min(high, end + FAR));
  for (let i = end; i < Math.min(high, end + FAR) && !BREAKS.has(tokens.lower(i)); i++) {
    if (isComparedWith(view, i)) continue;
    if (i >= own || (view.timeAt(i) >= 0 && belongsToNoun(view, i, 'behind'))) isUnclear ||= view.timeAt(i) >= 0;
    else look(i, false);
  }
  for (let i = first - 1; i >= Math.max(low, first - FAR) && !OPENS.has(tokens.lower(i)); i--)
    if (view.timeAt(i) < 0 || !belongsToNoun(view, i, 'before')) look(i, false);
    else isUnclear = true;
  for (let i = high; i < Math.min(sentenceHigh, end + FAR); i++) look(i, true);
  for (let i = low - 1; i >= Math.max(sentenceLow, first - FAR); i--) look(i, !opensSentence(i, sentenceLow));
  let isNow = false;
  for (let i = Math.max(low, first - 3); i < Math.min(high, end + 2); i++) isNow ||= NOW.has(tokens.lower(i));
  if (isNow || asOf !== null) return { asOf: isNow ? null : asOf, since, isUnclear: false };
  return { asOf, since, isUnclear: isUnclear && !isPresent(view, Math.max(sentenceLow, first - FAR), Math.min(high, end + FAR)) };
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have', 'remain', 'remains', 'says', 'say']);

function isPresent({ tokens }: View, low: number, high: number): boolean {
  for (let i = low; i < high; i++) if (PRESENT.has(tokens.lower(i))) return true;
  return false;
}

/** A time at the head of the sentence holds for all of it: "In May, …". */
const opensSentence = (token: number, low: number): boolean => token <= low + 3;

/** References without days ("now", "recently") give no day. */
const isDated = (symbolic: { readonly kind: string; readonly value?: string }): boolean =>
  !(symbolic.kind === 'fixed' && symbolic.value?.endsWith('_REF'));

/** "since early 2003", "since the invasion in 2003". */
function isSince({ tokens }: View, token: number, low: number): boolean {
  for (let i = token; i >= Math.max(low, token - 9); i--) {
    const word = tokens.lower(i);
    if (word === 'since') return true;
    if (word === ',' || word === '.' || word === 'and') return false;
  }
  return false;
}
