import { Shape } from '../shapes.ts';
import { type EvidenceRule, vote } from './evidence.ts';

const DASHES = new Set(['—', '–', '-', '--']);

export const dateline: EvidenceRule = {
  name: 'names/dateline',
  about: 'A name in capitals that begins a sentence before a dash is the place of the report: "RIGA (AP) —".',
  own: false,
  vote(c, tokens, shapes) {
    if (!c.initial || shapes[c.first] !== Shape.CAPITALS || shapes[c.after - 1] !== Shape.CAPITALS) return null;
    const at = tokens.word(c.after) === '(' && tokens.word(c.after + 2) === ')' ? c.after + 3 : c.after;
    return DASHES.has(tokens.word(at)) && tokens.gap(at) ? vote('place', 5) : null;
  },
};
