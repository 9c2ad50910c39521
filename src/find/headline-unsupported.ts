import type { PassingArticle } from '../align/pile.ts';
import { labels } from './article-label.ts';
import { wordsAround } from './excerpt.ts';
import type { Finder } from './finder.ts';
import type { HeadlineCheck, Unsupported } from './headline/check.ts';
import { certainty } from './headline/checks/certainty.ts';
import { deadline } from './headline/checks/deadline.ts';
import { negation } from './headline/checks/negation.ts';
import { number } from './headline/checks/number.ts';
import { offTopic } from './headline/checks/off-topic.ts';
import { refuted } from './headline/checks/refuted.ts';
import { unclear } from './headline/checks/unclear.ts';
import { who } from './headline/checks/who.ts';
import { viewStory } from './headline/views.ts';

/** The elements of a headline, in the order in which they are checked; the first that the body does not carry is told. */
export const HEADLINE_CHECKS: readonly HeadlineCheck[] = [refuted, unclear, deadline, negation, certainty, offTopic, who, number];

interface Judged extends Unsupported {
  readonly rule: string;
  readonly headline: string;
  /** The words of the sentence. */
  readonly words: string;
}

const WEIGHTS = { high: 3, medium: 2, low: 1 } as const;

/** Headlines that say more than the text below them, or something else. */
export const headlineUnsupported: Finder = {
  types: ['headline.unsupported'],
  rules: HEADLINE_CHECKS.map(({ name, about }) => ({ name, about })),
  start() {
    const judged = new Map<string, Judged>();
    return {
      add(article) {
        const unsupported = judgeHeadline(article);
        if (unsupported) judged.set(article.record.article.id, unsupported);
      },
      finish: (_, pile) =>
        [...judged].map(([id, { says, element, sentence, severity, rule, headline, words }]) => ({
          type: 'headline.unsupported',
          severity,
          says: `${labels(pile, [id]).get(id)}: the headline “${headline}” ${says}${words === '' ? '' : `: “${words}”`}.`,
          about: id,
          evidence: [{ article: id, ...element }, ...(sentence ? [{ article: id, ...sentence }] : [])],
          rule,
          weight: WEIGHTS[severity],
        })),
    };
  },
};

/** So many words of the sentence are shown. */
const SHOWN = 220;

/** The first element of the headline that its body does not carry; null where it carries all, or nothing can be told. O(n). */
export function judgeHeadline(article: PassingArticle): Judged | null {
  const story = viewStory(article);
  if (!story) return null;
  for (const check of HEADLINE_CHECKS) {
    const unsupported = check.check(story);
    if (!unsupported) continue;
    const { sentence } = unsupported;
    const words = sentence ? article.record.article.text.slice(sentence.start, sentence.end) : '';
    return { ...unsupported, rule: check.name, headline: story.headline.text.trim(), words: clipped(words) };
  }
  return null;
}

function clipped(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line.replace(/\.$/, '') : wordsAround(line, { start: 0, end: line.lastIndexOf(' ', SHOWN) }, 0);
}
