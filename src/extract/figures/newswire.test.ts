import { expect, test } from 'vitest';
import { figuresOf, type FoundFigure } from '../../../test/figures.ts';
import { NEWSWIRE } from '../../../test/newswire-figures.ts';
import type { Qualifier } from '../../model/figure.ts';

const SIGNS: Readonly<Record<Qualifier, string>> = {
  about: '~',
  nearly: '~',
  'more-than': '>',
  'at-least': '>',
  'at-most': '<',
  'less-than': '<',
  'as-many-as': '<',
  between: '=',
  'exactly-stated': '=',
};

const number = (value: number): string => String(Number(value.toPrecision(6)));

/** Whether the figure is the one that the table has. */
function fits({ value, max, unit, qualifier, change, what }: FoundFigure, wanted: string): boolean {
  const [amount, code, label, ...counted] = wanted.split(' ');
  const labels = [change, qualifier === null ? (change === null ? '=' : null) : SIGNS[qualifier]];
  const words = counted.join(' ').replace(/s$/, '').toLowerCase();
  return (
    amount === (max === null ? number(value) : `${number(value)}..${number(max)}`) &&
    (code === '?' || code === (unit ?? '-').replace(/[[\]]/g, '')) &&
    labels.includes(label as never) &&
    (words === '?' || (what ?? '').toLowerCase().includes(words))
  );
}

test.each(NEWSWIRE)('%s', (sentence, ...wanted) => {
  const found = figuresOf(sentence);
  const told = found.map(({ text, value, unit, qualifier, change, what }) => ({ text, value, unit, qualifier, change, what }));
  expect(
    wanted.filter((one) => !found.some((figure) => fits(figure, one))),
    JSON.stringify(told),
  ).toEqual([]);
  expect(found).toHaveLength(wanted.length);
});
