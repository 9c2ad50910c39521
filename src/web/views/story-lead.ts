import type { Story } from '../story/story.ts';
import { rangeWords } from '../words/days.ts';
import { counted } from '../words/numbers.ts';

/** `14 articles from 6 outlets, 3 March – 12 June 2024; 2 without an exact date.` */
export function storyLead(story: Story): string {
  const { articles } = story.record;
  if (articles.length === 0) return 'The record holds no articles.';
  const days = articles.flatMap(({ article }) => article.published.date ?? []).sort();
  const undated = articles.length - days.length;
  const named = story.outlets.filter((outlet) => outlet.named).length;
  const from = named > 0 ? ` from ${counted(named, 'outlet')}` : '';
  const when = days.length > 0 ? `, ${rangeWords({ from: days[0]!, to: days.at(-1)! })}` : '';
  const without =
    undated === 0 ? '' : undated === articles.length ? '; none has an exact date' : `; ${undated} without an exact date`;
  return `${counted(articles.length, 'article')}${from}${when}${without}.`;
}
