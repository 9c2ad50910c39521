import type { Tokens } from '../../../text/tokens.ts';
import { CHANGE_NOUNS, DOWN, UP } from '../lexicon/changes.ts';

export type Change = 'up' | 'down' | null;

/** Words that may stand between a verb of change and its number: "rose BY A FURTHER 3 % TO 4.5 %". */
const BETWEEN: ReadonlySet<string> = new Set(
  'by to from of at a an the another further as much more than least about around some nearly almost over up to or ( , its total net sharply slightly again only just roughly approximately close and around percent % points point annually modestly'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set(['by', 'to', 'from']);
const STOPS: ReadonlySet<string> = new Set([';', '.', '!', '?', ':', 'while', 'but', 'whereas', '"', '“', '”', '—']);
/** How far a verb may stand before "to", "by" or "from": its object lies between. */
const FAR = 10;
const NEAR = 7;

/**
 * Which way the number went, if the words say so. `from` is the first token of the figure with its qualifier, `after` the one behind
 * the number phrase, `behind` the one behind the counted noun.
 */
export function findChange(tokens: Tokens, from: number, after: number, behind: number, low: number, previous: number): Change {
  return before(tokens, from, LINKS.has(tokens.lower(from - 1)) ? low : previous) ?? following(tokens, after, behind);
}

function before(tokens: Tokens, from: number, low: number): Change {
  const reach = LINKS.has(tokens.lower(from - 1)) ? FAR : NEAR;
  for (let i = from - 1; i >= Math.max(low, from - reach); i--) {
    const word = tokens.lower(i);
    if (STOPS.has(word)) return null;
    if (word === 'up' && tokens.lower(i + 1) === 'to') continue;
    if (UP.has(word)) return isPastHere(tokens, i, from) ? 'up' : null;
    if (DOWN.has(word)) return 'down';
    if (reach === NEAR && !BETWEEN.has(word) && !/^[\d.,]+$|^[$€£¥]$/.test(word)) return null;
  }
  return null;
}

/** "additional", "extra", "added": a change only right before the number. */
const isPastHere = (tokens: Tokens, i: number, from: number): boolean =>
  !/^(?:additional|extra|higher|improve[sd]?)$/.test(tokens.lower(i)) || from - i <= 3;

/** "a 45% DROP", "17%, UP from 14%", "12 UP", "5 % HIGHER". */
function following(tokens: Tokens, after: number, behind: number): Change {
  for (let i = after; i < Math.min(behind, after + 6); i++) {
    const word = tokens.lower(i);
    if (UP.has(word)) return 'up';
    if (DOWN.has(word)) return 'down';
  }
  for (let i = after; i < after + 3; i++) {
    const word = tokens.lower(i);
    if (CHANGE_NOUNS.has(word)) return UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;
    if (!/^\p{L}+$/u.test(word) || LINKS.has(word) || word === 'of' || word === 'in') break;
  }
  const at = tokens.word(behind) === ',' || tokens.word(behind) === '(' ? behind + 1 : behind;
  const word = tokens.lower(at);
  const next = tokens.lower(at + 1);
  if (word === 'up' || word === 'down') {
    const linked = next === 'from' || next === 'on' || next === 'by' || next === 'compared' || at === behind;
    return linked ? (word === 'up' ? 'up' : 'down') : null;
  }
  if (word === 'higher' || word === 'more') return word === 'higher' && at === behind ? 'up' : null;
  return word === 'lower' && at === behind ? 'down' : null;
}
