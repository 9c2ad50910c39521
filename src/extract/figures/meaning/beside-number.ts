import { Kind, type Tokens } from '../../../text/tokens.ts';
import { CHANGE_NOUNS } from '../lexicon/changes.ts';
import type { View } from '../view.ts';
import { nounPhraseFrom, type Stretch } from './noun-phrase.ts';
import { SHARES, type Place } from './place.ts';

/** A noun phrase that belongs to a number, and the token behind what of it the figure's span takes in. */
export interface Beside {
  readonly stretch: Stretch;
  readonly spanEnd: number;
}

/** "killed 102 and 21 people", "500 and 1,000 songs": the noun stands behind the second number and belongs to both. */
export function besideNext(view: View, place: Place): Beside | null {
  const { tokens } = view;
  const { after, next, quantity } = place;
  if (next === null || next.first - after > 4 || quantity.unit !== null) return null;
  const joint = tokens.lower(after);
  if (joint !== 'and' && joint !== 'or' && joint !== 'to' && joint !== ',') return null;
  const shared = besideNumber(view, place, next.after);
  return shared && { stretch: shared.stretch, spanEnd: after };
}

/** "640 Danish divers", "70% of all sales", "two of the engines", "a 45% drop in sales". */
export function besideNumber(view: View, place: Place, after: number): Beside | null {
  const { tokens } = view;
  const { quantity } = place;
  if (after >= place.high) return null; // the sentence ends with the number
  const hyphen = tokens.word(after) === '-' && !tokens.gap(after) ? 1 : 0;
  const worth = tokens.lower(after) === 'worth' && tokens.lower(after + 1) === 'of' ? nounPhraseFrom(view, after + 2) : null;
  if (worth) return { stretch: worth, spanEnd: after };
  if (tokens.lower(after) === 'of') {
    const whole = place.next !== null && place.next.first > after && place.next.first - after <= 3 ? place.next.after : after + 1; // "64 of 120 seats"
    const of = nounPhraseFrom(view, whole);
    if (whole > after + 1) return of && { stretch: of, spanEnd: after };
    return of && { stretch: of, spanEnd: quantity.unit === null && quantity.rule !== 'figure/fraction' ? of.after : after };
  }
  const direct = withoutNumber(tokens, nounPhraseFrom(view, after + hyphen));
  if (!direct || (direct.first > after + hyphen && quantity.rule !== 'figure/fraction' && quantity.rule !== 'figure/score'))
    return null;
  if (PERIODS.has(tokens.lower(direct.first)) && tokens.word(direct.first + 1) === '-') return null; // "0.9% month-on-month"
  const head = tokens.lower(direct.after - 1);
  const link = tokens.lower(direct.after);
  if (CHANGE_NOUNS.has(head) && (link === 'in' || link === 'of')) {
    const changed = nounPhraseFrom(view, direct.after + 1);
    if (changed) return { stretch: changed, spanEnd: after };
  }
  if (CHANGE_NOUNS.has(head) && direct.after - direct.first > 1)
    return { stretch: { ...direct, after: direct.after - 1 }, spanEnd: direct.after };
  const rate = rateBehind(tokens, direct.after);
  if (rate > direct.after) return { stretch: { first: direct.first, after: rate }, spanEnd: direct.after };
  const isLinked = link === 'of' || (SHARES.has(quantity.unit ?? '') && link === 'in');
  const narrowed = isLinked ? nounPhraseFrom(view, direct.after + 1) : null;
  return { stretch: narrowed ? { first: direct.first, after: narrowed.after } : direct, spanEnd: direct.after };
}

/** "a 220-213 MAJORITY": the second number is no part of the noun. */
function withoutNumber(tokens: Tokens, stretch: Stretch | null): Stretch | null {
  if (!stretch || tokens.kind[stretch.first] !== Kind.NUMBER || stretch.after - stretch.first < 2) return stretch;
  return { first: stretch.first + 1, after: stretch.after };
}

export const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'second', 'night']);

/** "vehicles A DAY", "barrels PER DAY": the token behind it; `at` where there is none. */
function rateBehind(tokens: Tokens, at: number): number {
  const word = tokens.lower(at);
  return (word === 'a' || word === 'per' || word === 'an' || word === 'each' || word === 'every') &&
    PERIODS.has(tokens.lower(at + 1))
    ? at + 2
    : at;
}
