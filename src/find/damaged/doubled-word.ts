import { isLower } from '../../text/characters.ts';
import { Kind } from '../../text/tokens.ts';
import { EMPHATIC, MAY_MEET_THEMSELVES } from './doubling-words.ts';
import type { Damageable, DamageRule } from './spot.ts';

const COMMA = 0x2c;
/** A shorter word may be a sound ("ha ha") or belong to another language. */
const SHORTEST_CONTENT = 5;
/** Of these no two belong beside each other. */
const FUNCTION_WORDS = new Set(
  'the a an of and to with from by at or but his their our its my was were are be been has have will would than because'.split(
    ' ',
  ),
);

/** "the the"; "painting, mending, mending and cleaning": a word twice in a row, where nobody speaks. */
export const doubledWord: DamageRule = {
  name: 'text-damaged/doubled-word',
  about: 'The same word stands twice in a row, or twice in a list, where nobody is speaking.',
  kind: 'reworded',
  sign: 'a doubled word',
  find(article) {
    const { tokens } = article;
    const { text } = tokens;
    const spots = [];
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (tokens.kind[i] !== Kind.WORD) continue;
      const next = text.charCodeAt(tokens.start[i + 1]!) === COMMA ? i + 2 : i + 1;
      if (tokens.end[next]! - tokens.start[next]! !== tokens.end[i]! - tokens.start[i]!) continue;
      if (text.charCodeAt(tokens.start[next]!) !== text.charCodeAt(tokens.start[i]!)) continue;
      if (tokens.end[next] === undefined || tokens.lower(i) !== tokens.lower(next) || !isDoubling(article, i, next)) continue;
      spots.push({ start: tokens.start[i]!, end: tokens.end[next]! });
    }
    return spots;
  },
};

function isDoubling(article: Damageable, i: number, next: number): boolean {
  const { tokens } = article;
  const word = tokens.lower(i);
  if (!isLower(tokens.word(i)[0]!) || !isLower(tokens.word(next)[0]!) || !tokens.gap(i) || !tokens.gap(next)) return false;
  if (tokens.lower(2 * next - i) === word || tokens.lower(2 * i - next) === word) return false; // thrice is rhetoric
  if (EMPHATIC.has(word) || article.isSpeech(i) || article.isAside(tokens.start[i]!)) return false;
  if (tokens.text.slice(tokens.end[i], tokens.start[next]).includes('\n')) return false;
  if (tokens.lower(next + 1) === '-' && !tokens.gap(next + 1)) return false;
  if (next === i + 2)
    return word.length >= SHORTEST_CONTENT && (inList(article, i, next) || DETERMINERS.has(tokens.lower(i - 1)));
  return FUNCTION_WORDS.has(word) || (word.length >= SHORTEST_CONTENT && !MAY_MEET_THEMSELVES.has(word));
}

/** "the steelworks, steelworks at" */
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this']);

/** Other members stand before and behind: ", x, x and". */
function inList({ tokens }: Damageable, i: number, next: number): boolean {
  const after = tokens.word(next + 1);
  return tokens.word(i - 1) === ',' && (after === ',' || after === 'and' || after === 'or');
}
