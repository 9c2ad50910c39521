import { commonWords, type Common } from './common-words.ts';
import type { Utterance } from './utterance.ts';

/** How sure it is that two quotations have one speaker. */
export type SpeakerMatch = 'same' | 'unknown' | 'different';

/** What has to agree: at least so many words with a meaning of their own, this share of the shorter one's, no looser than this. */
interface Demand {
  readonly words: number;
  readonly share: number;
  readonly density: number;
}

/** Where the speakers differ or one is unknown, only words that two people would not choose alike make one utterance. */
const DEMANDS: Readonly<Record<SpeakerMatch, Demand>> = {
  same: { words: 4, share: 0.75, density: 0.6 },
  unknown: { words: 5, share: 0.85, density: 0.75 },
  different: { words: 8, share: 0.9, density: 0.8 },
};

/** Quoted words of this length at least, found word for word in what the same speaker is said to have said, are one utterance. */
const SHORTEST_RUN = 3;

type Words = Pick<Utterance, 'words' | 'content' | 'marked'>;

/** Whether two quotations are one utterance: the same words in the same order, tense and person apart. */
export function isSameUtterance(a: Words, b: Words, speakers: SpeakerMatch): boolean {
  const common = commonWords(a.content, b.content);
  if (meets(common, a.content.length, b.content.length, DEMANDS[speakers])) return true;
  if (speakers !== 'same') return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return (
    shorter.marked && shorter.content.length >= 2 && shorter.words.length >= SHORTEST_RUN && holdsRun(longer.words, shorter.words)
  );
}

function meets(common: Common, a: number, b: number, { words, share, density }: Demand): boolean {
  const n = common.length;
  if (n < words || n < share * Math.min(a, b)) return false;
  const [firstA, firstB] = common[0]!;
  const [lastA, lastB] = common[n - 1]!;
  return n >= density * (lastA - firstA + 1) && n >= density * (lastB - firstB + 1);
}

/** Whether the run stands in the words as it is. O(n·m) for short runs. */
function holdsRun(words: readonly number[], run: readonly number[]): boolean {
  for (let i = 0; i + run.length <= words.length; i++) if (run.every((word, k) => words[i + k] === word)) return true;
  return false;
}
