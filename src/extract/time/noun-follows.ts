import type { Reader } from './reader.ts';
import { NO_NOUNS } from './words/no-nouns.ts';

/**
 * Whether a noun seems to follow, so that the words before it are an adjective ("the summer offensive"). Told by what it is not, as
 * asking the tagger for one word costs the tagging of its paragraphs.
 */
export function nounFollows(r: Reader, i: number): boolean {
  if (r.isNumber(i)) return false;
  const word = r.lower(i);
  if (word.length < 3 || NO_NOUNS.has(word)) return false;
  const unit = r.word(i).charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a && !/(?:ed|ly)$/.test(word);
}
