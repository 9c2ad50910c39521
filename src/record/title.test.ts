import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import { extract } from '../extract/extract.ts';
import { makeTitlePicker } from './title.ts';

const pick = (...titles: (string | null)[]): string | null => {
  const picker = makeTitlePicker();
  for (const title of titles) picker.add(extract(articleOf('A text that is nobody’s headline, and goes on.', { title })));
  return picker.finish();
};

test('the headline that is most like the others', () => {
  expect(pick('Weather tomorrow', 'Bridge at Norby closed for repair', 'Norby bridge closed')).toBe('Norby bridge closed');
});

test('is the same in whatever order they come', () => {
  const titles = ['Bridge closed', 'Bridge shut', 'Road open', 'Road free'];
  expect(pick(...titles.toReversed())).toBe(pick(...titles));
});

test('is null where nobody has one', () => {
  expect(pick(null, null)).toBeNull();
});
