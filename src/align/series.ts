import type { Copy, Origin, Series } from '../model/record.ts';
import { OriginBook } from './origins.ts';
import { makeBodies, type Bodies } from './origins/story-bodies.ts';
import { makeVoices, type Voices } from './origins/voices.ts';
import type { PassingArticle, Pile } from './pile.ts';
import { gather, type Gathering } from './series/group.ts';
import { pointsOf, type Point } from './series/point.ts';
import { judge, orderOf } from './series/verdict.ts';

/** `findings` are attached later. */
export interface SeriesAlignment {
  readonly series: readonly Series[];
  readonly origins: readonly Origin[];
}

/** As an `Aligner`; copies are known by the time that it finishes. */
export interface FigureAligner {
  add(article: PassingArticle): void;
  finish(pile: Pile, copies: readonly Copy[]): SeriesAlignment;
}

/** The figures of one measure over all articles, with a verdict on each pair that can be compared, and who stands behind them. */
export function alignFigures(): FigureAligner {
  const points: Point[] = [];
  const voices = makeVoices();
  const bodies = makeBodies();
  let order = 0;
  return {
    add({ record }) {
      points.push(...pointsOf(record, order++));
      voices.add(record);
      bodies.add(record);
    },
    finish(pile, copies) {
      const gatherings = gather(points).filter(isSeries).map(sorted).sort(compareGatherings);
      return alignmentOf(gatherings, voices.finish(copies), bodies.finish(pile), pile);
    },
  };
}

/** A series needs two articles, or one article that tells how a number changed. */
function isSeries({ points }: Gathering): boolean {
  const first = points[0]!;
  return points.some(({ article }) => article !== first.article) || points.some(({ value }) => value !== first.value);
}

/** By the day they are told of, then by the article, then in order of reading. */
function sorted({ points, ...rest }: Gathering): Gathering {
  const day = ({ asOf }: Point): string => asOf?.from ?? asOf?.to ?? '9999';
  const byDay = (a: Point, b: Point): number =>
    day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.order - b.order || a.figure - b.figure;
  return { ...rest, points: points.toSorted(byDay) };
}

/** Those in most articles first; then in the order in which the pile first tells them. */
function compareGatherings(a: Gathering, b: Gathering): number {
  const articles = ({ points }: Gathering): number => new Set(points.map(({ order }) => order)).size;
  const first = ({ points }: Gathering): Point =>
    points.reduce((one, other) =>
      other.order < one.order || (other.order === one.order && other.figure < one.figure) ? other : one,
    );
  const [x, y] = [first(a), first(b)];
  return articles(b) - articles(a) || x.order - y.order || x.figure - y.figure;
}

function alignmentOf(gatherings: readonly Gathering[], voices: Voices, bodies: Bodies, pile: Pile): SeriesAlignment {
  const book = new OriginBook(pile, voices, bodies);
  const keys = gatherings.map(({ points }) => originKeys(points, book));
  const { origins, idOf } = book.finish();
  const series = gatherings.map(({ points }, i): Series => {
    const ids = keys[i]!.map((key) => (key === null ? null : idOf.get(key)!));
    return {
      id: `s${i + 1}`,
      what: wordsOf(points),
      where: usual(points.flatMap(({ where }) => (where === null ? [] : [where]))),
      unit: points[0]!.unit,
      points: points.map(({ article, figure }, k) => ({ article, figure, origin: ids[k]! })),
      verdicts: verdictsOf(points, ids),
      findings: [],
    };
  });
  return { series, origins };
}

/**
 * Whom each point's article names; where it names nobody, the text that it shares: only for numbers that the text has in two
 * articles at least, for one that a copy has changed is its own.
 */
function originKeys(points: readonly Point[], book: OriginBook): (string | null)[] {
  const carriers = new Map<string, Set<string>>();
  const shared = points.map(({ article, value, max }) => {
    const choir = book.choirOf(article);
    if (choir === null) return null;
    const key = `${choir.key}\n${value} ${max ?? ''}`;
    if (!carriers.has(key)) carriers.set(key, new Set());
    carriers.get(key)!.add(article);
    return { choir, key };
  });
  return points.map(({ article, source }, i) => {
    const named = book.note(article, source);
    if (named !== null) return named;
    const text = shared[i];
    return text && (text.choir.isAgency || carriers.get(text.key)!.size > 1) ? text.choir.key : null;
  });
}

/** The words for what is counted: those of most points, of points that name the nation if any does. */
function wordsOf(points: readonly Point[]): string {
  const named = points.filter(({ measure }) => measure.nation !== null);
  const words = (named.length > 0 ? named : points).map(({ what }) => what);
  const plain = words.filter((what) => !/^\p{L}+ing\b/u.test(what) && what.includes(' '));
  return usual(plain.length > 0 ? plain : words.map(settled)) ?? '';
}

const GERUNDS: ReadonlyMap<string, string> = new Map([
  ['killing', 'killed'],
  ['wounding', 'wounded'],
  ['injuring', 'injured'],
  ['displacing', 'displaced'],
  ['evacuating', 'evacuated'],
  ['arresting', 'arrested'],
  ['detaining', 'detained'],
  ['infecting', 'infected'],
  ['rescuing', 'rescued'],
]);

/** "killing people" of one sentence is "people killed" of all. */
function settled(what: string): string {
  const [first = '', ...rest] = what.split(' ');
  const done = GERUNDS.get(first.toLowerCase());
  return done === undefined ? what : [...rest, done].join(' ');
}

/** The one that stands most often; of equals the first. */
function usual(names: readonly string[]): string | null {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const most = Math.max(0, ...uses.values());
  return names.find((name) => uses.get(name) === most) ?? null;
}

/** Series up to so many points are compared pair by pair; in longer ones each point with so many before it. */
const MOST_POINTS = 60;
const WINDOW = 12;

function verdictsOf(points: readonly Point[], origins: readonly (string | null)[]): Series['verdicts'] {
  const verdicts: { a: number; b: number; verdict: Series['verdicts'][number]['verdict']; why: string }[] = [];
  points.forEach((b, j) => {
    for (let i = points.length > MOST_POINTS ? Math.max(0, j - WINDOW) : 0; i < j; i++) {
      const a = points[i]!;
      const sameDay = orderOf(a.asOf, b.asOf) === 'same' || (a.asOf === null && b.asOf === null);
      if (a.article === b.article && sameDay && origins[i] === origins[j]) continue;
      const judgement = judge(a, b);
      if (judgement) verdicts.push({ a: i, b: j, ...judgement });
    }
  });
  return verdicts;
}
