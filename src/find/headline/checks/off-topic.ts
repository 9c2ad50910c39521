import type { HeadlineCheck } from '../check.ts';
import { closest, coverage } from '../views.ts';

const FEWEST_WORDS = 3;
/** A body that carries less of its headline is about something else. */
const LEAST_COVERAGE = 0.34;

/** What: hardly a word of the headline occurs in the body. */
export const offTopic: HeadlineCheck = {
  name: 'headline-unsupported/off-topic',
  about: 'The body has hardly a word of the headline, nor words like them.',
  check({ headline, body }) {
    if (headline.label || headline.content.length < FEWEST_WORDS || coverage(headline, body.senses) >= LEAST_COVERAGE)
      return null;
    return {
      says: 'speaks of what the text below it does not mention',
      element: headline.pin,
      sentence: closest(headline, body.sentences)?.sentence.pin ?? null,
      severity: 'medium',
    };
  },
};
