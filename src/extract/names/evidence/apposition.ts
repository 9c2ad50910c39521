import { Kind, type Tokens } from '../../../text/tokens.ts';
import { AFTER_PERSON } from '../lexicon/context-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const apposition: EvidenceRule = {
  name: 'names/apposition',
  about: 'What follows the name says what the person is: ", a spokeswoman", ", 45,", "(born", ", who".',
  own: false,
  vote(c, tokens) {
    const at = c.after;
    const mark = tokens.word(at);
    if (mark === '(' && tokens.lower(at + 1) === 'born') return vote('person', 6);
    if (AFTER_PERSON.has(tokens.lower(at))) return vote('person', 3);
    if (mark !== ',') return null;
    if (AFTER_PERSON.has(tokens.lower(at + 1))) return vote('person', 4);
    if (tokens.kind[at + 1] === Kind.NUMBER && tokens.word(at + 1).length === 2 && tokens.word(at + 2) === ',')
      return vote('person', 5);
    if (tokens.lower(at + 1) === 'which') return vote('organization', 1);
    return appositiveRole(tokens, at + 1) ? vote('person', 3) : null;
  },
};
const DETERMINERS = new Set(['a', 'an', 'the', 'one', 'his', 'her', 'its', 'their', 'former', 'then', 'currently', 'now']);
const REACH = 8;

/** Whether an apposition with a noun for a person begins at token `at`: "a ministry spokeswoman", "commander of …", "the group's leader". */
function appositiveRole(tokens: Tokens, at: number): boolean {
  const determined = DETERMINERS.has(tokens.lower(at));
  for (let i = at; i < at + REACH && i < tokens.length; i++) {
    const word = tokens.lower(i);
    if (tokens.kind[i] === Kind.PUNCTUATION && word !== '-') return false;
    if (ROLE_NOUNS.has(word)) return determined || i === at || tokens.lower(i + 1) === 'of' || tokens.lower(i + 1) === 'at';
    if (word === 'of' || word === 'and' || word === 'said') return false;
  }
  return false;
}
