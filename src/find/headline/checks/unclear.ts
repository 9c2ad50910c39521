import type { Pin } from '../../../model/span.ts';
import type { HeadlineCheck } from '../check.ts';
import { UNCLEAR, UNCLEAR_AFTER_NOT } from '../cue-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { carries, closest, type Headline } from '../views.ts';

const SAME_SUBJECT = 0.4;

/** What is to come: the headline says that it will; the body does not, and calls the matter unclear. */
export const unclear: HeadlineCheck = {
  name: 'headline-unsupported/unclear',
  about: 'The headline says what will be done; the body has no word for it, and says of the same matter that it is unclear.',
  check({ headline, body }) {
    if (!headline.asserted) return null;
    const action = actionOf(headline);
    if (!action || carries(body.senses, action.sense)) return null;
    const best = closest(headline, body.sentences.filter(isUnclear));
    if (!best || best.part < SAME_SUBJECT) return null;
    return {
      says: `says “${action.words}”, which the text does not; it calls the matter unclear`,
      element: action.pin,
      sentence: best.sentence.pin,
      severity: 'high',
    };
  },
};

interface Action {
  readonly pin: Pin;
  readonly words: string;
  readonly sense: string;
}

const FUTURE = new Set(['will', 'to', 'shall']);

/** "will leave", "to leave": the first verb behind such a word, with it. */
function actionOf({ text, pin, content }: Headline): Action | null {
  for (const word of content) {
    const before = text.slice(0, word.start - pin.start).trimEnd();
    const from = before.lastIndexOf(' ') + 1;
    if (from === 0 || !FUTURE.has(before.slice(from).toLowerCase())) continue;
    const place = pin.in ? ({ in: pin.in } as const) : {};
    return {
      pin: { start: pin.start + from, end: word.end, ...place },
      words: text.slice(from, word.end - pin.start),
      sense: word.sense,
    };
  }
  return null;
}

const isUnclear = ({ words }: SentenceView): boolean =>
  words.some((word, i) => UNCLEAR.has(word) || (UNCLEAR_AFTER_NOT.has(word) && (isNot(words[i - 1]) || isNot(words[i - 2]))));

const isNot = (word: string | undefined): boolean => word === 'not' || (word?.endsWith("n't") ?? false);
