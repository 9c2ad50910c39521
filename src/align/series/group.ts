import { disjoint, intervalOf } from './interval.ts';
import type { Point } from './point.ts';

/** Points of one measure: same kind, nation and place. */
export interface Gathering {
  readonly nation: string | null;
  readonly place: string | null;
  readonly points: readonly Point[];
}

/**
 * Parts points into measures. Points of one kind belong together when nation and place are the same. Where an article leaves either
 * out, the point joins only if there is but one that it can mean; a point without a place also has to agree with a point that has
 * one, or else it may count something wider. Linear in the points of a kind times its places.
 */
export function gather(points: readonly Point[]): Gathering[] {
  const kinds = Map.groupBy(points, ({ kind }) => kind);
  return [...kinds.values()].flatMap((same) => byPlace(withNation(withPlaceNames(same))));
}

interface Settled {
  readonly point: Point;
  readonly nation: string | null;
  readonly place: string | null;
}

/** One misspelt letter in a long name does not make another place: the rarer spelling joins the more frequent. */
function withPlaceNames(points: readonly Point[]): Settled[] {
  const uses = new Map<string, number>();
  for (const { place } of points) if (place !== null) uses.set(place, (uses.get(place) ?? 0) + 1);
  const names = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1)).slice(0, MOST_PLACES);
  const chosen = new Map<string, string>();
  for (const name of names) {
    const like = names.find((other) => other !== name && chosen.get(other) === other && isOneLetterOff(other, name));
    chosen.set(name, like ?? name);
  }
  return points.map((point) => ({
    point,
    nation: point.measure.nation,
    place: point.place === null ? null : (chosen.get(point.place) ?? point.place),
  }));
}

/** Of more places in one measure the spellings are not compared. */
const MOST_PLACES = 200;
const LONG = 7;

/** Equal but for one letter that is changed, dropped or added, in words of seven letters and more with the same first letter. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < LONG || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (word: string, skip: number): string => word.slice(i + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

/** A point that names no nation takes the only one that others name for its place (or, without a place, for any). */
function withNation(points: readonly Settled[]): Settled[] {
  const all = new Set<string>();
  const inPlace = new Map<string, Set<string>>();
  for (const { nation, place } of points) {
    if (nation === null) continue;
    all.add(nation);
    if (place === null) continue;
    if (!inPlace.has(place)) inPlace.set(place, new Set());
    inPlace.get(place)!.add(nation);
  }
  return points.map((one) => {
    if (one.nation !== null) return one;
    const here = one.place === null ? all : (inPlace.get(one.place) ?? all);
    return here.size === 1 ? { ...one, nation: [...here][0]! } : one;
  });
}

function byPlace(points: readonly Settled[]): Gathering[] {
  return [...Map.groupBy(points, ({ nation }) => nation)].flatMap(([nation, same]) => {
    const placed = Map.groupBy(
      same.filter(({ place }) => place !== null),
      ({ place }) => place,
    );
    const free = same.filter(({ place }) => place === null);
    joinLikePlaces(placed);
    const only = placed.size === 1 ? [...placed.values()][0]! : null;
    const numbers = only ? distinctNumbers(only) : [];
    const left: Settled[] = [];
    for (const one of free) {
      if (only && agrees(one.point, numbers)) only.push(one);
      else left.push(one);
    }
    const groups: Gathering[] = [...placed].map(([place, members]) => ({
      nation,
      place,
      points: members.map(({ point }) => point),
    }));
    return left.length > 0 ? [...groups, { nation, place: null, points: left.map(({ point }) => point) }] : groups;
  });
}

/**
 * "Harrow Sound" and "Harrow Sound Bridge": places of which one's words are among the other's are one scene where the number of
 * those killed, hurt or the like there is the same.
 */
function joinLikePlaces(placed: Map<string | null, Settled[]>): void {
  if (placed.size < 2 || placed.size > MOST_PLACES) return;
  const names = [...placed.keys()].sort((a, b) => (a ?? '').length - (b ?? '').length || ((a ?? '') < (b ?? '') ? -1 : 1));
  names.forEach((short, i) => {
    for (const long of names.slice(i + 1)) {
      const [few, many] = [placed.get(short), placed.get(long)];
      if (!few || !many || !` ${long} `.includes(` ${short} `) || !sharesToll(few, many)) continue;
      for (const one of many) few.push(one);
      placed.delete(long);
    }
  });
}

function sharesToll(some: readonly Settled[], others: readonly Settled[]): boolean {
  const tolls = new Set(others.map(({ point: { value, max } }) => `${value} ${max ?? ''}`));
  return some.some(({ point: { value, max, measure } }) => measure.outcome !== null && tolls.has(`${value} ${max ?? ''}`));
}

/** Numbers that a place has at most for a point without a place to be held against each of them. */
const MOST_NUMBERS = 200;

/** Each number once, however many articles repeat it. */
function distinctNumbers(points: readonly Settled[]): Point[] {
  const distinct = new Map<string, Point>();
  for (const { point } of points) {
    const number = `${point.value} ${point.max ?? ''} ${point.qualifier ?? ''}`;
    if (!distinct.has(number) && distinct.size < MOST_NUMBERS) distinct.set(number, point);
  }
  return [...distinct.values()];
}

const agrees = (point: Point, others: readonly Point[]): boolean =>
  others.some((other) => !disjoint(intervalOf(point), intervalOf(other)));
