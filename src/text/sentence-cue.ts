import { isUpper } from './characters.ts';
import { AFTER_CUE, CUE_VERBS } from './sentence-starters.ts';
import type { Tokens } from './tokens.ts';

/** A speaker's name with title: "Army Lt. Col. Jane A. Moe" has six words. */
const LONGEST_NAME = 7;
/** "told the committee's members" */
const LONGEST_ADDRESSEE = 5;

/**
 * Whether words that follow a closing mark only name who spoke, so that the sentence goes on: “Stop!” Jane Moe said. Where a clause
 * follows the verb they are a sentence of their own: “Why?” Jane Moe said that she … . `strict`: only if the cue ends with a stop at
 * once, since the quoted words had a full stop themselves. Bounded.
 */
export function isCueAhead(tokens: Tokens, first: number, last: number, strict: boolean): boolean {
  let i = first;
  while (i < last && i - first < LONGEST_NAME && isNamePart(tokens, i)) i++;
  if (i === first || !CUE_VERBS.has(tokens.lower(i))) return false;
  const after = i + 1;
  if (ends(tokens, after, last)) return true;
  if (strict) return false;
  if (tokens.word(after) === ',' || AFTER_CUE.has(tokens.lower(after))) return true;
  if (tokens.lower(i) !== 'told' && tokens.lower(i) !== 'asked') return false;
  for (let k = after; k <= after + LONGEST_ADDRESSEE; k++) {
    if (tokens.lower(k) === 'that' || CUE_VERBS.has(tokens.lower(k))) return false;
    if (k > after && (ends(tokens, k, last) || tokens.word(k) === ',' || AFTER_CUE.has(tokens.lower(k))))
      return tokens.lower(k) !== 'to';
  }
  return false;
}

const ends = (tokens: Tokens, i: number, last: number): boolean => i >= last || /^[.;!?]$/.test(tokens.word(i));

function isNamePart(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return (isUpper(word[0] ?? 'x') && !PRONOUNS.has(tokens.lower(i))) || /^(?:de|van|von|der|bin|al|el|'s|’s|-)$/.test(word);
}

/** With a capital these begin a sentence: “Why?” He said nothing. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'the', 'a']);
