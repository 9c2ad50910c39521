import { AT_PLACES, ON_PLACES } from './place-words.ts';
import { makeVoices } from '../../align/origins/voices.ts';
import { measureOf } from '../../align/series/measure.ts';
import { spell } from '../../align/series/verdict.ts';
import type { Alignments } from '../../align/alignments.ts';
import type { PassingArticle } from '../../align/pile.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { DayRange } from '../../model/day.ts';
import type { Copy, Evidence, FigureEntry, Origin, Series, Verdict } from '../../model/record.ts';
import { WORD_OF } from '../../text/number-words.ts';

/** A point of a series with what its figure says. */
export interface PointView {
  readonly article: string;
  readonly origin: string | null;
  readonly figure: Pick<FigureEntry, 'value' | 'max' | 'qualifier' | 'unit' | 'status'>;
  readonly asOf: DayRange | null;
  /** The day of the article. */
  readonly reported: DayRange;
  readonly evidence: Evidence;
  /** A copy that has another number here than its original: told as such, and no report of its own. */
  readonly isSlip: boolean;
  /** How old somebody is. */
  readonly isAge: boolean;
}

/** A series with its figures at hand: what the findings about figures read. */
export interface SeriesView {
  readonly series: Series;
  readonly points: readonly PointView[];
  /** The verdict on two points, by their positions; null where nothing is said. */
  verdict(a: number, b: number): Verdict | null;
  originName(id: string): string;
  /** Whether the origin is somebody who is named, and not only a text that several articles share. */
  isNamed(origin: string): boolean;
  /** Articles that copy one another or carry one agency's text have one voice. */
  voice(article: string): string;
}

/** Keeps the little of each passing figure that findings need. */
export function makeFigureKeeper(): { add(article: PassingArticle): void; views(alignments: Alignments): SeriesView[] } {
  const kept = new Map<string, Kept>();
  const voices = makeVoices();
  return {
    add({ record }) {
      voices.add(record);
      const { id, published } = record.article;
      kept.set(id, { figures: record.figures, reported: { from: published.from, to: published.to } });
    },
    views: ({ series, origins, copies }) => {
      const byId = new Map(origins.map((origin) => [origin.id, origin]));
      const { of: voice } = voices.finish(copies);
      const slips = slipsOf(copies);
      return series.map((one) => viewOf(one, kept, byId, voice, slips));
    },
  };
}

interface Kept {
  readonly figures: readonly FigureEntry[];
  /** The article's own day: plans and estimates are told as of it. */
  readonly reported: DayRange;
}

type Slips = ReadonlyMap<string, readonly Span[]>;

/** The numbers that copies have changed, in the text of the copy. */
function slipsOf(copies: readonly Copy[]): Slips {
  const slips = new Map<string, Span[]>();
  for (const { b, direction, edits } of copies) {
    if (direction === 'unknown') continue;
    for (const edit of edits) {
      if (edit.type !== 'number') continue;
      if (!slips.has(b)) slips.set(b, []);
      slips.get(b)!.push(edit.b);
    }
  }
  return slips;
}

function viewOf(
  series: Series,
  kept: ReadonlyMap<string, Kept>,
  origins: ReadonlyMap<string, Origin>,
  voice: SeriesView['voice'],
  slips: Slips,
): SeriesView {
  const points = series.points.map(({ article, figure, origin }): PointView => {
    const { figures, reported } = kept.get(article)!;
    const entry = figures[figure]!;
    const { value, max, qualifier, unit, status, asOf, start, end } = entry;
    const pin = entry.in ? { article, start, end, in: entry.in } : { article, start, end };
    return {
      article,
      origin,
      figure: { value, max, qualifier, unit, status },
      asOf: asOf ?? (status === 'actual' ? null : reported),
      reported,
      evidence: pin,
      isAge: entry.rule === 'figure/age',
      isSlip: entry.in !== 'title' && (slips.get(article) ?? []).some((edit) => overlaps(edit, entry)),
    };
  });
  const verdicts = new Map(series.verdicts.map(({ a, b, verdict }) => [`${a} ${b}`, verdict]));
  return {
    series,
    points,
    verdict: (a, b) => verdicts.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? null,
    originName: (id) => origins.get(id)?.name ?? id,
    isNamed: (id) => origins.get(id)?.kind !== 'copy',
    voice,
  };
}

