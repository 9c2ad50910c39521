import type { Pile } from '../../align/pile.ts';
import type { Series } from '../../model/record.ts';
import { related, senseOf } from '../headline/stems.ts';
import { STOP_WORDS } from '../headline/cue-words.ts';
import type { Fact, FactFinder } from './fact.ts';

export const SERIES_RULE = 'omission/figure';

const LEAST_ORIGINS = 2;

/** Figures on which at least two origins agree. */
export const seriesFacts: FactFinder = ({ series, origins }, pile, voice) => {
  const texts = new Set(origins.flatMap(({ id, kind }) => (kind === 'copy' ? [id] : [])));
  return series.flatMap((one) => {
    const fact = factOf(one, pile, voice, (origin) => origin !== null && !texts.has(origin));
    return fact ? [fact] : [];
  });
};

function factOf(
  series: Series,
  pile: Pile,
  voice: (article: string) => string,
  isNamed: (origin: string | null) => boolean,
): Fact | null {
  if (series.unit === 'a') return null; // how old somebody is, or how long something takes
  const points = mostTold(series, voice, isNamed);
  const named = new Set(points.flatMap(({ origin }) => (isNamed(origin) ? [origin] : [])));
  const carriers = [...new Set(points.map(({ article }) => article))];
  if (named.size < LEAST_ORIGINS || new Set(carriers.map(voice)).size < LEAST_ORIGINS) return null;
  return {
    about: series.id,
    rule: SERIES_RULE,
    origins: named.size,
    carriers,
    others: new Set(series.points.map((point) => point.article)),
    fresh: null,
    show: () => show(series, points, pile),
    sharesTopic: (id) => speaksOf(pile, id, series),
  };
}

function show({ where }: Series, points: Series['points'], pile: Pile): ReturnType<Fact['show']> {
  const evidence = points.map(({ article, figure }) => {
    const { start, end, ...rest } = pile.open(article).record.figures[figure]!;
    return { article, start, end, ...(rest.in ? { in: rest.in } : {}) };
  });
  const first = evidence[0]!;
  const { article } = pile.open(first.article).record;
  const words = (first.in === 'title' ? (article.title ?? '') : article.text)
    .slice(first.start, first.end)
    .replaceAll(/\s+/g, ' ');
  return { says: `the figure “${words}”${where ? ` (${where})` : ''}`, evidence };
}

/**
 * Points that give the number that most origins, then most independent articles give: what is said to be left out must stand in each that is named. Only
 * “same” ties them; a chain of compatible ones would end at another number.
 */
function mostTold(
  { points, verdicts }: Series,
  voice: (article: string) => string,
  isNamed: (origin: string | null) => boolean,
): Series['points'] {
  const group = points.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] = group[group[at]!]!;
    return at;
  };
  for (const { a, b, verdict } of verdicts) {
    if (verdict === 'same') group[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }
  const groups = [...Map.groupBy(points.keys(), root).values()].map((those) => those.map((i) => points[i]!));
  const named = (those: Series['points']): number => new Set(those.map(({ origin }) => origin).filter(isNamed)).size;
  const voices = (those: Series['points']): number => new Set(those.map(({ article }) => voice(article))).size;
  return groups.toSorted((x, y) => named(y) - named(x) || voices(y) - voices(x))[0] ?? [];
}

/** Whether a sentence of the article has what is counted and where, without the number. */
function speaksOf(pile: Pile, id: string, { what, where }: Series): boolean {
  const head = senses(what).at(-1);
  if (!head) return false;
  const place = senses(where ?? '');
  const { record, sentences } = pile.open(id);
  return sentences.some((pin) => {
    if (pin.in === 'title') return false;
    const here = senses(record.article.text.slice(pin.start, pin.end));
    const has = (sense: string): boolean => here.some((other) => related(sense, other));
    return has(head) && (place.length === 0 || place.some(has));
  });
}

const senses = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}’'.]*/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()) || word === 'US')
    .map((word) => senseOf(word.replace(/\.$/, '')));
