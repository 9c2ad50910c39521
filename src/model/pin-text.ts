import type { ArticleRecord } from './record.ts';
import type { Pin } from './span.ts';

/** The text that a pin's offsets count in: the article's, or the title that was given apart from it. */
export const pinSource = ({ article }: Pick<ArticleRecord, 'article'>, pin: Pick<Pin, 'in'>): string =>
  pin.in === 'title' ? (article.title ?? '') : article.text;

/** The words of a pin, as they stand in the article. */
export const pinText = (record: Pick<ArticleRecord, 'article'>, pin: Pin): string =>
  pinSource(record, pin).slice(pin.start, pin.end);
