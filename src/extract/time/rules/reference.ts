import { fixed } from '../calendar.ts';
import { nounFollows } from '../noun-follows.ts';
import type { TimeRule } from '../rule.ts';
import { BEHIND } from '../words/tense-words.ts';

export const reference: TimeRule = {
  name: 'time/reference',
  about: 'The present, the past or the future without a date: "now", "recently", "the past", "the near future".',
  on: ['reference', 'opener'],
  read(r, i, floor) {
    const lex = r.lex(i);
    const found = (first: number, value: string, after = i + 1): ReturnType<TimeRule['read']> => ({
      first,
      after,
      type: 'DATE',
      symbolic: fixed(value),
      bare: true,
    });
    if (lex?.is === 'reference') {
      const word = r.lower(i);
      const next = r.lex(i + 1);
      if (word === 'recent' && next?.is === 'unit' && next.plural) return null;
      if (
        word === 'current' &&
        (next?.is === 'unit' || (r.lex(i + 2)?.is === 'unit' && /^(fiscal|financial|school|calendar)$/.test(r.lower(i + 1))))
      )
        return null;
      if (word === 'once' || word === 'formerly' || word === 'previously' || word === 'lately') return null;
      if (word === 'now' && (r.lower(i + 1) === '-' || r.lower(i - 1) === '-')) return null;
      if ((word === 'shortly' || word === 'soon') && /^(after|afterwards|before|thereafter|as)$/.test(r.lower(i + 1)))
        return null;
      if (word === 'soon' && !looksAhead(r, i)) return null;
      if (
        word === 'soon' &&
        (r.lower(i - 1) === 'as' || /^(-|.+ed|was|were|became|had)$/.test(r.lower(i + 1)) || BEHIND.has(r.lower(i + 1)))
      )
        return null;
      if ((word === 'recently' || word === 'recent') && r.lower(i - 1) === 'more' && i - 1 >= floor)
        return found(i - 1, lex.value);
      if (word === 'now' && r.lower(i - 1) === 'right' && i - 1 >= floor) return found(i - 1, lex.value);
      return found(i, lex.value);
    }
    const word = r.lower(i);
    if (word === 'term') {
      const the = r.lower(i - 1) === '-' ? i - 3 : i - 2;
      return r.lower(the) === 'the' &&
        the >= floor &&
        /^(near|long|short|medium)$/.test(r.lower(the + 1)) &&
        !nounFollows(r, i + 1)
        ? found(the, 'FUTURE_REF')
        : null;
    }
    if (word === 'past' || word === 'future') {
      const value = word === 'past' ? 'PAST_REF' : 'FUTURE_REF';
      const near = /^(near|distant|foreseeable|recent|immediate)$/.test(r.lower(i - 1));
      const the = near ? i - 2 : i - 1;
      if (r.lower(the) !== 'the' || the < floor) return null;
      if (!near && !/^(in|of|for|from|to|into|about|with)$/.test(r.lower(the - 1))) return null;
      return /^([,.;:?!)"”—–]|and|as|of|but|or|when|that|where|is|was|to|if|)$/.test(r.lower(i + 1)) &&
        !(word === 'future' && r.lower(i + 1) === 'of')
        ? found(the, value)
        : null;
    }
    if (word === 'time' && r.lower(i + 1) === 'being' && r.lower(i - 1) === 'the') return found(i - 1, 'PRESENT_REF', i + 2);
    return null;
  },
};

/** "Will soon call", "soon to come", "is expected soon": of a time told, "soon" is no future. */
function looksAhead(r: Parameters<TimeRule['read']>[0], i: number): boolean {
  for (let k = i - 1; k >= r.first && k >= i - LOOK_BACK; k--) {
    if (BEHIND.has(r.lower(k)) || r.lower(k) === 'would') return false;
    if (AHEAD_OF_SOON.has(r.lower(k))) return true;
  }
  return AHEAD_OF_SOON.has(r.lower(i + 1));
}

const LOOK_BACK = 8;
const AHEAD_OF_SOON: ReadonlySet<string> = new Set(
  "will 'll shall may might could can must should is are be to expect expects expected hope hopes hoped plan plans".split(' '),
);
