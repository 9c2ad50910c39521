import type { Qualifier } from '../../../model/figure.ts';

const table = (rows: string): ReadonlyMap<string, Qualifier> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [name, phrases] = row.split(':').map((part) => part.trim()) as [Qualifier, string];
        return phrases.split(',').map((phrase): [string, Qualifier] => [phrase.trim(), name]);
      }),
  );

/** Phrases that stand before a number, lower case, one space between the words. The longest one wins. */
export const QUALIFIERS_BEFORE: ReadonlyMap<string, Qualifier> = table(`
  about: about, around, some, roughly, approximately, approx, circa, ca, an estimated, estimated, something like, in the region of, in the neighborhood of, in the neighbourhood of, more or less, an average of, on the order of, in the order of, ~, a reported, an average, or so
  nearly: nearly, almost, close to, just under, just below, a little under, a little less than, just short of, just shy of, shy of, approaching, not quite, a bit under, virtually, practically, getting on for, slightly less than, slightly under, slightly below
  more-than: more than, over, above, upwards of, upward of, in excess of, well over, well above, far more than, just over, just above, a little over, a little more than, slightly more than, slightly over, slightly above, exceeding, greater than, larger than, higher than, beyond, north of, better than, topping, surpassing, no less than, way over, well beyond, a bit more than, a bit over, >, longer than
  at-least: at least, no fewer than, not less than, not fewer than, a minimum of, minimum of, at a minimum, a minimum, minimum, ≥, as low as, as little as, as few as, not less than
  at-most: at most, up to, no more than, not more than, at the most, a maximum of, maximum of, not exceeding, a maximum, maximum, capped at, ≤, to a maximum of, upto, no higher than, no larger than
  less-than: less than, fewer than, under, below, lower than, smaller than, well under, well below, far fewer than, far less than, short of, beneath, <, south of, shorter than
  as-many-as: as many as, as much as, as high as, as long as, as large as, as far as
  between: between
  exactly-stated: exactly, precisely
`);

/** Phrases that stand behind a number, or behind what is counted. */
export const QUALIFIERS_BEHIND: ReadonlyMap<string, Qualifier> = table(`
  about: or so, or thereabouts, odd, - odd, - ish, ish, approximately, give or take
  more-than: plus, +, - plus, and counting, and more
  at-least: or more, or over, or older, or higher, or above, or greater, at least, and over, and older, at a minimum, and above, and up, or better, minimum
  at-most: or less, or fewer, or under, or younger, or below, at most, or lower, at the most, maximum, and under, tops
`);

export const LONGEST_QUALIFIER = 5;
