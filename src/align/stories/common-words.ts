import { COMMON_WORDS, FUNCTION_WORDS } from '../../extract/names/lexicon/common-words.ts';
import { COMMON } from '../dating/common-words.ts';
import { hash } from '../dating/terms.ts';
import { stem } from '../threads/stem.ts';

/** Words that stand in any article: they are not looked at. Lower case, unstemmed. */
export const isSilent = (word: string): boolean => FUNCTION_WORDS.has(word) || COMMON.has(word);

/** Stems of words that many articles of any pile use, hashed: sharing one says little, even where this pile is too small to show it. */
export const FREQUENT: ReadonlySet<number> = new Set([...COMMON_WORDS].map((word) => hash(stem(word))));
