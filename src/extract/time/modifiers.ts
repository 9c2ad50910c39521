import type { TimeMod } from '../../model/time.ts';
import type { Reader } from './reader.ts';
import type { Found } from './rule.ts';
import { qualifierBefore } from './quantity.ts';

const EDGE: Readonly<Record<string, TimeMod>> = {
  end: 'END',
  close: 'END',
  beginning: 'START',
  start: 'START',
  outset: 'START',
  dawn: 'START',
  turn: 'START',
  middle: 'MID',
};

const THIRD: Readonly<Record<string, TimeMod>> = { early: 'START', late: 'END', mid: 'MID' };

const SHARE: Readonly<Record<string, TimeMod>> = {
  early: 'START',
  earlier: 'START',
  first: 'START',
  middle: 'MID',
  late: 'END',
  later: 'END',
  latter: 'END',
  last: 'END',
  final: 'END',
};

/**
 * Takes in the words before an expression that say which part of it is meant, or how exact it is (TIMEX3 `mod`): "early September",
 * "the end of the year", "nearly 20 years".
 */
export function modify(r: Reader, found: Found, floor: number): Found {
  const before = found.first - 1;
  if (before < floor) return found;
  const quantified = found.type === 'DURATION' || found.type === 'SET' || /shift/.test(found.symbolic.kind);
  const date = found.type === 'DATE' || found.type === 'TIME';
  const word = r.lower(before);
  if (date) {
    const part = partBefore(r, found, floor);
    if (part) return part;
  }
  if (
    quantified ||
    (date && (word === 'around' || word === 'about' || word === 'circa' || word === 'ca' || word === 'approximately'))
  ) {
    const qualified = qualifierBefore(r, found.first, floor);
    const whole = /^(?:this|last|next|the|these|those)$/.test(r.lower(found.first));
    if (qualified && !whole)
      return { ...found, first: qualified.first, mod: isBack(found) ? (SINCE[qualified.mod] ?? qualified.mod) : qualified.mod };
  }
  return found;
}

/** More than two years ago is before that year. */
const SINCE: Readonly<Partial<Record<TimeMod, TimeMod>>> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
};

const isBack = ({ type, symbolic }: Found): boolean => type === 'DATE' && symbolic.kind === 'shift' && symbolic.by < 0;

function partBefore(r: Reader, found: Found, floor: number): Found | null {
  let i = found.first - 1;
  const word = r.lower(i);
  const the = (first: number): number => (r.lower(first - 1) === 'the' && first - 1 >= floor ? first - 1 : first);
  if (word === '-' && r.lower(i - 1) === 'mid' && i - 1 >= floor)
    return { ...found, first: the(i - 1), mod: 'MID', part: 'third' };
  if (word === 'early' || word === 'late' || word === 'mid') return { ...found, first: the(i), mod: THIRD[word]!, part: 'third' };
  if (word === 'in' && (r.lower(i - 1) === 'early' || r.lower(i - 1) === 'late') && i - 1 >= floor)
    return { ...found, first: i - 1, mod: THIRD[r.lower(i - 1)]!, part: 'third' };
  if (word !== 'of') return null;
  i--;
  if (i < floor) return null;
  const edge = r.lower(i);
  if (Object.hasOwn(EDGE, edge)) {
    if (/^very$/.test(r.lower(i - 1)) && i - 1 >= floor) i--;
    return { ...found, first: the(i), mod: EDGE[edge]!, part: 'edge' };
  }
  // "the latter part of the year", "the early part of 1990", "the latter half of 2008"
  const share = Object.hasOwn(SHARE, r.lower(i - 1)) && i - 1 >= floor ? SHARE[r.lower(i - 1)] : undefined;
  if (share && (edge === 'part' || (edge === 'half' && r.lower(i - 1) === 'latter')))
    return { ...found, first: the(i - 1), mod: share, part: 'third' };
  return null;
}
