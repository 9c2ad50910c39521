import type { SpokenWord } from './spoken-words.ts';
import { MOST_WORDS } from './spoken-words.ts';

/** A quotation as it waits for the whole pile to pass: word numbers only. */
export interface Utterance {
  readonly article: string;
  readonly quotation: number;
  /** The article's own entity; null where unknown. */
  readonly speaker: string | null;
  /** In quotation marks. */
  readonly marked: boolean;
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
  /** Numbers of all its words, and of those with a meaning of their own. */
  readonly words: readonly number[];
  readonly content: readonly number[];
  /** Its sentences in marks that are long enough to be known again as bare words. */
  readonly sentences: readonly Sentence[];
}

export type Sentence = Pick<Utterance, 'words' | 'content'>;

/** Gives each word a number, from 1. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  number(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size + 1));
    return number;
  }

  numbers(words: readonly SpokenWord[]): { readonly words: number[]; readonly content: number[] } {
    const all: number[] = [];
    const content: number[] = [];
    for (const word of words.slice(0, MOST_WORDS)) {
      const number = this.number(word.key);
      all.push(number);
      if (word.content) content.push(number);
    }
    return { words: all, content };
  }
}
