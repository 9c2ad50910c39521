import { EITHER, FEMALE, MALE } from './lexicon/given-names.ts';

/** Whether the word, in lower case, is a first name of men, women or both. */
export const isGivenName = (word: string): boolean => MALE.has(word) || FEMALE.has(word) || EITHER.has(word);
