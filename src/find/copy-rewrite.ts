import type { Copy } from '../model/record.ts';
import { labels, listed } from './article-label.ts';
import { familiesOf } from '../align/copies/families.ts';
import { evidenceOf, isVerbatim } from './copy-verbatim.ts';
import { sharesEnough } from './copy/shares-enough.ts';
import type { Finder } from './finder.ts';

const RULE = 'copy-rewrite/same-text-reworded';

/** Less of the shorter article than this is background that both have, no rewrite. */
const LEAST_SHARE = 0.3;

/** An article that is another one in other words. One finding a family. */
export const copyRewrite: Finder = {
  types: ['copy.rewrite'],
  rules: [
    {
      name: RULE,
      about: 'A good part of an article is the text of another one with words changed, left out or put in another order.',
    },
  ],
  start: () => ({
    finish: ({ copies }, pile) =>
      familiesOf(copies.filter((copy) => !isVerbatim(copy) && copy.share >= LEAST_SHARE && sharesEnough(copy))).map(
        ({ articles, copies: members }) => {
          const name = labels(pile, articles);
          const first = members[0]!;
          return {
            type: 'copy.rewrite',
            severity: 'medium',
            says:
              articles.length > 2
                ? `${listed(articles.map((id) => name.get(id)!))} are versions of one text.`
                : twoArticles(first, name.get(first.a)!, name.get(first.b)!),
            about: first.id,
            evidence: evidenceOf(members),
            rule: RULE,
            weight: first.share,
          };
        },
      ),
  }),
};

function twoArticles({ direction, share, edits }: Copy, a: string, b: string): string {
  const part = `${Math.round(share * 100)} percent of the shorter one, with ${edits.length} ${edits.length === 1 ? 'change' : 'changes'}`;
  return direction === 'unknown' ? `${a} and ${b} are versions of one text (${part}).` : `${b} is a rewrite of ${a} (${part}).`;
}
