import type { Article } from '../model/article.ts';
import { dayNumber, type Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import { makeDocument, type Document } from '../text/document.ts';
import { headlineOf } from './headline.ts';
import { cluster, LEAST_LIKENESS } from './stories/clusters.ts';
import { findNeighbours } from './stories/neighbours.ts';
import { sketchOf, type Sketch } from './stories/sketch.ts';
import { vectorsOf } from './stories/vectors.ts';
import { LONGEST_HEADLINE, mostAlike } from './title.ts';

/** The articles of a pile that tell of one thing. */
export interface Story {
  /** `st1`, `st2`, …: the largest first, then the earliest. */
  readonly id: string;
  /** The headline that is most like the others; the first words of an article where none has a headline. */
  readonly title: string;
  /** In order of the day given for them, then id. */
  readonly articles: readonly string[];
  /** First and last day of those that are known; null where none is. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** The outlets that are known, in order of code units. */
  readonly sources: readonly string[];
}

/** Parts a mixed pile into stories. */
export interface StoryParting {
  /** Articles come in any order; of each a sketch stays, of 3 kB at the most. */
  add(article: Article): void;
  /** Takes the ids that the articles have in the end, in the order in which they came, where these differ from their own. */
  finish(ids?: readonly string[]): Story[];
}

interface Sketched {
  readonly id: string;
  readonly day: Day | null;
  readonly source: string | null;
  readonly headline: string;
  readonly sketch: Sketch;
}

export function partIntoStories(): StoryParting {
  const added: Sketched[] = [];
  return {
    add(article) {
      const document = makeDocument(article);
      const { id, givenDate: day, source } = article;
      const sketch = sketchOf({ tokens: document.tokens, structure: document.structure, published: day });
      added.push({ id, day, source, headline: headlineOf(document) ?? firstWords(document), sketch });
    },
    finish(ids = added.map(({ id }) => id)) {
      const pile = added.map((one, i) => ({ ...one, id: ids[i]! })).sort(byDayThenId);
      const vectors = vectorsOf(pile.map(({ sketch }) => sketch));
      const days = pile.map(({ day }) => (day === null ? null : dayNumber(day)));
      return cluster(vectors, days, findNeighbours(vectors, LEAST_LIKENESS))
        .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
        .map((places, i) =>
          makeStory(
            `st${i + 1}`,
            places.map((place) => pile[place]!),
          ),
        );
    },
  };
}

/** Those without a day come last. */
function byDayThenId(a: Sketched, b: Sketched): number {
  return compareText(a.day ?? '~', b.day ?? '~') || compareText(a.id, b.id);
}

function makeStory(id: string, articles: readonly Sketched[]): Story {
  const days = articles.flatMap(({ day }) => day ?? []);
  return {
    id,
    title: mostAlike(articles.map(({ headline }) => headline).filter(Boolean)) ?? articles[0]!.id,
    articles: articles.map((article) => article.id),
    days: days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null,
    sources: [...new Set(articles.flatMap(({ source }) => source ?? []))].sort(compareText),
  };
}

/** The first sentence of the report, or as much of it as a headline is long. */
function firstWords({ text, sentences, partAt, offset }: Document): string {
  const first = sentences.find(({ start }) => start >= offset && partAt(start) === null) ?? sentences[0];
  const words = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ').trim() : '';
  if (words.length <= LONGEST_HEADLINE) return words;
  const space = words.lastIndexOf(' ', LONGEST_HEADLINE - 1);
  return `${words.slice(0, space > 0 ? space : LONGEST_HEADLINE - 1).toWellFormed()}…`;
}
