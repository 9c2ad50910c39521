import type { HeadlineCheck } from '../check.ts';
import { DOUBTING, REFUTING, REFUTING_AFTER_NOT, REPORTS } from '../cue-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { coverage } from '../views.ts';

const SAME_MATTER = 0.5;
/** Beside "the report", "the story": these stand for the matter. */
const SOME_MATTER = 0.15;
const BODY_MATTER = 0.4;

const NONE: ReadonlySet<string> = new Set();

/** What: the body calls untrue what the headline tells as a fact. */
export const refuted: HeadlineCheck = {
  name: 'headline-unsupported/refuted',
  about: 'The headline tells as a fact what the body calls false, a hoax or not true.',
  check({ headline, body }) {
    if (!headline.asserted || headline.words.some((word) => DOUBTING.has(word) || word.endsWith("n't"))) return null;
    if (coverage(headline, body.senses) < BODY_MATTER) return null;
    const against = body.sentences.find((sentence, i) => {
      if (!refutes(sentence)) return false;
      const matter = coverage(headline, sentence.senses);
      if (matter >= SAME_MATTER) return true;
      // "The story is a hoax": what the story is stands in the sentence before.
      const before = coverage(headline, body.sentences[i - 1]?.senses ?? NONE);
      return sentence.words.some((word) => REPORTS.has(word)) && (matter >= SOME_MATTER || before >= SAME_MATTER);
    });
    if (!against) return null;
    return {
      says: 'tells as a fact what the text says is not true',
      element: headline.pin,
      sentence: against.pin,
      severity: 'high',
    };
  },
};

/** Where a party to the matter disputes it, nothing is settled. */
const DISPUTING = new Set(['claimed', 'claims', 'insisted', 'insists', 'pleaded', 'allegations', 'alleged']);

const refutes = ({ words }: SentenceView): boolean =>
  !words.some((word) => DISPUTING.has(word)) &&
  words.some((word, i) => {
    if (isNot(words[i - 1]) || isNot(words[i - 2])) return REFUTING_AFTER_NOT.has(word);
    return REFUTING.has(word);
  });

const isNot = (word: string | undefined): boolean => word === 'not' || word === 'no' || (word?.endsWith("n't") ?? false);
