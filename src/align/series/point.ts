import type { Published } from '../../model/article.ts';
import type { DayRange } from '../../model/day.ts';
import type { ArticleRecord, FigureEntry } from '../../model/record.ts';
import { sourceNameOf, type SourceName } from '../origins.ts';
import { CUMULATIVE } from './like-words.ts';
import { measureOf, placeKey, type Measure } from './measure.ts';
import type { Claim } from './verdict.ts';

/** What is kept of a figure that can be compared. */
export interface Point extends Claim {
  /** Index into the article's figures. */
  readonly figure: number;
  /** Position of the article in the pile. */
  readonly order: number;
  readonly what: string;
  readonly where: string | null;
  readonly measure: Measure;
  readonly place: string | null;
  /** Unit, what is counted, outcome, direction of a change, status: figures that differ here are never compared. */
  readonly kind: string;
  /** Who is given for it in the article. */
  readonly source: SourceName | null;
}

/** The figures of an article that count something that can be named and compared. */
export function pointsOf(record: ArticleRecord, order: number): Point[] {
  return record.figures.flatMap((figure, index) => {
    const point = pointOf(record, figure, index, order);
    return point ? [point] : [];
  });
}

function pointOf(record: ArticleRecord, figure: FigureEntry, index: number, order: number): Point | null {
  const measure = measureOf(figure.what);
  if (!measure || figure.what === null || isDuration(figure) || !isTelling(figure, measure)) return null;
  const { value, max, qualifier, unit, what, where } = figure;
  const reported = knownDays(record.article.published);
  const place = placeKey(where);
  const amount = amountOf(record, figure);
  // Where next to nothing is said of what is counted, only equal numbers are one measure.
  const own = measure.isEmpty || (measure.isGeneric && place === null) ? `${value} ${max ?? ''}` : '';
  return {
    article: record.article.id,
    figure: index,
    order,
    value,
    max,
    qualifier,
    unit,
    what,
    where,
    measure,
    place,
    asOf: figure.asOf ?? (figure.status === 'actual' ? null : reported),
    reported,
    since: figure.since,
    adding: figure.since !== null ? 'since' : measure.outcome !== null && CUMULATIVE.has(measure.outcome) ? 'event' : null,
    isFleeting: measure.isFleeting || amount !== '' || (unit === 'percent' && !measure.isRate),
    kind: [unit ?? '', measure.terms, measure.outcome ?? '', amount, statusClass(figure), own].join('|'),
    source: sourceNameOf(record, figure.by),
  };
}

const knownDays = ({ from, to }: Published): DayRange | null => (from === null && to === null ? null : { from, to });

/** How long something took is told of so many things that the same words seldom mean the same. */
const isDuration = ({ unit, rule }: FigureEntry): boolean => unit !== null && rule !== 'figure/age' && DURATIONS.has(unit);
const DURATIONS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);

/** Small whole numbers of things ("two sides", "three days") say too little to be followed over articles. */
const isTelling = ({ value, unit, max }: FigureEntry, { outcome }: Measure): boolean =>
  unit !== null || outcome !== null || max !== null || value >= 10 || !Number.isInteger(value);

/** "fell by 3 %" is an amount by which something changed, "fell to 3 %" and "3 %, down from 4 %" the level that it has. */
function amountOf({ article }: ArticleRecord, { change, start, end, in: part }: FigureEntry): string {
  if (change === null) return '';
  const text = part === 'title' ? (article.title ?? '') : article.text;
  if (/^,?\s(?:up|down) (?:from|on)\b/.test(text.slice(end, end + 12))) return '';
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase();
  return before === 'to' || before === 'from' || before === 'at' ? '' : change;
}

/** What something will cost is an estimate until it has cost it: such sums are compared with those that are told as facts. */
function statusClass({ status, unit }: FigureEntry): string {
  switch (status) {
    case 'actual':
      return '';
    case 'estimated':
    case 'feared':
      return unit !== null && /^[A-Z]{3}$/.test(unit) ? '' : 'estimated';
    case 'planned':
    case 'goal':
      return 'planned';
    default:
      return status satisfies never;
  }
}
