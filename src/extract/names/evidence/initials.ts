import { Kind } from '../../../text/tokens.ts';
import { knownType } from '../known.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const initials: EvidenceRule = {
  name: 'names/initials',
  about: 'Initials before a name make it a person’s.',
  own: true,
  vote(c, tokens, shapes) {
    if (isOne(c) || c.type !== null) return null;
    for (let i = c.first; i < c.after - 1; i++)
      if (
        (shapes[i] === Shape.INITIAL || isDotted(tokens.word(i))) &&
        tokens.kind[i + 1] === Kind.WORD &&
        tokens.word(i).length <= 6
      )
        return vote('person', 4);
    return null;
  },
};

/** "O.J.": initials run together. */
const isDotted = (word: string): boolean => /^(?:\p{Lu}\.){2,3}$/u.test(word) && knownType(word.toLowerCase()) === null;
