import type { SymbolicTime, TimeExpression } from '../../model/time.ts';
import type { Document } from '../../text/document.ts';
import type { Read } from './times.ts';

/**
 * Puts expressions into their final form: what is reckoned from the last date told gets that expression's index. Where no date has
 * been told, the article's day stands for it.
 */
export function bindAnchors(document: Document, found: readonly Read[]): TimeExpression[] {
  const { start, end } = document.tokens;
  const times: TimeExpression[] = [];
  let told = -1;
  for (const one of found) {
    const base: SymbolicTime = told < 0 ? { kind: 'article' } : { kind: 'earlier', time: told };
    const symbolic = bind(one.symbolic, base);
    times.push({
      start: start[one.first]!,
      end: end[one.after - 1]!,
      type: one.type,
      symbolic,
      mod: one.mod ?? null,
      ...(one.part ? { part: one.part } : {}),
      rule: one.rule,
    });
    if (isTold(one.type, symbolic)) told = times.length - 1;
  }
  return times;
}

/** Whether later expressions can be reckoned from it. */
function isTold(type: TimeExpression['type'], symbolic: SymbolicTime): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  return symbolic.kind !== 'fixed' || /^\d{4}/.test(symbolic.value);
}

function bind(time: SymbolicTime, base: SymbolicTime): SymbolicTime {
  switch (time.kind) {
    case 'fixed':
    case 'article':
      return time;
    case 'earlier':
      return time.time < 0 ? base : time;
    default:
      return { ...time, of: bind(time.of, base) };
  }
}
