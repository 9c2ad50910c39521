import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { EVERYDAY_WORDS } from '../lexicon/everyday-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, vote, words } from './evidence.ts';

export const capitals: EvidenceRule = {
  name: 'names/capitals',
  about: 'Two or three capitalised words without any other evidence are most often a person’s name.',
  own: true,
  vote(c, tokens, shapes) {
    if (c.type !== null) return null;
    const n = words(c, tokens);
    if (n < 2 || n > 3) return null;
    for (let i = c.first; i < c.after; i++)
      if (shapes[i] !== Shape.CAPITAL && shapes[i] !== Shape.INITIAL && tokens.word(i) !== '-') return null;
    const plain = (i: number): boolean => EVERYDAY_WORDS.has(tokens.lower(i));
    if (plain(c.after - 1) && (plain(c.first) || !SURNAMES.has(tokens.lower(c.after - 1)))) return vote('other', 1);
    return vote('person', COMMON_WORDS.has(tokens.lower(c.first)) || COMMON_WORDS.has(tokens.lower(c.after - 1)) ? 0.2 : 1);
  },
};
