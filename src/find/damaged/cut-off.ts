import { Kind } from '../../text/tokens.ts';
import { isLower } from '../../text/characters.ts';
import type { Damageable, DamageRule } from './spot.ts';

/** Words that a sentence does not end with. */
const NEVER_LAST = new Set(
  `the a an of and or but to with from at for as by his her their our its my your into than because that which who whose is was
  were are be been has have had will would could should may might must if when while where not very`.split(/\s+/),
);
const SHORTEST = 40;

/** The text ends in the middle of a sentence. */
export const cutOff: DamageRule = {
  name: 'text-damaged/cut-off',
  about: 'The text breaks off in the middle of a sentence.',
  kind: 'broken',
  sign: 'an end that breaks off',
  find(article) {
    const { tokens, record } = article;
    const last = lastWord(article);
    if (last < 0 || record.article.text.length < SHORTEST || article.isAside(tokens.start[last]!)) return [];
    const word = tokens.word(last);
    if (tokens.kind[last] !== Kind.WORD || !isLower(word[0]!) || !NEVER_LAST.has(tokens.lower(last))) return [];
    return [{ start: tokens.start[Math.max(0, last - 5)]!, end: tokens.end[last]! }];
  },
};

/** The last token, or the one before an ellipsis; -1 where the text ends with another mark. */
function lastWord({ tokens }: Damageable): number {
  const last = tokens.length - 1;
  const mark = tokens.word(last);
  return mark === '…' || mark === '...' ? last - 1 : last;
}
