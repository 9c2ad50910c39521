import type { Tokens } from '../../../text/tokens.ts';

const EARLIER: ReadonlySet<string> = new Set(
  'when previously formerly once originally initially earlier before peak height then until used prior ago'.split(' '),
);
const PAST_VERBS: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'stood',
  'numbered',
  'totaled',
  'totalled',
  'reached',
  'peaked',
]);
const COMPARED: ReadonlySet<string> = new Set(['compared', 'versus', 'vs', 'against']);
const NEAR = 5;
const FAR = 40;

/**
 * Whether the figure that begins at token `first` is told of an earlier time: what a change starts from ("to 17, up FROM 14"), what
 * is compared with, or a verb of the past behind a word like "when" or "previously" in its sentence, which begins at `low`.
 */
export function isPast(tokens: Tokens, first: number, low: number): boolean {
  const before = tokens.lower(first - 1);
  if (before === 'from') return true;
  if ((before === 'with' || before === 'to') && COMPARED.has(tokens.lower(first - 2))) return true;
  if (COMPARED.has(before)) return true;
  let verb = -1;
  for (let i = first - 1; i >= Math.max(low, first - NEAR); i--) if (PAST_VERBS.has(tokens.lower(i))) verb = i;
  if (verb < 0) return false;
  for (let i = verb - 1; i >= Math.max(low, verb - FAR); i--) if (EARLIER.has(tokens.lower(i))) return true;
  return false;
}
