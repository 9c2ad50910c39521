import type { Read } from './times.ts';

const LEAST = 10;
const PER_DEICTIC = 6;

/**
 * Whether a text tells of times past in their order (a history, a biography) rather than of its own day: then its own dates are the
 * anchor (Mazur and Dale 2010, "WikiWars"; Strötgen and Gertz 2012 part news from narratives so). It has many full dates and hardly
 * a word that points at its own day.
 */
export function isNarrative(found: readonly Read[]): boolean {
  let full = 0;
  let deictic = 0;
  for (const { symbolic, rule } of found) {
    if (symbolic.kind === 'fixed' && /^\d{4}(-\d\d|$)/.test(symbolic.value)) full++;
    else if (rule === 'time/today' || rule === 'time/weekday' || (symbolic.kind === 'shift' && symbolic.of.kind === 'article'))
      deictic++;
  }
  return full >= LEAST && full >= deictic * PER_DEICTIC;
}
