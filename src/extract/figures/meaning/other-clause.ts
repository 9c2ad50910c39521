import type { Tokens } from '../../../text/tokens.ts';
import type { View } from '../view.ts';

const SPEECH: ReadonlySet<string> = new Set('said says told added announced claimed argued warned reported insisted'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where']);
const VERBS: ReadonlySet<string> = new Set(
  'was were had is are has have will would fell rose grew began became came went'.split(' '),
);

/** Where, from a figure on, another clause begins: "300 men, who came in 2003", "300 men said that sales fell in 2003". */
export function clauseEnd(tokens: Tokens, from: number, to: number): number {
  let spoken = false;
  for (let i = from; i < to; i++) {
    const word = tokens.lower(i);
    if (RELATIVES.has(word) && tokens.word(i - 1) === ',') return i;
    if (spoken && (VERBS.has(word) || (word.length > 4 && word.endsWith('ed')))) return i;
    spoken ||= SPEECH.has(word);
  }
  return to;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their our my this that'.split(' '));
/** What happens "in the 2015 flood" happens then. */
const WITHIN: ReadonlySet<string> = new Set('in at during on throughout through within amid'.split(' '));
/** Nouns that are times themselves. */
const PERIODS: ReadonlySet<string> = new Set(
  'season quarter period half month week fiscal financial school calendar end start beginning spring summer autumn winter middle rest course close year day morning evening night'.split(
    ' ',
  ),
);
const SEQUENCE: ReadonlySet<string> = new Set(['after', 'before', 'following', 'since']);

/**
 * The time at a token tells which event or thing is meant, and not when the figure holds: "a year after the 2015 merger", "the budget
 * of 2028". Of times before the figure only those that something comes after or before.
 */
export function belongsToNoun({ tokens, context, document, timeAt }: View, token: number, side: 'before' | 'behind'): boolean {
  const time = context.times[timeAt(token)];
  if (!time) return false;
  let first = token;
  let after = token + 1;
  while (first > 0 && tokens.start[first - 1]! >= time.start) first--;
  while (after < tokens.length && tokens.end[after]! <= time.end) after++;
  // An expression may hold its own article.
  const own = DETERMINERS.has(tokens.lower(first)) ? first : DETERMINERS.has(tokens.lower(first - 1)) ? first - 1 : -1;
  const word = tokens.lower(after);
  const noun =
    /^(?:NOUN|PROPN|ADJ)$/.test(document.tag(after) ?? '') && !PERIODS.has(word) && !tokens.lower(after - 1).endsWith('s');
  let outside = -1;
  if (own >= 0 && noun) outside = own - 1;
  else if (tokens.lower(first - 1) === 'of' && !PERIODS.has(tokens.lower(first - 2))) {
    const head = first - 3;
    outside = DETERMINERS.has(tokens.lower(head)) ? head - 1 : DETERMINERS.has(tokens.lower(head - 1)) ? head - 2 : -1;
  }
  if (outside < 0) return false;
  const preposition = tokens.lower(outside);
  return side === 'before' ? SEQUENCE.has(preposition) : !WITHIN.has(preposition);
}

/** "12% lower than two years before", "8% more compared with May": the time is what the figure is held against, not its own. */
export function isComparedWith({ tokens, context, timeAt }: View, token: number): boolean {
  const time = context.times[timeAt(token)];
  if (!time) return false;
  let first = token;
  while (first > 0 && tokens.start[first - 1]! >= time.start) first--;
  if (DETERMINERS.has(tokens.lower(first - 1))) first--;
  const word = tokens.lower(first - 1);
  if (word === 'than' || word === 'from' || word === 'against' || word === 'versus') return true;
  return (word === 'with' || word === 'to') && tokens.lower(first - 2) === 'compared';
}
