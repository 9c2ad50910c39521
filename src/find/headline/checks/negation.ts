import type { Pin } from '../../../model/span.ts';
import type { HeadlineCheck } from '../check.ts';
import { NEGATIONS } from '../cue-words.ts';
import type { ContentWord, SentenceView } from '../sentence-view.ts';
import { related } from '../stems.ts';
import { coverage } from '../views.ts';

const SAME_MATTER = 0.6;
/** Words between "not" and what is not: "did not yet close". */
const REACH = 3;

/** Whether: the headline affirms what the body only ever denies. */
export const negation: HeadlineCheck = {
  name: 'headline-unsupported/negation',
  about: 'The headline says that something is or will be done; wherever the body speaks of it, it says that it is not.',
  check({ headline, body }) {
    if (!headline.asserted || headline.words.some(isNegation) || headline.words.some((word) => DENYING.has(word))) return null;
    for (const word of headline.content) {
      const places = body.sentences.flatMap((sentence) =>
        sentence.content.filter(({ sense }) => related(sense, word.sense)).map((place) => ({ sentence, place })),
      );
      if (places.length === 0 || !places.every(({ sentence, place }) => isDenied(sentence, place))) continue;
      const same = places.find(({ sentence }) => coverage(headline, sentence.senses) >= SAME_MATTER);
      if (!same) continue;
      return {
        says: `says “${word.word}”; the text says that it is not so`,
        element: pinOf(word),
        sentence: same.sentence.pin,
        severity: 'high',
      };
    }
    return null;
  },
};

/** Words that deny without a "not". */
const DENYING = new Set([
  'refuse',
  'refuses',
  'refused',
  'fail',
  'fails',
  'failed',
  'reject',
  'rejects',
  'rejected',
  'rules',
  'denies',
  'denied',
  'lacks',
  'without',
  'avoid',
  'avoids',
  'unlikely',
  'against',
  'ban',
  'bans',
  'halt',
  'halts',
  'stop',
  'stops',
]);

/** "should not" says what ought to be, not what is. */
const WISHED = new Set(['should', "shouldn't", 'must', "mustn't"]);

const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't");

function isDenied({ words }: SentenceView, { order }: ContentWord): boolean {
  for (let i = Math.max(0, order - REACH); i < order; i++) {
    if (!isNegation(words[i]!) || WISHED.has(words[i]!) || WISHED.has(words[i - 1] ?? '')) continue;
    if (words[i] === 'no' && /^\d/.test(words[i + 1] ?? '')) continue; // "No. 5"
    if (words.slice(i + 1, order).some((word) => LEAVES_AS_IT_IS.has(word))) continue; // "will not affect his playing"
    return true;
  }
  return false;
}

/** What is not affected goes on. */
const LEAVES_AS_IT_IS = new Set(
  'affect change stop prevent hinder delay hurt alter deter interfere impact end harm influence disrupt'.split(' '),
);

const pinOf = ({ start, end, in: place }: ContentWord): Pin => ({ start, end, ...(place ? { in: place } : {}) });
