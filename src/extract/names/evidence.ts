import type { EntityType } from '../../model/entity.ts';
import type { RuleInfo } from '../../model/rule.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { knownType } from './known.ts';
import { COMMON_WORDS, NOT_ACRONYMS, PARTICLES } from './lexicon/common-words.ts';
import {
  AFTER_BODY,
  AFTER_PERSON,
  AFTER_PLACE,
  BEFORE_BODY,
  BEFORE_PLACE,
  STRONG_PLACE_PREPOSITIONS,
  WEAK_PLACE_PREPOSITIONS,
} from './lexicon/context-words.ts';
import { EVERYDAY_WORDS } from './lexicon/everyday-words.ts';
import { ALSO_WORDS } from './lexicon/given-names.ts';
import { KIN, ROLE_NOUNS } from './lexicon/role-nouns.ts';
import { PERSON_VERBS, SPEECH_VERBS } from './lexicon/speech-verbs.ts';
import { SURNAMES } from './lexicon/surnames.ts';
import { isGivenName } from './given.ts';
import { Shape } from './shapes.ts';

export interface Vote {
  readonly type: EntityType;
  /** About 1: a hint. 5 and more: hardly anything else. Negative: against. */
  readonly weight: number;
}

/** One thing that tells what a candidate names. Own evidence lies in its words, the rest in the words around it. */
export interface EvidenceRule extends RuleInfo {
  readonly own: boolean;
  vote(candidate: Candidate, tokens: Tokens, shapes: Uint8Array): Vote | null;
}

const vote = (type: EntityType, weight: number): Vote => ({ type, weight });
const words = ({ first, after }: Candidate, tokens: Tokens): number => {
  let n = 0;
  for (let i = first; i < after; i++) if (tokens.kind[i] === Kind.WORD) n++;
  return n;
};
const isOne = (c: Candidate): boolean => c.after - c.first === 1;

