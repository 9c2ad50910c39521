import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import { isReadable } from '../source/language.ts';
import { makeDocument } from '../text/document.ts';
import { findCommitments } from './commitments/commitments.ts';
import { findEvents } from './events/events.ts';
import { findFigures } from './figures/figures.ts';
import { findCast } from './names/cast.ts';
import { findQuotations } from './quotes/quotations.ts';
import { findStatedDate } from './time/stated.ts';
import { findTimes } from './time/times.ts';

/** Everything that one article says, pinned to its words. Knows nothing of any other article. In a language that we do not read: nothing. */
export function extract(article: Article): Extraction {
  if (!isReadable(article)) return unread(article);
  const document = makeDocument(article);
  const times = findTimes(document);
  const cast = findCast(document);
  const quotations = findQuotations(document, cast);
  const figures = findFigures(document, { times, cast, quotations });
  const commitments = findCommitments(document, { times, cast, quotations });
  const events = findEvents(document, { times, cast, quotations });
  return {
    article,
    offset: document.offset,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    structure: document.structure,
    entities: cast.entities(),
    names: cast.mentions(),
    times,
    quotations,
    figures,
    commitments,
    events,
    stated: findStatedDate(document, times),
  };
}

const unread = (article: Article): Extraction => ({
  article,
  offset: 0,
  sentences: [],
  structure: [],
  entities: [],
  names: [],
  times: [],
  quotations: [],
  figures: [],
  commitments: [],
  events: [],
  stated: null,
});
