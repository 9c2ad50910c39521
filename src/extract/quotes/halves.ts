import type { Page } from './page.ts';
import { SUBORDINATORS } from './words.ts';

/** What adds to the sentence behind the words about who speaks, and is the reporter's as often. */
const ADDS = new Set('and but or who whose which while where as adding citing noting saying referring according with'.split(' '));

/** Longer clauses are not read to their end. */
const LONGEST = 80;

/**
 * Whether a clause that words about its speaker interrupt goes on behind them: what stands before is a subordinate clause alone ("By
 * the time they came, Roe said, …"), or breaks off in its middle ("It was, Roe said, …"). Tokens `first` to `after` stand before.
 */
export function goesOnBehind(page: Page, first: number, after: number, next: number): boolean {
  if (ADDS.has(page.tokens.lower(next))) return false;
  return breaksOff(page, after) || isSubordinate(page, first, after);
}

/** Whether the clause that ends before the token `after` lacks its other half: "Instead it was, according to Roe, the office". */
export function breaksOff(page: Page, after: number): boolean {
  const tag = page.document.tag(after - 1);
  return (
    tag === 'AUX' || tag === 'SCONJ' || (tag === 'ADP' && /^(?:of|in|at|to|for|from|with|by)$/.test(page.tokens.lower(after - 1)))
  );
}

function isSubordinate({ tokens }: Page, first: number, after: number): boolean {
  const timed = tokens.lower(first) === 'by' && tokens.lower(first + 1) === 'the' && tokens.lower(first + 2) === 'time';
  if (!timed && !SUBORDINATORS.has(tokens.lower(first))) return false;
  if (after - first > LONGEST) return false;
  for (let i = first; i < after; i++) if (tokens.word(i) === ',') return false; // its main clause stands there
  return true;
}
