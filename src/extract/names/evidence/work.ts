import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const work: EvidenceRule = {
  name: 'names/work',
  about: 'A name that fills a pair of quotation marks is the title of a work or a thing.',
  own: false,
  vote(c, tokens) {
    const before = tokens.word(c.first - 1);
    const behind = tokens.word(c.after);
    if (!(before === '"' || before === '“' || before === '‘') || isOne(c)) return null;
    return behind === '"' || behind === '”' || behind === '’' ? vote('other', 6) : null;
  },
};
