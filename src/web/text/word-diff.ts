import { diffArrays } from 'diff';

/** A run of words of one variant against the base: common to both, only here, or only in the base. */
export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words with the blanks after them; marks of punctuation stand alone, so that a changed comma is not a changed word. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}\p{M}'’-]+\s*|[^\p{L}\p{N}\p{M}\s]\s*|\s+/gu) ?? [];

/**
 * The variant set against the base, word by word; case, blanks and the form of quotation marks and apostrophes make no difference.
 * Beyond `MOST_EDITS` the two are shown as wholly different: the search for the best alignment is quadratic in the edits.
 */
export function wordDiff(base: string, variant: string): readonly DiffRun[] {
  const [before, after] = [wordsOf(unended(base)), wordsOf(unended(variant))];
  const parts = diffArrays([...before], [...after], {
    comparator: (a, b) => folded(a) === folded(b),
    maxEditLength: MOST_EDITS,
  });
  if (parts === undefined)
    return [
      { kind: 'removed', text: base },
      { kind: 'added', text: variant },
    ];
  return parts.map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }));
}

export const differs = (runs: readonly DiffRun[]): boolean =>
  runs.some((run) => run.kind !== 'same' && /[\p{L}\p{N}]/u.test(run.text));

const MOST_EDITS = 400;

/** A comma or full stop at the end belongs to the sentence around a quotation as much as to the words. */
const unended = (text: string): string => text.trimEnd().replace(/[,.]$/, '');

const folded = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"');
