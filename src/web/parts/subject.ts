import type { Finding } from '../../model/record.ts';
import { hrefOf } from '../route.ts';
import type { Story } from '../story/story.ts';

/** Where a finding's subject can be seen whole: its series, quote group, thread, pair of articles or article. */
export function subjectOf(story: Story, finding: Finding): { readonly href: string; readonly label: string } | null {
  const { about, id } = finding;
  if (story.series.has(about)) return { href: hrefOf({ view: 'figures', series: about }), label: 'See the figures' };
  if (story.quoteGroups.has(about)) return { href: hrefOf({ view: 'quote', group: about }), label: 'Compare the wordings' };
  if (story.threads.has(about)) return { href: hrefOf({ view: 'promises', thread: about }), label: 'Follow the promise' };
  const copy = story.record.copies.find((one) => one.id === about || (one.findings ?? []).includes(id));
  if (copy) return { href: hrefOf({ view: 'compare', a: copy.a, b: copy.b }), label: 'Compare the two articles' };
  if (finding.type === 'omission') return { href: hrefOf({ view: 'sources' }), label: 'See who reports it' };
  if (story.articles.has(about))
    return { href: hrefOf({ view: 'article', article: about, pin: null }), label: 'Read the article' };
  return null;
}
