import type { Pile } from '../align/pile.ts';
import type { Copy, EditType, Severity } from '../model/record.ts';
import { labels } from './article-label.ts';
import { wordsAround } from './excerpt.ts';
import type { Draft, Finder } from './finder.ts';

const RULE = 'copy-meaning-changed/edit';

type Edit = Copy['edits'][number];

/** Changes that turn what is said, the gravest first, in words. */
const CHANGES: ReadonlyMap<EditType, { readonly severity: Severity; readonly says: string }> = new Map([
  ['negation', { severity: 'high', says: 'a negation' }],
  ['number', { severity: 'high', says: 'a number' }],
  ['date', { severity: 'high', says: 'a date' }],
  ['deadline', { severity: 'high', says: 'a deadline' }],
  ['hedge', { severity: 'medium', says: 'how sure it is' }],
  ['name', { severity: 'medium', says: 'a name' }],
  ['attribution', { severity: 'medium', says: 'who says it' }],
]);
const ORDER = [...CHANGES.keys()];

/** So many changes are quoted; the others are counted. */
const QUOTED = 3;
const CONTEXT = 3;

/** A copy that says something else than its original: another number, day or name, a "not" or a "may" more or less. */
export const copyMeaningChanged: Finder = {
  types: ['copy.meaning-changed'],
  rules: [
    {
      name: RULE,
      about: 'Between two versions of one text a number, date, deadline, name, negation, hedge or attribution differs.',
    },
  ],
  start: () => ({
    finish({ copies }, pile) {
      const told = new Set<string>();
      return copies.flatMap((copy) => {
        const edits = copy.edits.filter((edit) => CHANGES.has(edit.type) && isNews(copy, edit, told));
        return edits.length > 0 ? [report(copy, edits, pile)] : [];
      });
    },
  }),
};

/**
 * In a family of copies the place that one of them changed differs from all the others; it is told once. Copies come in order of
 * their articles, so it is told beside the earliest.
 */
function isNews({ a, b }: Copy, edit: Edit, told: Set<string>): boolean {
  const keyA = `${a}\n${edit.type}\n${edit.a.start}`;
  const keyB = `${b}\n${edit.type}\n${edit.b.start}`;
  if (told.has(keyA) || told.has(keyB)) return false;
  told.add(keyB);
  return true;
}

function report(copy: Copy, edits: readonly Edit[], pile: Pile): Draft {
  const gravest = edits.toSorted((x, y) => ORDER.indexOf(x.type) - ORDER.indexOf(y.type));
  const name = labels(pile, [copy.a, copy.b]);
  const textA = pile.open(copy.a).record.article.text;
  const textB = pile.open(copy.b).record.article.text;
  const apart = gravest.filter((edit, i) => !gravest.slice(0, i).some((shown) => areClose(shown, edit)));
  const quoted = apart
    .slice(0, QUOTED)
    .map(({ a, b }) => `“${wordsAround(textA, a, CONTEXT)}” is “${wordsAround(textB, b, CONTEXT)}”`);
  const more = apart.length - quoted.length;
  const kinds = [...new Set(gravest.map(({ type }) => CHANGES.get(type)!.says))];
  const lead =
    copy.direction === 'unknown'
      ? `${name.get(copy.a)} and ${name.get(copy.b)} are versions of one text that differ in ${listing(kinds)}`
      : `${name.get(copy.b)} changes ${listing(kinds)} in the text that it shares with ${name.get(copy.a)}`;
  return {
    type: 'copy.meaning-changed',
    severity: CHANGES.get(gravest[0]!.type)!.severity,
    says: `${lead}: ${quoted.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    about: copy.id,
    evidence: gravest.flatMap(({ a, b }) => [
      { article: copy.a, ...a },
      { article: copy.b, ...b },
    ]),
    rule: RULE,
    weight: gravest.length + copy.share,
  };
}

/** Two changes so near, in UTF-16 units, are shown by the same words. */
const NEAR = 14;

const areClose = ({ a: x }: Edit, { a: y }: Edit): boolean => x.start < y.end + NEAR && y.start < x.end + NEAR;

const listing = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
