import { isUpper } from '../../text/characters.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

/** Tokens of a name, and of the description between its commas. */
const LONGEST_NAME = 5;
const LONGEST_DESCRIPTION = 25;

/**
 * Words whose closing mark is missing hold no words about who speaks them: “The doors are shut, Jane Roe, a porter, said. …” Returns the
 * token behind the comma before such words, or `close` where there are none. O(n).
 */
export function beforeOwnCue(tokens: Tokens, open: number, close: number): number {
  for (let comma = open + 3; comma < close - 2; comma++) {
    if (tokens.word(comma) === ',' && isOwnCue(tokens, comma + 1, close)) return comma + 1;
  }
  return close;
}

/** "Jane Roe said.", "Jane Roe, a porter, says.", "she added.", "said Jane Roe." */
function isOwnCue(tokens: Tokens, first: number, close: number): boolean {
  if (isVerb(tokens, first)) {
    const after = nameEnd(tokens, first + 1, close);
    return after > first + 1 && isStop(tokens, after);
  }
  if (/^(?:he|she)$/.test(tokens.lower(first))) return isVerb(tokens, first + 1) && isStop(tokens, first + 2);
  const name = nameEnd(tokens, first, close);
  if (name === first) return false;
  if (isVerb(tokens, name)) return isStop(tokens, name + 1);
  if (tokens.word(name) !== ',') return false;
  for (let i = name + 1; i < close - 1 && i <= name + LONGEST_DESCRIPTION && !isStop(tokens, i); i++) {
    if (tokens.word(i) === ',' && isVerb(tokens, i + 1) && isStop(tokens, i + 2)) return true;
  }
  return false;
}

function nameEnd(tokens: Tokens, first: number, close: number): number {
  let i = first;
  while (i < close && i < first + LONGEST_NAME && tokens.kind[i] === Kind.WORD && isUpper(tokens.word(i)[0]!)) i++;
  return i;
}

function isVerb(tokens: Tokens, i: number): boolean {
  const verb = REPORTING_VERBS.get(tokens.lower(i));
  return verb !== undefined && verb.clause && !verb.thought && !verb.doubtful && verb.form !== 'participle';
}

const isStop = (tokens: Tokens, i: number): boolean => /^[.!?]$/.test(tokens.word(i));
