import type { Pin } from '../../model/span.ts';
import { memberPins, type Story } from './story.ts';

/** Something that two articles both report, with the place in each. */
export interface Common {
  readonly kind: 'figure' | 'words' | 'promise' | 'event';
  readonly a: Pin;
  readonly b: Pin;
}

/** What the record joins of two articles: points of one series, forms of one utterance, reports of one promise or event. */
export function inCommon(story: Story, a: string, b: string): readonly Common[] {
  const { series, quoteGroups, threads, timeline } = story.record;
  const both = (
    kind: Common['kind'],
    places: readonly { readonly article: string; readonly pin: Pin | undefined }[],
  ): readonly Common[] => {
    const one = places.find((place) => place.article === a)?.pin;
    const other = places.find((place) => place.article === b)?.pin;
    return one && other ? [{ kind, a: one, b: other }] : [];
  };
  return [
    ...series.flatMap(({ points }) =>
      both(
        'figure',
        points.map(({ article, figure }) => ({ article, pin: story.articles.get(article)?.figures[figure] })),
      ),
    ),
    ...quoteGroups.flatMap(({ members }) =>
      both(
        'words',
        members.map((member) => ({ article: member.article, pin: memberPins(story, member)[0] })),
      ),
    ),
    ...threads.flatMap(({ reports }) =>
      both(
        'promise',
        reports.map(({ article, commitment }) => ({ article, pin: story.articles.get(article)?.commitments[commitment] })),
      ),
    ),
    ...timeline.flatMap(({ entries }) =>
      entries.flatMap(({ reports }) =>
        both(
          'event',
          reports.map(({ article, event }) => ({ article, pin: story.articles.get(article)?.events[event] })),
        ),
      ),
    ),
  ];
}
