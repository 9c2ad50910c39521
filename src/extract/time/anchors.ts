import type { SymbolicTime, TimeExpression } from '../../model/time.ts';
import type { Document } from '../../text/document.ts';
import { isNarrative } from './narrative.ts';
import { evaluate } from './value/evaluate.ts';
import type { Read } from './times.ts';

/**
 * Puts expressions into their final form: what is reckoned from the last date told gets that expression's index. A narrative reckons
 * everything so that stands without a year; a report reckons it from the article's day. Where no date has been told, the article's
 * day stands for it.
 */
export function bindAnchors(document: Document, found: readonly Read[]): TimeExpression[] {
  const { start, end } = document.tokens;
  const times: TimeExpression[] = [];
  const narrative = isNarrative(found);
  const values: (string | null)[] = [];
  let told = -1;
  let toldDay = -1;
  let sentence = -1;
  for (const one of found) {
    const at = document.sentenceAt(start[one.first]!);
    const listed = at === sentence && told >= 0 && isMonth(times[told]!);
    const limit = limitOf(one, told < 0 ? null : times[told]!);
    // What a number is compared with is a year before what the report tells of, and not before any year that it named on the way.
    const afar = one.compared === true && !narrative && at !== sentence;
    const last = told < 0 || afar ? ARTICLE : earlier(told);
    const day = toldDay < 0 || narrative || afar ? last : earlier(toldDay);
    const symbolic = bind(narrative && one.rule !== 'time/today' ? narrated(one.symbolic) : listed ? inList(one) : one.symbolic, {
      last,
      day,
      limit,
    });
    times.push({
      start: start[one.first]!,
      end: end[one.after - 1]!,
      type: one.type,
      symbolic,
      mod: one.mod ?? null,
      ...(one.part ? { part: one.part } : {}),
      ...(one.tense ? { tense: one.tense } : {}),
      ...(one.weekday === undefined ? {} : { weekday: one.weekday }),
      rule: one.rule,
    });
    if (narrative) values.push(evaluate(symbolic, { day: null, valueOf: (i) => values[i] ?? null }));
    if (!isTold(one.type, symbolic)) continue;
    if (narrative && !leads(values, told)) continue;
    told = times.length - 1;
    if (isDay(symbolic)) toldDay = told;
    sentence = at;
  }
  return times;
}

/** Whether a narrative goes on from its latest date: from none that points outside it, nor from the mere year of the one before. */
function leads(values: readonly (string | null)[], told: number): boolean {
  const value = values.at(-1) ?? null;
  if (value === null) return false;
  const before = told < 0 ? null : (values[told] ?? null);
  return !(value.length === 4 && before !== null && before.length > 4 && before.startsWith(value));
}

const ARTICLE: SymbolicTime = { kind: 'article' };
const LAST: SymbolicTime = { kind: 'earlier', time: -1 };

const earlier = (time: number): SymbolicTime => ({ kind: 'earlier', time });

/** Whether later expressions can be reckoned from it. */
function isTold(type: TimeExpression['type'], symbolic: SymbolicTime): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  return symbolic.kind !== 'fixed' || /^\d{4}/.test(symbolic.value);
}

function isDay(time: SymbolicTime): boolean {
  switch (time.kind) {
    case 'fixed':
      return /^\d{4}-\d\d-\d\d/.test(time.value);
    case 'named':
    case 'part':
      return time.name.unit === 'weekday' || time.name.unit === 'month-day' || time.name.unit === 'day-of-month';
    case 'shift':
      return time.unit === 'day';
    case 'clock':
    case 'article':
    case 'earlier':
      return true;
  }
}

const isMonth = ({ symbolic }: TimeExpression): boolean =>
  (symbolic.kind === 'named' && symbolic.name.unit === 'month') || (symbolic.kind === 'shift' && symbolic.unit === 'month');

/** In a list of months each goes with the one before: "next month, Italy in November, Mexico in January". */
const inList = (one: Read): SymbolicTime =>
  one.loose && one.symbolic.kind === 'named' && one.symbolic.name.unit === 'month'
    ? { ...one.symbolic, of: LAST, toward: 'nearest' }
    : one.symbolic;

/** A narrative's months and days follow the date told before them. */
function narrated(time: SymbolicTime): SymbolicTime {
  switch (time.kind) {
    case 'named': {
      if (time.of.kind !== 'article') return time;
      const strict =
        time.name.unit === 'weekday' || time.toward === 'before' || time.toward === 'after' || time.toward === 'same';
      return { ...time, of: LAST, toward: strict ? time.toward : 'onward' };
    }
    case 'clock':
      return { ...time, of: time.of.kind === 'article' ? LAST : narrated(time.of) };
    case 'part':
      return { ...time, of: narrated(time.of) };
    case 'shift':
      return time.of.kind === 'article' ? { ...time, of: LAST } : { ...time, of: narrated(time.of) };
    default:
      return time;
  }
}

/** Whether what is told may be reckoned back from a date ahead of the article: only what is to come itself. */
function limitOf(one: Read, told: TimeExpression | null): Bases['limit'] {
  if (one.tense === 'future' && one.compared !== true) return undefined;
  return told?.tense === 'future' ? 'known-article' : 'article';
}

interface Bases {
  readonly last: SymbolicTime;
  readonly day: SymbolicTime;
  readonly limit: (SymbolicTime & { kind: 'earlier' })['limit'];
}

/** Sets the base of what is reckoned from the last date told: the last day, where days or weeks are counted. */
function bind(time: SymbolicTime, bases: Bases): SymbolicTime {
  switch (time.kind) {
    case 'fixed':
    case 'article':
      return time;
    case 'earlier':
      return time.time < 0 ? bases.last : time;
    case 'shift': {
      const base = time.unit === 'day' ? bases.day : bases.last;
      const last = time.by < 0 && base.kind === 'earlier' && bases.limit ? { ...base, limit: bases.limit } : base;
      return { ...time, of: bind(time.of, { ...bases, last }) };
    }
    case 'clock':
      return { ...time, of: bind(time.of, { ...bases, last: bases.day }) };
    default:
      return { ...time, of: bind(time.of, bases) };
  }
}
