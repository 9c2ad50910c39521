import type { ArticleRecord } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { pinSource } from '../../model/pin-text.ts';
import { excerptOf } from '../words/excerpt.ts';

interface Props {
  readonly article: ArticleRecord;
  readonly pin: Pin;
  /** Characters of context on either side. */
  readonly reach?: number;
}

/** An article's own words with the pinned ones marked. Isolated, so that a text that turns its direction turns nothing else. */
export function Words({ article, pin, reach = 120 }: Props) {
  const one = excerptOf(pinSource(article, pin), pin, reach);
  return (
    <bdi class="words" dir="auto">
      {one.cutBefore && '… '}
      {one.before}
      <mark>{one.words}</mark>
      {one.cutWithin && ' …'}
      {one.after}
      {one.cutAfter && ' …'}
    </bdi>
  );
}
