import { Kind } from '../../../text/tokens.ts';
import { TEAM_VERBS } from '../lexicon/context-words.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const team: EvidenceRule = {
  name: 'names/team',
  about: 'A plural with "the" that beats, loses or plays, or has a score behind it, is a team: "the Pirates lost 10-7".',
  own: false,
  vote(c, tokens, shapes) {
    const last = tokens.lower(c.after - 1);
    if (tokens.lower(c.first - 1) !== 'the' || shapes[c.after - 1] !== Shape.CAPITAL || !/[^s]s$|sox$/.test(last)) return null;
    const score = tokens.kind[c.after] === Kind.NUMBER && tokens.word(c.after + 1) === '-';
    const before = tokens.lower(c.first - 2);
    const plays =
      TEAM_VERBS.has(tokens.lower(c.after)) ||
      TEAM_VERBS.has(before) ||
      (before === 'to' && tokens.lower(c.first - 3) === 'lost');
    return score || plays ? vote('organization', 2.5) : null;
  },
};
