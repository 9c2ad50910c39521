import type { Figure } from '../../model/figure.ts';
import { findBy } from './meaning/by.ts';
import { findChange } from './meaning/change.ts';
import { findQualifier } from './meaning/qualifier.ts';
import { findStatus } from './meaning/status.ts';
import { findCounted, wordsFor, type Told } from './meaning/what.ts';
import { findWhen } from './meaning/when.ts';
import { findWhere, spotsIn, type Spot } from './meaning/where.ts';
import type { Quantity } from './quantity.ts';
import type { View } from './view.ts';

/** How many earlier figures ellipsis looks back upon. */
const REMEMBERED = 8;

/** Gives each quantity its meaning from the words around it. Quantities are in order. */
export function describe(view: View, quantities: readonly Quantity[]): Figure[] {
  const { tokens, document } = view;
  const figures: Figure[] = [];
  const earlier: Told[] = [];
  let spots: readonly Spot[] = [];
  let spotsOf = -1;
  quantities.forEach((quantity, index) => {
    const { phrase } = quantity;
    const sentence = document.sentenceAt(tokens.start[phrase.first]!);
    const bounds = document.sentences[sentence];
    if (!bounds) return;
    if (spotsOf !== sentence) [spots, spotsOf] = [spotsIn(view, bounds.first, bounds.after), sentence];
    const { qualifier, first, after } = findQualifier(tokens, phrase.first, phrase.after);
    const before = quantities[index - 1];
    const next = quantities[index + 1];
    const low = before && before.phrase.after > bounds.first ? before.phrase.after : bounds.first;
    const high = next && next.phrase.first < bounds.after ? next.phrase.first : bounds.after;
    const place = {
      quantity,
      first,
      after,
      low: bounds.first,
      high: bounds.after,
      sentence,
      earlier: earlier.slice(-REMEMBERED),
    };
    const counted = findCounted(view, place);
    const end = Math.max(after, counted.end);
    const where =
      findWhere(view, spots, first, end, low, high) ??
      counted.from?.where ??
      findWhere(view, spots, first, end, bounds.first, bounds.after);
    const { asOf, since } = findWhen(view, first, end, low, high, bounds.first, bounds.after);
    const what = wordsFor(counted);
    earlier.push({ quantity, noun: counted.noun, outcome: counted.outcome, where, sentence, after: end });
    figures.push({
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
      value: quantity.value,
      max: quantity.max,
      qualifier: qualifier === 'as-many-as' && quantity.max !== null ? null : (qualifier ?? quantity.qualifier),
      unit: quantity.unit,
      what,
      where,
      change: findChange(tokens, first, after, end, bounds.first, low),
      status: findStatus(tokens, first, end, bounds.first),
      asOfTime: asOf,
      sinceTime: since,
      by: findBy(view, phrase.first, bounds.first, bounds.after),
      rule: quantity.rule,
    });
  });
  return figures;
}
