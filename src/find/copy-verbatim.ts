import type { Pile } from '../align/pile.ts';
import type { Copy, Evidence } from '../model/record.ts';
import { labels, listed } from './article-label.ts';
import { familiesOf, type Family } from '../align/copies/families.ts';
import type { Draft, Finder } from './finder.ts';

const RULE = 'copy-verbatim/same-text';

/** An excerpt below this part of the shorter article is not worth a sentence. */
const LEAST_SHARE = 0.3;

/** Articles that are, or hold, one text word for word. One finding a family, however many pairs it has. */
export const copyVerbatim: Finder = {
  types: ['copy.verbatim'],
  rules: [{ name: RULE, about: 'Two or more articles share a text word for word, as a whole or in long passages.' }],
  start: () => ({
    finish: ({ copies }, pile) =>
      familiesOf(copies.filter(isVerbatim)).flatMap((family) => {
        const draft = report(family, pile);
        return draft ? [draft] : [];
      }),
  }),
};

const MANY_EDITS = 4;

/** An agency's text counts here as long as it was hardly touched. */
export const isVerbatim = ({ kind, edits, passages, share }: Copy): boolean =>
  kind === 'verbatim' ||
  (share >= LEAST_SHARE &&
    (kind === 'excerpt' || (kind === 'agency' && edits.length <= MANY_EDITS * Math.max(1, passages.length))));

function report({ articles, copies }: Family, pile: Pile): Draft | null {
  const first = copies[0];
  if (!first) return null;
  const name = labels(pile, articles);
  const percent = Math.round(copies.reduce((most, { share }) => Math.max(most, share), 0) * 100);
  const says =
    articles.length > 2
      ? `${listed(articles.map((id) => name.get(id)!))} carry the same text, word for word for the most part.`
      : twoArticles(first, name.get(first.a)!, name.get(first.b)!, percent);
  return {
    type: 'copy.verbatim',
    severity: 'low',
    says,
    about: first.id,
    evidence: evidenceOf(copies),
    rule: RULE,
    weight: articles.length * 10 + percent / 100,
  };
}

function twoArticles({ kind, direction }: Copy, a: string, b: string, percent: number): string {
  const part = `${percent} percent of the shorter one`;
  if (kind === 'agency') return `${a} and ${b} carry the same agency text (${part}).`;
  const known = direction !== 'unknown';
  if (kind === 'excerpt') {
    return known ? `${b} has passages of ${a} word for word (${part}).` : `${a} and ${b} share passages word for word (${part}).`;
  }
  return known ? `${b} repeats ${a} word for word.` : `${a} and ${b} are one text, word for word.`;
}

/** Of so many passages the places are given. */
const MOST_EVIDENCE = 12;

/** The longest passages, in both articles. */
export function evidenceOf(copies: readonly Copy[]): Evidence[] {
  return copies
    .flatMap(({ a, b, passages }) => passages.map((passage) => ({ a, b, passage })))
    .toSorted((x, y) => y.passage.b.end - y.passage.b.start - (x.passage.b.end - x.passage.b.start))
    .slice(0, MOST_EVIDENCE / 2)
    .flatMap(({ a, b, passage }) => [
      { article: a, ...passage.a },
      { article: b, ...passage.b },
    ]);
}
