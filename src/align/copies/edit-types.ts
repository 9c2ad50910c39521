import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../../extract/names/lexicon/countries.ts';
import type { EditType } from '../../model/record.ts';
import {
  APPROXIMATORS,
  ATTRIBUTIONS,
  AUXILIARIES,
  CERTAINTIES,
  DATE_WORDS,
  DEADLINES,
  HEDGES,
  NEGATIONS,
  OTHER_PREPOSITIONS,
  UNITS,
} from './edit-words.ts';
import { normal, type HunkDate, type HunkSide, type HunkView } from './hunk-view.ts';
import { expanded } from './same-meaning.ts';

/** In a longer change words come along with a clause; none of them alone is what was changed. */
const SHORT = 4;
const SHORT_FACT = 7;
const SHORT_ATTRIBUTION = 9;

interface TypeRule {
  readonly type: EditType;
  readonly is: (view: HunkView) => boolean;
}

/** What a change is: the first that says yes. Those that turn the meaning lead. */
const MEANINGS: readonly TypeRule[] = [
  { type: 'negation', is: isNegation },
  { type: 'number', is: isNumber },
  { type: 'date', is: isDate },
  { type: 'deadline', is: isDeadline },
  { type: 'hedge', is: isHedge },
  { type: 'attribution', is: isAttribution },
  { type: 'name', is: isName },
];

export function typeOf(view: HunkView): EditType {
  if (!view.a.breaksLine && !view.b.breaksLine) for (const { type, is } of MEANINGS) if (is(view)) return type;
  if (view.a.words.length === 0) return 'addition';
  return view.b.words.length === 0 ? 'removal' : 'wording';
}

const has = (side: HunkSide, words: ReadonlySet<string>): boolean => side.words.some((word) => words.has(word));

const isShort = (a: HunkSide, b: HunkSide, most: number): boolean => a.words.length <= most && b.words.length <= most;

/** A "not" more or less, and nothing else but what the verb needs for it ("decided", "did not decide"). */
function isNegation({ a, b }: HunkView): boolean {
  if (has(a, NEGATIONS) === has(b, NEGATIONS) || !isShort(a, b, SHORT) || isBeside(a, b, NEGATIONS)) return false;
  const x = meat(a);
  const y = meat(b);
  const [fewer, more] = x.length <= y.length ? [x, y] : [y, x];
  return (
    fewer.every((word) => more.some((other) => other.slice(0, STEM) === word.slice(0, STEM))) && more.length - fewer.length <= 1
  );
}

/** So many letters of a verb stay the same when it is inflected. */
const STEM = 4;

const meat = (side: HunkSide): string[] => expanded(side.words).filter((word) => !NEGATIONS.has(word) && !AUXILIARIES.has(word));

/** Other numbers on both sides; days and clock times are not meant. */
function isNumber({ a, b }: HunkView): boolean {
  if (a.numbers.length === 0 || b.numbers.length === 0 || a.clock || b.clock) return false;
  if (a.dates.length > 0 || b.dates.length > 0) return false;
  if (a.unit !== b.unit) return false; // "15 miles" is "24 km"
  return (
    isShort(a, b, SHORT_FACT) && (a.numbers.some((n) => !b.numbers.includes(n)) || b.numbers.some((n) => !a.numbers.includes(n)))
  );
}

/** Days that cannot be the same. */
function isDate({ a, b }: HunkView): boolean {
  if (a.dates.length === 0 || b.dates.length === 0 || !isShort(a, b, SHORT_FACT)) return false;
  return a.dates.every((x) => b.dates.every((y) => excludeOneAnother(x, y)));
}

function excludeOneAnother(x: HunkDate, y: HunkDate): boolean {
  // "This morning" of one article is the "Monday morning" of another that came out a day later.
  if ((x.sort === 'weekday') !== (y.sort === 'weekday') && (x.sort === null || y.sort === null)) return false;
  if (x.from !== null && x.to !== null && y.from !== null && y.to !== null) return x.to < y.from || y.to < x.from;
  return x.sort !== null && x.sort === y.sort && x.name !== y.name;
}

