import type { ArticleRecord } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';

/** The words that a pin speaks of. */
export const pinText = ({ article }: ArticleRecord, pin: Pin): string =>
  ((pin.in === 'title' ? article.title : article.text) ?? '').slice(pin.start, pin.end);