/** Whether the words say too little for a finding: "the mark", or a mere name ("Ada Fell", "Bible Church"). */
export function namesNothing({ series: { what, unit } }: SeriesView): boolean {
  const measure = measureOf(what);
  if (measure === null || measure.isEmpty) return true;
  return measure.outcome === null && unit !== 'percent' && what.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

/** "Danish nurses in Ruritania", "people killed at Elbow Bridge": the measure of a series, in the articles' words. */
export function measureName({ what, where }: Series): string {
  if (where === null || what.toLowerCase().includes(where.toLowerCase())) return what;
  const last = where.toLowerCase().split(/\s+/).at(-1)!;
  return `${what} ${AT_PLACES.has(last) ? 'at' : ON_PLACES.has(last) ? 'on' : 'in'} ${where}`;
}

/** "about 640 Danish nurses in Ruritania", "3.5% for the unemployment rate". */
export function spellMeasured(figure: PointView['figure'], series: Series): string {
  const isCount = figure.unit === null && !/^\p{L}+ing\b/u.test(series.what) && Number.isInteger(figure.value);
  const name = isCount && figure.value !== 1 ? inPlural(measureName(series)) : measureName(series);
  return `${spellTold(figure)}${isCount ? '' : ' for'} ${name}`;
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['victim', 'victims'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
]);

/** "person injured" of one article is "people injured" of two. */
export const inPlural = (name: string): string =>
  name
    .split(' ')
    .map((word) => PLURALS.get(word) ?? word)
    .join(' ');

/** Positions of the points that give one number: those in most articles first, of equals those told by most origins, then last. */
export function clustersOf({ points }: SeriesView): number[][] {
  const groups = new Map<string, number[]>();
  points.forEach(({ figure: { value, max } }, i) => {
    const key = `${value} ${max ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  const articles = (group: readonly number[]): number => new Set(group.map((i) => points[i]!.article)).size;
  const origins = (group: readonly number[]): number => new Set(group.map((i) => points[i]!.origin ?? '')).size;
  return [...groups.values()].sort((a, b) => articles(b) - articles(a) || origins(b) - origins(a) || b.at(-1)! - a.at(-1)!);
}

/** The figure of those given that most use, with its qualifier; of equals the first. */
export function usualFigure(points: readonly PointView[]): PointView['figure'] {
  const uses = new Map<string, number>();
  for (const { figure } of points) uses.set(figure.qualifier ?? '', (uses.get(figure.qualifier ?? '') ?? 0) + 1);
  const most = Math.max(...uses.values());
  return points.find(({ figure }) => uses.get(figure.qualifier ?? '') === most)!.figure;
}

/** A finding shows so many places at most. */
export const MOST_EVIDENCE = 20;

/** Small numbers as words, as a newspaper has them. */
export const inWords = (n: number): string => (n === 0 ? 'no' : n <= 12 ? WORD_OF.get(n) : undefined) ?? String(n);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The figure, and what kind of number it is where it is no fact: "an estimated €240 million", "about 500 planned". */
export function spellTold(figure: PointView['figure']): string {
  const number = spell(figure);
  switch (figure.status) {
    case 'actual':
      return number;
    case 'estimated':
      return figure.qualifier === null ? `an estimated ${number}` : number;
    case 'planned':
    case 'feared':
      return figure.qualifier === null ? `a ${figure.status} ${number}` : number;
    case 'goal':
      return `a target of ${number}`;
    default:
      return figure.status satisfies never;
  }
}
