import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { makeDocument } from '../../text/document.ts';
import { cutClauses } from './clauses.ts';

/** The clauses of the first sentence; "*" marks an attribution. */
function clauses(text: string): string[] {
  const document = makeDocument(articleOf(text));
  const { tokens } = document;
  return cutClauses(document, document.sentences[0]!).map(
    ({ first, after, attribution }) => (attribution ? '*' : '') + text.slice(tokens.start[first], tokens.end[after - 1]),
  );
}

describe('cutClauses', () => {
  it.each([
    ['The mayor said that the pier would close.', ['*The mayor said', 'the pier would close.']],
    ['The pier will close, the mayor said on Monday.', ['The pier will close', '*the mayor said on Monday.']],
    ['The pier will close — the mayor has gone.', ['The pier will close', 'the mayor has gone.']],
    ['The mayor said the pier would close.', ['*The mayor said', 'the pier would close.']],
    ['The mayor thanked her, adding the pier would close.', ['The mayor thanked her', '*adding', 'the pier would close.']],
    ['The pier closed because it was old.', ['The pier closed', 'because it was old.']],
    [
      'The mayor said that the pier would close and that the beach would open.',
      ['*The mayor said', 'the pier would close', 'the beach would open.'],
    ],
    ['The boats, the nets and the ropes will be sold.', ['The boats, the nets and the ropes will be sold.']],
  ])('%s', (text, want) => {
    expect(clauses(text)).toEqual(want);
  });

  it.each(['', '.', '"'.repeat(99), ', , , ,', 'that that that', 'said said said', '\ud800 will \udc00'])(
    'survives %j',
    (text) => {
      const document = makeDocument(articleOf(text));
      for (const sentence of document.sentences) expect(() => cutClauses(document, sentence)).not.toThrow();
    },
  );
});
