import type { Pin } from '../../../model/span.ts';
import type { HeadlineCheck } from '../check.ts';
import { POSSIBLE } from '../cue-words.ts';
import type { ContentWord, SentenceView } from '../sentence-view.ts';
import { related } from '../stems.ts';
import { coverage } from '../views.ts';

/** A sentence that carries that much of the headline speaks of the same. */
const SAME_MATTER = 0.5;
/** Words between "could" and what could be: "could soon be closed". */
const REACH = 3;

/** How sure: the headline tells as settled what the body only ever calls possible. */
export const certainty: HeadlineCheck = {
  name: 'headline-unsupported/certainty',
  about: 'The headline says that something is or will be; wherever the body speaks of it, it says that it may or could be.',
  check({ headline, body }) {
    if (!headline.asserted) return null;
    for (const word of headline.content) {
      const places = body.sentences.flatMap((sentence) =>
        sentence.content.filter(({ sense }) => related(sense, word.sense)).map((place) => ({ sentence, place })),
      );
      if (places.length === 0 || !places.every(({ sentence, place }) => isPossible(sentence, place))) continue;
      const same = places.find(({ sentence }) => coverage(headline, sentence.senses) >= SAME_MATTER);
      if (!same) continue;
      return {
        says: `tells “${word.word}” as settled; the text calls it possible only`,
        element: pinOf(word),
        sentence: same.sentence.pin,
        severity: 'medium',
      };
    }
    return null;
  },
};

const pinOf = ({ start, end, in: place }: ContentWord): Pin => ({ start, end, ...(place ? { in: place } : {}) });

/** Whether "may", "might" or "could" stands shortly before the word, and the word is what follows from it. */
function isPossible({ words }: SentenceView, { order }: ContentWord): boolean {
  for (let i = Math.max(0, order - REACH); i < order; i++) if (POSSIBLE.has(words[i]!)) return true;
  return false;
}
