import type { OwnWords } from './own-words.ts';
import { COARSEST_SAMPLING, SHINGLE, shinglesOf } from './shingles.ts';

/** Between two recurring shingles of a sample lie so many words at most, for the words between to recur as well. */
const BRIDGE = 16;
/** A shorter run is a turn of phrase, no boilerplate; it stays. */
const SHORTEST_RUN = 9;

/** The words without the runs that recur from article to article (see recurring.ts). O(n). */
export function withoutRecurring(words: OwnWords, isRecurring: (shingle: number) => boolean): OwnWords {
  const shingles = shinglesOf(words);
  const aside = new Uint8Array(words.length);
  let found = false;
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0 && last + SHINGLE - from >= SHORTEST_RUN) {
      aside.fill(1, from, last + SHINGLE);
      found = true;
    }
    from = -1;
  };
  for (let i = 0; i < shingles.length; i++) {
    if (!isRecurring(shingles[i]!)) {
      // Short articles alone keep the others: that such a one is not known to recur says nothing.
      if ((shingles[i]! & (COARSEST_SAMPLING - 1)) === 0) close();
    } else {
      if (from >= 0 && i - last > BRIDGE) close();
      if (from < 0) from = i;
      last = i;
    }
  }
  close();
  return found ? keep(words, aside) : words;
}

function keep(words: OwnWords, aside: Uint8Array): OwnWords {
  const stays = (_: number, i: number): boolean => aside[i] === 0;
  const start = words.start.filter(stays);
  return {
    text: words.text,
    length: start.length,
    start,
    end: words.end.filter(stays),
    hash: words.hash.filter(stays),
    quoted: words.quoted.filter(stays),
  };
}