/** Every kind of evidence, strongest first: the first that speaks for the type that wins names the mention's rule. */
export const EVIDENCE: readonly EvidenceRule[] = [
  {
    name: 'names/title',
    about: 'A name behind a title, rank or office is a person.',
    own: false,
    vote: (c) => (c.title ? vote('person', 10) : null),
  },
  {
    name: 'names/known',
    about: 'The lexicon holds the name, or its head noun says what it is.',
    own: true,
    vote(c, tokens) {
      if (c.type === null) return null;
      const doubtful = isOne(c) && c.rule === 'names/known' && (isGivenName(c.key) || SURNAMES.has(c.key));
      return vote(
        c.type,
        doubtful
          ? 2.5
          : c.rule === 'names/place-and-word' || c.rule === 'names/known-and-word'
            ? 2
            : words(c, tokens) > 1
              ? 7
              : 6,
      );
    },
  },
  {
    name: 'names/given-name',
    about: 'A first name with another name behind it is a person.',
    own: true,
    vote(c, tokens, shapes) {
      if (c.type !== null && c.rule === 'names/known') return null;
      const first = tokens.lower(c.first);
      if (!isGivenName(first)) {
        if (tokens.word(c.first + 1) === '-' && c.after - c.first > 3 && isGivenName(tokens.lower(c.first + 2)))
          return vote('person', 3);
        return null;
      }
      if (isOne(c)) return ALSO_WORDS.has(first) || knownType(c.key) ? vote('person', 0.5) : vote('person', 2.5);
      if (words(c, tokens) > 5) return null;
      const last = tokens.lower(c.after - 1);
      const sure = SURNAMES.has(last) || shapes[c.first + 1] === Shape.INITIAL || isGivenName(last);
      return vote('person', ALSO_WORDS.has(first) && !sure ? 2.5 : sure ? 6 : 5);
    },
  },
  {
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
  },
  {
    name: 'names/surname',
    about: 'A frequent family name is a person’s.',
    own: true,
    vote(c, tokens) {
      if (c.type !== null && c.rule === 'names/known') return null;
      if (
        !SURNAMES.has(tokens.lower(c.after - 1)) &&
        !(words(c, tokens) > 1 && words(c, tokens) < 4 && SURNAMES.has(tokens.lower(c.first)))
      )
        return null;
      return isOne(c)
        ? vote('person', COMMON_WORDS.has(c.key) || c.initial ? 0.8 : 1.5)
        : words(c, tokens) <= 3
          ? vote('person', 3)
          : null;
    },
  },
  {
    name: 'names/particle',
    about: 'A particle such as al-, von or bin inside the words makes them a person’s name.',
    own: true,
    vote(c, tokens) {
      if (c.type !== null) return null;
      for (let i = c.first; i < c.after - 1; i++) {
        const word = tokens.lower(i);
        if (
          PARTICLES.has(word) &&
          word.length > 1 &&
          (i > c.first || tokens.word(i + 1) === '-') &&
          word !== 'la' &&
          word !== 'el'
        )
          return vote('person', 2);
      }
      return null;
    },
  },
  {
    name: 'names/role-before',
    about: 'A noun for what a person is stands directly before the name: "spokeswoman Jane Roe".',
    own: false,
    vote(c, tokens) {
      return ROLE_NOUNS.has(tokens.lower(c.first - 1)) ? vote('person', 5) : null;
    },
  },
  {
    name: 'names/kin-before',
    about: 'The name stands in apposition to a word for kin: "his late son, Joe,".',
    own: false,
    vote: (c, tokens) => (tokens.word(c.first - 1) === ',' && KIN.has(tokens.lower(c.first - 2)) ? vote('person', 5) : null),
  },
  {
    name: 'names/eponym',
    about: 'Who has an administration or a presidency named for them is a person: "the Doe administration".',
    own: false,
    vote(c, tokens) {
      if (!EPONYMOUS.has(tokens.lower(c.after)) || !isOne(c) || knownType(c.key) !== null) return null;
      return vote('person', 5);
    },
  },
  {
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
  },
  {
    name: 'names/body-context',
    about: 'The words beside the name speak of a body: "Acme shares", "the carmaker Acme".',
    own: false,
    vote(c, tokens) {
      if (AFTER_BODY.has(tokens.lower(c.after)) && c.title === null) return vote('organization', 1.5);
      return BEFORE_BODY.has(tokens.lower(c.first - 1)) ? vote('organization', 3) : null;
    },
  },
  {
    name: 'names/place-after-comma',
    about: 'A name with a known place behind a comma is a place: "Springfield, Ohio".',
    own: false,
    vote(c, tokens) {
      if (tokens.word(c.after) !== ',' || c.title) return null;
      const next = tokens.lower(c.after + 1);
      if (knownType(next) === 'place' && tokens.word(c.after + 2) !== "'s") return vote('place', 2.5);
      const two = `${next} ${tokens.lower(c.after + 2)}`;
      return knownType(two) === 'place' ? vote('place', 2.5) : null;
    },
  },
  {
    name: 'names/place-context',
    about: 'The words beside the name speak of a place: "in Springfield", "the city of Springfield", "Springfield residents".',
    own: false,
    vote(c, tokens, shapes) {
      if (isOne(c) && shapes[c.first] === Shape.CAPITALS) return null;
      const before = tokens.lower(c.first - 1);
      if (STRONG_PLACE_PREPOSITIONS.has(before)) return vote('place', 1.5);
      if (before === 'of' && BEFORE_PLACE.has(tokens.lower(c.first - 2))) return vote('place', 2.5);
      if (BEFORE_PLACE.has(before)) return vote('place', 1);
      if (AFTER_PLACE.has(tokens.lower(c.after))) return vote('place', 1.5);
      if (WEAK_PLACE_PREPOSITIONS.has(before)) return vote('place', 0.6);
      return null;
    },
  },
  {
    name: 'names/acronym',
    about: 'Capital letters alone are a body’s initials.',
    own: true,
    vote(c, tokens, shapes) {
      if (!isOne(c) || shapes[c.first] !== Shape.CAPITALS || c.type !== null) return null;
      const length = tokens.end[c.first]! - tokens.start[c.first]!;
      const numbered = tokens.word(c.after) === '-' && tokens.kind[c.after + 1] === Kind.NUMBER;
      return length <= 6 && !NOT_ACRONYMS.has(c.key) ? vote(numbered ? 'other' : 'organization', 2) : null;
    },
  },
  {
    name: 'names/subject',
    about: 'The name is the subject of a verb of speech, or of what persons do.',
    own: false,
    vote(c, tokens, shapes) {
      const next = tokens.lower(c.after);
      if (isOne(c) && shapes[c.first] === Shape.CAPITALS) return SPEECH_VERBS.has(next) ? vote('organization', 0.5) : null;
      if (PERSON_VERBS.has(next) || (next === 'was' && tokens.lower(c.after + 1) === 'born')) return vote('person', 2);
      if (SPEECH_VERBS.has(next)) return vote('person', 1.5);
      return SPEECH_VERBS.has(tokens.lower(c.first - 1)) && tokens.lower(c.first - 1) !== 'told' ? vote('person', 1) : null;
    },
  },
  {
    name: 'names/kin',
    about: 'Who has a wife, a son or a mother is a person.',
    own: false,
    vote: (c, tokens) => (tokens.lower(c.after) === "'s" && KIN.has(tokens.lower(c.after + 1)) ? vote('person', 2.5) : null),
  },
  {
    name: 'names/article',
    about: 'A name behind "the" is no person’s.',
    own: false,
    vote: (c, tokens) => (c.title === null && tokens.lower(c.first - 1) === 'the' ? vote('person', -2.5) : null),
  },
  {
    name: 'names/work',
    about: 'A name that fills a pair of quotation marks is the title of a work or a thing.',
    own: false,
    vote(c, tokens) {
      const before = tokens.word(c.first - 1);
      const behind = tokens.word(c.after);
      if (!(before === '"' || before === '“' || before === '‘') || isOne(c)) return null;
      return behind === '"' || behind === '”' || behind === '’' ? vote('other', 6) : null;
    },
  },
  {
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
  },
];

/** "O.J.": initials run together. */
const isDotted = (word: string): boolean => /^(?:\p{Lu}\.){2,3}$/u.test(word) && knownType(word.toLowerCase()) === null;

/** What is named for the person who leads it. */
const EPONYMOUS = new Set([
  'administration',
  'presidency',
  'premiership',
  'campaign',
  'era',
  'doctrine',
  'years',
  'cabinet',
  'camp',
]);

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
