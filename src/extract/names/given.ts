import { GIVEN_NAMES } from './lexicon/given-names.ts';

/** Whether the word, in lower case, is a first name of men, women or both. */
export const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.has(word) || (/[^\0-\x7f]/.test(word) && GIVEN_NAMES.has(plain(word)));

/** "josé" as "jose" */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
