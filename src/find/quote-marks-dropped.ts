import type { Draft, Finder } from './finder.ts';
import { labels } from './article-label.ts';
import { isMarked, membersOf, referenceOf, wordsBetween, type Member } from './quote-members.ts';

const RULE = {
  name: 'quote-marks-dropped/same-words',
  about: 'Words that one outlet quotes in marks stand word for word in another’s text without them.',
};

/** Fewer words in a row may be anybody's. */
const SHORTEST_RUN = 6;
const FEWEST_MEANINGFUL = 3;

/** What needs as evidence: the words in marks in one article, the same words in a row without marks in another. */
export const quoteMarksDropped: Finder = {
  types: ['quote.marks-dropped'],
  rules: [RULE],
  start: () => ({
    finish({ quoteGroups }, pile) {
      const drafts: Draft[] = [];
      for (const group of quoteGroups) {
        const members = membersOf(group, pile);
        const reference = referenceOf(members);
        if (!reference) continue;
        for (const other of members) {
          if (isMarked(other) || other.record.article.id === reference.record.article.id) continue;
          const run = longestRun(reference, other);
          if (!run) continue;
          const name = labels(pile, [reference.record.article.id, other.record.article.id]);
          const [a, b] = [name.get(reference.record.article.id)!, name.get(other.record.article.id)!];
          const bare = other.kind === 'bare' || other.kind === 'unmarked';
          drafts.push({
            type: 'quote.marks-dropped',
            severity: bare ? 'medium' : 'low',
            weight: Math.min(10, run.length / 4),
            says: `${b} has without quotation marks what ${a} quotes${group.speaker === null ? '' : ` from ${pile.storyEntityName(group.speaker)}`}: “${wordsBetween(other, run.from, run.from + run.length - 1)}”.`,
            about: group.id,
            evidence: [...reference.evidence, ...other.evidence],
            rule: RULE.name,
          });
        }
      }
      return drafts;
    },
  }),
};

/** The longest run of the same words in both; null if it is short. O(n·m). */
function longestRun(a: Member, b: Member): { readonly from: number; readonly length: number } | null {
  const [x, y] = [lowerWords(a), lowerWords(b)];
  let best = { from: 0, length: 0 };
  let row = new Int32Array(y.length + 1);
  for (let i = 1; i <= x.length; i++) {
    const next = new Int32Array(y.length + 1);
    for (let j = 1; j <= y.length; j++) {
      if (x[i - 1] !== y[j - 1]) continue;
      next[j] = row[j - 1]! + 1;
      if (next[j]! > best.length) best = { from: j - next[j]!, length: next[j]! };
    }
    row = next;
  }
  const meaningful = b.words.slice(best.from, best.from + best.length).filter(({ content }) => content).length;
  return best.length >= SHORTEST_RUN && meaningful >= FEWEST_MEANINGFUL ? best : null;
}

const lowerWords = ({ record, words }: Member): string[] =>
  words
    .slice(0, 300)
    .map((word) =>
      ((word.in === 'title' ? record.article.title : record.article.text) ?? '')
        .slice(word.start, word.end)
        .toLowerCase()
        .replaceAll('’', "'"),
    );
