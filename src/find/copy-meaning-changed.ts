import { ATTRIBUTIONS, CERTAINTIES, HEDGES } from '../align/copies/edit-words.ts';
import type { Pile } from '../align/pile.ts';
import type { Copy, EditType, Severity } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { labels } from './article-label.ts';
import { sharesEnough } from './copy/shares-enough.ts';
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
  ['attribution', { severity: 'low', says: 'who says it' }],
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
      return copies.filter(sharesEnough).flatMap((copy) => {
        const edits = copy.edits.filter((edit) => CHANGES.has(edit.type) && isNews(copy, edit, told));
        if (edits.length === 0) return [];
        const texts = { a: pile.open(copy.a).record.article.text, b: pile.open(copy.b).record.article.text };
        const news = edits.filter((edit) => !isMoved(edit, texts) && isNewWords(edit, texts, told));
        return news.length > 0 ? [report(copy, news, pile)] : [];
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

interface Texts {
  readonly a: string;
  readonly b: string;
}

/** So far, in UTF-16 units, "he said" may move within a sentence, or into the one beside it. */
const MOVES = 140;

/** Who says it stands in another place near by: nothing is lost. */
function isMoved({ type, a, b }: Edit, texts: Texts): boolean {
  if (type !== 'attribution') return false;
  const says = (text: string, from: number, to: number): boolean =>
    (
      text
        .slice(Math.max(0, from), to)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => ATTRIBUTIONS.has(word));
  const [side, text] = says(texts.a, a.start, a.end) ? [b, texts.b] : [a, texts.a];
  return says(text, side.start - MOVES, side.end + MOVES);
}

/** The same words changed into the same others, in another member of the family: told before. */
function isNewWords({ type, a, b }: Edit, texts: Texts, told: Set<string>): boolean {
  const words = [wordsAround(texts.a, a, CONTEXT), wordsAround(texts.b, b, CONTEXT)].sort();
  const key = `${type}\n${words.join('\n')}`;
  if (told.has(key)) return false;
  told.add(key);
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
    severity: severityOf(gravest, textA, textB),
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

/** "about" before a number, more or less, is a small matter; "may" for "will" is not. */
function severityOf(gravest: readonly Edit[], textA: string, textB: string): Severity {
  const { type } = gravest[0]!;
  if (type !== 'hedge') return CHANGES.get(type)!.severity;
  const words = (text: string, { start, end }: Span): string[] =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
  const isGrave = gravest.some(
    (edit) => edit.type === 'hedge' && [...words(textA, edit.a), ...words(textB, edit.b)].some((word) => SURENESS.has(word)),
  );
  return isGrave ? 'medium' : 'low';
}

const SURENESS: ReadonlySet<string> = new Set([...HEDGES, ...CERTAINTIES]);

/** Two changes so near, in UTF-16 units, are shown by the same words. */
const NEAR = 14;

const areClose = ({ a: x }: Edit, { a: y }: Edit): boolean => x.start < y.end + NEAR && y.start < x.end + NEAR;

const listing = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