/** "by" for "until" before a time; or for "at", "on", which sets no limit. */
function isDeadline({ a, b }: HunkView): boolean {
  if (!a.beforeTime || !b.beforeTime || !isShort(a, b, SHORT)) return false;
  const x = a.words.filter((word) => DEADLINES.has(word));
  const y = b.words.filter((word) => DEADLINES.has(word));
  if (x.length > 0 && y.length > 0) return x[0] !== y[0];
  const other = x.length > 0 ? b : a;
  return x.length + y.length > 0 && other.words.length > 0 && other.words.every((word) => OTHER_PREPOSITIONS.has(word));
}

/** Words of attribution on one side only, and none beside the other: "said" may move, or turn into "according to". */
function isAttribution({ a, b }: HunkView): boolean {
  if (!isShort(a, b, SHORT_ATTRIBUTION) || has(a, ATTRIBUTIONS) === has(b, ATTRIBUTIONS)) return false;
  const without = has(a, ATTRIBUTIONS) ? b : a;
  return !without.around.some((word) => ATTRIBUTIONS.has(word));
}

function isHedge({ a, b }: HunkView): boolean {
  if (!isShort(a, b, SHORT) || surenessOf(a) === surenessOf(b)) return false;
  return !isBeside(a, b, HEDGES);
}

/** 0 plain, 1 hedged, 2 certain. */
function surenessOf(side: HunkSide): 0 | 1 | 2 {
  if (has(side, HEDGES) || (side.beforeNumber && has(side, APPROXIMATORS))) return 1;
  return has(side, CERTAINTIES) ? 2 : 0;
}

/** Whether such a word of the one side stands close to the other: it was moved, not put in. */
function isBeside(a: HunkSide, b: HunkSide, words: ReadonlySet<string>): boolean {
  const moved = (from: HunkSide, to: HunkSide): boolean => from.words.some((word) => words.has(word) && to.around.includes(word));
  return moved(a, b) || moved(b, a);
}

/** Names on both sides, neither of which is the other's short form. */
function isName({ a, b }: HunkView): boolean {
  const x = capitals(a);
  const y = capitals(b);
  if (x.length === 0 || y.length === 0 || !isShort(a, b, SHORT + 2)) return false;
  if (initials(x) === y.join('') || initials(y) === x.join('')) return false;
  const [these, those] = [x.map(countryOf), y.map(countryOf)];
  const isKnown = (name: string, others: readonly string[]): boolean => others.some((other) => isSpelling(name, other));
  return these.some((name) => !isKnown(name, those)) && those.some((name) => !isKnown(name, these));
}

/** "Technicolor", "Technicolour"; "Suleimani", "Soleimani": long names with at most one letter between them. */
function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG_NAME || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

const LONG_NAME = 7;

/** "UK", "British" and "United Kingdom" name one country. */
const countryOf = (name: string): string => COUNTRY_OF_ADJECTIVE.get(name) ?? COUNTRY_OF_NAME.get(name) ?? name;

const initials = (names: readonly string[]): string => names.map((name) => name[0]).join('');

/** Titles, long and short: whoever has one is the same without it, or with the other. */
const HONORIFICS = new Set(
  'mr mrs ms miss dr sir jr sr lt lieutenant sgt sergeant capt captain gen general col colonel maj major cpl corporal adm admiral sen senator rep representative gov governor prof professor rev reverend president minister chancellor'.split(
    ' ',
  ),
);

const capitals = (side: HunkSide): string[] =>
  side.forms
    .filter((form, i) => form.length > 1 && form[0] !== form[0]!.toLowerCase() && !(side.initial && i === 0))
    .map((form) => normal(form).replaceAll('.', '').normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .filter((name) => !DATE_WORDS.has(name) && !HONORIFICS.has(name) && !UNITS.has(name));
