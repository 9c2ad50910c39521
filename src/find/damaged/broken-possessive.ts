import { isUpper } from '../../text/characters.ts';
import { FEMALE, MALE } from '../../extract/names/lexicon/given-names.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Span } from '../../model/span.ts';
import type { DamageRule } from './spot.ts';

/** So often the name without the s has to stand in the article. */
const LEAST_USES = 2;

/** "Pardos’s" in an article that speaks of Pardo: an s that was taken for part of the name; "the mayor’s’ office". */
export const brokenPossessive: DamageRule = {
  name: 'text-damaged/broken-possessive',
  about:
    'A possessive has an s or an apostrophe too many: the article elsewhere has the name without that s, and nowhere with it.',
  kind: 'reworded',
  sign: 'a broken possessive',
  find({ tokens, isAside }) {
    const possessives: number[] = [];
    const uses = new Map<string, number>();
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== Kind.WORD) continue;
      if (tokens.lower(i + 1) === "'s") possessives.push(i);
      else if (isUpper(tokens.word(i)[0]!)) uses.set(tokens.lower(i), (uses.get(tokens.lower(i)) ?? 0) + 1);
    }
    return possessives.flatMap((i): Span[] => {
      if (isAside(tokens.start[i]!)) return [];
      const start = tokens.start[nameStart(tokens, i)]!;
      if (hasStrayApostrophe(tokens, i + 1)) return [{ start, end: tokens.end[i + 2]! }];
      const name = tokens.lower(i);
      if (!/^\p{Lu}.*[a-z]s$/u.test(tokens.word(i)) || uses.has(name) || tokens.lower(i - 1) === 'the') return [];
      if (MALE.has(name.slice(0, -1)) || FEMALE.has(name.slice(0, -1))) return []; // Williams beside a William, Roberts beside a Robert
      return (uses.get(name.slice(0, -1)) ?? 0) >= LEAST_USES ? [{ start, end: tokens.end[i + 1]! }] : [];
    });
  },
};

/** A hyphen ties the name to what stands before it: "Al-Pardos". */
const nameStart = (tokens: Tokens, i: number): number =>
  i >= 2 && tokens.word(i - 1) === '-' && !tokens.gap(i - 1) && !tokens.gap(i) ? i - 2 : i;

const isApostrophe = (mark: string): boolean => mark === '’' || mark === "'";
/** So far back a single mark is looked for that the apostrophe could close. */
const MARK_REACH = 40;

/** An apostrophe between 's and the next word that closes no quotation. */
function hasStrayApostrophe(tokens: Tokens, clitic: number): boolean {
  const mark = clitic + 1;
  if (!isApostrophe(tokens.word(mark)) || tokens.gap(mark) || !tokens.gap(mark + 1) || !/^[a-z]/.test(tokens.word(mark + 1)))
    return false;
  for (let i = clitic - 1; i >= Math.max(0, clitic - MARK_REACH); i--) {
    const word = tokens.word(i);
    if (word === '‘' || (word === "'" && tokens.gap(i))) return false;
  }
  return true;
}
