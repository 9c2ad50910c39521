import { GIVEN_NAMES } from './lexicon/given-names.ts';

/** Whether the word, in lower case, is a first name of men, women or both. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
