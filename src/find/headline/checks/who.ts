import type { HeadlineCheck } from '../check.ts';
import { NUMBER_WORDS } from '../../../text/number-words.ts';
import { fold, senseOf } from '../stems.ts';
import { carries, closest } from '../views.ts';

const SHORTEST_NAME = 4;
/** In a shorter body somebody may well be called by office only. */
const SHORTEST_BODY = 60;

/** Who: a person whom the headline names and the body does not. */
export const who: HeadlineCheck = {
  name: 'headline-unsupported/who',
  about: 'The headline names a person whose name does not occur in the body.',
  check({ record, headline, body }) {
    if (body.words < SHORTEST_BODY || headline.label) return null;
    const here = record.names.filter(
      (name) =>
        name.type === 'person' &&
        name.mention === 'name' &&
        name.in === headline.pin.in &&
        name.start >= headline.pin.start &&
        name.end <= headline.pin.end,
    );
    for (const name of here) {
      const words = headline.text.slice(name.start - headline.pin.start, name.end - headline.pin.start);
      const parts = words.split(/[\s-]+/).filter((part) => part.length >= SHORTEST_NAME);
      if (isInTitleOfWork(headline.text, name.start - headline.pin.start)) continue;
      if (parts.length < 2 || parts.some((part) => carries(body.senses, senseOf(fold(part))))) continue;
      return {
        says: `names ${words}, whom the text does not name`,
        element: { start: name.start, end: name.end, ...(name.in ? { in: name.in } : {}) },
        sentence: closest(headline, body.sentences)?.sentence.pin ?? null,
        severity: 'medium',
      };
    }
    return null;
  },
};

/** "Hundred Penny Sailor": behind a number with a capital a name goes on, and is nobody's. */
function isInTitleOfWork(headline: string, start: number): boolean {
  const before = /(\p{Lu}\p{L}*)[ -]$/u.exec(headline.slice(Math.max(0, start - LONGEST_NUMBER_WORD), start));
  return before !== null && NUMBER_WORDS.has(before[1]!.toLowerCase());
}

const LONGEST_NUMBER_WORD = 12;
