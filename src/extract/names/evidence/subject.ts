import { PERSON_VERBS, SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const subject: EvidenceRule = {
  name: 'names/subject',
  about: 'The name is the subject of a verb of speech, or of what persons do.',
  own: false,
  vote(c, tokens, shapes) {
    // Countries and known bodies speak, too.
    if (c.type !== null) return null;
    const next = tokens.lower(c.after);
    if (isOne(c) && shapes[c.first] === Shape.CAPITALS) return SPEECH_VERBS.has(next) ? vote('organization', 0.5) : null;
    if (PERSON_VERBS.has(next) || (next === 'was' && tokens.lower(c.after + 1) === 'born')) return vote('person', 2);
    if (SPEECH_VERBS.has(next))
      return tokens.lower(c.first - 1) === 'the' && !c.title ? vote('organization', 0.7) : vote('person', 1.5);
    return SPEECH_VERBS.has(tokens.lower(c.first - 1)) && tokens.lower(c.first - 1) !== 'told' ? vote('person', 1) : null;
  },
};
