/** A word list written as running text: words apart by white space. */
export const wordList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A list of names of one or more words, apart by commas or line ends, in the form in which tokens are looked up (see `plainWord`). */
export const phraseList = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[,\n]/)
      .map((phrase) => plainPhrase(phrase.trim()))
      .filter((phrase) => phrase !== ''),
  );

/** "St. Louis" is looked up as "st louis", as `Tokens.lower` gives it; "U.S." keeps its stops. */
export const plainPhrase = (phrase: string): string => phrase.split(' ').map(plainWord).join(' ');

const plainWord = (word: string): string =>
  word.length > 2 && word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word.replaceAll('\u2019', "'");
