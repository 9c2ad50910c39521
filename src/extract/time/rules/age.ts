import { quantityBefore } from '../quantity.ts';
import type { TimeRule } from '../rule.ts';

export const age: TimeRule = {
  name: 'time/age',
  about: 'An age ("27-year-old") is no time of the story.',
  on: ['unit'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'unit') return null;
    const hyphen = r.lower(i + 1) === '-' && /^olds?$/.test(r.lower(i + 2));
    if (hyphen) return { none: true, after: i + 3 };
    if (r.lower(i + 1) === 'of' && r.lower(i + 2) === 'age' && quantityBefore(r, i, floor)) return { none: true, after: i + 3 };
    return r.lower(i + 1) === 'old' && quantityBefore(r, i, floor) ? { none: true, after: i + 2 } : null;
  },
};
