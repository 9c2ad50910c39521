import type { Tokens } from '../../../text/tokens.ts';
import { VAGUE } from '../lexicon/number-words.ts';
import type { Numeral } from '../numeral.ts';

/** "hundreds", "tens of thousands", "hundreds of millions". */
export function readVague(tokens: Tokens, i: number): Numeral | null {
  let value = VAGUE.get(tokens.lower(i));
  if (value === undefined) return null;
  let after = i + 1;
  for (let step = 0; step < 2; step++) {
    const factor = tokens.lower(after) === 'of' ? VAGUE.get(tokens.lower(after + 1)) : undefined;
    if (factor === undefined) break;
    value *= factor;
    after += 2;
  }
  const scores = tokens.lower(i) === 'scores' || tokens.lower(i) === 'tens';
  if (scores && after === i + 1 && tokens.lower(after) !== 'of') return null; // "the scores", "tens"
  return { first: i, after, value, form: 'vague', scale: value };
}
