import type { Phrase, Quantity } from '../quantity.ts';

/** The figure of a phrase as it stands: one number, or a range from the smaller to the greater. */
export function asFigure(phrase: Phrase, unit: string | null, rule: string): Quantity {
  const { number, other, negative } = phrase;
  const value = negative ? -number.value : number.value;
  const max = other && other.value > number.value ? other.value : null;
  const qualifier = number.form === 'vague' ? 'more-than' : phrase.joint === 'and' ? 'between' : null;
  return { phrase, value, max, unit, qualifier, rule };
}

/** The figure of one of the two numbers of a phrase. */
export function asOne(phrase: Phrase, which: 'number' | 'other', unit: string | null, rule: string): Quantity {
  const number = which === 'number' ? phrase.number : phrase.other!;
  const one: Phrase = {
    ...phrase,
    first: which === 'number' ? phrase.first : number.first,
    after: which === 'number' ? number.after : phrase.after,
    number,
    other: null,
    joint: '',
  };
  return { phrase: one, value: number.value, max: null, unit, qualifier: null, rule };
}
