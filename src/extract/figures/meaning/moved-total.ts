import { readNumeral } from '../numeral.ts';
import type { View } from '../view.ts';
import { BARE_NUMBER, latest, type Counted, type Place } from './place.ts';

const MOVED: ReadonlySet<string> = new Set(
  'rose rises risen climbed grew grown jumped increased fell fallen dropped shrank went gone came stood'.split(' '),
);
const REACH = 7;

/**
 * "The total rose to 20 from 14": of what it is the total the earlier figure tells that had one of the two numbers. Where none had, it
 * is a total and no more, whatever was counted last.
 */
export function movedTotal(view: View, place: Place): Pick<Counted, 'noun' | 'outcome' | 'from'> | null {
  const { tokens } = view;
  const { first, after, low, high, quantity } = place;
  if (!/^(?:to|from|at)$/.test(tokens.lower(first - 1))) return null;
  let verb = -1;
  let subject = -1;
  for (let i = first - 2; i >= Math.max(low, first - REACH); i--) {
    const word = tokens.lower(i);
    if (MOVED.has(word)) verb = i;
    else if (verb >= 0 && (word === 'toll' || BARE_NUMBER.has(word))) {
      subject = i;
      break;
    }
  }
  if (subject < 0 || tokens.lower(subject + 1) === 'of' || !/^(?:the|that|this|its)$/.test(tokens.lower(subject - 1)))
    return null;
  const values = new Set([quantity.value]);
  for (let i = after; i < Math.min(high, after + 3); i++) {
    const other = /^(?:from|to)$/.test(tokens.lower(i)) ? readNumeral(tokens, i + 1) : null;
    if (other) values.add(other.value);
  }
  const told = latest(
    place,
    (one) => values.has(one.quantity.value) && one.quantity.unit === quantity.unit && (one.noun !== null || one.outcome !== null),
  );
  return told
    ? { noun: told.noun, outcome: told.outcome, from: told }
    : { noun: tokens.word(subject), outcome: null, from: null };
}
