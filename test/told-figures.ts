import type { PassingArticle, Pile } from '../src/align/pile.ts';
import { alignFigures, type SeriesAlignment } from '../src/align/series.ts';
import { UNKNOWN_DATE, type Published } from '../src/model/article.ts';
import type { Day } from '../src/model/day.ts';
import type { ArticleRecord, Copy, FigureEntry } from '../src/model/record.ts';
import { articleOf } from './article.ts';

/** What a case says of a figure; the rest is null. */
export type ToldFigure = Partial<FigureEntry> & { readonly value: number; readonly what: string };

/** What an article of a case tells. */
export interface Telling {
  readonly day?: Day;
  readonly byline?: string;
  readonly entities?: ArticleRecord['entities'];
  readonly figures: readonly ToldFigure[];
}

function passing(id: string, { day, byline, entities, figures }: Telling): PassingArticle {
  const published: Published = day ? { ...UNKNOWN_DATE, date: day, from: day, to: day, basis: 'given' } : UNKNOWN_DATE;
  const { title, source, url, language, text, sha256 } = articleOf('x'.repeat(400), { id });
  const asOf = day ? { from: day, to: day } : null;
  return {
    sentences: [],
    record: {
      article: { id, title, source, url, byline: byline ?? null, language, text, sha256, published },
      structure: [],
      entities: entities ?? [],
      names: [],
      times: [],
      quotations: [],
      figures: figures.map((figure, i) => ({
        start: i * 10,
        end: i * 10 + 5,
        max: null,
        qualifier: null,
        unit: null,
        where: null,
        change: null,
        status: 'actual',
        asOf,
        since: null,
        by: null,
        rule: 'figure/count',
        ...figure,
      })),
      commitments: [],
      events: [],
    },
  };
}

/** Articles of a case as the aligners and finders meet them, and the pile that they make. */
export function toldPile(tellings: Readonly<Record<string, Telling>>): {
  readonly articles: readonly PassingArticle[];
  readonly pile: Pile;
} {
  const articles = Object.entries(tellings).map(([id, telling]) => passing(id, telling));
  const ids = articles.map(({ record }) => record.article.id);
  const pile: Pile = {
    articles: articles.map(({ record }) => ({
      id: record.article.id,
      source: null,
      published: record.article.published,
      length: 400,
    })),
    indexOf: (id) => ids.indexOf(id),
    open: (id) => articles[ids.indexOf(id)]!,
    storyEntity: () => null,
    storyEntityName: (id) => id,
  };
  return { articles, pile };
}

/** The series and origins of a case; articles in their order. */
export function alignTold(tellings: Readonly<Record<string, Telling>>, copies: readonly Copy[] = []): SeriesAlignment {
  const { articles, pile } = toldPile(tellings);
  const aligner = alignFigures();
  for (const article of articles) aligner.add(article);
  return aligner.finish(pile, copies);
}
