import { isUpper } from '../../text/characters.ts';
import { Kind } from '../../text/tokens.ts';
import type { DamageRule } from './spot.ts';

/** So often the name without the s has to stand in the article. */
const LEAST_USES = 2;

/** "Pardos’s" in an article that speaks of Pardo: an s that was taken for part of the name. */
export const brokenPossessive: DamageRule = {
  name: 'text-damaged/broken-possessive',
  about: 'A possessive has an s too many: the article elsewhere has the name without it, and nowhere with it.',
  kind: 'reworded',
  sign: 'a broken possessive',
  find({ tokens, isAside }) {
    const spots: number[] = [];
    const uses = new Map<string, number>();
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== Kind.WORD || !isUpper(tokens.word(i)[0]!)) continue;
      const possessive = tokens.lower(i + 1) === "'s";
      if (possessive && /[a-z]s$/.test(tokens.word(i))) spots.push(i);
      else uses.set(tokens.lower(i), (uses.get(tokens.lower(i)) ?? 0) + 1);
    }
    return spots
      .filter((i) => {
        const name = tokens.lower(i);
        return (
          (uses.get(name.slice(0, -1)) ?? 0) >= LEAST_USES &&
          !uses.has(name) &&
          tokens.lower(i - 1) !== 'the' &&
          !isAside(tokens.start[i]!)
        );
      })
      .map((i) => ({ start: tokens.start[nameStart(i)]!, end: tokens.end[i + 1]! }));

    /** A hyphen ties the name to what stands before it: "Al-Pardos". */
    function nameStart(i: number): number {
      return tokens.word(i - 1) === '-' && !tokens.gap(i - 1) && !tokens.gap(i) && i >= 2 ? i - 2 : i;
    }
  },
};
